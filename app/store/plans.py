"""Plans: each change is a new version, and the older ones stay as they were."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Literal, TypeVar

from app.core.errors import KioskError
from app.core.exercise import Dose, Exercise
from app.core.kinds import Side
from app.core.plan import Plan, PlanItem
from app.core.programme import Programme
from app.store.ledger import Ledger, Row, unstamp

T = TypeVar("T")

Kind = Literal["started", "changed", "progressed", "eased", "undone"]
"""What a version was made for."""


class ConflictError(KioskError):
    """Somebody else replaced the plan that was being changed. ``current`` is theirs."""

    def __init__(self, current: str, at: datetime) -> None:
        super().__init__(
            "Somebody else changed this plan meanwhile. Compare the two, then choose one."
        )
        self.current = current
        self.at = at


class Plans:
    """The plans of all patients, made whole again with ``exercises`` and ``programmes``."""

    def __init__(
        self,
        ledger: Ledger,
        exercises: Mapping[str, Exercise],
        programmes: Mapping[str, Programme],
    ) -> None:
        self._ledger = ledger
        self._exercises = exercises
        self._programmes = programmes

    def save(
        self,
        plan: Plan,
        patient: str,
        *,
        made_by: str | None = None,
        kind: Kind = "changed",
        reason: str = "",
        edited: str | None = None,
    ) -> Plan:
        """Stores ``plan`` as the patient's next version, with its new id and number.

        ``made_by`` is a member of staff. ``edited`` is the version that the change began from:
        raises ConflictError, and stores nothing, when another one is current by now.
        """
        with self._ledger.write() as db:
            before = self._ledger.row(
                "SELECT id, version, created_at FROM plan "
                "WHERE patient_id = ? AND status = 'current'",
                patient,
            )
            if before and edited and before[0] != edited:
                raise ConflictError(before[0], unstamp(before[2]))
            saved = replace(plan, id=self._ledger.new_id(), version=before[1] + 1 if before else 1)
            db.execute(
                "UPDATE plan SET status = 'replaced' WHERE patient_id = ? AND status = 'current'",
                (patient,),
            )
            db.table("plan").insert(
                {
                    "id": saved.id,
                    "patient_id": patient,
                    "parent_id": before[0] if before else None,
                    "version": saved.version,
                    "programme_id": saved.programme.id,
                    "starts_on": saved.starts_on.isoformat(),
                    "weeks": saved.weeks,
                    "status": "current",
                    "created_at": self._ledger.now(),
                    "made_by": made_by,
                    "kind": kind,
                    "reason": reason,
                }
            )
            db.table("plan_item").insert_all(
                {
                    "plan_id": saved.id,
                    "position": position,
                    "exercise_id": item.exercise.id,
                    "sets": item.dose.sets,
                    "reps": item.dose.reps,
                    "hold_s": item.dose.hold_s,
                    "rest_s": item.dose.rest_s,
                    "seconds": item.dose.seconds,
                    "open": item.dose.open,
                    "pace": item.dose.pace,
                    "tempo": item.dose.tempo,
                    "may_ease": item.easier is not None,
                    "may_harden": item.harder is not None,
                    "only_side": item.only_side,
                }
                for position, item in enumerate(saved.items, 1)
            )
            self._ledger.audit("plan saved", saved.id, made_by)
        return saved

    def current(self, patient: str) -> Plan | None:
        """The patient's plan. Raises KioskError when the content lacks what it names."""
        return self._plan("patient_id = ? AND status = 'current'", patient)

    def get(self, plan: str) -> Plan | None:
        """The plan with this id, current or replaced. Raises KioskError as ``current`` does."""
        return self._plan("id = ?", plan)

    def _plan(self, where: str, value: str) -> Plan | None:
        found = self._ledger.row(
            f"SELECT id, version, programme_id, starts_on, weeks FROM plan WHERE {where}", value
        )
        if found is None:
            return None
        plan, version, programme, starts_on, weeks = found
        items = self._ledger.rows(
            "SELECT exercise_id, may_ease, may_harden, sets, reps, hold_s, rest_s, seconds, open, "
            "pace, tempo, only_side FROM plan_item WHERE plan_id = ? ORDER BY position",
            plan,
        )
        return Plan(
            programme=_known(self._programmes, programme),
            items=tuple(self._item(row) for row in items),
            starts_on=date.fromisoformat(starts_on),
            weeks=weeks,
            version=version,
            id=plan,
        )

    def _item(self, row: Row) -> PlanItem:
        name, may_ease, may_harden, *dosed, only_side = row
        sets, reps, hold_s, rest_s, seconds, is_open, pace, tempo = dosed
        exercise = _known(self._exercises, name)
        dose = Dose(
            sets=sets,
            reps=reps,
            hold_s=hold_s,
            rest_s=rest_s,
            seconds=seconds,
            open=bool(is_open),
            pace=pace,
            tempo=tempo,
        )
        return PlanItem(
            exercise,
            dose,
            self._rung(exercise.easier) if may_ease else None,
            self._rung(exercise.harder) if may_harden else None,
            Side(only_side) if only_side else None,
        )

    def _rung(self, name: str | None) -> Exercise | None:
        return None if name is None else _known(self._exercises, name)


def _known(content: Mapping[str, T], name: str) -> T:
    if name not in content:
        raise KioskError(
            f"A plan needs '{name}', which this kiosk's content lacks. "
            "Put the content back, or give the patient a new plan."
        )
    return content[name]
