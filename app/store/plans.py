"""Plans: each change is a new version, and the older ones stay as they were."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from app.core.errors import KioskError
from app.core.exercise import Dose, Exercise
from app.core.kinds import Band, Side
from app.core.plan import Plan, PlanItem, PlanKind, PlanVersion
from app.core.programme import Programme
from app.core.rules.numbers import Rules
from app.core.stand_in import is_shown
from app.store.inserting import insert_rows
from app.store.ledger import Ledger, Row, unstamp
from app.store.plan_breaks import (
    Breaks,
    end_of,
    pauses_of,
    rhythms_of,
    versions_before,
)
from app.store.plan_rows import ITEM, columns_of, item_rows, needs_of, own_of, parts_of

PLAN = (
    *("id", "patient_id", "version", "programme_id", "starts_on", "weeks", "days", "parts"),
    *("barred", "created_at", "own_rules", "breathing", "title"),
)
"""The columns of a plan, in the order in which it is made whole again."""
_ITEMS = f"SELECT {', '.join(ITEM)} FROM plan_item WHERE plan_id = ? ORDER BY position"


T = TypeVar("T")


class ConflictError(KioskError):
    """Somebody else replaced the plan that was being changed. ``current`` is theirs."""

    def __init__(self, current: str, at: datetime) -> None:
        super().__init__(
            "Somebody else changed this plan meanwhile. Compare the two, then choose one."
        )
        self.current = current
        self.at = at


class Plans:
    """The plans of all patients, made whole again with ``exercises`` and ``programmes``.

    ``rules`` gives the thresholds in force for a programme.
    """

    def __init__(
        self,
        ledger: Ledger,
        exercises: Mapping[str, Exercise],
        programmes: Mapping[str, Programme],
        rules: Callable[[Programme], Rules],
    ) -> None:
        self._ledger = ledger
        self._exercises = exercises
        self._programmes = programmes
        self._rules = rules

    def save(
        self,
        plan: Plan,
        patient: str,
        *,
        made_by: str | None = None,
        kind: PlanKind = "changed",
        reason: str = "",
        edited: str | None = None,
    ) -> Plan:
        """Stores ``plan`` as the patient's next version, and returns it as it was stored.

        ``made_by`` is a member of staff. ``edited`` is the version that the change began from:
        raises ConflictError, and stores nothing, when another one is current by now.
        """
        saved = self.get(self._store(plan, patient, made_by, kind, reason, edited))
        assert saved is not None
        return saved

    def begin(self, plan: Plan, patient: str, made_by: str | None) -> None:
        """Stores the first plan of a patient, and reads nothing back: of very many patients."""
        self._store(plan, patient, made_by, "started")

    def _store(
        self,
        plan: Plan,
        patient: str,
        made_by: str | None,
        kind: PlanKind,
        reason: str = "",
        edited: str | None = None,
    ) -> str:
        new = self._ledger.new_id()
        with self._ledger.write() as db:
            before = self._ledger.row(
                "SELECT id, (SELECT max(version) FROM plan WHERE patient_id = ?), created_at "
                "FROM plan WHERE patient_id = ? AND status = 'current'",
                *(patient, patient),
            )
            if before and edited and before[0] != edited:
                raise ConflictError(before[0], unstamp(before[2]))
            db.execute(
                "UPDATE plan SET status = 'replaced' WHERE patient_id = ? AND status = 'current'",
                (patient,),
            )
            version = {
                "id": new,
                "patient_id": patient,
                "parent_id": before[0] if before else None,
                "version": before[1] + 1 if before else 1,
                "status": "current",
                "created_at": self._ledger.now(),
                "made_by": made_by,
                "kind": kind,
                "reason": reason,
                **columns_of(plan),
            }
            insert_rows(db.conn, "plan", [version])
            insert_rows(db.conn, "plan_item", item_rows(plan, new))
            self._ledger.audit("plan saved", new, made_by)
        return new

    def current(self, patient: str) -> Plan | None:
        """The patient's plan. Raises KioskError when the content lacks what it names."""
        return self._plan("patient_id = ? AND status = 'current'", patient)

    def timetable(self, patient: str) -> Plan | None:
        """The patient's plan without what is done in it: when its sessions are due is all there
        is. For going through very many patients. Raises KioskError as ``current`` does."""
        return self._plan("patient_id = ? AND status = 'current'", patient, items=False)

    def has_one(self, patient: str) -> bool:
        """Whether the patient has a plan, in use or ended."""
        return self._ledger.row("SELECT 1 FROM plan WHERE patient_id = ?", patient) is not None

    def get(self, plan: str) -> Plan | None:
        """The plan with this id, current or replaced. Raises KioskError as ``current`` does."""
        return self._plan("id = ?", plan)

    def parent_of(self, plan: str) -> Plan | None:
        """The version that this one replaced; None for a first plan."""
        return self._plan("id = (SELECT parent_id FROM plan WHERE id = ?)", plan)

    def patient_of(self, plan: str) -> str | None:
        """Whose plan it is; None for an id the store never gave out."""
        found = self._ledger.row("SELECT patient_id FROM plan WHERE id = ?", plan)
        return str(found[0]) if found else None

    def versions(self, patient: str) -> tuple[PlanVersion, ...]:
        """Every version of a patient's plan, oldest first."""
        rows = self._ledger.rows(
            "SELECT id, version, kind, created_at, made_by, reason FROM plan "
            "WHERE patient_id = ? ORDER BY version",
            patient,
        )
        return tuple(
            PlanVersion(plan, version, kind, unstamp(at), made_by, reason)
            for plan, version, kind, at, made_by, reason in rows
        )

    def timetable_of(self, found: Row, breaks: Breaks) -> Plan:
        """The same of columns that are at hand, with the programme's own thresholds: nothing is
        asked of the records. Raises KioskError as ``current`` does."""
        programme = _known(self._programmes, found[PLAN.index("programme_id")])
        return self._whole(found, (), breaks, programme, programme.rules)

    def _plan(self, where: str, value: str, *, items: bool = True) -> Plan | None:
        found = self._ledger.row(f"SELECT {', '.join(PLAN)} FROM plan WHERE {where}", value)
        if found is None:
            return None
        plan, patient, version, name, starts_on, *_ = found
        rows = self._ledger.rows(_ITEMS, plan) if items else ()
        programme = _known(self._programmes, name)
        breaks = Breaks(
            pauses_of(self._ledger, patient),
            end_of(self._ledger, plan),
            versions_before(self._ledger, patient, version, starts_on, name),
        )
        return self._whole(found, rows, breaks, programme, self._rules(programme))

    def _whole(
        self, found: Row, items: Iterable[Row], breaks: Breaks, programme: Programme, rules: Rules
    ) -> Plan:
        plan, _, version, _, starts_on, weeks, days, parts, barred, made, *own = found
        earlier, begins = rhythms_of(self._ledger, breaks.versions, starts_on, programme)
        return Plan(
            programme=programme,
            items=tuple(self._item(row) for row in items),
            starts_on=date.fromisoformat(starts_on),
            weeks=weeks,
            version=version,
            id=plan,
            days=tuple(map(int, days)),
            own_parts=parts_of(parts),
            barred=needs_of(barred),
            own_rules=own_of(own[0]),
            breathing=bool(own[1]),
            title=own[2],
            rules=rules,
            pauses=breaks.pauses,
            ended_on=breaks.ended_on,
            earlier=earlier,
            made=unstamp(made),
            begins=begins,
        )

    def made_of(self, head: Mapping[str, Any], items: Iterable[Row], starts_on: date) -> Plan:
        """A plan that is nobody's yet, of the columns that its rows would have. Raises KioskError
        as ``current`` does."""
        programme = _known(self._programmes, head["programme_id"])
        return Plan(
            programme=programme,
            items=tuple(map(self._item, items)),
            starts_on=starts_on,
            weeks=head["weeks"],
            days=tuple(map(int, head["days"])),
            own_parts=parts_of(head["parts"]),
            own_rules=own_of(head["own_rules"]),
            breathing=bool(head.get("breathing")),
            rules=self._rules(programme),
        )

    def _item(self, row: Row) -> PlanItem:
        name, may_ease, may_harden, sets, reps, hold_s, rest_s, seconds, is_open, *last = row
        pace, tempo, only_side, up_to, days, parts, as_needed, load_kg, band, words = last
        exercise, limit = _known(self._exercises, name), self._exercises.get(up_to or "")
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
        if not is_shown(exercise):  # it has no rungs, but what the patient may do is kept
            rungs = (exercise if may_ease else None, exercise if may_harden else None)
        else:
            easier = self._rung(exercise.easier) if may_ease else None
            rungs = (easier, self._rung(exercise.harder) if may_harden else None)
        return PlanItem(
            exercise,
            dose,
            *rungs,
            only_side and Side(only_side),
            limit,
            days=tuple(map(int, days)),
            parts=parts_of(parts),
            as_needed=bool(as_needed),
            load_kg=load_kg,
            band=band and Band(band),
            words=words,
        )

    def _rung(self, name: str | None) -> Exercise | None:
        return None if name is None else _known(self._exercises, name)


def _known(content: Mapping[str, T], name: str) -> T:
    if name not in content:
        raise KioskError(
            "A plan needs '{name}', which this kiosk's content lacks. Put the content "
            "back, or give the patient a new plan.",
            name=name,
        )
    return content[name]
