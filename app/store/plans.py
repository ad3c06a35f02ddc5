"""Plans: each change is a new version, and the older ones stay as they were."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from app.core.errors import KioskError
from app.core.exercise import Dose, Exercise
from app.core.plan import Plan, PlanItem
from app.core.programme import Programme
from app.store.ledger import Ledger, Row

T = TypeVar("T")


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

    def save(self, plan: Plan, patient: str) -> Plan:
        """Stores ``plan`` as the patient's next version, with its new id and number."""
        with self._ledger.write() as db:
            before = self._ledger.row(
                "SELECT id, version FROM plan WHERE patient_id = ? AND status = 'current'", patient
            )
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
                }
                for position, item in enumerate(saved.items, 1)
            )
            self._ledger.audit("plan saved", saved.id)
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
            "pace, tempo FROM plan_item WHERE plan_id = ? ORDER BY position",
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
        name, may_ease, may_harden, sets, reps, hold_s, rest_s, seconds, is_open, pace, tempo = row
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
