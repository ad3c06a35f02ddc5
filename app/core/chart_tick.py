"""A box of the printed chart, as a patient or a physio ticks it."""

from msgspec import Struct

from app.core.record import Slot


class ChartTick(Struct, frozen=True):
    """One box of the printed chart. ``done`` is False for one that was ticked by mistake."""

    slot: Slot
    done: bool = True
    pain: int | None = None
