"""How a kiosk stands with the clinic's server: asked of every kiosk, and most have none."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.roles import Action
from app.core.staff import Staff
from app.store.ledger import unstamp
from app.sync.errors import Trouble
from app.sync.state import SyncState
from app.usecases.needs import HasStore

LATE = timedelta(minutes=15)
"""Nothing exchanged for so long is said on Today and on the first screen."""

NAMED = timedelta(minutes=4)
"""Where it is known why, and that is no passing thing, Today says it from here on."""


@dataclass(frozen=True, slots=True)
class ServerStanding:
    """How this kiosk stands with the clinic's server. ``trouble`` is a word of sync.errors.Trouble,
    empty for none; ``clock_off`` in seconds; ``waiting`` changes have not been sent.
    ``stalled``: late, or it is known why nothing comes.
    ``pack_trouble``, one of sync.pack_errors.PackTrouble, is why content from head office was
    refused."""

    joined: bool = False
    clinic: str = ""
    kiosk: str = ""
    exchanged: datetime | None = None
    late: bool = False
    stalled: bool = False
    trouble: str = ""
    clock_off: int = 0
    waiting: int = 0
    differences: int = 0
    pack_trouble: str = ""


@dataclass(frozen=True, slots=True)
class FleetKiosk:
    """A kiosk of this clinic, as the server saw it last."""

    name: str
    seen: datetime | None
    version: str
    backup_proven: datetime | None
    disk_free_mb: int | None


@dataclass(frozen=True, slots=True)
class Fleet:
    """All kiosks of this clinic, as of the last time that this one asked."""

    at: datetime | None = None
    kiosks: tuple[FleetKiosk, ...] = ()


def fleet(clinic: HasStore, staff: Staff) -> Fleet:
    """What the server has said of this clinic's kiosks: from the records, so that nobody waits."""
    staff.require(Action.CHANGE_SETTINGS)
    state = SyncState(clinic.store.ledger)
    if not (at := state.get("fleet_at")):
        return Fleet()
    return Fleet(
        unstamp(at),
        tuple(
            FleetKiosk(
                it["name"], _when(it["seen"]), it["version"], _when(it["proven"]), it["disk"]
            )
            for it in json.loads(state.get("fleet"))
        ),
    )


def _when(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def standing(clinic: HasStore, now: datetime) -> ServerStanding:
    """How this kiosk stands with its server just now."""
    state = SyncState(clinic.store.ledger)
    if not state.joined:
        return ServerStanding()
    exchanged, trouble = state.exchanged, state.get("trouble")
    # What is still to come was stored by a clock that was ahead
    away = abs(now - exchanged) if exchanged else timedelta.max
    late = away > LATE
    return ServerStanding(
        joined=True,
        clinic=state.get("clinic_name"),
        kiosk=state.get("name"),
        exchanged=exchanged,
        late=late,
        stalled=late or (away > NAMED and trouble not in ("", Trouble.BUSY.value)),
        trouble=trouble,
        clock_off=int(state.get("clock_off") or 0),
        waiting=state.waiting(),
        differences=clinic.store.differences.count(),
        pack_trouble=state.get("pack_trouble"),
    )
