"""How a session ends, whether somebody ended it or it was cut."""

from app.core.kinds import Outcome
from app.store.ledger import Ledger

_LAST_WRITE = """
SELECT max(at) FROM (
  SELECT started_at AS at FROM session WHERE id = ?1
  UNION ALL SELECT last_at FROM set_result WHERE session_id = ?1
  UNION ALL SELECT at FROM choice WHERE session_id = ?1
  UNION ALL SELECT at FROM answer WHERE session_id = ?1
  UNION ALL SELECT at FROM lesson_seen WHERE session_id = ?1
  UNION ALL SELECT coalesce(ended_at, started_at) FROM pause
    WHERE session_id = ?1 AND kind <> 'cut'
)
"""


def last_write(ledger: Ledger, session: str) -> str:
    """When something was last stored in ``session``."""
    ((at,),) = ledger.rows(_LAST_WRITE, session)
    return str(at)


def close(ledger: Ledger, session: str, outcome: Outcome, at: str) -> None:
    """Ends an open session and the set that was running, inside the caller's transaction. Nothing
    ends before it began, whatever the clock says meanwhile."""
    of_sets = Outcome.INTERRUPTED if outcome is Outcome.DONE else outcome
    conn = ledger.db.conn
    end_pause(ledger, session)
    conn.execute(
        "UPDATE set_result SET outcome = ?, ended_at = max(started_at, ?) "
        "WHERE session_id = ? AND outcome IS NULL",
        (of_sets, at, session),
    )
    conn.execute(
        "UPDATE session SET outcome = ?, ended_at = max(started_at, ?) "
        "WHERE id = ? AND outcome IS NULL",
        (outcome, at, session),
    )


def end_pause(ledger: Ledger, session: str) -> None:
    """A pause that nobody ended has no known length: it ends where it began."""
    ledger.db.conn.execute(
        "UPDATE pause SET ended_at = started_at WHERE session_id = ? AND ended_at IS NULL",
        (session,),
    )


def note_cut(ledger: Ledger, session: str) -> None:
    """Stores that nothing was recorded from the last write until now, as one transaction."""
    since, now = last_write(ledger, session), ledger.now()
    with ledger.write() as db:
        end_pause(ledger, session)
        db.conn.execute(
            "INSERT INTO pause (id, session_id, kind, started_at, ended_at) "
            "VALUES (?, ?, 'cut', ?, ?) ON CONFLICT (session_id, started_at) WHERE kind = 'cut' "
            "DO UPDATE SET ended_at = excluded.ended_at",
            (ledger.new_id(), session, since, max(since, now)),
        )
