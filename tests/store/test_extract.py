"""One moment of the records, read beside whoever goes on: let go of, stopped, or hardly known."""

from contextlib import closing
from dataclasses import replace

import msgspec
import pytest

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.shape import Column, Kind, Table, ValueSource, ident
from app.core.dataset.tables import BY_NAME
from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.store import log_room
from app.store.extract import extract as extract_module
from app.store.extract.everybody import kept_by_all
from app.store.extract.extract import BATCH
from app.store.plain_file import VIEWS, write_plain
from db.sqlite import dbapi2
from tests.store.people import People, day


@pytest.fixture
def people(store):
    people = People(store)
    for number in range(BATCH + 50):
        people.patient(f"Demo {number}", f"{100000 + number}")
    return people


@pytest.fixture
def extract(store, people):
    work = LongWork()
    with closing(store.extract(Choice(day(0)), work)) as extract:
        extract.open()
        yield extract


def test_let_go_of_in_the_middle_the_records_are_written_on(store, people, extract):
    reading = extract.rows(BY_NAME["patient"])
    assert len(next(reading)) == BATCH
    extract.close()
    people.patient("Came Later", "999999")
    assert store.counts().patients == BATCH + 51


def test_who_stops_it_is_told_so_and_the_records_are_written_on(store, people, extract):
    reading = extract.rows(BY_NAME["patient"])
    next(reading)
    extract.work.stop()
    with pytest.raises(Stopped):
        next(reading)
    with pytest.raises(Stopped):
        extract.count(BY_NAME["patient"])
    extract.close()
    people.patient("Came Later", "999999")


def test_it_gives_way_to_a_kiosk_that_saves_too_much_meanwhile(store, place, people, monkeypatch):
    monkeypatch.setattr(log_room, "MOST", 0)
    store.fold()
    with place.open() as reader, closing(reader.extract(Choice(day(0)), LongWork())) as extract:
        extract.open()
        store.patients.add("Came Later", pin="2718", code="999999")
        with pytest.raises(KioskError, match="changed too much while they were read"):
            list(extract.rows(BY_NAME["patient"]))


@pytest.mark.parametrize("why", ["told to stop", "too much was saved"])
def test_a_long_question_ends_in_its_middle(store, place, monkeypatch, why):
    monkeypatch.setattr(extract_module, "STEPS", 100)
    monkeypatch.setattr(log_room, "MOST", 0)
    store.fold()
    work, steps = LongWork(), []

    def step(number):
        if not steps:
            work.stop() if why == "told to stop" else store.settings.set("clinic_name", "North")
        steps.append(number)
        return number + 1

    with place.open() as reader, closing(reader.extract(Choice(day(0)), work)) as extract:
        extract.open()
        reader.ledger.db.conn.create_function("step", 1, step)
        with pytest.raises(KioskError) as told:
            next(
                extract.stream(
                    "WITH RECURSIVE n (x) AS (SELECT 0 UNION ALL "
                    "SELECT step(x) FROM n WHERE x < 5000) SELECT count(*) FROM n"
                )
            )
    assert len(steps) < 5000
    assert isinstance(told.value, Stopped) is (why == "told to stop")


def test_a_plan_of_a_programme_that_nobody_knows_is_passed_over(store, place):
    people = People(store)
    patient = people.patient("Demo One")
    people.plan(patient)
    for content, kept in (({}, [patient]), ({"programmes": {}}, [])):
        with (
            place.open(**content) as reader,
            closing(reader.extract(Choice(day(0)), LongWork())) as extract,
        ):
            extract.open()
            assert [it for it, *_ in kept_by_all(extract, reader.plans)] == kept
            assert extract.patients() == [patient], "the records themselves are there"


def test_what_was_due_under_earlier_versions_is_read_as_for_one_patient(store, place):
    """Also with a version of another kiosk, which never held."""
    people = People(store)
    for number in range(3):
        people.patient(f"Demo {number}", f"10000{number}")
    first, patient, _ = (it for (it,) in store.ledger.rows("SELECT id FROM patient ORDER BY id"))
    for who in (first, patient):
        for days in ((1, 3), (2,), (1, 2, 3), (4, 5)):
            store.plans.save(replace(place.plan, days=days), who)
            place.clock.advance(86400)
    (never,) = store.ledger.row("SELECT id FROM plan WHERE patient_id = ? AND version = 2", patient)
    store.breaks.end(store.plans.current(first).id, store.today(), "Better", None)
    people.row(
        "sync_conflict",
        patient_id=patient,
        tab="plan",
        row_id=never,
        col="id",
        kiosk="Room 2",
        at=store.ledger.now(),
    )
    with closing(store.extract(Choice(day(0)), LongWork())) as extract:
        extract.open()
        plans = {who: plan for who, plan, _ in kept_by_all(extract, store.plans)}
    assert plans.keys() == {first, patient}
    assert [it.days for it in plans[patient].earlier] == [(1, 3), (1, 2, 3)]
    for who, plan in plans.items():
        alone = store.plans.current(who)
        assert (plan.id, plan.earlier, plan.begins) == (alone.id, alone.earlier, alone.begins)
        assert plan.ended_on == (store.today() if who == first else None)


@pytest.mark.parametrize("privacy", [Privacy.IDENTIFIED, Privacy.PSEUDONYMISED])
def test_parts_that_hold_nothing_for_it_are_passed_over(store, monkeypatch, privacy):
    """Somebody's answers are withheld from between those of two others."""
    monkeypatch.setattr(extract_module, "PART", 2)
    people = People(store)
    for number in range(3):
        patient = people.patient(f"Demo {number}", f"10000{number}")
        plan = people.plan(patient)
        for on in range(6):
            people.session(patient, plan, day=on)
        if number == 1:
            with store.ledger.write() as db:
                db.execute(
                    "UPDATE patient SET archived_at = created_at, restricted_at = created_at "
                    "WHERE id = ?",
                    (patient,),
                )
    table = BY_NAME["set_result"]
    with closing(store.extract(Choice(day(0), privacy=privacy), LongWork())) as extract:
        extract.open()
        found = list(extract.pieces(table, "csv", "\n"))
    assert sum(rows for rows, _ in found) == 12
    assert b"\n".join(text for _, text in found).count(b"\n") == 11


def test_a_mistake_of_ours_is_not_taken_for_a_stop_or_a_fault_of_the_disk(extract):
    with pytest.raises(dbapi2.OperationalError, match="no such column"):
        next(extract.stream("SELECT nonsense"))


def test_a_plain_file_holds_the_tables_that_it_was_given_and_every_view(tmp_path):
    rows = [("one", "squat", 3)]
    columns = ident("id", ""), Column("line", Kind.TEXT, ""), Column("feet", Kind.INTEGER, "")
    table = Table("poem", "", ValueSource.STAFF, columns)
    looked_up = Table("answer", "", ValueSource.STAFF, (ident("id", ""), ident("session_id", "")))
    given = {"poem": [rows], "answer": []}
    write_plain(
        tmp_path / "plain.db", [table, looked_up], lambda it: iter(given[it.name]), [("",) * 9]
    )
    with closing(dbapi2.connect(str(tmp_path / "plain.db"))) as conn:
        assert conn.execute("SELECT * FROM poem").fetchall() == rows
        told = conn.execute("SELECT name, type, pk FROM pragma_table_info('poem')").fetchall()
        assert told == [("id", "TEXT", 1), ("line", "TEXT", 0), ("feet", "INTEGER", 0)]
        steps = conn.execute("EXPLAIN QUERY PLAN SELECT * FROM answer WHERE session_id = ''")
        assert "USING INDEX" in repr(steps.fetchall())
        views = conn.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall()
        assert {it for (it,) in views} == set(VIEWS)


def test_who_has_no_plan_or_one_of_an_unknown_programme_ends_nothing(store, place):
    people = People(store)
    patients = sorted(people.patient(f"Demo {number}", f"10000{number}") for number in range(5))
    for who in patients[::2]:
        people.plan(who)
    other = msgspec.structs.replace(place.plan.programme, id="unknown")
    with place.open(programmes={"unknown": other}) as elsewhere:
        elsewhere.plans.save(replace(place.plan, programme=other), patients[1])
    with closing(store.extract(Choice(day(0)), LongWork())) as extract:
        extract.open()
        assert extract.patients() == patients
        kept = [who for who, *_ in kept_by_all(extract, store.plans)]
    assert kept == patients[::2]


def test_of_who_was_chosen_only_their_own_rows_are_counted(store, people):
    one = people.patient("Chosen", "999999")
    with closing(store.extract(Choice(day(0), patients=(one,)), LongWork())) as extract:
        extract.open()
        assert extract.count(BY_NAME["patient"]) == 1


def test_rows_are_read_in_parts_wherever_they_are_stored(store):
    """Rows below nothing are SQLite's own last resort."""
    people = People(store)
    patient = people.patient("Demo One")
    people.session(patient, people.plan(patient))
    table = BY_NAME["set_result"]
    conn = store.ledger.db.conn
    for trigger in store.ledger.db.triggers:
        conn.execute(f"DROP TRIGGER {trigger.name}")
    conn.execute("UPDATE set_result SET rowid = -rowid")
    with closing(store.extract(Choice(day(0)), LongWork())) as extract:
        extract.open()
        found = sum(rows for rows, _ in extract.pieces(table, "csv", "\n"))
    assert found == store.ledger.row("SELECT count(*) FROM set_result")[0] > 0
