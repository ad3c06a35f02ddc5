"""What a letter says of what was measured: which measures, from when to when, and what changed."""

import pytest

from app.core.kinds import Measure, Moment, Part
from app.core.record import Slot
from app.core.session.events import Answered
from app.core.session.steps import Question
from app.store.recorder import SessionRecorder
from app.usecases.letters import Subject, letter_from
from app.usecases.measuring import enter, rate

DAY = 24 * 3600


@pytest.fixture
def letter(clinic, patient):
    def read():
        store, library = clinic.store, clinic.library
        subject = Subject(
            store.patients.get(patient),
            store.plans.current(patient),
            store.sessions.record(patient),
            mark="a mark",
        )
        return letter_from(
            subject, library.texts, library.exercises, clinic.letterhead(), clinic.slot()
        )

    return read


def facts(letter):
    return [
        (it.name, it.first, it.last, it.meaning, (it.last_day - it.first_day).days)
        for it in letter().measures
    ]


def test_each_activity_then_each_measure_from_the_first_to_the_last(
    clinic, clock, patient, physio, letter
):
    assert facts(letter) == []
    named = clinic.library.texts.letter.measures
    enter(clinic, physio, patient, "ndi", "30")
    rate(clinic, physio, patient, {}, [("Carry the shopping", "2"), ("Look around", "5")])
    enter(clinic, physio, patient, "pain", "5")
    clock.advance(DAY)
    enter(clinic, physio, patient, "ndi", "25")
    clock.advance(DAY)
    carry, _ = clinic.store.measures.activities(patient)
    rate(clinic, physio, patient, {carry.id: "8"})
    enter(clinic, physio, patient, "ndi", "5")
    assert facts(letter) == [
        ("\u201cCarry the shopping\u201d", 2, 8, "better", 2),
        ("\u201cLook around\u201d", 5, 5, "little", 0),
        (named.get("ndi", "NDI"), 30, 5, "better", 2),
    ]


def test_how_sure_somebody_was_by_the_day_and_not_by_when_it_came_in(
    clinic, clock, patient, letter
):
    store, plan = clinic.store, clinic.store.plans.current(patient)
    for value, part in ((4, Part.MORNING), (7, Part.AFTERNOON)):
        slot = Slot(store.today(), part)
        recorder = SessionRecorder(store, store.sessions.begin(patient, plan, slot))
        recorder.handle(Answered(Question(Measure.CONFIDENCE, Moment.BEFORE), value, None))
        recorder.handle(Answered(Question(Measure.PAIN, Moment.BEFORE), 1, None))
        clock.advance(DAY)
    ((_, first, last, _, days),) = facts(letter)
    assert (first, last, days) == (4, 7, 1)


def test_what_a_flag_says_the_oldest_first(clinic, clock, patient, physio, letter):
    store, words = clinic.store, clinic.library.texts.letter
    store.unwell.felt(patient, None, 0)
    clock.advance(DAY)
    store.flags.raise_flag(patient, "red_pain", "soon")
    (other,) = (it for it in store.flags.of(patient) if it.kind == "red_pain")
    store.flags.see(other.id, physio, "Called")
    first, second = letter().events
    assert (second.day - first.day).days == 1
    assert (first.said, second.said) == ("", "Called")
    assert second.what == words.kinds["red_pain"]
    assert first.what == words.kinds.get("unwell", words.other)


def test_who_it_is_of_and_on_which_rung_each_exercise_is(clinic, patient, letter):
    found, plan = letter(), clinic.store.plans.current(patient)
    assert (found.name, found.version, found.mark) == ("Demo Patient", 1, "a mark")
    assert (found.lessons, found.stopped, found.extras) == (0, 0, 0)
    assert len(found.exercises) == len(plan.items)
    assert all(1 <= it.level <= it.levels for it in found.exercises)
    known = clinic.library.exercises

    def below(exercise):
        return 0 if exercise.easier is None else 1 + below(known[exercise.easier])

    assert [it.level for it in found.exercises] == [1 + below(it.exercise) for it in plan.items]
    easiest = [n for n, it in enumerate(plan.items) if it.exercise.easier is None]
    assert [n for n, it in enumerate(found.exercises) if it.level == 1] == easiest
    hardest = [n for n, it in enumerate(plan.items) if it.exercise.harder is None]
    assert [n for n, it in enumerate(found.exercises) if it.level == it.levels] == hardest
