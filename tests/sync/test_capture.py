"""Whatever changes a row that travels leaves a mark, and changes nothing else."""

import pytest

from app.core.roles import Role
from app.core.session.compile import compile_session
from app.core.session.events import RepDone, SetStarted
from app.core.session.steps import works
from db.capture import PREFIX, follow
from db.merge import MACHINE_GLOBS, merge_of, travelling
from db.merge import Rule as MergeRule
from db.shape import tables
from db.sqlite import dbapi2
from tests.store.people import People
from tests.store.place import MORNING, Place, begin

MARKED = [table for table in travelling(tables()) if merge_of(table).of is None]


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "data")


@pytest.fixture
def joined(place):
    """A store as it is in a clinic with a server."""
    with place.open() as store:
        with store.ledger.write() as db:
            db.execute("INSERT INTO sync_state VALUES ('kiosk', 'k'), ('slot', '3')")
        follow(store.ledger.db)
        yield store


def marks(store):
    return set(store.ledger.rows("SELECT tab, pk FROM outbox WHERE batch = 0"))


def forget(store):
    with store.ledger.write() as db:
        db.execute("DELETE FROM outbox")


@pytest.fixture
def filled(place, joined):
    """A row of each table that travels."""
    people = People(joined)
    patient, _ = begin(joined, place.plan)
    plan = joined.plans.current(patient)
    people.session(patient, plan)
    now = joined.ledger.now()
    joined.staff.add("101", "Somebody", Role.PHYSIO, "271828")
    open_one = joined.sessions.begin(patient, plan, MORNING)
    one = {"session_id": open_one, "position": 1, "number": 1, "side": "left", "attempt": 1}
    people.row("choice", **one, kind="again", exercise_id="reach", at=now)
    people.row("answer", session_id=open_one, measure="pain", moment="before", value=3, at=now)
    people.row("lesson_seen", session_id=open_one, lesson_id="l", at=now)
    people.row("pause", session_id=open_one, kind="person", started_at=now)
    people.flag(patient)
    people.proposal(patient, plan)
    people.pause(patient, 1)
    people.end(plan)
    people.home(patient, plan)
    screening = people.row(
        "screening", patient_id=patient, plan_id=plan.id, outcome="clear", day="2026-11-23", at=now
    )
    with joined.ledger.write() as db:
        db.execute("INSERT INTO screening_answer VALUES (?, 'q', 'no')", (screening,))
    joined.measures.name_activities(patient, ["Drive"])
    (activity,) = joined.measures.activities(patient)
    steps = {f"step_{number}": "A little further" for number in range(1, 6)}
    of = {"patient_id": patient, "activity_id": activity.id, "at": now}
    people.row("goal", **of, **steps, weekly="Twice", times=2)
    people.row("goal_tick", **of, step=1, words="Once round", done=1, day="2026-11-23")
    joined.measures.save(patient, "groc", 3)
    people.row("note", patient_id=patient, words="Words", at=now)
    joined.patients.new_card(patient)
    (somebody,) = joined.ledger.db.conn.execute("SELECT id FROM staff LIMIT 1").fetchone()
    people.row("badge", staff_id=somebody, token_hash="a" * 64, created_at=now)
    people.row("plan_template", name="Ours", body="{}", staff_id=somebody, at=now)
    joined.settings.set("clinic_name", "North")
    people.row("sync_conflict", tab="plan", row_id="r", col="c", kiosk="k", at=now)
    return joined


def test_every_table_that_travels_is_marked_when_a_row_is_added(filled):
    assert {tab for tab, _ in marks(filled)} == {table.name for table in MARKED}


@pytest.mark.parametrize("table", MARKED, ids=lambda it: it.name)
def test_a_mark_is_left_by_each_form_of_writing(filled, table):
    conn, key = filled.ledger.db.conn, table.key[0]
    names = ", ".join(table.names)
    row = conn.execute(f"SELECT {names} FROM {table.name} LIMIT 1").fetchone()
    pk = dict(zip(table.names, row, strict=True))[key]
    places = ", ".join("?" * len(row))
    before = conn.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? "
        f"AND name NOT GLOB '{PREFIX}*'",
        (table.name,),
    ).fetchall()
    for name, _ in before:  # the guards would refuse what is tried here
        conn.execute(f"DROP TRIGGER {name}")
    insert = f"INTO {table.name} ({names}) VALUES ({places})"
    other = table.names[-1] if table.names[-1] != key else table.names[0]
    forms = (
        f"UPDATE {table.name} SET {other} = {other} WHERE {key} = '{pk}'",
        f"INSERT {insert} ON CONFLICT ({key}) DO UPDATE SET {other} = excluded.{other}",
        f"UPDATE OR IGNORE {table.name} SET {other} = {other} WHERE {key} = '{pk}'",
        f"INSERT OR REPLACE {insert}",
        f"INSERT OR IGNORE {insert}",
    )
    conn.execute("PRAGMA foreign_keys = OFF")
    for form in forms:
        for _ in range(2):  # twice: the second mark must not break the statement (OR ABORT)
            conn.execute(form, row if "INTO" in form else ())
        found = {at for tab, at in marks(filled) if tab == table.name}
        changes = "UPDATE" in form and "IGNORE" not in form
        if changes and merge_of(table).rule is not MergeRule.EACH:
            assert pk in found, form
        forget(filled)
    for form in (
        f"INSERT {insert}",
        f"INSERT OR ABORT {insert}",
        f"INSERT OR IGNORE {insert}",
        f"INSERT OR REPLACE {insert}",
        f"INSERT {insert} ON CONFLICT DO NOTHING",
        f"INSERT {insert} ON CONFLICT ({key}) DO UPDATE SET {other} = excluded.{other}",
    ):
        conn.execute(f"DELETE FROM {table.name} WHERE {key} = ?", (pk,))
        forget(filled)
        conn.execute(form, row)
        assert pk in {at for tab, at in marks(filled) if tab == table.name}, form


def test_a_change_of_a_person_keeps_what_was_there_before(place, joined):
    patient = joined.patients.add("Before", pin=None).id
    forget(joined)
    for name in ("After", "Later"):
        joined.patients.edit(patient, name=name, language="en", birth_year=None)
    (base,) = joined.ledger.row("SELECT base ->> 'name' FROM outbox WHERE tab = 'patient'")
    assert base == "Before"


def test_what_was_set_to_what_it_was_is_no_change(joined):
    patient = joined.patients.add("Before", pin=None).id
    forget(joined)
    with joined.ledger.write() as db:
        db.execute("UPDATE patient SET name = name WHERE id = ?", (patient,))
    assert marks(joined) == set()


def test_a_rep_leaves_no_more_than_one_mark(place, joined):
    _, recorder = begin(joined, place.plan)
    work = next(iter(works(compile_session(place.plan, MORNING.day, MORNING.part))))
    recorder.handle(SetStarted(work))
    count = joined.ledger.row("SELECT count(*) FROM outbox")
    for number in range(1, work.target + 1):
        recorder.handle(RepDone(work.key, number, float(number)))
    assert joined.ledger.row("SELECT count(*) FROM outbox") == count


def test_a_machines_own_settings_stay(joined):
    joined.settings.set_all({"diagonal": "27", "backup_folder": "/x", "clinic_name": "North"})
    assert {pk for tab, pk in marks(joined) if tab == "clinic"} == {"clinic_name"}
    assert "diagonal" in MACHINE_GLOBS


def test_opening_makes_the_triggers_of_a_new_version(place, joined):
    joined.ledger.db.conn.execute(f"DROP TRIGGER {PREFIX}note_insert")
    with place.open() as again:
        assert again.ledger.row(
            "SELECT 1 FROM sqlite_master WHERE name = ?", f"{PREFIX}note_insert"
        )


def test_a_guard_still_refuses(filled):
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        filled.ledger.db.conn.execute("UPDATE note SET words = 'Other'")
