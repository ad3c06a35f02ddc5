"""Archived records that nobody has needed for a long time.

Nothing is ever deleted by itself: they are listed, and an admin erases them one by one. A record
counts from whatever happened in it last, which is the latest that any rule could mean, and only
once it is archived; one that is restricted stays as it is. The default of ten years after the last
visit is the longest of those we found for adults' treatment records (England 8 years: NHS Records
Management Code of Practice 2023; Germany 10 years: § 630f BGB).
"""

from calendar import monthrange
from datetime import date

from app.core.retention import Expired
from app.store.ledger import Ledger, unstamp


class Retention:
    """Finds what may go."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def expired(self, months: int) -> list[Expired]:
        """Archived records whose last day is ``months`` or more ago, oldest first; 0 is never."""
        if not months:
            return []
        before = _months_before(self._ledger.today(), months)
        rows = self._ledger.rows(_LAST)
        found = [
            Expired(patient, code, name, unstamp(last).date()) for patient, code, name, last in rows
        ]
        return sorted((it for it in found if it.last <= before), key=lambda it: it.last)


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or the last one that month has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    _, last = monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, last))


_LAST = """
SELECT id, code, name, max(archived_at, created_at,
  coalesce((SELECT max(coalesce(ended_at, started_at)) FROM session WHERE patient_id = p.id), ''),
  coalesce((SELECT max(at) FROM home_entry WHERE patient_id = p.id), ''),
  coalesce((SELECT max(at) FROM measurement WHERE patient_id = p.id), ''),
  coalesce((SELECT max(at) FROM screening WHERE patient_id = p.id), ''),
  coalesce((SELECT max(at) FROM goal WHERE patient_id = p.id), ''),
  coalesce((SELECT max(at) FROM goal_tick WHERE patient_id = p.id), ''),
  coalesce((SELECT max(at) FROM note WHERE patient_id = p.id), ''),
  coalesce((SELECT max(created_at) FROM plan WHERE patient_id = p.id), ''),
  coalesce((SELECT max(created_at) FROM card WHERE patient_id = p.id), ''))
FROM patient AS p WHERE archived_at IS NOT NULL AND restricted_at IS NULL
"""
