"""A clinic to try the kiosk on: one made-up patient with a week behind them, and others."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from app.content.library import Library
from app.core.hand_clock import HandClock
from app.core.kinds import Measure, Part
from app.core.record import Slot
from app.core.roles import Role
from app.core.schedule import slot_at
from app.samples.demo_course import ARRIVES, Courses, DemoCourse
from app.samples.demo_patient import CODE, NAME, PIN, STAFF
from app.samples.demo_people import OTHERS
from app.store.data_folder import begin_with_own_key
from app.store.opening import open_store
from app.store.store import Store
from app.usecases.assessment import Care

CLINIC = {
    "clinic_name": "Demo clinic",
    "clinic_contact": "01632 960 117",
    "emergency_number": "112",
}
"""Its number is one of those that are kept for stories and lead nowhere."""
DECIDED_BACK = 6
"""What was proposed so many days ago, or earlier, the physio has accepted."""
ONE = DemoCourse(
    name=NAME,
    programme="mid-upper-back",
    began=7,
    missed=frozenset({3, 7}),
    scores={
        Measure.PAIN: (5, 5, 5, 4, 4, 5, 4, 4, 3, 4, 3, 3, 3, 3, 2, 2),
        Measure.EFFORT: (4, 4, 3, 4, 3, 3, 4, 3, 3, 3, 3, 2, 3, 3, 3, 3),
        Measure.CONFIDENCE: (4,) * 16,
    },
    activities={"Carry the shopping": 4, "Sit at my desk": 5, "Reach a high shelf": 3},
    tests={"sts5": 14.2},
)


def make_demo_clinic(
    folder: Path,
    library: Library,
    now: datetime,
    zone: tzinfo | None,
    *,
    alone: bool = False,
) -> None:
    """Fill an empty ``folder``, ending just before the session that is due ``now``.

    ``alone`` leaves out all but the patient who can sign in. The rules have looked at the others
    after each visit, and a physio has accepted what they proposed until DECIDED_BACK days ago.
    """
    local = now.astimezone(zone)
    courses = (ONE,) if alone else (ONE, *OTHERS)
    first = local.date() - timedelta(days=max(course.began for course in courses))
    clock = HandClock(datetime.combine(first, ARRIVES, tzinfo=local.tzinfo))
    begin_with_own_key(folder)
    store = open_store(
        folder, clock, exercises=library.exercises, programmes=library.programmes, zone=zone
    )
    try:
        with store.ledger.write():  # thousands of commits would take seconds
            _fill(store, library, clock, local, courses)
    finally:
        store.close()


def _fill(
    store: Store,
    library: Library,
    clock: HandClock,
    local: datetime,
    courses: tuple[DemoCourse, ...],
) -> None:
    first, today = clock.now().date(), slot_at(local)
    for name, value in CLINIC.items():
        store.settings.set(name, value)
    physio, *_ = [
        store.staff.add(number, name, Role(role), secret) for number, name, role, secret in STAFF
    ]
    lived, care = Courses(store, library, clock, local), Care(store, lambda: library)
    patients = dict[str, str]()
    for slot in _slots(first, today):
        for course in courses:
            if course.name not in patients and slot.day >= lived.day(course.began):
                lived.wait_for(slot.day, ARRIVES)
                who = {"pin": PIN, "code": CODE} if course is ONE else {"pin": None}
                patients[course.name] = store.patients.add(course.name, **who).id
                lived.begin(course, patients[course.name])
            patient = patients.get(course.name)
            if patient is None or not lived.visit(course, patient, slot) or course is ONE:
                continue
            care.assess(patient, slot.day)
            waiting = store.proposals.waiting(patient)
            if waiting and slot.day <= lived.day(DECIDED_BACK):
                plan = store.plans.current(patient)
                assert plan is not None
                new = care.applied(plan, waiting.proposal)
                store.proposals.accept(waiting.id, new if new != plan else None, physio)


def _slots(first: date, today: Slot) -> Iterator[Slot]:
    """Each slot from the morning of ``first`` to the one before ``today``."""
    day = first
    while True:
        for part in (Part.MORNING, Part.AFTERNOON):
            slot = Slot(day, part)
            if slot == today:
                return
            yield slot
        day += timedelta(days=1)
