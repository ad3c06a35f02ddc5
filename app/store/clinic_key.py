"""The key that all kiosks of a clinic share: what PINs, cards and pseudonyms hang on there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from secrets import token_bytes

from app.core.errors import KioskError
from app.store.files import Key
from app.store.ledger import Ledger

_PURPOSES = ("pin", "card", "code", "export", "records", "records 2")


@dataclass(frozen=True, slots=True)
class ClinicKey:
    """The first kiosk's comes from its own key, so that what was hashed with that goes on to fit.
    ``records`` and ``records 2`` seal names and free text on their way to the server."""

    secrets: Mapping[str, bytes] = field(repr=False)
    later: tuple[bytes, ...] = field(default=(), repr=False)
    """What has sealed since, 64 bytes each: a clinic changes that when a kiosk was stolen. PINs and
    cards go on to hang on ``secrets``."""

    @classmethod
    def of_first(cls, key: Key) -> "ClinicKey":
        """The key of a clinic whose records began under ``key``."""
        return cls({name: key.derive(name) for name in _PURPOSES})

    @classmethod
    def read(cls, text: str) -> "ClinicKey":
        """The key that ``text`` holds. KioskError for what is none."""
        try:
            raw, *later = (bytes.fromhex(each) for each in text.split("."))
        except ValueError:
            raw, later = b"", []
        if {len(each) for each in later} - {64} or len(raw) != 32 * len(_PURPOSES):
            raise KioskError("The clinic's key is damaged. Join with a new code.")
        secrets = {name: raw[32 * at : 32 * at + 32] for at, name in enumerate(_PURPOSES)}
        return cls(secrets, tuple(later))

    def text(self) -> str:
        """All of it, to be stored where only a kiosk of the clinic reads it."""
        first = b"".join(self.secrets[name] for name in _PURPOSES)
        return ".".join(each.hex() for each in (first, *self.later))

    @property
    def generation(self) -> int:
        """How often what seals was changed."""
        return len(self.later)

    def renewed(self) -> "ClinicKey":
        """The same with something new that seals."""
        return self.with_later((*self.later, token_bytes(64)))

    def with_later(self, later: tuple[bytes, ...]) -> "ClinicKey":
        """The same with these."""
        return ClinicKey(self.secrets, later)

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one purpose."""
        return self.secrets[purpose]


def clinic_key(ledger: Ledger) -> ClinicKey | None:
    """The key of the clinic whose server this kiosk has joined; None without one."""
    found = ledger.row("SELECT value FROM sync_state WHERE key = 'clinic_key'")
    return ClinicKey.read(str(found[0])) if found else None
