"""A kiosk is stolen: it is shut out, and what it knows opens nothing that the server has."""

import re

import psycopg
import pytest
from click.testing import CliRunner

from app.__main__ import commands
from app.core.errors import KioskError
from app.sync.box import boxed, new_pair, unboxed
from app.sync.errors import SyncError, Trouble
from app.sync.exchange import Exchange
from app.sync.joining import invite
from app.sync.keys import seal_of
from app.sync.state import SyncState
from tests.store.place import CODE, PIN
from tests.sync.clinic import Kiosk, rows_of
from tests.sync.test_identity import PLANTED

SEALED = re.compile(r"~(?:\d+\.)?[A-Za-z0-9+/=]{20,}")


@pytest.fixture
def c(clinic, a, b):
    return clinic.kiosk("Room 3")


@pytest.fixture
def conn(server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        yield conn


def filled(clinic, a):
    patient = a.store.patients.add(f"{PLANTED} Name", code=CODE, pin=PIN).id
    plan = a.store.plans.save(a.place.plan, patient, reason=f"{PLANTED} reason")
    a.people.proposal(patient, plan, kind="hold")
    flag = a.people.flag(patient, about=f"{PLANTED} about")
    a.store.flags.see(flag, a.physio, f"{PLANTED} seen")
    a.store.measures.name_activities(patient, [f"{PLANTED} climbs"])
    a.people.row("note", patient_id=patient, words=f"{PLANTED} note", at=a.ledger.now())
    a.store.settings.set("clinic_name", f"{PLANTED} Clinic")
    clinic.settle()
    return patient


def texts_of(conn, clinic):
    """Every sealed text that the server has of this clinic."""
    tables = conn.execute(
        "SELECT table_name FROM information_schema.columns WHERE table_schema = 'physio' "
        "AND column_name = 'change_no' AND table_name <> 'erased'"
    ).fetchall()
    found = []
    for (table,) in tables:
        rows = conn.execute(
            f"SELECT to_jsonb(t)::text FROM physio.{table} AS t WHERE clinic_id = %s", [clinic.id]
        )
        found += [text for (row,) in rows.fetchall() for text in SEALED.findall(row)]
    return found


def test_after_a_theft_nothing_on_the_server_opens_with_the_stolen_key(
    clinic, a, b, c, admin, conn
):
    patient = filled(clinic, a)
    stolen = SyncState(c.ledger).key
    before = texts_of(conn, clinic)
    assert len(before) > 8
    assert not any(it.startswith("~1.") for it in before)
    rows = rows_of(a)
    admin.revoke(clinic.name, "Room 3")
    assert admin.rotate(clinic.name) == 2
    a.exchange()
    b.exchange()
    after = texts_of(conn, clinic)
    assert len(after) == len(before)
    assert all(it.startswith("~1.") for it in after)
    old = seal_of(stolen)
    for text in after:
        with pytest.raises(KioskError):
            old.open(text, "patient", "name", patient)
    assert SyncState(a.ledger).key.generation == SyncState(b.ledger).key.generation == 1
    boxes = conn.execute(
        "SELECT boxed_key FROM physio.kiosk WHERE clinic_id = %s AND name = 'Room 3'", [clinic.id]
    ).fetchone()
    assert boxes == ("",)
    kiosks = clinic.kiosks
    clinic.kiosks = [a, b]
    clinic.settle()
    assert rows_of(a) == rows_of(b) == rows
    a.store.patients.edit(patient, name=f"{PLANTED} later", language="en", birth_year=None)
    clinic.settle()
    assert b.store.patients.get(patient).name == f"{PLANTED} later"
    assert b.one("SELECT count(*) FROM sync_conflict") == (0,)
    clinic.kiosks = kiosks


def test_pins_and_cards_go_on_to_work_on_every_kiosk(clinic, a, b, admin):
    patient = filled(clinic, a)
    card = a.store.patients.new_card(patient)
    clinic.settle()
    admin.rotate(clinic.name)
    clinic.settle()
    for kiosk in (a, b):
        kiosk.again()
        assert kiosk.store.patients.sign_in(CODE, PIN).patient == patient
        assert kiosk.store.patients.sign_in_card(card).patient == patient
        assert kiosk.store.staff_door.sign_in("101", "271828")


def test_a_kiosk_that_was_away_takes_the_key_and_sends_what_it_has_without_a_conflict(
    clinic, a, b, admin
):
    patient = filled(clinic, a)
    b.store.patients.edit(patient, name="Changed away", language="en", birth_year=None)
    new = b.store.patients.add("Added away", pin=None).id
    admin.rotate(clinic.name)
    a.exchange()
    admin.rotate(clinic.name)
    a.exchange()
    clinic.settle()
    assert SyncState(b.ledger).key.generation == 2
    assert a.store.patients.get(patient).name == "Changed away"
    assert a.store.patients.get(new).name == "Added away"
    assert a.one("SELECT count(*) FROM sync_conflict") == (0,)
    assert rows_of(a) == rows_of(b)


def test_a_push_under_the_old_key_is_refused_and_goes_under_the_new_one(clinic, a, b, admin):
    patient = filled(clinic, a)
    b.store.patients.edit(patient, name="At once", language="en", birth_year=None)
    admin.rotate(clinic.name)
    exchange = Exchange(b.ledger)
    call = exchange.link.call

    def between(function, *values):
        if function == "push":
            a.exchange()  # the key changes after b has looked
        return call(function, *values)

    exchange._rotation.run = lambda _: exchange.link.call("key_news", 0)
    exchange.link.call = between
    with pytest.raises(SyncError) as error:
        exchange.run()
    exchange.close()
    assert error.value.trouble is Trouble.BUSY
    clinic.settle()
    assert a.store.patients.get(patient).name == "At once"
    assert a.one("SELECT count(*) FROM sync_conflict") == (0,)


def test_codes_that_were_out_are_void_and_new_ones_bring_the_new_key(clinic, a, admin):
    patient = filled(clinic, a)
    code = invite(a.ledger, "Room 9")
    admin.rotate(clinic.name)
    a.exchange()
    late = Kiosk(clinic.place("late"), "late")
    with pytest.raises(KioskError):
        late.join(code)
    late.close()
    new = clinic.kiosk("Room 4")
    assert new.store.patients.get(patient).name == f"{PLANTED} Name"
    assert SyncState(new.ledger).key.generation == 1


def test_a_kiosk_that_cannot_be_given_the_key_is_named_first(clinic, a, b, admin, conn):
    conn.execute("UPDATE physio.kiosk SET box = '' WHERE clinic_id = %s AND name = 'Room 2'",
                 [clinic.id])  # fmt: skip
    with pytest.raises(KioskError, match="Room 2"):
        admin.rotate(clinic.name)


def test_whoever_runs_the_server_cannot_slip_in_a_box_of_their_own(clinic, a, b, admin, conn):
    filled(clinic, a)
    _, public = new_pair()
    conn.execute("UPDATE physio.kiosk SET box = %s WHERE clinic_id = %s AND name = 'Room 2'",
                 [public, clinic.id])  # fmt: skip
    admin.rotate(clinic.name)
    a.exchange()
    (given,) = conn.execute(
        "SELECT boxed_key FROM physio.kiosk WHERE clinic_id = %s AND name = 'Room 2'", [clinic.id]
    ).fetchone()
    assert given == ""
    with pytest.raises(SyncError) as error:
        b.exchange()
    assert error.value.trouble is Trouble.KEY
    b.join(invite(a.ledger, "Room 2 again"))
    clinic.settle()
    assert rows_of(a) == rows_of(b)


def test_a_box_opens_for_one_kiosk_alone():
    (kept, public), (other, _) = new_pair(), new_pair()
    box = boxed("secret", public, "a")
    assert unboxed(box, kept, "a") == "secret"
    for wrong, kiosk in ((other, "a"), (kept, "b")):
        with pytest.raises(KioskError):
            unboxed(box, wrong, kiosk)


def test_the_commands_as_typed(clinic, a, b, server):
    def run(*arguments):
        done = CliRunner().invoke(commands, arguments, env={"PHYSIO_KIOSK_DSN": server.dsn})
        assert not done.exception, (done.output, done.exception)
        return done.output

    assert "server clinic rotate" in run("server", "kiosk", "revoke", clinic.name, "Room 2")
    assert "Kiosks that get it: 1" in run("server", "clinic", "rotate", clinic.name)
    a.exchange()
    assert SyncState(a.ledger).key.generation == 1
