"""How a kiosk is to run, as its command says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.devices.clocks import SystemClock

if TYPE_CHECKING:
    from app.devices.printing.press import Press
    from app.usecases.records.exporter import Exporter


@dataclass(frozen=True, slots=True)
class Options:
    """How a kiosk runs. ``rate`` is how fast its clock goes; without a ``press`` it prints on the
    machine's own printers. A ``desk`` is the staff side alone, beside a kiosk or without one.
    ``keyboard`` is whether Qt's own was chosen for the screen; a kiosk has no other. ``beside`` is
    the folder of the real records while the demo clinic of a first start is shown.
    """

    data: Path
    windowed: bool = False
    demo: bool = False
    clock: Clock = SystemClock()  # noqa: RUF009
    rate: float = 1.0
    size: tuple[int, int] | None = None
    press: Press | None = None
    diagonal: float = 0.0
    sound: bool = True
    desk: bool = False
    keyboard: bool = False
    exporter: Callable[[], Exporter] | None = None
    beside: Path | None = None

    @property
    def unattended(self) -> bool:
        """Whether this is a clinic's own kiosk, not a desk and not the demo."""
        return not (self.desk or self.demo)
