"""What of the machine the screens work with; the rest of the house is built in wiring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.devices.forgetting import Forgetting
from app.devices.idle import IdleWatch
from app.devices.jobs import Jobs
from app.ui.error_words import sentence_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    from PySide6.QtCore import QObject

    from app.kiosk import KioskViewModel
    from app.wiring_options import Options


@dataclass(frozen=True, slots=True)
class Devices:
    """Where work waits its turn, ``print_jobs`` for what a printer may hold up; what notices that
    nobody is there; and where touches and keys come in."""

    jobs: Jobs
    print_jobs: Jobs
    idle: IdleWatch
    window: QObject


def devices(options: Options, view: KioskViewModel, window: QObject, until: ExitStack) -> Devices:
    """At the end what they were given is finished."""
    jobs, idle = Jobs(view, sentence_words), IdleWatch(options.clock, options.rate, view)
    print_jobs = Jobs(view, sentence_words)
    until.callback(print_jobs.close)
    until.callback(jobs.close)
    return Devices(jobs, print_jobs, idle, window)


def watch_touches(idle: IdleWatch, window: QObject, until: ExitStack) -> None:
    """Whoever touches the screen or a key is there.

    It is heard where it comes in: a filter on the application would be asked, in Python, about each
    of the thousands of events of a change of screens."""
    window.installEventFilter(idle)
    until.callback(window.removeEventFilter, idle)


def forgetting(
    view: KioskViewModel,
    screens: Callable[[], None],
    records: Callable[[], None],
    made: Devices,
    until: ExitStack,
) -> Forgetting:
    """Once nobody is there ``screens`` and ``records`` let go of what they do not show."""
    forgets = Forgetting(screens, records, made.jobs, (made.print_jobs,), view)
    view.arrived.connect(lambda to: forgets.soon() if to == "home" else forgets.put_off())
    until.callback(forgets.put_off)
    return forgets
