"""Archived records are listed once they are old enough, and not a day before."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.retention import _months_before
from tests.store.place import add_patient

DAY = 86400


@pytest.fixture
def archived(store):
    patient = add_patient(store)
    with store.ledger.write() as db:
        db.execute("UPDATE patient SET archived_at = created_at")
    return patient


def listed(store, months):
    return [each.patient for each in store.retention.expired(months)]


def test_a_record_is_listed_on_the_day_and_not_before(place, store, archived):
    created = store.today()
    place.clock.advance((date(created.year + 1, created.month, created.day) - created).days * DAY)
    assert listed(store, 12) == [archived]
    assert listed(store, 13) == []
    place.clock.advance(-DAY)
    assert listed(store, 12) == []


def test_zero_is_never(place, store, archived):
    place.clock.advance(100 * 365 * DAY)
    assert listed(store, 0) == []
    assert listed(store, 600) == [archived]


def test_who_is_not_archived_is_never_listed(place, store):
    add_patient(store)
    place.clock.advance(100 * 365 * DAY)
    assert listed(store, 12) == []


@pytest.mark.parametrize("what", ["archived_at", "note", "plan"])
def test_the_last_thing_that_happened_counts(place, store, archived, what):
    place.clock.advance(300 * DAY)
    now = store.ledger.now()
    with store.ledger.write() as db:
        if what == "archived_at":
            db.execute("UPDATE patient SET archived_at = ?", [now])
        if what == "note":
            row = {"id": store.ledger.new_id(), "patient_id": archived, "words": "x", "at": now}
            db.table("note").insert(row)
    if what == "plan":
        store.plans.save(place.plan, archived)
    place.clock.advance(100 * DAY)
    assert listed(store, 12) == []
    place.clock.advance(300 * DAY)
    (found,) = store.retention.expired(12)
    assert found.last == date.fromisoformat(now[:10])


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.integers(1, 600))
def test_months_are_counted_backwards(day, months):
    before = _months_before(day, months)
    assert (day.year - before.year) * 12 + day.month - before.month == months
    assert before.day == day.day or (before.day >= 28 and before.day < day.day)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2028, 3, 30), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 12, 31), 6, date(2026, 6, 30)),
    ],
)
def test_a_month_without_that_day_counts_from_its_last_one(day, months, before):
    assert _months_before(day, months) == before
