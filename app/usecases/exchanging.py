"""How a kiosk stands with the clinic's server: asked of every kiosk, and most have none."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.sync.state import SyncState
from app.usecases.needs import HasStore

LATE = timedelta(minutes=15)
"""Nothing exchanged for so long is said on Today and on the first screen."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How this kiosk stands with the clinic's server. ``trouble`` is a word of sync.errors.Trouble,
    empty for none; ``clock_off`` in seconds; ``waiting`` changes have not been sent.
    ``pack_trouble``, one of sync.pack_errors.PackTrouble, is why content from head office was
    refused."""

    joined: bool = False
    clinic: str = ""
    kiosk: str = ""
    exchanged: datetime | None = None
    late: bool = False
    trouble: str = ""
    clock_off: int = 0
    waiting: int = 0
    differences: int = 0
    pack_trouble: str = ""


def standing(clinic: HasStore, now: datetime) -> Standing:
    """How this kiosk stands with its server just now."""
    state = SyncState(clinic.store.ledger)
    if not state.joined:
        return Standing()
    exchanged = state.exchanged
    return Standing(
        joined=True,
        clinic=state.get("clinic_name"),
        kiosk=state.get("name"),
        exchanged=exchanged,
        late=exchanged is None or now - exchanged > LATE,
        trouble=state.get("trouble"),
        clock_off=int(state.get("clock_off") or 0),
        waiting=state.waiting(),
        differences=clinic.store.differences.count(),
        pack_trouble=state.get("pack_trouble"),
    )
