"""A clock that is behind or far ahead is told, and stops nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.core.clock_sense import ClockSense
from app.core.kinds import Outcome, Side
from app.core.session.events import Paused, RepDone, Resumed, SessionEnded, SetEnded, SetStarted
from app.core.session.steps import SetKey, Work
from app.usecases.records.night import NightShift
from tests.fake_clock import FakeClock
from tests.store.place import Place, begin

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def used(tmp_path):
    """A folder in which somebody did something now."""
    place = Place(tmp_path / "data", FakeClock(NOW))
    with place.open() as store:
        begin(store, place.plan)
    return place


def sense_at(place, when):
    place.clock = FakeClock(when)
    with place.open(create=False) as store:
        return store.clock.sense()


@pytest.mark.parametrize(
    ("when", "sense"),
    [
        (NOW, ClockSense.RIGHT),
        (NOW + timedelta(days=1), ClockSense.RIGHT),
        (NOW + timedelta(hours=1), ClockSense.RIGHT),
        (NOW - timedelta(hours=1), ClockSense.BEHIND),
        (NOW - timedelta(days=1), ClockSense.BEHIND),
        (datetime(1970, 1, 1, tzinfo=UTC), ClockSense.BEHIND),
        (datetime(2040, 1, 1, tzinfo=UTC), ClockSense.AHEAD),
        (NOW + timedelta(days=60), ClockSense.RIGHT),
    ],
)
def test_what_is_told_of_the_clock(used, when, sense):
    assert sense_at(used, when) is sense


def test_it_is_still_told_after_somebody_did_something_by_the_wrong_clock(used):
    used.clock = FakeClock(datetime(2040, 1, 1, tzinfo=UTC))
    with used.open() as store:
        store.settings.set("clinic_name", "In 2040")
        assert store.clock.sense() is ClockSense.AHEAD
    assert sense_at(used, NOW) is ClockSense.BEHIND


def test_staff_who_find_the_clock_right_hear_no_more_of_it(used):
    used.clock = FakeClock(datetime(2040, 1, 1, tzinfo=UTC))
    with used.open() as store:
        store.settings.set("clinic_name", "In 2040")
    used.clock = FakeClock(NOW + timedelta(hours=1))
    with used.open() as store:
        assert store.clock.sense() is ClockSense.BEHIND
        store.clock.found_right(None)
        assert store.clock.sense() is ClockSense.RIGHT
    assert sense_at(used, NOW) is ClockSense.BEHIND, "and it is watched from then on"


def test_an_empty_clinic_has_nothing_to_tell(tmp_path):
    with Place(tmp_path / "data", FakeClock(NOW)).open() as store:
        assert store.clock.sense() is ClockSense.RIGHT


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1), timedelta(days=20000)])
def test_nothing_lasts_less_than_no_time_and_the_order_stays(tmp_path, back):
    place = Place(tmp_path / "data", FakeClock(NOW))
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        item = place.plan.items[0]
        first, second = SetKey(1, 1, Side.LEFT), SetKey(1, 2, Side.LEFT)
        recorder.handle(SetStarted(Work(first, item.exercise, item.dose)))
        recorder.handle(Paused(False, 0.0))
        store.ledger._clock = FakeClock(NOW - back)
        recorder.handle(Resumed(3.0))
        recorder.handle(RepDone(first, 1, 2.0))
        recorder.handle(SetEnded(first, Outcome.DONE, item.dose.reps, 0))
        recorder.handle(SetStarted(Work(second, item.exercise, item.dose)))
        recorder.handle(SetEnded(second, Outcome.DONE, item.dose.reps, 0))
        recorder.handle(SessionEnded(Outcome.DONE))
        for table in ("session", "set_result", "pause"):
            rows = store.ledger.rows(f"SELECT started_at, ended_at FROM {table}")
            assert rows
            assert all(began <= ended for began, ended in rows)
        numbers = [n for (n,) in store.ledger.rows("SELECT number FROM set_result ORDER BY rowid")]
        assert numbers == [1, 2]


def test_one_night_in_2040_silences_no_later_night(tmp_path, monkeypatch):
    monkeypatch.setattr("app.usecases.records.night._remove_old", lambda _: None)
    place = Place(tmp_path / "data", FakeClock(NOW))
    written = []

    class Exporter:
        def export(self, request, work):
            written.append(request.out.name)
            return object()

    class Clinic:
        def __init__(self, store):
            self.store = store

        def setting(self, name):
            known = {"export_folder": str(tmp_path), "export_privacy": "pseudonymised"}
            return known.get(name, True)

        def slot(self):
            return Slot(self.store.ledger.today())

    class Slot:
        def __init__(self, day):
            self.day = day

    shift = NightShift(lambda: Clinic(place.store()), Exporter())
    for when in (NOW, datetime(2040, 1, 1, tzinfo=UTC), NOW + timedelta(days=1), None):
        place.clock = FakeClock(when or NOW + timedelta(days=1))
        shift.run(None)
    assert [Path(name).stem[-10:] for name in written] == ["2026-11-23", "2040-01-01", "2026-11-24"]


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("before", "night"),
    [
        (datetime(2026, 10, 25, 0, 50, tzinfo=UTC), "2026-10-25"),  # 2:50, then 2:10 once more
        (datetime(2026, 3, 29, 0, 50, tzinfo=UTC), "2026-03-29"),  # 1:50, then 3:10
    ],
)
def test_the_hours_of_summer_time_change_no_order_and_no_day(tmp_path, before, night):
    """A session over the change, and the night's work around it."""
    place = Place(tmp_path / "data", FakeClock(before))
    with place.open(zone=BERLIN) as store:
        _, recorder = begin(store, place.plan)
        item, first = place.plan.items[0], SetKey(1, 1, Side.LEFT)
        recorder.handle(SetStarted(Work(first, item.exercise, item.dose)))
        recorder.handle(Paused(False, 0.0))
        place.clock.advance(20 * 60)
        recorder.handle(Resumed(1200.0))
        recorder.handle(SetEnded(first, Outcome.DONE, item.dose.reps, 0))
        recorder.handle(SessionEnded(Outcome.DONE))
        ((began, ended),) = store.ledger.rows("SELECT started_at, ended_at FROM session")
        lasted = datetime.fromisoformat(ended) - datetime.fromisoformat(began)
        assert timedelta(minutes=20) <= lasted < timedelta(minutes=21)
        assert store.ledger.day_of(began) == store.ledger.day_of(ended)
        assert store.ledger.today().isoformat() == night
        assert store.clock.sense() is ClockSense.RIGHT
        place.clock.advance(86_400)
        assert store.ledger.today() - store.ledger.day_of(began) == timedelta(days=1)
    for hours in range(1, 26):
        place.clock.advance(3600)
        with place.open(zone=BERLIN, create=False) as store:
            assert store.clock.sense() is ClockSense.RIGHT, f"{hours} hours later"
