"""What a kiosk knows of the clinic's server, in its own records."""

from collections.abc import Mapping
from datetime import datetime

from app.store.clinic_key import ClinicKey
from app.store.ledger import Ledger, unstamp
from app.sync.errors import Trouble


class SyncState:
    """Small texts by name. ``joined`` is whether there is a server at all."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, key: str, default: str = "") -> str:
        """The value of ``key``."""
        found = self._ledger.row("SELECT value FROM sync_state WHERE key = ?", key)
        return str(found[0]) if found else default

    def set(self, **values: object) -> None:
        """Stores all of ``values``."""
        self.set_all(values)

    def set_all(self, values: Mapping[str, object]) -> None:
        """The same, by any names."""
        with self._ledger.write() as db:
            db.conn.executemany(
                "INSERT INTO sync_state (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [(key, str(value)) for key, value in values.items()],
            )

    @property
    def joined(self) -> bool:
        """Whether this kiosk belongs to a clinic with a server."""
        return bool(self.get("kiosk"))

    @property
    def kiosk(self) -> str:
        """This kiosk's id there; empty without a server."""
        return self.get("kiosk")

    @property
    def key(self) -> ClinicKey:
        """The clinic's key."""
        return ClinicKey.read(self.get("clinic_key"))

    @property
    def exchanged(self) -> datetime | None:
        """When this kiosk and the server last knew the same."""
        at = self.get("exchanged_at")
        return unstamp(at) if at else None

    @property
    def trouble(self) -> Trouble | None:
        """Why nothing was exchanged at the last try."""
        word = self.get("trouble")
        return Trouble(word) if word else None

    def waiting(self) -> int:
        """How many changes have not reached the server."""
        ((count,),) = self._ledger.rows("SELECT count(*) FROM outbox")
        return int(count)

    def moved_to(self, patient: str) -> str:
        """The clinic that a record was sent to, from any kiosk of this one; empty where it was not,
        or came back."""
        found = self._ledger.row(
            "SELECT action, detail FROM audit WHERE subject_id = ? AND action IN "
            "('record sent to another clinic', 'record taken back before it arrived', "
            "'patient restored') ORDER BY at DESC, id DESC LIMIT 1",
            patient,
        )
        sent = found is not None and found[0] == "record sent to another clinic"
        return str(found[1] or "") if found is not None and sent else ""
