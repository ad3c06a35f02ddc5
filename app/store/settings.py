"""The clinic's settings: small texts by name."""

from collections.abc import Callable, Mapping, Sequence

from app.store.ledger import Ledger


class Settings:
    """What staff have set for this kiosk."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, key: str, default: str = "") -> str:
        """The value of ``key``, or ``default`` when nobody has set it."""
        found = self._ledger.row("SELECT value FROM clinic WHERE key = ?", key)
        return str(found[0]) if found else default

    def all(self) -> dict[str, str]:
        """Everything that somebody has set."""
        return {str(key): str(value) for key, value in self._ledger.rows(_ALL)}

    def several(self, keys: Sequence[str]) -> Callable[[str], str]:
        """``get`` of those, all read in one go."""
        places = ", ".join("?" * len(keys))
        rows = self._ledger.rows(f"SELECT key, value FROM clinic WHERE key IN ({places})", *keys)
        known = {str(key): str(value) for key, value in rows}
        return lambda key: known.get(key, "")

    def set(self, key: str, value: str, *, by: str | None = None) -> None:
        """Stores ``value`` under ``key``, of 1 to 64 letters; ``by`` is the id of whoever did."""
        self.set_all({key: value}, by=by)

    def set_all(self, values: Mapping[str, str], *, by: str | None = None) -> None:
        """Stores all of ``values`` or none. What stays as it was leaves no trace."""
        known = self.all()
        with self._ledger.write() as db:
            for key, value in values.items():
                if known.get(key, "") == value:
                    continue
                db.execute(
                    "INSERT INTO clinic (key, value) VALUES (?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    (key, value),
                )
                change = {key: (known.get(key), value)}
                self._ledger.audit("setting changed", None, by, f"{key} = {value}", change)

    def note_logo(self, what: str, by: str) -> None:
        """Writes down who changed the logo, which is a file beside the records."""
        with self._ledger.write():
            self._ledger.audit(what, None, by)


_ALL = "SELECT key, value FROM clinic"
