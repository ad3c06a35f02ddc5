"""The screen that prints, and the printers behind it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.core.print_form import PrintWishes
    from app.devices.jobs import Jobs
    from app.devices.printing.press import Press
    from app.ui.printing import PrintingViewModel


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
    wishes: Callable[[], PrintWishes],
    rate: float,
    parent: QObject,
    keep_sides: Callable[[bool], None],
) -> PrintingViewModel:
    """Pages are made in ``jobs`` and printed in ``print_jobs``, as the clinic ``wishes``;
    ``keep_sides`` remembers whether on both sides."""
    from app.devices.printing.print_run import PrintRun
    from app.devices.sticks import sticks
    from app.documents.preview import page_pictures
    from app.ui.printing import PrintingViewModel

    run = PrintRun(press, print_jobs, rate, parent)
    return PrintingViewModel(
        jobs, print_jobs, press, run, page_pictures, sticks, wishes, parent, keep_sides
    )
