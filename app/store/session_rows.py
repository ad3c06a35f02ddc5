"""The rows of one session, as its recorder finds and writes them."""

from datetime import datetime

from app.core.session.steps import SetKey
from app.store.ledger import stamp
from app.store.store import Store


class SessionRows:
    """Of the session whose id is ``session``."""

    def __init__(self, store: Store, session: str, flare: datetime | None = None) -> None:
        """``flare`` is since when a flare-up lasts, of which one flag is enough."""
        self._ledger = store.ledger
        self._unwell = store.unwell
        self._session = session
        self._flare = stamp(flare) if flare else None
        self._before = self._held_before = self._ago = 0.0

    def _now(self, ago: float = 0.0) -> str:
        """When the event happened, or ``ago`` seconds before it."""
        return self._ledger.now(self._ago + ago)

    def _patient(self) -> str:
        found = self._ledger.row("SELECT patient_id FROM session WHERE id = ?", self._session)
        assert found is not None
        return str(found[0])

    def _run(self, sql: str, *values: object) -> int:
        """The number of rows that ``sql`` changed."""
        return self._ledger.db.conn.execute(sql, values).rowcount

    def _set(self, key: SetKey) -> tuple[str, int, int, str, int]:
        return self._session, key.position, key.number, key.side, key.attempt
