"""A record goes whole or not at all, and only one that was archived."""

import pytest

from app.core.errors import KioskError
from app.core.letter_draft import LetterDraft
from app.core.roles import Role
from app.core.staff import Staff
from app.store import erasure
from db.sqlite import dbapi2
from tests.store.people import People

ADMIN = "a long enough phrase"


@pytest.fixture
def admin(store):
    return store.staff.add("103", "Somebody", Role.ADMIN, ADMIN)


@pytest.fixture
def people(store):
    return People(store)


def somebody(people, name, code):
    """A patient with something in every table that holds anything of one."""
    patient = people.patient(name, code)
    first = people.plan(patient)
    plan = people.store.plans.save(first, patient, edited=first.id)
    session = people.session(patient, plan)
    now = people.ledger.now()
    screening = people.row(
        "screening", patient_id=patient, plan_id=plan.id, outcome="clear", day="2026-01-05", at=now
    )
    with people.ledger.write() as db:
        db.table("screening_answer").insert(
            {"screening_id": screening, "question_id": "q", "answer": "no"}
        )
    activity = people.row(
        "activity", patient_id=patient, position=1, words="Walking", created_at=now
    )
    people.row(
        "measurement",
        patient_id=patient,
        session_id=session,
        about_session_id=session,
        measure="psfs",
        activity_id=activity,
        value=3,
        day="2026-01-05",
        at=now,
    )
    people.row("lesson_seen", session_id=session, lesson_id="one", at=now)
    people.row("pause", session_id=session, kind="person", started_at=now)
    people.flag(patient, session_id=session, screening_id=screening)
    people.proposal(patient, plan, decision="changed", decided_at=now, new_plan_id=plan.id)
    people.pause(patient, 1, 2)
    people.end(plan)
    people.home(patient, plan)
    people.row("note", patient_id=patient, words="Came with a stick", at=now)
    author = people.store.staff.add(code[-3:], "Author", Role.PHYSIO, "271828")
    people.store.letter_drafts.keep(patient, author.id, LetterDraft("Dr. Sample", "Better.", ""))
    people.store.patients.new_card(patient)
    return patient


def left_of(store, patient):
    """How many rows of each table belong to a patient."""
    return {
        table: store.ledger.row(f"SELECT count(*) FROM {table} WHERE {where}", patient)[0]
        for table, where in erasure._ORDER
    }


def archive(store, patient):
    store.patients.archive(patient)


def test_every_table_is_emptied_of_one_and_of_nobody_else(store, people, admin):
    one, other = somebody(people, "One", "100001"), somebody(people, "Other", "100002")
    before = left_of(store, other)
    archive(store, one)
    store.erasure.erase(one, admin)
    with pytest.raises(LookupError):
        store.patients.get(one)
    for table, count in left_of(store, other).items():
        assert count == before[table]
    rows = store.ledger.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%patient_id%'"
    )
    for (table,) in rows:
        if table != "erased" and not table.startswith("patient_find_"):
            assert store.ledger.row(f"SELECT 1 FROM {table} WHERE patient_id = ?", one) is None
    assert store.ledger.rows("PRAGMA foreign_key_check") == []
    assert store.find.people("one", archived=True).people == ()
    assert store.ledger.rows(
        "SELECT staff_id, subject_id, detail FROM audit WHERE action = 'record erased'"
    ) == [(admin.id, one, None)]


def test_every_table_with_a_row_of_somebody_is_named():
    """Guards the test above: what it fills is what is erased."""
    assert {table for table, _ in erasure._ORDER} >= {"note", "set_result", "patient_find", "card"}


def test_a_record_in_use_stays(store, people, admin):
    patient = somebody(people, "One", "100001")
    before = left_of(store, patient)
    for gone in (patient, "nobody"):
        with pytest.raises(KioskError, match="Only an archived record"):
            store.erasure.erase(gone, admin)
    assert left_of(store, patient) == before
    with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
        db.execute("INSERT INTO erasing VALUES (?)", (patient,))


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
def test_only_an_admin_erases(store, people, role):
    patient = somebody(people, "One", "100001")
    archive(store, patient)
    with pytest.raises(KioskError, match="may not erase a record"):
        store.erasure.erase(patient, Staff("x", "101", "Somebody", role))
    assert store.patients.get(patient)


def test_a_step_that_fails_brings_everything_back(store, people, admin, monkeypatch):
    patient = somebody(people, "One", "100001")
    archive(store, patient)
    before = left_of(store, patient)
    short = [it for it in erasure._ORDER if it[0] != "card"]
    monkeypatch.setattr(erasure, "_ORDER", tuple(short))
    with pytest.raises(dbapi2.IntegrityError):
        store.erasure.erase(patient, admin)
    monkeypatch.undo()
    assert left_of(store, patient) == before


def test_without_erasing_nothing_of_an_archived_record_is_deleted(store, people):
    patient = somebody(people, "One", "100001")
    archive(store, patient)
    for table in ("note", "plan_item", "set_result", "session", "plan", "patient"):
        with pytest.raises(dbapi2.IntegrityError), store.ledger.write() as db:
            db.execute(f"DELETE FROM {table}")


def test_what_was_erased_is_not_in_the_file_any_more(place, store, people, admin):
    patient = somebody(people, "One", "100001")
    archive(store, patient)
    store.erasure.erase(patient, admin)
    assert (place.folder / "kiosk.db-wal").stat().st_size == 0
