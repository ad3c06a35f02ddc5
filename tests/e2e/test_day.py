"""Two touches from Today: a patient, then the day behind a flag, a mark or a point of the chart."""

import pytest
from PySide6.QtCore import QPointF

from app.core.flags import FlagKind, Tier
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason
from app.core.record import Slot
from app.core.safety.questions import Said
from app.core.safety.screening import ScreeningResult
from app.core.session.events import (
    Answered,
    BegunAnew,
    LessonSeen,
    PainReported,
    Paused,
    Resumed,
    SessionEnded,
    SetEnded,
    SetSkipped,
    SetStarted,
)
from app.core.session.sets import sets_of
from app.core.session.steps import Question, SetKey, Work
from app.demo.hand import middle
from app.samples.demo_patient import CODE, NAME
from app.store.recorder import SessionRecorder
from app.store.screenings import Concern
from app.wiring import open_clinic
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock
from tests.qml.stage import shown

WORDS = {
    FlagKind.RED_BEFORE: "Strong pain before a session",
    FlagKind.RED_PAIN: "Strong pain in an exercise",
    FlagKind.RED_AFTER: "Strong pain after a session",
    FlagKind.TWO_RED: "Strong pain again and again: exercise is locked",
    FlagKind.REST_PAIN: "Pain before exercise has risen: exercise is locked",
    FlagKind.RISING: "Pain before exercise is on its way up",
    FlagKind.WENT_UP: "Went up as allowed",
    FlagKind.UNWELL: "Felt unwell in a session",
    FlagKind.UNWELL_CHEST: "Felt unwell in a session: chest pain or breathless",
    FlagKind.UNWELL_NUMB: "Felt unwell in a session: new numbness",
    FlagKind.UNWELL_HEADACHE: "Felt unwell in a session: very bad headache",
    FlagKind.UNWELL_DIZZY: "Felt unwell in a session: dizzy or faint",
    FlagKind.UNWELL_OTHER: "Felt unwell in a session: something else",
    FlagKind.UNWELL_TAKEN_BACK: 'Touched "I feel unwell"',
}
NUMBERS = {
    FlagKind.RED_BEFORE: ("before", 6),
    FlagKind.RED_PAIN: ("during", 9),
    FlagKind.RED_AFTER: ("after", 7),
    FlagKind.TWO_RED: ("during", 9),
    FlagKind.REST_PAIN: ("before", 6),
    FlagKind.RISING: ("before", 6),
}


def play(clinic, patient):
    """A session with every reason, choice, answer and pause there is; its id."""
    store, plan = clinic.store, clinic.store.plans.current(patient)
    slot = Slot(clinic.slot().day, Part.AFTERNOON)
    session = store.sessions.begin(patient, plan, slot)
    recorder = SessionRecorder(store, session)
    item = plan.items[0]
    first = next(sets_of(1, item, item.exercise)).key
    for measure, moment, value in (
        (Measure.PAIN, Moment.BEFORE, 6),
        (Measure.PAIN, Moment.AFTER, 7),
        (Measure.EFFORT, Moment.AFTER, None),
        (Measure.CONFIDENCE, Moment.AFTER, 5),
    ):
        recorder.handle(Answered(Question(measure, moment), value))
    for attempt, reason in enumerate(Reason, 1):
        key = SetKey(first.position, first.number, first.side, attempt)
        work = Work(key, item.exercise, item.dose)
        if attempt % 2 == 0:
            recorder.handle(SetSkipped(work, Outcome.SKIPPED, reason))
            continue
        recorder.handle(SetStarted(work))
        if reason is Reason.TOO_HARD:
            recorder.handle(PainReported(key, 9, Light.RED))
        recorder.handle(SetEnded(key, Outcome.STOPPED, 2, 3.0, reason, 4.0))
    for attempt, kind in enumerate(("again", "easier", "harder"), 1):
        key = SetKey(first.position, first.number, first.side, attempt)
        recorder.handle(BegunAnew(key, kind, item.exercise.id))
    lesson = next(iter(clinic.library.texts.lessons))
    recorder.handle(LessonSeen(lesson, 0, True))
    recorder.handle(Paused(False))
    recorder.handle(Resumed(12))
    recorder.handle(SessionEnded(Outcome.STOPPED))
    store.measures.save(patient, "sts5", 14.2)
    said = {"chest-pain": Said.UNSURE}
    store.screenings.save(
        patient, plan, ScreeningResult.EMERGENCY, said, [Concern("red_flag", "emergency", "Asked")]
    )
    for flag in store.flags.of(patient):
        store.ledger.db.execute(
            "UPDATE flag SET seen_at = raised_at, seen_words = 'Seen' WHERE id = ?", (flag.id,)
        )
    store.ledger.db.conn.commit()
    return session


@pytest.fixture
def data(data):
    """The demo clinic with a session in which everything happened."""
    clinic = open_clinic(data, FakeClock(), create=False)
    try:
        play(clinic, clinic.store.patients.by_code(CODE).id)
    finally:
        clinic.store.close()
    return data


@pytest.fixture
def physio(patient):
    colleague = Colleague(patient)
    colleague.until(lambda: colleague.staff.today.ready)
    return colleague


def open_patient(physio):
    """One touch, from Today read anew."""
    physio.staff.open("today")
    physio.until(lambda: physio.staff.today.ready)
    physio.hand.linger(50)
    physio.hand.touches = 0
    physio.touch(NAME)
    physio.until(lambda: physio.staff.patient.ready)
    physio.hand.linger(50)
    return physio.staff.patient


def on_the_day(physio):
    physio.page("day")
    physio.until(lambda: physio.staff.day.ready)
    assert physio.hand.touches == 2
    return physio.staff.day


def test_every_kind_of_flag_shows_its_facts_and_opens_its_session(physio):
    assert set(WORDS) == set(FlagKind)
    store, staff = physio.store, physio.kiosk_staff()
    person = store.patients.by_code(CODE).id
    sessions = store.sessions.record(person).sessions
    session = max(sessions, key=lambda each: each.started).id
    for kind, words in WORDS.items():
        flag = store.flags.raise_flag(person, kind, Tier.URGENT, session=session)
        page = open_patient(physio)
        (card,) = [each for each in page.flags if each["id"] == flag]
        told = (card["moment"], card["value"])
        assert told == NUMBERS.get(kind, ("", -1)), kind
        assert card["part"] == "afternoon"
        assert card["on"]
        assert bool(card["exercise"]) == (told[0] == "during" or kind.startswith("unwell"))
        physio.touch(words)
        day = on_the_day(physio)
        assert day.chosen == session
        assert day.outcome == "stopped"
        physio.staff.back()
        physio.page("patient")
        store.flags.see(flag, staff)


def test_the_day_shows_every_skip_choice_answer_pause_and_lesson(physio):
    page = open_patient(physio)
    assert page.worst
    assert [point["y"] for point in page.after][-1] == 7
    chart = physio.hand.find("Effort · Confidence by day")
    last = QPointF(chart.width() - 18, chart.height() / 3)
    physio.hand.tap(chart.mapToScene(last).toPoint())
    day = on_the_day(physio)
    day.choose(day.sittings[-1]["id"])
    lines = [line for each in day.exercises for line in each["lines"]]
    assert {line["because"] for line in lines if line["kind"] == "set"} >= set(Reason)
    assert {line["choice"] for line in lines if line["kind"] == "chosen"} == {
        *("again", "easier", "harder")
    }
    assert [(it["value"], it["light"]) for it in lines if it["kind"] == "pain"] == [(9, "red")]
    assert {(it["measure"], it["moment"], it["value"]) for it in day.told} == {
        ("pain", "before", 6),
        ("pain", "after", 7),
        ("effort", "after", -1),
        ("confidence", "after", 5),
    }
    assert [it["mark"] for it in day.lessons] == ["right"]
    assert [it["seconds"] for it in day.pauses] == [12]
    assert [it["measure"] for it in day.measured] == ["sts5"]
    assert {it["said"] for it in day.safety} >= {"unsure"}
    assert day.exercises[0]["planned"] > 0


def test_a_touch_on_a_mark_opens_its_day_and_walks_on(physio):
    open_patient(physio)
    grid = physio.hand.find("Sessions by day")
    marks = [it for it in shown(grid) if it.property("mark") in ("done", "extra")]
    physio.hand.tap(middle(marks[0]))
    day = on_the_day(physio)
    first = day.on
    assert day.chosen
    physio.touch("The next day")
    physio.until(lambda: day.on != first)
    physio.hand.linger(50)
    physio.touch("The day before")
    physio.until(lambda: day.on == first)


def test_front_desk_opens_no_day(patient):
    desk = Colleague(patient, "front_desk")
    person = desk.store.patients.by_code(CODE).id
    desk.staff.openFor("day", f"{person} 2026-11-23 ")
    desk.hand.linger(100)
    assert desk.staff.page == "people"
