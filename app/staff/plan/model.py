"""One patient's plan, to start or to change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.plan import Plan, plan_from
from app.core.proposals import Meanwhile
from app.core.roles import Action
from app.core.safety.questions import Said
from app.staff.plan import rows as rows
from app.staff.plan.draft import DraftModel
from app.staff.plan.left_plans import LeftPlans
from app.staff.plan.starts import StartsModel
from app.staff.plan.state import PlanState
from app.staff.plan.uses import ChangesPlans
from app.staff.plan.view import about_file, about_meeting
from app.staff.shift import Shift
from app.staff.wording import programme_options
from app.ui.paper import handout_title
from app.ui.qml import Property, QmlUncreatable
from app.usecases import plan_desk, plan_file
from app.usecases.patient_cards import plan_page
from app.usecases.plan_file import Clash, findings
from app.usecases.telling import tell

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.usecases.plan_file import Meeting, PlanFile

    Job = Callable[[ChangesPlans, Staff, PlanFile], Any]
    """What is done with a plan, by whom, to what was read of it."""

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff desk")
class PlanModel(LeftPlans):
    """What is changed in ``draft`` becomes the next version with one Save."""

    _state: PlanState

    needs = Action.CHANGE_PLAN

    def __init__(self, shift: Shift[ChangesPlans]) -> None:
        super().__init__(shift)
        self._draft.edited.connect(self._edited)
        self._starts = StartsModel(shift, self._draft, self._begin)
        self._change_of = ""

    @Property(QObject, constant=True)
    def draft(self) -> DraftModel:
        """The plan as it is being changed."""
        return self._draft

    @Property(QObject, constant=True)
    def starts(self) -> StartsModel:
        """What a new plan can begin from."""
        return self._starts

    def enter(self, subject: str) -> None:
        """A patient's plan, with what was changed and not saved; after @ a version to restore."""
        self._patient, _, self._starts.older = subject.partition("@")
        self._read()

    def forget(self) -> None:
        """A plan that was changed and not saved waits here, by its patient."""
        if (left := self._unfinished()) is not None:
            self._left[self._patient] = left
        self._file, self._patient, self._change_of = None, "", ""
        self._draft.forget()
        self._starts.forget()
        super().forget()

    @Slot(str)
    def startFrom(self, programme: str) -> None:
        """A plan to the letter of a programme, from today: still to be saved."""
        library, file = self.shift.clinic.library, self._file
        if file is not None:
            self._begin(plan_from(library.programmes[programme], library.exercises, file.today))

    def _begin(self, plan: Plan) -> None:
        if self._file is not None:
            self._take(asking="")
            self._draft.take(plan, self._file.plan, at=0)

    @Slot(str)
    def ask(self, what: str) -> None:
        """Lay a question over the page; with "" none."""
        changing = self._state.changing and self._state.meanwhile != "decide"
        self._take(asking=what, reason="", problem="", meanwhile="", changing=changing)
        if what == "add":
            self._draft.offer()

    @Slot(str)
    def typeReason(self, text: str) -> None:
        """Why it is saved although something speaks against it."""
        self._take(reason=text, problem="")

    @Slot()
    def save(self) -> None:
        """The next version; what a rule warns of needs a reason first, and what waits an answer."""
        state = self._state
        if state.busy or state.blocked or not state.dirty:
            return
        told = dict(self._draft.told)
        plan = self._file.plan if self._file else None
        if plan is not None and self._same_plan() and not state.changing:
            self._do(
                lambda clinic, staff, it: tell(clinic, staff, it.patient.id, plan, told),
                lambda _: self._told(told),
            )
            return
        if not state.changing and (meeting := self._meeting()) is not None:
            self._save_beside(meeting)
            return
        needs_reason = bool(state.findings) or state.changing
        if needs_reason and state.asking != "reason":
            self._take(asking="reason", problem="")
        elif (draft := self._draft.plan) and (state.reason.strip() or not needs_reason):
            job = plan_desk.accept_changed if state.changing else plan_desk.save_plan
            reason = state.reason
            self._do(
                lambda clinic, staff, it: job(clinic, staff, it, draft, reason, told=told),
                lambda it: self._saved(it, draft),
            )

    @Slot(str)
    def settle(self, what: str) -> None:
        """Choose what becomes of the proposal that waits."""
        self._take(meanwhile=what, problem="")

    @Slot()
    def accept(self) -> None:
        """As proposed."""
        self._do(plan_desk.accept, self._saved)

    def change_proposal_of(self, patient: str) -> None:
        """Begin from what is proposed for ``patient``, once their plan is read."""
        if self._patient == patient:
            self._change_of = patient

    @Slot()
    def changeProposal(self) -> None:
        """Begin from what is proposed, and do it another way."""
        if self._file is not None and self._file.proposal and self._file.proposed:
            self._take(changing=True, saved=False)
            at = self._file.proposal.proposal.position
            self._draft.take(self._file.proposed, self._file.plan, at=at or 0)

    @Slot()
    def decline(self) -> None:
        """Not as proposed, for a reason."""
        reason = self._state.reason
        if reason.strip():
            self._do(
                lambda clinic, staff, it: plan_desk.decline(clinic, staff, it, reason),
                lambda _: self._read(),
            )

    @Slot()
    def discard(self) -> None:
        """Back to the plan in use: theirs, where two met."""
        self._read()

    @Slot()
    def undo(self) -> None:
        """Take the last saved change back; once more, and it is made again."""
        if not self._state.dirty:
            self._do(plan_desk.undo, self._saved)

    @Slot()
    def goOnWithMine(self) -> None:
        """Keep what was changed, now in place of their plan: still to be saved."""
        self._read(keep=self._draft.plan)

    @Slot()
    def printPlan(self) -> None:
        """The pages to take home, once somebody has seen them."""
        make = partial(plan_page, self.shift.clinic, self.shift.by, self._patient)
        self.shift.print_handout(make, handout_title(), self._patient)

    @Slot()
    def openGoal(self) -> None:
        """Go to this patient's goal."""
        self.shift.go("goal", self._patient)

    @Slot()
    def openHistory(self) -> None:
        """Go to the versions of this plan."""
        self.shift.go("plan_history", self._patient)

    def _read(self, keep: Plan | None = None, **said: object) -> None:
        clinic, patient = self.shift.clinic, self._patient
        self.shift.ask(
            lambda: plan_file.open_plan(clinic, patient), lambda it: self._opened(it, keep, said)
        )

    def _opened(self, file: PlanFile, keep: Plan | None, said: dict[str, object]) -> None:
        self._file, self._draft.trouble = file, file.trouble
        options = programme_options(self.shift.clinic.library)
        asking = "" if file.plan or keep else "programme"
        self._take(**about_file(file), programmes=options, asking=asking, busy=False)
        left = self._left.pop(self._patient, None) if keep is None else None
        if left is not None:
            self._take_up(file, left)
        else:
            self._draft.take(keep or file.plan, file.plan, told=None if keep else file.told)
            if self._change_of:
                self.changeProposal()
        self._change_of = ""
        self._take(**said)
        self._starts.look(self._patient)

    def _meeting(self) -> Meeting | None:
        file, draft = self._file, self._draft.plan
        return plan_file.meeting(self.shift.clinic, file, draft) if file and draft else None

    def _save_beside(self, meeting: Meeting) -> None:
        """Save while a proposal waits, once it is said what becomes of it."""
        state, draft, told = self._state, self._draft.plan, dict(self._draft.told)
        assert draft is not None
        if state.asking != "waiting":
            self._take(asking="waiting", reason="", problem="", **about_meeting(meeting, draft))
        elif state.meanwhile == "decide":
            self._decide_now(meeting)
        elif state.meanwhile:
            meanwhile, reason = Meanwhile(state.meanwhile), state.reason
            needed = bool(state.findings) or meanwhile is Meanwhile.DECLINED
            if reason.strip() or not needed:
                self._do(
                    lambda clinic, staff, it: plan_desk.save_plan(
                        clinic, staff, it, draft, reason, meanwhile, told
                    ),
                    lambda it: self._saved(it, draft),
                )

    def _decide_now(self, meeting: Meeting) -> None:
        """With what is proposed in the draft, to be looked at; or the change is the answer."""
        file, both = self._file, meeting.both
        if both is not None and both != self._draft.plan and file is not None and file.proposal:
            self._take(changing=True, asking="", meanwhile="", saved=False)
            self._draft.take(both, file.plan, at=file.proposal.proposal.position or 0)
        else:
            self._take(changing=True, asking="reason", reason="")

    def _edited(self) -> None:
        file, draft, clinic = self._file, self._draft.plan, self.shift.clinic
        if file is None or draft is None:
            return
        found = findings(clinic, file, draft)
        self._take(
            planned=True,
            findings=rows.findings(found, clinic.library, self._draft.mendable),
            blocked=any(each.blocks for each in found),
            dirty=not self._same_plan() or self._draft.told != file.told,
            saved=False,
            problem="",
        )
        self._draft.refresh(found)

    def _do(self, job: Job, done: Callable[[Any], None]) -> None:
        """Run ``job(clinic, staff, file)``, unless one is running."""
        if self._state.busy or self._file is None:
            return
        clinic, staff, file = self.shift.clinic, self.shift.by, self._file
        self._take(busy=True, problem="")
        self.shift.ask(lambda: job(clinic, staff, file), done, self._failed)

    def _failed(self, said: str) -> None:
        """Say why, and keep the change. What was proposed may be decided by now."""
        if self._state.changing or self._state.asking == "waiting":
            self._read(keep=self._draft.plan, problem=said)
        else:
            self._take(busy=False, problem=said)

    def _saved(self, result: Plan | Clash | None, draft: Plan | None = None) -> None:
        """What was changed while ``draft`` was being saved is still to be saved."""
        if isinstance(result, Clash):
            self._clashed(result)
        elif draft is not None and self._draft.plan is not draft:
            self._read(keep=self._draft.plan)
        else:
            self._read(saved=True)

    def _told(self, told: dict[str, Said]) -> None:
        """What was answered while that was being stored is still to be saved."""
        later = self._draft.told != told or not self._same_plan()
        self._read(keep=self._draft.plan if later else None, **({} if later else {"saved": True}))
