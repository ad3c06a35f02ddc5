"""Who may exchange with the server, and what the server learns."""

import shutil
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from app.core.clock_sense import ClockSense
from app.core.errors import KioskError
from app.sync.code import Code
from app.sync.errors import SyncError, Trouble
from app.sync.exchange import Exchange
from app.sync.joining import invite
from app.sync.link import Link
from tests.store.place import CODE, PIN
from tests.sync.clinic import Kiosk, rows_of

PLANTED = "Quetzalcoatl"


def trouble(kiosk):
    with pytest.raises(SyncError) as error:
        kiosk.exchange()
    return error.value.trouble


def test_a_code_works_once(clinic, a):
    code = invite(a.ledger, "Room 2")
    b = Kiosk(clinic.place("b"), "b")
    assert b.join(code).first is False
    c = Kiosk(clinic.place("c"), "c")
    with pytest.raises(KioskError, match="used already"):
        c.join(code)
    b.close()
    c.close()


def test_a_code_is_good_for_thirty_minutes(clinic, a, admin, server):
    code = invite(a.ledger, "Room 2")
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        (until,) = conn.execute(
            "SELECT invited_until - now() FROM physio.kiosk WHERE role = %s", [code.role]
        ).fetchone()
        assert timedelta(minutes=29) < until <= timedelta(minutes=30)
        conn.execute(
            "UPDATE physio.kiosk SET invited_until = now() - interval '1 second' WHERE role = %s",
            [code.role],
        )
    b = Kiosk(clinic.place("b"), "b")
    with pytest.raises(KioskError, match="30 minutes"):
        b.join(code)
    (state,) = [
        it.state for it in admin.status() if (it.clinic, it.name) == (clinic.name, "Room 2")
    ]
    assert state == "code too old"
    b.close()


def test_only_a_kiosk_of_the_clinic_invites_another(clinic, a, admin):
    with pytest.raises(KioskError, match="only that has the clinic's key"):
        admin.add_kiosk(clinic.name, "Room 2")


def test_two_grown_records_are_not_made_one_and_the_code_stays_good(clinic, a):
    code = invite(a.ledger, "Room 2")
    grown = Kiosk(clinic.place("grown"), "grown")
    grown.store.patients.add("Somebody", pin=None)
    with pytest.raises(KioskError, match="Two are not made one"):
        grown.join(code)
    grown.close()
    empty = Kiosk(clinic.place("empty"), "empty")
    empty.join(code)
    empty.close()


def test_a_code_survives_a_scanner_and_a_part_of_one_is_refused(a):
    code = invite(a.ledger, "Room 2")
    text = code.text()
    assert Code.read(f" {text.lower()[:40]}\n{text.lower()[40:]} ") == code
    for wrong in (text[:-2], text[:50] + text[52:], "PJ", "hello", ""):
        with pytest.raises(KioskError, match="not a whole code"):
            Code.read(wrong)


def test_a_code_carries_the_certificate_that_the_server_must_have(tmp_path):
    root = tmp_path / "root.pem"
    root.write_text("-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n")
    parts = {"host": "db", "sslmode": "verify-full", "sslrootcert": str(root), "user": "boss"}
    code = Code.read(Code.to_server({**parts, "password": "secret"}, "pk", b"0" * 16).text())
    there = code.kiosk_parts("new", tmp_path / "kept.pem")
    assert there["sslmode"] == "verify-full"
    assert there["sslrootcert"] == str(tmp_path / "kept.pem")
    assert code.root == root.read_text()
    assert (there["user"], there["password"]) == ("pk", "new")


def test_a_revoked_kiosk_is_refused_at_once_even_when_connected(clinic, a, b, admin):
    exchange = Exchange(b.ledger)
    exchange.run()
    admin.revoke(clinic.name, "Room 2")
    with pytest.raises(SyncError):
        exchange.run()
    exchange.close()
    assert trouble(b) is Trouble.REVOKED
    b.people.patient("Still here", code="200001")
    assert a.exchange() >= 0


def test_a_stolen_folder_is_refused_wherever_it_is_opened(clinic, a, b, admin, tmp_path):
    b.close()
    shutil.copytree(b.place.folder, tmp_path / "elsewhere")
    b.open()
    admin.revoke(clinic.name, "Room 2")
    stolen = Kiosk(replace(b.place, folder=tmp_path / "elsewhere"), "Room 2")
    assert trouble(stolen) is Trouble.REVOKED
    with pytest.raises(SyncError, match="taken off the clinic's server"):
        invite(stolen.ledger, "Mine")  # nor does it let another one in
    stolen.close()


def test_its_open_sessions_are_closed_by_the_server(clinic, a, b, admin):
    from tests.store.place import MORNING

    patient = a.store.patients.add("One", code=CODE, pin=PIN).id
    plan = a.store.plans.save(a.place.plan, patient)
    clinic.settle()
    session = b.store.sessions.begin(patient, plan, MORNING)
    b.exchange()
    admin.revoke(clinic.name, "Room 2")
    a.exchange()
    assert a.one("SELECT outcome FROM session WHERE id = ?", session) == ("interrupted",)


def test_a_revoked_kiosk_comes_back_with_a_new_code_and_what_it_has(clinic, a, b, admin):
    admin.revoke(clinic.name, "Room 2")
    patient = b.store.patients.add("Meanwhile", pin=None).id
    b.join(invite(a.ledger, "Room 2 again"))
    clinic.settle()
    assert a.store.patients.get(patient).name == "Meanwhile"
    assert rows_of(a) == rows_of(b)


def test_a_copy_of_a_folder_is_refused(clinic, a, b):
    copy = clinic.folder / "copy"
    b.close()
    shutil.copytree(b.place.folder, copy)
    b.open()
    b.people.patient("One", code="200001")
    b.exchange()
    clone = Kiosk(clinic.place("copy"), "copy")
    clone.people.patient("Two", code="200002")
    assert trouble(clone) is Trouble.COPY
    clone.close()


def test_a_restored_backup_is_refused_and_joins_anew_without_losing_anything(clinic, a, b):
    b.close()
    backup = clinic.folder / "backup"
    shutil.copytree(b.place.folder, backup)
    b.open()
    after = b.store.patients.add("After the backup", pin=None).id
    b.exchange()
    b.close()
    shutil.rmtree(b.place.folder)
    shutil.copytree(backup, b.place.folder)
    b.open()
    since = b.store.patients.add("Since", pin=None).id
    assert trouble(b) is Trouble.COPY
    b.join(invite(a.ledger, "Room 2 restored"))
    clinic.settle()
    for kiosk in (a, b):
        assert {kiosk.store.patients.get(it).name for it in (after, since)} == {
            "After the backup",
            "Since",
        }
    assert rows_of(a) == rows_of(b)


def test_a_late_connection_does_not_put_old_rows_over_new_ones(clinic, a, b):
    patient = a.store.patients.add("Old", pin=None).id
    sent = {}
    exchange = Exchange(a.ledger)
    call = exchange.link.call

    def cut(function, *values):
        if function == "push":
            sent["late"] = values
            raise SyncError(Trouble.NETWORK)
        return call(function, *values)

    exchange.link.call = cut
    with pytest.raises(SyncError):
        exchange.run()
    a.store.patients.edit(patient, name="New", language="en", birth_year=None)
    a.exchange()
    late = Link(exchange.link._given)
    with pytest.raises(SyncError) as error:
        late.call("push", *sent["late"])
    late.close()
    assert error.value.trouble is Trouble.COPY
    b.exchange()
    assert b.store.patients.get(patient).name == "New"


def test_a_wrong_clock_is_noticed(clinic, a):
    a.exchange()
    assert abs(int(a.one("SELECT value FROM sync_state WHERE key = 'clock_off'")[0])) > 0


def test_the_wrong_clock_of_another_kiosk_is_not_ones_own(clinic, a, b):
    clinic.clock.advance(86_400)
    a.people.session((patient := a.people.patient("Somebody")), a.people.plan(patient))
    a.store.patients.archive(patient, a.physio.id)
    a.exchange()
    clinic.clock.advance(-86_400)
    b.exchange()
    assert b.store.patients.get(patient).archived
    senses = a.store.clock.sense(), b.store.clock.sense()
    assert senses == (ClockSense.BEHIND, ClockSense.RIGHT)
    a.store.clock.found_right(a.physio.id)
    clinic.settle()
    assert b.ledger.row("SELECT 1 FROM clinic WHERE key = 'clock_found_right'") is None


def test_the_servers_dump_holds_no_name_and_no_word(clinic, a, b, server):
    patient = a.store.patients.add(f"{PLANTED} Name", code=CODE, pin=PIN).id
    a.store.patients.edit(
        patient, name=f"{PLANTED} Name", language="en", birth_year=1950,
        referrer=f"Dr {PLANTED}",
    )  # fmt: skip
    from app.core.roles import Role

    a.store.staff.add("105", f"{PLANTED} Staff", Role.PHYSIO, "314159")
    plan = a.store.plans.save(a.place.plan, patient, reason=f"{PLANTED} reason")
    proposal = a.people.proposal(patient, plan, kind="hold")
    a.store.proposals.decline(proposal, a.physio, f"{PLANTED} says no")
    flag = a.people.flag(patient, about=f"{PLANTED} about")
    clinic.settle()
    a.store.flags.see(flag, a.physio, f"{PLANTED} seen A")
    b.store.flags.see(flag, b.store.staff.find("101"), f"{PLANTED} seen B")
    a.store.breaks.pause(patient, plan.starts_on, f"{PLANTED} away", a.physio.id)
    a.store.breaks.end(plan.id, plan.starts_on, f"{PLANTED} ends", a.physio.id)
    a.store.measures.name_activities(patient, [f"{PLANTED} climbs"])
    a.people.row("note", patient_id=patient, words=f"{PLANTED} note", at=a.ledger.now())
    a.store.settings.set("clinic_name", f"{PLANTED} Clinic")
    a.store.patients.edit(patient, name=f"{PLANTED} A", language="en", birth_year=1950)
    b.store.patients.edit(patient, name=f"{PLANTED} B", language="en", birth_year=1950)
    clinic.settle()
    dump = server.dump()
    assert PLANTED not in dump
    assert CODE in dump
    assert a.one("SELECT value FROM sync_state WHERE key = 'clinic_key'")[0] not in dump
    assert b.store.patients.get(patient).name.startswith(PLANTED)
    aside = b.ledger.rows("SELECT aside FROM sync_conflict")
    assert any(PLANTED in (words or "") for (words,) in aside)


def test_a_text_moved_to_another_place_does_not_open(a):
    from app.sync.keys import seal_of
    from app.sync.state import SyncState

    seal = seal_of(SyncState(a.ledger).key)
    sealed = seal.close("Somebody", "patient", "name", "1")
    assert seal.open(sealed, "patient", "name", "1") == "Somebody"
    for place in (("patient", "name", "2"), ("patient", "referrer", "1")):
        with pytest.raises(KioskError):
            seal.open(sealed, *place)
    with pytest.raises(KioskError):
        seal.open("Somebody", "patient", "name", "1")
