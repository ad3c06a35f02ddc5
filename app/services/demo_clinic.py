"""A clinic to try the kiosk on: one made-up patient with a week behind them."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path

from app.content.library import Library
from app.core.kinds import Measure, Part
from app.core.plan import Plan, plan_from
from app.core.record import Record, Slot
from app.core.roles import Role
from app.core.rules.case import Case
from app.core.rules.settling import asks_about
from app.core.safety.due import applicable
from app.core.safety.questions import Said
from app.core.safety.screening import Finding
from app.core.schedule import slot_at
from app.core.session.compile import compile_session
from app.core.session.player import SessionPlayer
from app.core.session.steps import Learn, Question
from app.services.clocks import HandClock
from app.services.demo_patient import CODE, NAME, PIN, STAFF
from app.store.opening import open_store
from app.store.recorder import SessionRecorder
from app.store.store import Store

CLINIC = "Demo clinic"
PROGRAMME = "mid-upper-back"
DAYS_BEFORE = 7
MISSED = {3, 7}
ACTIVITIES = {"Carry the shopping": 4, "Sit at my desk": 5, "Reach a high shelf": 3}
SCORES = {
    Measure.PAIN: (5, 5, 5, 4, 4, 5, 4, 4, 3, 4, 3, 3, 3, 3, 2),
    Measure.EFFORT: (4, 4, 3, 4, 3, 3, 4, 3, 3, 3, 3, 2, 3, 3, 3),
    Measure.CONFIDENCE: (4,) * 15,
}


def make_demo_clinic(folder: Path, library: Library, now: datetime, zone: tzinfo | None) -> None:
    """Fill an empty ``folder``, ending just before the session that is due ``now``."""
    local = now.astimezone(zone)
    starts = local.date() - timedelta(days=DAYS_BEFORE)
    today = slot_at(local)
    clock = HandClock(_at(starts, Part.MORNING, local).replace(hour=8))
    store = open_store(
        folder, clock, exercises=library.exercises, programmes=library.programmes, zone=zone
    )
    try:
        store.settings.set("clinic_name", CLINIC)
        for number, name, role, secret in STAFF:
            store.staff.add(number, name, Role(role), secret)
        patient = store.patients.add(NAME, pin=PIN, code=CODE).id
        draft = plan_from(library.programmes[PROGRAMME], library.exercises, starts)
        plan = store.plans.save(draft, patient)
        _screen(store, library, patient, plan)
        _measure(store, patient)
        for number, slot in enumerate(_slots(starts, today)):
            if number not in MISSED:
                clock.move((_at(slot.day, slot.part, local) - clock.now()).total_seconds())
                _settle(store, library, patient, plan, slot.day)
                _play(store, clock, patient, plan, slot, number)
    finally:
        store.close()


def _screen(store: Store, library: Library, patient: str, plan: Plan) -> None:
    """The safety questions of the first day, with nothing to say to any."""
    asked = applicable(library.safety, plan, library.exercises)
    answers = {question.id: Said.NO for question in asked}
    store.screenings.save(patient, plan, Finding.CLEAR, answers)


def _measure(store: Store, patient: str) -> None:
    """The baseline of the measures that the kiosk takes by itself."""
    named = store.measures.name_activities(patient, list(ACTIVITIES))
    scores = ACTIVITIES.values()
    store.measures.rate(patient, dict(zip((it.id for it in named), scores, strict=True)))
    store.measures.save(patient, "sts5", 14.2)


def _settle(store: Store, library: Library, patient: str, plan: Plan, today: date) -> None:
    """Say that yesterday's pain has settled, where that is asked."""
    record = store.sessions.record(patient)
    if about := asks_about(Case(plan, record, today, library.exercises)):
        store.measures.save(patient, "settled", 1, about=about.id)


def _slots(first: date, today: Slot) -> Iterator[Slot]:
    for day in range(DAYS_BEFORE + 1):
        for part in Part:
            slot = Slot(first + timedelta(days=day), part)
            if slot == today:
                return
            yield slot


def _at(day: date, part: Part, local: datetime) -> datetime:
    hour = 9 if part is Part.MORNING else 16
    return datetime.combine(day, time(hour), tzinfo=local.tzinfo)


def _play(
    store: Store, clock: HandClock, patient: str, plan: Plan, slot: Slot, number: int
) -> None:
    """Play a whole session on the hand clock, through the real player and recorder."""
    record: Record = store.sessions.record(patient)
    recorder = SessionRecorder(store, store.sessions.begin(patient, plan, slot))
    steps = compile_session(plan, slot.day, slot.part, record)
    player = SessionPlayer(steps, clock, plan.rules, plan.programme.pace)
    events = player.advance()
    while True:
        for event in events:
            recorder.handle(event)
        if player.ended:
            return
        match player.step:
            case Question(measure):
                events = player.answer(SCORES[measure][number])
            case Learn():
                events = player.learn(0, None)
            case _:
                clock.move(max((player.next_change() or 0) - clock.monotonic(), 0))
                events = player.advance()
