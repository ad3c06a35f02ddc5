"""When a plan rests: pauses that a physio has agreed to, and a plan's early end."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.core.errors import KioskError
from app.core.kinds import Part
from app.core.plan import PlanPause, Rhythm
from app.core.programme import Programme
from app.core.schedule import slot_at
from app.store.ledger import Ledger, Row, unstamp
from app.store.plan_rows import parts_of


class PlanBreaks:
    """Pauses belong to a patient and outlive a version; an end belongs to one version."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def pause(
        self, patient: str, first: date, reason: str, staff: str | None, last: date | None = None
    ) -> str:
        """Nothing is due from ``first`` to ``last``, or until ``resume``. The pause's id."""
        if last is not None and last < first:
            raise KioskError("A pause cannot end before it begins. Check the two days.")
        pause = self._ledger.new_id()
        with self._ledger.write() as db:
            db.table("plan_pause").insert(
                {
                    "id": pause,
                    "patient_id": patient,
                    "first_day": first.isoformat(),
                    "last_day": last and last.isoformat(),
                    "reason": reason,
                    "staff_id": staff,
                    "at": self._ledger.now(),
                }
            )
            self._ledger.audit("plan paused", patient, staff)
        return pause

    def resume(self, patient: str, last: date, staff: str | None) -> None:
        """A pause that would have gone on had its last day on ``last``; one that begins later
        never happens."""
        with self._ledger.write() as db:
            db.conn.execute(
                "UPDATE plan_pause SET last_day = ? "
                "WHERE patient_id = ? AND (last_day IS NULL OR last_day > ?)",
                (last.isoformat(), patient, last.isoformat()),
            )
            self._ledger.audit("plan resumed", patient, staff)

    def end(self, plan: str, day: date, reason: str, staff: str | None) -> None:
        """From ``day`` on nothing is due. KioskError when the plan has ended already."""
        with self._ledger.write() as db:
            if end_of(self._ledger, plan) is not None:
                raise KioskError("This plan has already ended. Look at it again.")
            db.table("plan_end").insert(
                {
                    "id": self._ledger.new_id(),
                    "plan_id": plan,
                    "day": day.isoformat(),
                    "reason": reason,
                    "staff_id": staff,
                    "at": self._ledger.now(),
                }
            )
            self._ledger.audit("plan ended", plan, staff)

    def ended_at(self, plan: str) -> datetime | None:
        """When the plan was last ended, or that was undone."""
        (at,) = self._ledger.row(
            "SELECT max(coalesce(undone_at, at)) FROM plan_end WHERE plan_id = ?", plan
        ) or (None,)
        return at and unstamp(at)

    def undo_end(self, plan: str, staff: str | None) -> None:
        """The plan goes on as if it had not been ended."""
        with self._ledger.write() as db:
            db.conn.execute(
                "UPDATE plan_end SET undone_at = ? WHERE plan_id = ? AND undone_at IS NULL",
                (self._ledger.now(), plan),
            )
            self._ledger.audit("plan end undone", plan, staff)


class Breaks(NamedTuple):
    """What stands beside a plan's own row: pauses, when it was ended, and the days, parts and
    moment of each version of the same start up to this one, oldest first."""

    pauses: tuple[PlanPause, ...]
    ended_on: date | None
    versions: Sequence[Row]


def pauses_of(ledger: Ledger, patient: str) -> tuple[PlanPause, ...]:
    """The patient's pauses, oldest first; a last day before the first means it never happened."""
    rows = ledger.rows(
        "SELECT first_day, last_day, reason, id FROM plan_pause WHERE patient_id = ? "
        "ORDER BY first_day, at",
        patient,
    )
    return tuple(map(pause_of, rows))


def pause_of(row: Row) -> PlanPause:
    """One of its columns: first and last day, reason, id."""
    first, last, reason, pause = row
    return PlanPause(date.fromisoformat(first), last and date.fromisoformat(last), reason, pause)


def end_of(ledger: Ledger, plan: str) -> date | None:
    """The day from which nothing is due any more, if the plan was ended."""
    found = ledger.row("SELECT day FROM plan_end WHERE plan_id = ? AND undone_at IS NULL", plan)
    return None if found is None else date.fromisoformat(found[0])


def versions_before(
    ledger: Ledger, patient: str, version: int, starts_on: str, programme: str
) -> list[Row]:
    """The days, parts and moment of each version of the same start up to ``version``, oldest
    first. One that another kiosk's was put before never held."""
    return ledger.rows(
        "SELECT days, parts, created_at FROM plan WHERE patient_id = ? AND version <= ? "
        "AND starts_on = ? AND programme_id = ? AND (version = ? OR id NOT IN "
        "(SELECT row_id FROM sync_conflict WHERE patient_id = ? AND tab = 'plan')) "
        "ORDER BY version",
        *(patient, version, starts_on, programme, version, patient),
    )


def rhythms_of(
    ledger: Ledger, rows: Sequence[Row], starts_on: str, programme: Programme
) -> tuple[tuple[Rhythm, ...], Part]:
    """How often sessions were due under earlier versions of the same start, oldest first; and the
    part of the first day in which the first of them was made. ``rows`` as ``versions_before``
    gives them: a version holds from the day on which it is made.
    """
    parts = parts_of(rows[0][1]) or programme.parts
    first = slot_at(ledger.local(unstamp(rows[0][2])), parts)
    begins = first.part if first.day.isoformat() == starts_on else Part.MORNING
    made = [ledger.local(unstamp(at)).date() for _, _, at in rows]
    rhythms = tuple(
        Rhythm(tuple(map(int, days)), parts_of(parts) or programme.parts, day - timedelta(days=1))
        for (days, parts, _), (next_days, next_parts, _), day in zip(
            rows, rows[1:], made[1:], strict=False
        )
        if (days, parts) != (next_days, next_parts)
    )
    return rhythms, begins
