"""Each kiosk's audit is a chain of its own, and stands on the others as it was written there."""

from contextlib import contextmanager

import pytest

from app.core.audit import Break
from app.core.long_work import LongWork
from app.store.audit_key import own_chain
from app.store.backups import back_up
from app.store.looking import look
from app.store.restoring import restore
from app.sync.exchange import Exchange
from app.sync.joining import invite
from tests.store.place import CODE, PIN, Place
from tests.sync.clinic import Kiosk, rows_of

GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name GLOB 'audit*'"


def seen(kiosk):
    return kiosk.store.check_audit()


@contextmanager
def unguarded(kiosk):
    with kiosk.ledger.write() as db:
        guards = db.execute(GUARDS).fetchall()
        for name, _ in guards:
            db.conn.execute(f"DROP TRIGGER {name}")
        yield db.conn
        for _, sql in guards:
            db.conn.execute(sql)


def do(kiosk, number, patient=None):
    kiosk.store.settings.set("clinic_name", f"{kiosk.name} {number}")
    if patient:
        kiosk.store.patients.edit(patient, name=f"Name {number}", language="en", birth_year=None)


@pytest.fixture
def busy(clinic, a, b):
    """Two kiosks that did things, apart and after each other."""
    patient = a.store.patients.add("Demo Patient", code=CODE, pin=PIN).id
    for number in range(3):
        do(a, number, patient)
        clinic.settle()
        do(b, number, patient)
        do(a, number)
    clinic.settle()
    return patient


def test_both_chains_are_whole_on_both(clinic, a, b, busy):
    for kiosk in (a, b):
        assert seen(kiosk).broken is None
        assert seen(kiosk).chains == 2
    assert rows_of(a)["audit_link"] == rows_of(b)["audit_link"]
    assert rows_of(a)["audit_change"] == rows_of(b)["audit_change"] != []
    third = clinic.kiosk("Room 3")
    assert (seen(third).chains, seen(third).broken) == (3, None)
    for kiosk in (a, b, third):
        kiosk.again()
        assert seen(kiosk).broken is None


def test_marks_of_one_kiosk_hold_on_the_other(clinic, a, b, busy):
    marks = [a.store.audit_mark(), b.store.audit_mark()]
    assert marks[0] != marks[1]
    for kiosk in (a, b):
        assert kiosk.store.check_audit(marks).broken is None


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE audit SET action = 'nothing' WHERE id = (SELECT audit_id FROM audit_link "
         "WHERE place = 3 AND chain = :chain)", Break.CHANGED),
        ("DELETE FROM audit WHERE id = (SELECT audit_id FROM audit_link "
         "WHERE place = 3 AND chain = :chain)", Break.MISSING),
        ("DELETE FROM audit_link WHERE place = 2 AND chain = :chain", Break.MISSING),
    ],
)  # fmt: skip
def test_what_was_changed_in_another_kiosks_chain_is_found(clinic, a, b, busy, statement, why):
    chain = own_chain(a.place.folder)
    with unguarded(b) as conn:
        conn.execute(statement, {"chain": chain})
    assert seen(b).broken.why is why
    assert seen(a).broken is None


def test_entries_of_another_kiosk_that_are_on_their_way_are_no_alarm(clinic, a, b, busy):
    """Links come before the entries that they are of; a power cut may fall between."""
    for number in range(4):
        do(a, number, busy)
    a.exchange()
    exchange = Exchange(b.ledger)
    table = exchange._pull._table

    def cut(conn, which, since, head):
        if which.name == "audit":
            raise KeyboardInterrupt
        return table(conn, which, since, head)

    exchange._pull._table = cut
    with pytest.raises(KeyboardInterrupt):
        exchange.run()
    exchange.close()
    assert seen(b).broken is None
    b.again()
    assert seen(b).broken is None
    b.exchange()
    assert seen(b).broken is None
    assert rows_of(a)["audit"] == rows_of(b)["audit"]


def test_entries_of_a_kiosk_that_has_no_chains_yet_are_taken_into_ours(clinic, a, b, busy):
    a.ledger.trail = None  # as an older version writes
    a.store.settings.set("clinic_name", "Older")
    clinic.settle()
    assert seen(b).broken is None
    a.again()  # the new version: its own chain has them, too
    clinic.settle()
    for kiosk in (a, b):
        assert seen(kiosk).broken is None
    assert rows_of(a)["audit_link"] == rows_of(b)["audit_link"]


def test_a_restored_kiosk_does_not_clash_with_what_went_on(clinic, a, b, busy):
    """What was written after the backup stands on the server; the restored kiosk goes on apart."""
    made = back_up(b.place.folder, [], clinic.clock, LongWork())
    for number in range(3):
        do(b, number, busy)
    clinic.settle()
    b.close()
    restore(look(made.file, b.place.folder, LongWork()), b.place.folder, clinic.clock, LongWork())
    b.open()
    assert seen(b).broken is None
    code = invite(a.ledger, "Room 2 again")
    b.join(code)
    do(b, 9, busy)
    clinic.settle()
    for kiosk in (a, b):
        assert seen(kiosk).broken is None, kiosk.name
        assert seen(kiosk).chains == 3
    assert rows_of(a)["audit_link"] == rows_of(b)["audit_link"]


def test_a_kiosk_that_had_begun_alone_joins_without_an_alarm(clinic, a, busy, tmp_path):
    lone = Kiosk(Place(tmp_path / "lone", clinic.clock), "Room 9")
    for number in range(4):
        do(lone, number)
    back_up(lone.place.folder, [], clinic.clock, LongWork())
    lone.close()
    lone.open()
    clinic.kiosks.append(lone)
    lone.join(invite(a.ledger, "Room 9"))
    clinic.settle()
    assert seen(lone).broken is None
    do(lone, 5)
    lone.again()
    clinic.settle()
    for kiosk in (a, lone):
        assert seen(kiosk).broken is None


def test_an_erased_record_takes_what_it_was_called_from_everywhere(clinic, a, b, busy):
    from app.core.roles import Role

    admin = a.store.staff.add("900", "Admin", Role.ADMIN, "a long passphrase")
    a.store.patients.archive(busy)
    a.store.erasure.erase(busy, admin)
    clinic.settle()
    for kiosk in (a, b):
        assert not kiosk.ledger.rows("SELECT 1 FROM audit_change WHERE patient_id = ?", busy)
        assert seen(kiosk).broken is None
