"""The screen that prints, and the printers behind it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.core.print_form import PrintWishes
    from app.devices.jobs import Jobs
    from app.devices.printing.press import Press
    from app.ui.printing import PrintingViewModel


class SaysHow(Protocol):
    """What a clinic says of its printing."""

    def print_wishes(self) -> PrintWishes:
        """As it is set."""
        ...

    def keep_both_sides(self, both: bool) -> None:
        """From now on on both sides, or on one."""
        ...


def machine_press() -> Press:
    """The machine's own printers: through Qt where there is no CUPS."""
    if sys.platform == "win32":
        from app.items.qt_press import QtPress

        return QtPress()
    from app.devices.printing.cups_press import CupsPress

    return CupsPress()


def printing_screen(
    press: Press,
    jobs: Jobs,
    print_jobs: Jobs,
    clinic: Callable[[], SaysHow],
    rate: float,
    parent: QObject,
) -> PrintingViewModel:
    """Pages are made in ``jobs`` and printed in ``print_jobs``, as the ``clinic`` wishes, which
    remembers whether on both sides."""
    from app.devices.printing.print_run import PrintRun
    from app.devices.sticks import sticks
    from app.documents.preview import page_pictures
    from app.ui.printing import PrintingViewModel

    def wishes() -> PrintWishes:
        return clinic().print_wishes()

    def keep_sides(both: bool) -> None:
        clinic().keep_both_sides(both)

    run = PrintRun(press, print_jobs, rate, parent)
    return PrintingViewModel(
        jobs, print_jobs, press, run, page_pictures, sticks, wishes, parent, keep_sides
    )
