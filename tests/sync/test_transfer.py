"""A patient goes on at another clinic: the record moves whole, and the server never reads it."""

import json

import psycopg
import pytest
from click.testing import CliRunner

from app.__main__ import commands
from app.core.errors import KioskError
from app.core.rights import Ground
from app.core.roles import Role
from app.sync.link import Link
from app.sync.state import SyncState
from app.sync.transfer import Address, address, erase, has_arrived, send, take_back
from app.sync.transfer_in import arrivals, take
from tests.store.place import CODE, PIN
from tests.sync.clinic import rows_of
from tests.sync.test_identity import PLANTED


@pytest.fixture
def link_of(a, there):
    """A connection of each kiosk, closed at the end."""
    links = {}

    def link_of(kiosk):
        given = json.loads(SyncState(kiosk.ledger).get("server"))
        return links.setdefault(id(kiosk), Link(given))

    yield link_of
    for link in links.values():
        link.close()


def whole(a):
    patient = a.store.patients.add(f"{PLANTED} Name", code=CODE, pin=PIN).id
    plan = a.store.plans.save(
        a.place.plan, patient, made_by=a.physio.id, reason=f"{PLANTED} reason"
    )
    a.people.session(patient, plan)
    a.people.proposal(patient, plan, kind="hold")
    flag = a.people.flag(patient, about=f"{PLANTED} about")
    a.store.flags.see(flag, a.physio, f"{PLANTED} seen")
    a.store.measures.name_activities(patient, [f"{PLANTED} climbs"])
    a.people.row("note", patient_id=patient, words=f"{PLANTED} note", at=a.ledger.now())
    a.exchange()
    return patient


def counts(kiosk, patient):
    from app.store.erasure import record_where

    left = ("card", "audit_change", "patient_find", "caseload", "outbox", "erasing")
    return {
        table: kiosk.one(f"SELECT count(*) FROM {table} WHERE {where}", patient)
        for table, where in record_where().items()
        if table not in left
    }


def shown(kiosk):
    return lambda: (
        {it for (it,) in kiosk.ledger.rows("SELECT exercise_id FROM plan_item")}
        | {it.exercise.id for it in kiosk.place.plan.items}
    )


def test_a_record_moves_whole_and_the_server_cannot_read_it(
    clinic, a, other, there, link_of, server
):
    patient = whole(a)
    before = counts(a, patient)
    to = Address.read(address(there.store).text())
    assert send(a.store, link_of(a), patient, to, a.physio) == other.name
    assert PLANTED not in server.dump()
    assert a.store.patients.get(patient).archived
    ((code, whence),) = take(there.store, link_of(there), there.physio, shown(there))
    assert whence == clinic.name
    came = there.store.patients.by_code(code)
    assert came.name == f"{PLANTED} Name"
    assert came.id != patient
    assert not came.archived
    assert counts(there, came.id) == before
    (plan,) = there.store.plans.versions(came.id)
    assert plan.reason == f"{PLANTED} reason"
    names = {it.staff.id: it.staff.name for it in there.store.staff.all()}
    assert names[plan.made_by] == f"Demo Physio ({clinic.name})"
    assert there.store.staff_door.sign_in("101", "161803").staff.name == "Other Physio"
    assert there.store.patients.sign_in(code, PIN).patient is None  # a new one is set at the desk
    assert take(there.store, link_of(there), there.physio, shown(there)) == []
    there.exchange()
    assert PLANTED not in server.dump()
    second = other.kiosk("South 2")
    other.settle()
    assert rows_of(second) == rows_of(there)


def test_both_audit_trails_say_it(clinic, a, other, there, link_of):
    patient = whole(a)
    send(a.store, link_of(a), patient, address(there.store), a.physio)
    take(there.store, link_of(there), there.physio, shown(there))
    one = "SELECT staff_id, subject_id, detail FROM audit WHERE action = ?"
    assert a.one(one, "record sent to another clinic") == (a.physio.id, patient, other.name)
    who, _, whence = there.one(one, "record came from another clinic")
    assert (who, whence) == (there.physio.id, clinic.name)


def test_the_source_keeps_the_record_or_erases_it_once_it_has_arrived(
    clinic, a, other, there, link_of
):
    patient = whole(a)
    boss = a.store.staff.add("901", "Boss", Role.ADMIN, "a long passphrase here")
    with pytest.raises(KioskError, match="not arrived"):
        erase(a.store, link_of(a), patient, boss)
    send(a.store, link_of(a), patient, address(there.store), a.physio)
    with pytest.raises(KioskError, match="not arrived"):
        erase(a.store, link_of(a), patient, boss)
    take(there.store, link_of(there), there.physio, shown(there))
    assert a.store.patients.get(patient).name == f"{PLANTED} Name"
    erase(a.store, link_of(a), patient, boss)
    assert a.ledger.row("SELECT 1 FROM patient WHERE id = ?", patient) is None
    a.exchange()
    there.exchange()
    assert there.one("SELECT count(*) FROM patient") == (1,)


def test_a_record_can_come_back(clinic, a, other, there, link_of):
    patient = whole(a)
    boss = a.store.staff.add("901", "Boss", Role.ADMIN, "a long passphrase here")
    send(a.store, link_of(a), patient, address(there.store), a.physio)
    ((code, _),) = take(there.store, link_of(there), there.physio, shown(there))
    erase(a.store, link_of(a), patient, boss)
    came = there.store.patients.by_code(code).id
    send(there.store, link_of(there), came, address(a.store), there.physio)
    ((back, _),) = take(a.store, link_of(a), a.physio, shown(a))
    clinic.settle()
    assert a.store.patients.by_code(back).name == f"{PLANTED} Name"
    names = {it.staff.name for it in a.store.staff.all()}
    assert "Demo Physio" in names
    assert not any(it.startswith("Demo Physio (") for it in names)


def test_what_cannot_be_sent_or_shown_waits(clinic, a, other, there, link_of):
    patient = whole(a)
    with pytest.raises(KioskError, match="own address"):
        send(a.store, link_of(a), patient, address(a.store), a.physio)
    nowhere = Address("11111111-1111-1111-1111-111111111111", address(there.store).public)
    with pytest.raises(KioskError, match="not on this server"):
        send(a.store, link_of(a), patient, nowhere, a.physio)
    assert not a.store.patients.get(patient).archived
    send(a.store, link_of(a), patient, address(there.store), a.physio)
    with pytest.raises(KioskError, match="not here"):
        take(there.store, link_of(there), there.physio, set)
    assert len(take(there.store, link_of(there), there.physio, shown(there))) == 1
    text = address(a.store).text()
    for wrong in (
        text[:-3],
        "PT",
        "hello",
        text[:9] + ("7" if text[9] != "7" else "3") + text[10:],
    ):
        with pytest.raises(KioskError, match="whole address"):
            Address.read(wrong)


def test_what_has_not_arrived_is_taken_back_as_if_it_had_not_gone(clinic, a, other, there, link_of):
    patient, link = whole(a), link_of(a)
    with pytest.raises(KioskError, match="taken this record in"):
        take_back(a.store, link, patient, a.physio)
    send(a.store, link, patient, address(there.store), a.physio)
    with pytest.raises(KioskError, match="on its way"):
        send(a.store, link, patient, address(there.store), a.physio)
    take_back(a.store, link, patient, a.physio)
    assert not a.store.patients.get(patient).archived
    assert a.store.patients.sign_in(CODE, PIN).patient is not None
    assert take(there.store, link_of(there), there.physio, shown(there)) == []
    send(a.store, link, patient, address(there.store), a.physio)
    take(there.store, link_of(there), there.physio, shown(there))
    assert has_arrived(a.store, link, patient)
    with pytest.raises(KioskError, match="taken this record in"):
        take_back(a.store, link, patient, a.physio)
    with pytest.raises(KioskError, match="has this record already"):
        send(a.store, link, patient, address(there.store), a.physio)
    assert a.store.patients.get(patient).archived


def test_whoever_was_archived_before_stays_so(clinic, a, other, there, link_of):
    patient = whole(a)
    a.store.patients.archive(patient, a.physio.id)
    send(a.store, link_of(a), patient, address(there.store), a.physio)
    take_back(a.store, link_of(a), patient, a.physio)
    assert a.store.patients.get(patient).archived


def test_a_damaged_record_holds_no_other_up(clinic, a, other, there, link_of, server):
    whole(a)
    second = a.people.patient("Second One", code="200002")
    for patient in (a.store.patients.by_code(CODE).id, second):
        send(a.store, link_of(a), patient, address(there.store), a.physio)
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        conn.execute(
            "UPDATE physio.transfer SET body = repeat('ab', 99) WHERE from_patient = %s", [second]
        )
    found = arrivals(there.store, link_of(there), shown(there))
    assert sorted(it.name for it in found) == ["", f"{PLANTED} Name"]
    assert len(take(there.store, link_of(there), there.physio, shown(there))) == 1
    with pytest.raises(KioskError, match="cannot be read"):
        take(there.store, link_of(there), there.physio, shown(there))


def test_the_front_desk_sends_no_record_and_a_restricted_one_stays(
    clinic, a, other, there, link_of
):
    patient = whole(a)
    desk = a.store.staff.add("102", "Desk", Role.FRONT_DESK, "141421")
    boss = a.store.staff.add("901", "Boss", Role.ADMIN, "a long passphrase here")
    to = address(there.store)
    with pytest.raises(KioskError):
        send(a.store, link_of(a), patient, to, desk)
    a.store.rights.restrict(patient, Ground.DISPUTED, boss)
    with pytest.raises(KioskError, match="restricted"):
        send(a.store, link_of(a), patient, to, a.physio)


def test_as_typed(clinic, a, other, there, server, monkeypatch):
    whole(a)
    known = shown(a)()
    monkeypatch.setattr("app.wiring_content.showable_now", lambda _: known)
    for kiosk in (a, there):
        kiosk.close()

    def run(*arguments, fails=False):
        done = CliRunner().invoke(commands, arguments, env={"PHYSIO_KIOSK_DSN": server.dsn})
        assert bool(done.exception) is fails, (done.output, done.exception)
        return str(done.exception) if fails else done.output

    north, south = str(a.place.folder), str(there.place.folder)
    to = run("server", "transfer", "address", "--data", south).strip()
    said = ("server", "transfer", "send", CODE, to, "--data", north)
    assert "no staff number" in run(*said, "--by", "999", fails=True)
    assert other.name in run(*said, "--by", "101")
    back = ("server", "transfer", "take-back", CODE, "--by", "101", "--data", north)
    assert "Taken back" in run(*back)
    assert other.name in run(*said, "--by", "101")
    took = run("server", "transfer", "take", "--by", "101", "--data", south)
    assert f"From {clinic.name}: code" in took
    assert "Nothing has come" in run("server", "transfer", "take", "--by", "101", "--data", south)
    for kiosk in (a, there):
        kiosk.open()
