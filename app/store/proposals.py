"""Proposals: at most one waits for a physio at a time; each is decided once."""

from collections.abc import Mapping

from app.core.errors import KioskError
from app.core.plan import Plan, PlanKind
from app.core.proposals import Decision, Proposal, ProposalKind, StoredProposal
from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import Ledger
from app.store.plans import Plans
from app.store.proposal_rows import proposals_where, row_of

_DECIDED = "Someone has already decided this, or the facts have changed. Look at it again."
_VERSION: Mapping[tuple[ProposalKind, Decision], PlanKind] = {
    (ProposalKind.PROGRESS, Decision.ACCEPTED): "progressed",
    (ProposalKind.EASE, Decision.ACCEPTED): "eased",
}


class Proposals:
    """The proposals of all patients. None is ever deleted."""

    def __init__(self, ledger: Ledger, plans: Plans) -> None:
        self._ledger = ledger
        self._plans = plans

    def get(self, proposal: str) -> StoredProposal | None:
        """The proposal with this id."""
        return next(iter(proposals_where(self._ledger, "id = ?", proposal)), None)

    def of(self, patient: str) -> tuple[StoredProposal, ...]:
        """Every proposal of a patient, oldest first."""
        return proposals_where(self._ledger, "patient_id = ?", patient)

    def waiting(self, patient: str) -> StoredProposal | None:
        """The one that waits for a physio."""
        found = proposals_where(self._ledger, "patient_id = ? AND decision IS NULL", patient)
        return next(iter(found), None)

    def put(
        self,
        patient: str,
        plan: str,
        proposal: Proposal | None,
        by: str | None = None,
        why: str = "",
    ) -> StoredProposal | None:
        """What now waits, after the rules have said ``proposal`` about version ``plan``.

        One that waits already and asks for the same stays; any other is superseded, where that
        follows from what a member of staff did ``by`` them.
        """
        waiting = self.waiting(patient)
        if waiting and proposal and waiting.plan == plan and waiting.proposal.same_as(proposal):
            return waiting
        if waiting is None and proposal is None:
            return None
        with self._ledger.write() as db:
            if waiting is not None:
                self._decide(waiting.id, Decision.SUPERSEDED, by, why, None)
                if by is not None:
                    self._ledger.audit("proposal superseded", waiting.id, by)
            if proposal is not None:
                db.table("proposal").insert(
                    {
                        "id": self._ledger.new_id(),
                        "patient_id": patient,
                        "plan_id": plan,
                        "made_at": self._ledger.now(),
                        **row_of(proposal),
                    }
                )
        return self.waiting(patient)

    def accept(
        self, proposal: str, new: Plan | None, staff: Staff, reason: str = ""
    ) -> Plan | None:
        """Accept as it stands. ``new`` is the changed plan (``app.core.rules.applying.applied``),
        None for HOLD and REVIEW. The saved version, or None.

        KioskError when it was decided or superseded before; ConflictError when another plan is
        current by now. Nothing is stored then.
        """
        return self._settle(proposal, Decision.ACCEPTED, new, staff, reason)

    def take_as_allowed(self, proposal: str, new: Plan) -> Plan:
        """``new``, made by the kiosk itself: a physio has allowed the step in advance. It tells of
        nobody who decided. Raises as ``accept`` does."""
        saved = self._store(proposal, Decision.ACCEPTED, new, None, "")
        assert saved is not None
        return saved

    def change(self, proposal: str, new: Plan, staff: Staff, reason: str) -> Plan:
        """Do something else instead: ``new``. The saved version. Raises as ``accept`` does."""
        saved = self._settle(proposal, Decision.CHANGED, new, staff, reason)
        assert saved is not None
        return saved

    def decline(self, proposal: str, staff: Staff, reason: str) -> None:
        """Leave the plan as it is. Raises as ``accept`` does."""
        self._settle(proposal, Decision.DECLINED, None, staff, reason)

    def keep(self, proposal: str, plan: str, staff: Staff) -> None:
        """It waits on, for version ``plan`` that ``staff`` saved meanwhile. KioskError when it was
        decided before."""
        staff.require(Action.CHANGE_PLAN)
        with self._ledger.write() as db:
            kept = db.conn.execute(
                "UPDATE proposal SET kept_plan_id = ?, kept_by = ?, kept_at = ? "
                "WHERE id = ? AND decision IS NULL",
                (plan, staff.id, self._ledger.now(), proposal),
            )
            if kept.rowcount != 1:
                raise KioskError(_DECIDED)
            self._ledger.audit("proposal kept", proposal, staff.id)

    def _settle(
        self, proposal: str, decision: Decision, new: Plan | None, staff: Staff, reason: str
    ) -> Plan | None:
        staff.require(Action.CHANGE_PLAN)
        return self._store(proposal, decision, new, staff.id, reason)

    def _store(
        self, proposal: str, decision: Decision, new: Plan | None, by: str | None, reason: str
    ) -> Plan | None:
        saved = None
        with self._ledger.write():
            found = self.get(proposal)
            if found is None or found.decision is not None:
                raise KioskError(_DECIDED)
            if new is not None:
                saved = self._plans.save(
                    new,
                    found.patient,
                    made_by=by,
                    kind=_VERSION.get((found.proposal.kind, decision), "changed"),
                    reason=reason,
                    edited=found.plan,
                )
            self._decide(proposal, decision, by, reason, saved.id if saved else None)
            what = decision.value if by else "taken as allowed"
            self._ledger.audit(f"proposal {what}", proposal, by)
        return saved

    def _decide(
        self, proposal: str, decision: Decision, staff: str | None, reason: str, plan: str | None
    ) -> None:
        self._ledger.db.conn.execute(
            "UPDATE proposal SET decision = ?, decided_at = ?, decided_by = ?, "
            "decision_reason = ?, new_plan_id = ? WHERE id = ? AND decision IS NULL",
            (decision, self._ledger.now(), staff, reason or None, plan, proposal),
        )
