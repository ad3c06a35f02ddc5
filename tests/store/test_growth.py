"""The records say how large they are, their log stays small, and an idle moment folds it in."""

import pytest

from app.store.growth import Growth
from tests.store.people import People

LOG = 16 * 1024 * 1024


@pytest.fixture
def people(store):
    return People(store)


def test_a_patient_year_is_from_first_to_last_session(store, people):
    patient = people.patient("One", "100001")
    first = people.plan(patient)
    plan = store.plans.save(first, patient, edited=first.id)
    assert store.growth().years == 0
    assert store.growth().a_year is None
    people.session(patient, plan)
    assert store.growth().years == pytest.approx(7 / 365.25)
    people.session(patient, plan, day=364)
    other = people.patient("Two", "100002")
    people.session(other, people.plan(other), day=364)
    grown = store.growth()
    assert grown.years == pytest.approx(372 / 365.25)
    people.session(other, people.plan(other), day=182)
    grown = store.growth()
    assert grown.years == pytest.approx((365 + 183) / 365.25)
    assert grown.a_year == pytest.approx(grown.size * 365.25 / 548, abs=1)


@pytest.mark.parametrize(("years", "a_year"), [(0.1, 10_000), (0.0999, None), (4, 250), (0, None)])
def test_a_years_growth_is_told_from_a_tenth_of_one(years, a_year):
    assert Growth(1000, years).a_year == a_year


def test_pages_that_are_free_are_no_part_of_the_size(store):
    def told(name):
        return int(store.ledger.row(f"PRAGMA {name}")[0])

    with store.ledger.write() as db:
        db.execute("CREATE TABLE scratch (words TEXT)")
        db.execute("INSERT INTO scratch VALUES (?)", ("x" * 1_000_000,))
    before = store.growth().size
    assert before == told("page_count") * told("page_size")
    with store.ledger.write() as db:
        db.execute("DROP TABLE scratch")
    assert told("freelist_count") > 200
    assert store.growth().size <= before - 200 * told("page_size")


def test_the_log_stays_below_its_limit_and_goes_when_idle(place, store):
    log = place.folder / "kiosk.db-wal"
    most = 0
    for number in range(400):
        with store.ledger.write() as db:
            db.execute(
                "INSERT OR REPLACE INTO clinic (key, value) VALUES ('scratch', ?)",
                ("x" * 100_000 + str(number),),
            )
        most = max(most, log.stat().st_size)
    assert most <= LOG
    store.fold()
    assert log.stat().st_size == 0
