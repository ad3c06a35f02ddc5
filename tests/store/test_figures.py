"""A manager's figures: exact on small clinics, and silent about few."""

import pytest

from app.core.adherence import AdherenceBand
from app.core.figures import KeptSpan, Span, hidden, hidden_in, pain_change
from app.core.kinds import Measure, Moment, Part
from app.core.long_work import LongWork, Stopped
from app.core.measures.registry import Change
from app.store.figures import _weekdays
from tests.core.samples import MONDAY
from tests.store.people import People, day

DONE = LongWork()


@pytest.fixture
def people(store):
    return People(store)


def count(store, programme="", span=Span.WEEKS_4, last=27, work=DONE):
    return store.figures.figures(day(last), span, programme, work)


def clinic(people, patients=6, sessions=2):
    """Patients with a plan of four weeks, some sessions, and pain before the first and last."""
    made = []
    for number in range(patients):
        name = people.patient(f"Demo {number}", f"10000{number}")
        plan = people.plan(name)
        for on in range(sessions):
            session = people.session(name, plan, day=on * 7)
            answer(people, session, 6 - on * 2)
        made.append((name, plan))
    return made


def answer(people, session, value, measure=Measure.PAIN, moment=Moment.BEFORE):
    people.ledger.db.execute("DROP TRIGGER IF EXISTS answer_in_open_session")
    people.row(
        "answer",
        session_id=session,
        measure=measure,
        moment=moment,
        value=value,
        at=people.ledger.now(),
    )


def test_an_empty_clinic_has_no_figures_and_no_error(store):
    found = count(store)
    assert (found.plans, found.measured, found.told, found.discharged) == (0, 0, 0, 0)
    assert set(found.bands.values()) == {0}


def test_six_patients_are_counted(store, people):
    made = clinic(people)
    for name, plan in made:
        people.home(name, plan, day=1)
        people.home(name, plan, day=0)  # the kiosk saw that one itself
        people.flag(name, day=2, seen_at="2026-11-25T14:00:00.000Z")
        people.end(plan, 20)
    found = count(store)
    assert (found.plans, found.measured, found.told) == (6, 12, 6)
    assert found.bands == {
        AdherenceBand.ON_TRACK: 0,
        AdherenceBand.SOMETIMES: 0,
        AdherenceBand.RARELY: 6,
    }
    assert found.changes["pain"] == {Change.BETTER: 6, Change.WORSE: 0, Change.LITTLE: 0}
    assert (found.flags["soon"].raised, found.flags["soon"].waiting) == (6, 0)
    assert found.flags["soon"].hours == 6
    assert found.discharged == 6


def test_fewer_than_five_are_hidden(store, people):
    for name, plan in clinic(people, patients=4):
        people.home(name, plan)
        people.flag(name, day=2)
        people.end(plan, 20)
    found = count(store)
    assert (found.plans, found.measured, found.discharged) == (None, None, None)
    assert found.bands[AdherenceBand.RARELY] is None
    assert found.changes["pain"][Change.BETTER] is None
    assert found.flags["soon"] is None
    assert store.figures.programmes() == ()


def test_one_hidden_cell_hides_a_second_one():
    assert hidden_in({"a": 3, "b": 9, "c": 20}) == {"a": None, "b": None, "c": 20}
    assert hidden_in({"a": 3, "b": 2, "c": 20}) == {"a": None, "b": None, "c": 20}
    assert hidden_in({"a": 0, "b": 9}) == {"a": 0, "b": 9}
    assert (hidden(3), hidden(30, 4), hidden(0), hidden(5)) == (None, None, 0, 5)


def test_what_lies_outside_the_time_and_the_programme_is_not_counted(store, people):
    clinic(people)
    assert count(store, last=200).measured == 0
    assert count(store, last=200, span=Span.YEAR).measured == 12
    assert count(store, programme="another").plans == 0


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        (6, 4, Change.BETTER),
        (3, 2, Change.BETTER),
        (6, 5, Change.LITTLE),
        (0, 1, Change.LITTLE),
        (4, 6, Change.WORSE),
    ],
)
def test_two_points_or_thirty_percent_matter(before, now, change):
    assert pain_change(before, now) is change


def test_bands_are_those_of_one_patient():
    assert KeptSpan(10, 7, 1).band is AdherenceBand.ON_TRACK
    assert KeptSpan(10, 5, 0).band is AdherenceBand.SOMETIMES
    assert KeptSpan(10, 0, 4).band is AdherenceBand.RARELY
    assert KeptSpan(0, 3, 0).band is AdherenceBand.NONE


def test_weekdays_are_counted_without_a_calendar():
    assert MONDAY.isoweekday() == 1
    assert _weekdays(day(0), day(27), "1234567") == 28
    assert _weekdays(day(0), day(8), "12") == 4
    assert _weekdays(day(2), day(1), "1234567") == 0
    assert _weekdays(day(5), day(6), "15") == 0


def test_a_pause_and_an_early_end_ask_for_nothing(store, people):
    for name, plan in clinic(people, sessions=0):
        people.session(name, plan, part=Part.AFTERNOON)
        people.pause(name, 1, 27)
    assert (
        count(store).bands[AdherenceBand.SOMETIMES] + count(store).bands[AdherenceBand.ON_TRACK]
        == 6
    )


def test_who_was_away_all_the_time_is_in_no_band(store, people):
    for name, _ in clinic(people, sessions=0):
        people.pause(name, 0, 27)
    found = count(store)
    assert found.plans == 6
    assert set(found.bands.values()) == {0}


def test_an_activity_that_was_rated_twice_shows_a_change(store, people):
    """By the first and the last rating of each; one that was rated once says nothing."""
    for name, _ in clinic(people):
        walks, reads = (
            people.row(
                "activity", patient_id=name, position=at, words=it, created_at=people.ledger.now()
            )
            for at, it in enumerate(("walking", "reading"), 1)
        )
        for activity, on, value in ((walks, 0, 2), (walks, 9, 3), (walks, 20, 8), (reads, 20, 1)):
            people.row(
                "measurement",
                patient_id=name,
                measure="psfs",
                activity_id=activity,
                value=value,
                day=day(on).isoformat(),
                at=people.ledger.now(),
            )
    assert count(store).changes["psfs"] == {Change.BETTER: 6, Change.WORSE: 0, Change.LITTLE: 0}
    assert count(store, last=8).changes["psfs"][Change.BETTER] == 0


def test_a_count_stops_when_asked_to(store):
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        count(store, work=work)


def test_of_confidence_the_first_and_the_last_answer_count(store, people):
    """Of who was asked once there is no change."""
    for number, (name, plan) in enumerate(clinic(people, patients=10, sessions=0)):
        said = (3, 9, 8) if number < 5 else (2,)
        for on, value in enumerate(said):
            session = people.session(name, plan, day=on)
            answer(people, session, value, Measure.CONFIDENCE, Moment.AFTER)
    changes = count(store).changes["confidence"]
    assert changes == {Change.BETTER: 5, Change.WORSE: 0, Change.LITTLE: 0}
    assert sum(count(store).changes["pain"].values()) == 0


def test_lessons_are_counted_and_what_was_answered_right(store, people):
    for name, plan in clinic(people, sessions=0):
        session = people.session(name, plan)
        for lesson, right in (("one", 1), ("two", 0), ("three", None)):
            people.row(
                "lesson_seen",
                session_id=session,
                lesson_id=lesson,
                is_right=right,
                at=people.ledger.now(),
            )
    found = count(store)
    assert (found.lessons, found.right, found.answered) == (18, 6, 12)
    assert count(store, last=-1).lessons == 0


def test_flags_are_those_raised_in_the_days_and_wait_until_seen(store, people):
    for number, (name, _) in enumerate(clinic(people)):
        people.flag(name, day=0, seen_at=f"2026-11-23T{9 + number:02}:00:00.000Z")
        people.flag(name, day=27, kind="red_after")
        people.flag(name, day=-1, kind="two_red")
        people.flag(name, day=28, kind="two_red")
        if number < 4:
            people.flag(name, day=3, tier="urgent")
            people.flag(name, day=4, tier="urgent", kind="two_red")
    found = count(store).flags
    assert (found["soon"].raised, found["soon"].waiting, found["soon"].hours) == (12, 6, 3.5)
    assert found["urgent"] is None, "eight flags of four people"


def test_a_clock_that_was_set_back_makes_no_flag_seen_before_it_was_raised(store, people):
    for name, _ in clinic(people):
        people.flag(name, day=2, seen_at="2026-11-24T14:00:00.000Z")
    assert count(store).flags["soon"].hours == 0


def test_the_programmes_that_enough_have_and_their_own_figures(store, people):
    assert store.figures.programmes() == ()
    clinic(people)
    assert store.figures.programmes() == ("sample",)
    assert count(store, programme="sample").plans == 6


PLANNED = {"starts": 0, "ends": 27, "days": "1234567", "away": None, "back": None, "ended": None}


@pytest.mark.parametrize(
    ("plan", "due"),
    [
        ({}, 28),
        ({"starts": -7, "ends": 0}, 1),
        ({"starts": 27, "ends": 40}, 1),
        ({"days": "135"}, 12),
        ({"ended": 1}, 1),
        ({"ended": 0}, 0),
        ({"ended": 40}, 28),
        ({"away": 0}, 0),
        ({"away": 27}, 27),
        ({"away": 1, "back": 1}, 27),
        ({"away": -5, "back": 0}, 27),
        ({"away": 20, "back": 40}, 20),
        ({"away": 10, "back": 12, "ended": 12}, 10),
    ],
)
def test_what_a_plan_asks_for_in_a_span(store, plan, due):
    at = {
        key: day(it).isoformat() if isinstance(it, int) else it
        for key, it in {**PLANNED, **plan}.items()
    }
    row = ["who", at["starts"], at["ends"], at["days"], "", "sample", at["away"], at["back"]]
    for parts, programme, times in (("", "sample", 2), ("morning", "sample", 1), ("", "none", 1)):
        row[4:6] = parts, programme
        found = store.figures._due((*row, at["ended"]), day(0), day(27))
        assert found == due * times
    row[4] = "morning,midday,evening"
    assert store.figures._due((*row, at["ended"]), day(0), day(27)) == due * 3
