"""The patient's side; the rest of the house is built in wiring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from app.core.session.compile import done_last
from app.core.session.playback import GAP_S
from app.core.session.player import SessionPlayer
from app.devices.ticker import Ticker
from app.patient.home.cleaning import Cleaning
from app.patient.home.doze import Doze
from app.patient.reading import Reading
from app.patient.reception import Reception
from app.patient.screens import Screens
from app.patient.session.run import SessionRun
from app.patient.visiting import Visiting
from app.wiring_first_start import renew_demo_by
from app.wiring_folder import rescue
from app.wiring_sound import Sounds, sounds, spoken_screens

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack

    from PySide6.QtCore import QObject

    from app.core.clock import Clock
    from app.core.plan import Plan
    from app.core.session.progress import Progress
    from app.core.session.steps import Step
    from app.devices.jobs import Jobs
    from app.kiosk import KioskViewModel
    from app.patient.session.run import KeepEvent
    from app.ui.printing import PrintingViewModel
    from app.wiring_devices import Devices
    from app.wiring_options import Options

C = TypeVar("C", bound=Visiting)


def patient_side(
    options: Options,
    view: KioskViewModel,
    made: Devices,
    printing: Callable[[QObject], PrintingViewModel],
    opens: Callable[[], C],
    until: ExitStack,
) -> tuple[Reception[C], Sounds]:
    """Every screen of a patient's visit, and what they hear. The records are opened by ``opens``
    once the reception is told to."""
    clock, rate = options.clock, options.rate
    anew = partial(rescue, options.data, clock)
    screens = Screens(clock, made.jobs, printing, view, rate, anew)
    heard = sounds(options, view, until)
    Reading(view, heard.speech)
    Cleaning(view, clock, view)
    made.window.installEventFilter(Doze(view, clock, view))
    run = partial(_run, clock, rate)
    reception = Reception(view, screens, made.jobs, made.idle, heard.cues, run, opens)
    view.equip(screens)
    renew_demo_by(view, options.beside)
    until.callback(spoken_screens(view, heard, clock).close)
    until.callback(reception.close)
    return reception, heard


def _run(
    clock: Clock,
    rate: float,
    steps: tuple[Step, ...],
    plan: Plan,
    progress: Progress,
    record: KeepEvent,
    jobs: Jobs,
) -> SessionRun:
    pace, gap_s, before = plan.programme.pace, GAP_S * rate, done_last(plan, progress)
    player = SessionPlayer(steps, clock, plan.rules, pace, gap_s, progress, plan.locks, before)
    return SessionRun(player, Ticker(clock, rate), clock, jobs, record)
