"""One moment of the records, read beside whoever goes on: let go of, stopped, or hardly known."""

from contextlib import closing

import pytest

from app.core.dataset.choice import Choice
from app.core.dataset.tables import BY_NAME
from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.store import log_room
from app.store.extract.everybody import kept_by_all
from app.store.extract.extract import BATCH
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
