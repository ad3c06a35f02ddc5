"""Compares the clock with the times that were stored, and remembers that staff found it right."""

from datetime import datetime

from app.core.clock_sense import FRESH, ClockSense, clock_sense
from app.store.ledger import Ledger, stamp, unstamp

_LATELY = 1000
"""Rows of a kind that are looked at, so that ten years take no longer than one."""

_KIOSK = "(SELECT value FROM sync_state WHERE key = 'kiosk')"
_TIMES = f"""
SELECT at FROM (SELECT id, at FROM audit WHERE rowid > :audit ORDER BY rowid DESC LIMIT {_LATELY})
  AS lately WHERE {_KIOSK} IS NULL
  OR EXISTS (SELECT 1 FROM audit_link WHERE audit_id = lately.id AND chain = :chain)
UNION ALL SELECT at FROM (
  SELECT coalesce(ended_at, started_at) AS at, kiosk_id FROM session
  WHERE rowid > :session ORDER BY rowid DESC LIMIT {_LATELY})
  WHERE {_KIOSK} IS NULL OR kiosk_id = {_KIOSK}
"""
"""Of several kiosks only what this one stored: another one's clock may be the wrong one."""
_FOUND_RIGHT = "clock_found_right"


class ClockCheck:
    """Nothing ever waits for it: a clock that is wrong is told, and work goes on."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def sense(self) -> ClockSense:
        """What to tell staff now."""
        now = unstamp(self._ledger.now())
        after, right = self._found_right()
        fresh, trail = stamp(now - FRESH), self._ledger.trail
        found = self._ledger.named(
            "SELECT max(at), max(iif(at < :fresh, at, NULL)) FROM (" + _TIMES + ")",
            {**after, "fresh": fresh, "chain": trail.head.chain if trail else ""},
        )
        newest, before = found[0] if found else (None, None)
        times = [unstamp(it) for it in (newest, right) if it]
        befores = [unstamp(it) for it in (before, right) if it]
        return clock_sense(now, _max(times), _max(befores))

    def found_right(self, by: str | None) -> None:
        """Staff have looked: what was stored until now by a wrong clock counts no more."""
        with self._ledger.write() as db:
            rows = db.execute(
                "SELECT (SELECT coalesce(max(rowid), 0) FROM audit), "
                "(SELECT coalesce(max(rowid), 0) FROM session)"
            ).fetchone()
            said = f"{rows[0]} {rows[1]} {self._ledger.now()}"
            db.execute(
                "INSERT INTO clinic (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (_FOUND_RIGHT, said),
            )
            self._ledger.audit("clock found right", None, by)

    def _found_right(self) -> tuple[dict[str, int], str | None]:
        found = self._ledger.row("SELECT value FROM clinic WHERE key = ?", _FOUND_RIGHT)
        if not found:
            return {"audit": 0, "session": 0}, None
        (said,) = found
        audit, session, at = str(said).split(" ")
        return {"audit": int(audit), "session": int(session)}, at


def _max(times: list[datetime]) -> datetime | None:
    return max(times, default=None)
