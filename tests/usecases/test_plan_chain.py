"""Whatever is done to a plan in whatever order, no version is lost and one alone is in use."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.core.plan import plan_from
from app.core.proposals import Decision
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases import plan_desk, plan_file
from app.usecases.plan_file import Clash
from app.wiring import open_clinic
from tests.fake_clock import FakeClock
from tests.usecases.step_up import UP

DAY_S = 24 * 3600
PHYSIOS = st.sampled_from(["101", "102"])
WEEKS = st.integers(1, 12)


class Chain(RuleBasedStateMachine):
    """Two physios with the plan of one patient open, each perhaps in an older version."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.clinic = open_clinic(self.folder / "data", self.clock, create=True)
        store, library = self.clinic.store, self.clinic.library
        self.patient = store.patients.add("Demo Patient", pin="2718").id
        programme = library.programmes["mid-upper-back"]
        plan = plan_from(programme, library.exercises, store.today())
        store.plans.save(plan, self.patient, kind="started")
        self.staff = {n: Staff(self._member(n), n, "Physio", Role.PHYSIO) for n in ("101", "102")}
        self.files = {n: self._open() for n in self.staff}
        self.known = {}

    def _member(self, number):
        ledger = self.clinic.store.ledger
        with ledger.write() as db:
            name = ledger.new_id()
            row = {"id": name, "number": number, "name": "Physio", "role": "physio"}
            db.table("staff").insert({**row, "secret_hash": "x", "created_at": ledger.now()})
        return name

    def _open(self):
        return plan_file.open_plan(self.clinic, self.patient)

    def _do(self, number, job, *more):
        """Do it from the version that this physio looks at, then look anew as the page does."""
        self.clock.advance(60)
        file, before = self.files[number], self._open()
        seen, now = ((it.plan.id, it.plan.ended_on) for it in (file, before))
        stale = seen != now
        said = job(self.clinic, self.staff[number], file, *more)
        if isinstance(said, Clash):
            assert stale
            assert said.theirs == before.plan
            assert self._open().plan == before.plan
        self.files[number] = self._open()
        return said, stale

    @rule(number=PHYSIOS)
    def look(self, number):
        self.files[number] = self._open()

    @rule(number=PHYSIOS, weeks=WEEKS)
    def save(self, number, weeks):
        draft = replace(self.files[number].plan, weeks=weeks)
        said, stale = self._do(number, plan_desk.save_plan, draft, "Because")
        assert isinstance(said, Clash) is stale

    @precondition(lambda self: len(self._open().versions) > 1)
    @rule(number=PHYSIOS)
    def undo(self, number):
        file = self.files[number]
        if file.parent is None or file.plan.ended_on is not None:
            return
        said, stale = self._do(number, plan_desk.undo)
        assert isinstance(said, Clash) is stale
        if not stale:
            parent = file.parent
            assert (said.items, said.weeks) == (parent.items, parent.weeks)

    @rule(number=PHYSIOS, days=st.integers(0, 3))
    def pause(self, number, days):
        first = self.clinic.store.today()
        self._do(number, plan_desk.pause, first, None, "Away")
        self.clock.advance(days * DAY_S)
        self.files[number] = self._open()
        self._do(number, plan_desk.resume)

    @rule(number=PHYSIOS, undone=st.booleans())
    def end(self, number, undone):
        proposals = self.clinic.store.proposals
        self.files[number] = file = self._open()
        if file.plan.ended_on is None:
            if file.plan.items[1].exercise.id == UP.from_exercise:
                proposals.put(self.patient, file.plan.id, UP)
            self._do(number, plan_desk.end, "Better")
            assert self.files[number].plan.ended_on == self.clinic.store.today()
            assert proposals.waiting(self.patient) is None, "nothing is to decide any more"
            if undone:
                self._do(number, plan_desk.undo)
                assert self.files[number].plan.ended_on is None

    @rule(number=PHYSIOS, decision=st.sampled_from(["accept", "change", "decline"]), weeks=WEEKS)
    def decide(self, number, decision, weeks):
        store, now = self.clinic.store, self._open()
        if now.plan.items[1].exercise.id != UP.from_exercise or now.plan.ended_on:
            return
        store.proposals.put(self.patient, now.plan.id, UP)
        self.files[number] = file = self._open()
        match decision:
            case "accept":
                said, _ = self._do(number, plan_desk.accept, "Ready")
            case "change":
                draft = replace(file.proposed, weeks=weeks)
                said, _ = self._do(number, plan_desk.accept_changed, draft, "Other weeks")
            case _:
                said, _ = self._do(number, plan_desk.decline, "Too soon")
        kept = store.proposals.get(file.proposal.id)
        words = {"accept": "Ready", "change": "Other weeks", "decline": "Too soon"}
        assert (kept.reason, kept.new_plan) == (words[decision], said and said.id)
        assert kept.decision is Decision[f"{decision.upper().rstrip('E')}ED"]
        assert kept.proposal == UP

    @invariant()
    def one_is_in_use_and_none_is_lost(self):
        store = self.clinic.store
        rows = store.ledger.rows(
            "SELECT id, version, status, parent_id FROM plan WHERE patient_id = ? ORDER BY version",
            self.patient,
        )
        assert [row[1] for row in rows] == list(range(1, len(rows) + 1))
        assert [row[2] for row in rows] == ["replaced"] * (len(rows) - 1) + ["current"]
        assert [row[3] for row in rows] == [None, *(row[0] for row in rows[:-1])]
        for name, *_ in rows:
            plan = store.plans.get(name)
            now = (plan.items, plan.weeks, plan.starts_on, plan.days, plan.version)
            assert self.known.setdefault(name, now) == now
        assert set(self.known) == {row[0] for row in rows}

    def teardown(self):
        if hasattr(self, "clinic"):
            self.clinic.store.close()
            shutil.rmtree(self.folder)


TestChain = Chain.TestCase
TestChain.settings = settings(
    max_examples=12,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
