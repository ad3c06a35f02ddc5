"""The clinic's settings: small texts by name."""

from app.store.ledger import Ledger


class Settings:
    """What staff have set for this kiosk."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, key: str, default: str = "") -> str:
        """The value of ``key``, or ``default`` when nobody has set it."""
        found = self._ledger.row("SELECT value FROM clinic WHERE key = ?", key)
        return str(found[0]) if found else default

    def set(self, key: str, value: str) -> None:
        """Stores ``value`` under ``key``, of 1 to 64 letters."""
        with self._ledger.write() as db:
            db.execute(
                "INSERT INTO clinic (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )
