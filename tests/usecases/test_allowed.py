"""A step up that was allowed in advance: the kiosk takes it, within the rung, and tells."""

from dataclasses import replace

import pytest

from app.core.flags import FlagKind, Tier
from app.core.kinds import Outcome
from app.core.plan import plan_from
from app.core.plan_edit import allow_up_to
from app.core.proposals import Decision
from app.core.roles import Role
from app.core.session.compile import EFFORT, PAIN_AFTER, PAIN_BEFORE
from app.core.session.events import Answered, SessionEnded, SetEnded, SetStarted
from app.core.session.steps import works
from app.core.staff import Staff
from app.store.caseload import CaseNeed
from app.usecases import plan_desk, plan_file
from app.wiring import open_clinic
from tests.fake_clock import FakeClock

DAY_S = 24 * 3600
SQUAT, ABOVE, TOP = "toes-to-wall-squat", "close-wall-squat", "squat-arms-crossed"


class Weeks:
    """One patient whose squat is the lowest on its ladder, and who always does well."""

    def __init__(self, folder, **more):
        self.clock = FakeClock()
        self.clinic = open_clinic(folder / "data", self.clock, create=True, **more)
        store, library = self.clinic.store, self.clinic.library
        self.exercises = library.exercises
        self.patient = store.patients.add("Demo Patient", pin="2718").id
        plan = plan_from(library.programmes["mid-upper-back"], self.exercises, store.today())
        self.place = next(n for n, it in enumerate(plan.items, 1) if it.exercise.id == SQUAT)
        self.plan = replace(plan, items=(plan.items[self.place - 1],))
        self.physio = self._physio()

    def _physio(self):
        ledger = self.clinic.store.ledger
        with ledger.write() as db:
            name = ledger.new_id()
            row = {"id": name, "number": "101", "name": "Physio", "role": "physio"}
            db.table("staff").insert({**row, "secret_hash": "x", "created_at": ledger.now()})
        return Staff(name, "101", "Physio", Role.PHYSIO)

    def begin(self, up_to=None, **more):
        plan = allow_up_to(self.plan, 1, self.exercises[up_to] if up_to else None)
        plan = replace(plan, **more)
        self.clinic.store.plans.save(plan, self.patient, made_by=self.physio.id, kind="started")

    @property
    def now(self):
        return self.clinic.store.plans.current(self.patient)

    @property
    def rung(self):
        return self.now.items[0].exercise.id

    def session(self, pain=1, effort=4, cut=False):
        """Everything is done, and told; the next one comes a day later."""
        visit = self.clinic.visit(self.patient)
        visit = replace(visit, clearance=replace(visit.clearance, asks=(), stop=""))
        recorder = self.clinic.begin(visit, again=False)
        recorder.handle(Answered(PAIN_BEFORE, pain, None))
        for work in works(self.clinic.steps(visit, visit.progress)):
            recorder.handle(SetStarted(work))
            recorder.handle(SetEnded(work.key, Outcome.DONE, work.target, 0, None))
        recorder.handle(Answered(EFFORT, effort, None))
        recorder.handle(Answered(PAIN_AFTER, pain, None))
        if cut:
            return
        recorder.handle(SessionEnded(Outcome.DONE))
        self.clock.advance(DAY_S)

    def sessions(self, count, **more):
        for _ in range(count):
            self.session(**more)
        self.clinic.visit(self.patient)


@pytest.fixture
def weeks(tmp_path):
    made = Weeks(tmp_path)
    yield made
    made.clinic.store.close()


def test_without_leave_it_waits_for_a_physio(weeks):
    weeks.begin()
    weeks.sessions(6)
    assert weeks.rung == SQUAT
    assert weeks.clinic.store.proposals.waiting(weeks.patient).proposal.to_exercise == ABOVE


def test_with_leave_it_goes_up_unseen_and_tells(weeks):
    weeks.begin(ABOVE)
    weeks.sessions(4)
    store = weeks.clinic.store
    assert weeks.rung == ABOVE
    made = store.plans.versions(weeks.patient)[-1]
    assert (made.kind, made.made_by) == ("progressed", None)
    (told,) = store.proposals.of(weeks.patient)[-1:]
    assert (told.decision, told.decided_by, told.new_plan) == (Decision.ACCEPTED, None, made.id)
    (flag,) = store.flags.waiting(weeks.patient)
    assert (flag.kind, flag.tier) == (FlagKind.WENT_UP, Tier.SOON)
    assert flag.about.startswith("Went up as allowed: Toes-to-wall Squat → ")
    assert flag.session == store.sessions.record(weeks.patient).sessions[-1].id
    actions = [row[0] for row in store.ledger.rows("SELECT action FROM audit ORDER BY at, id")]
    assert "proposal taken as allowed" in actions
    (case,) = store.caseload.cases(CaseNeed.FLAGGED, 7)
    assert (case.reason, case.about) == ("went_up", flag.about)


def test_it_stops_at_the_rung_that_was_allowed(weeks):
    weeks.begin(ABOVE)
    weeks.sessions(12)
    assert weeks.rung == ABOVE
    assert weeks.now.items[0].up_to is None
    waiting = weeks.clinic.store.proposals.waiting(weeks.patient)
    assert waiting.proposal.from_exercise == ABOVE


def test_one_step_at_a_time_each_earned_anew(weeks):
    """What only tells holds nothing back: two rungs are reached with nobody looking."""
    top = weeks.exercises[ABOVE].harder
    weeks.begin(top)
    seen = []
    for _ in range(9):
        weeks.session()
        weeks.clinic.visit(weeks.patient)
        seen.append(weeks.rung)
    assert seen == [SQUAT] * 3 + [ABOVE] * 4 + [top] * 2


@pytest.mark.parametrize("told", ["red", "cut", "barred", "flag", "kept", "paused"])
def test_never(weeks, told):
    """Not in red, in a cut session, to a barred position, past a flag or what a physio kept."""
    weeks.begin(ABOVE, barred=weeks.exercises[ABOVE].needs if told == "barred" else ())
    store = weeks.clinic.store
    weeks.sessions(3)
    if told == "red":
        weeks.sessions(1, pain=8)
    elif told == "cut":
        weeks.session(cut=True)
    elif told == "flag":
        store.flags.raise_flag(weeks.patient, FlagKind.RED_PAIN, Tier.SOON)
        weeks.session()
    elif told == "paused":
        store.breaks.pause(weeks.patient, store.today(), "x", weeks.physio.id, None)
    elif told == "kept":
        weeks.session()
        weeks.clinic.care.assess(weeks.patient, store.today())
        waiting = store.proposals.waiting(weeks.patient)
        store.proposals.keep(waiting.id, weeks.now.id, weeks.physio)
    weeks.clinic.visit(weeks.patient)
    assert weeks.rung == SQUAT


def test_undoing_it_ends_the_leave(weeks):
    weeks.begin(ABOVE)
    weeks.sessions(4)
    file = plan_file.open_plan(weeks.clinic, weeks.patient)
    plan_desk.undo(weeks.clinic, weeks.physio, file)
    assert (weeks.rung, weeks.now.items[0].up_to) == (SQUAT, None)
    weeks.sessions(6)
    assert weeks.rung == SQUAT


def test_what_staff_do_does_not_take_a_step(weeks):
    """Who has the plan open is not overtaken."""
    weeks.begin(ABOVE)
    for _ in range(4):
        weeks.session()
    weeks.clinic.care.assess(weeks.patient, weeks.clinic.store.today())
    assert weeks.rung == SQUAT
    weeks.clinic.visit(weeks.patient)
    assert weeks.rung == ABOVE


def test_rest_pain_that_keeps_rising_is_told_to_a_physio_once(weeks):
    weeks.begin()
    for pain in (1, 1, 1, 1, 1, 2, 3, 4, 5):
        weeks.sessions(1, pain=pain)
    flags = weeks.clinic.store.flags.of(weeks.patient)
    assert sorted(it.kind for it in flags) == [FlagKind.REST_PAIN, FlagKind.RISING]
    weeks.clinic.visit(weeks.patient)
    assert weeks.clinic.store.flags.of(weeks.patient) == flags
