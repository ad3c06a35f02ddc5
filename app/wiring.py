"""The composition root: with the files that bear its name it knows every room and builds what is
in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.samples.demo_patient import patient_hint
from app.wiring_clinic import ensure_demo_clinic, locked_clinic, open_clinic, reading
from app.wiring_content import load_library, own_folders, word_folders
from app.wiring_folder import check_behind, watch_over
from app.wiring_options import Options
from app.wiring_paper import FONTS
from app.wiring_printing import machine_press, printing_screen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.kiosk import KioskViewModel
    from app.patient.reception import Reception
    from app.ui.printing import PrintingViewModel
    from app.usecases.clinic import Clinic
    from app.window import KioskWindow
    from app.wiring_devices import Devices

__all__ = (
    "FONTS",
    "QML",
    "Options",
    "ensure_demo_clinic",
    "kiosk",
    "load_library",
    "open_clinic",
    "reading",
)

QML = Path(__file__).resolve().parent / "qml"


@contextmanager
def kiosk(options: Options) -> Iterator[KioskWindow]:
    """A running kiosk's window. Needs a QGuiApplication.

    The first picture is drawn before anything else is built; ``window.reception`` comes with it.
    """
    from PySide6.QtCore import QTimer

    from app.kiosk import KioskViewModel
    from app.ui.kiosk_state import KioskState
    from app.ui.tongue import Tongue
    from app.usecases.last_look import last_look
    from app.window import KioskWindow

    look = KioskState(
        screen="staff" if options.desk else "home",
        demoHint=patient_hint() if options.demo else "",
        diagonal=options.diagonal,
        desk=options.desk,
        touchKeyboard=options.keyboard,
        demoBeside=options.beside is not None,
    )
    view = KioskViewModel(look)
    tongue = Tongue(view, word_folders(options.data))
    view.furnish(last_look(options.data))
    windowed, size = options.windowed, options.size
    window = KioskWindow(view, QML, FONTS, windowed=windowed, size=size, tongue=tongue)
    with ExitStack() as stack:
        stack.callback(window.close)
        stack.callback(tongue.close)

        def furnish() -> None:
            reception = _reception(options, view, window)
            window.furnish(stack.enter_context(reception))

        window.drawn.connect(lambda: QTimer.singleShot(0, window, furnish))
        yield window


@contextmanager
def _reception(
    options: Options, view: KioskViewModel, window: KioskWindow
) -> Iterator[Reception[Clinic]]:
    """All that is behind the first picture, working; at the end every write is finished."""
    from app.wiring_devices import devices, forgetting, watch_touches
    from app.wiring_patient import patient_side
    from app.wiring_staff import staff_side

    with ExitStack() as until:
        locks = until.enter_context(ExitStack())
        made = devices(options, view, window.quick, until)

        def at_hand() -> Clinic:
            assert reception.clinic is not None
            return reception.clinic

        def printing(parent: QObject) -> PrintingViewModel:
            press, jobs, beside = options.press or machine_press(), made.jobs, made.print_jobs
            return printing_screen(press, jobs, beside, at_hand, options.rate, parent)

        opens = partial(locked_clinic, options, locks)
        reception, sounds = patient_side(options, view, made, printing, opens, until)
        forgets = forgetting(view, window.let_go, lambda: at_hand().store.let_go(), made, until)
        desk = ExitStack()
        staff_side(options, view, reception, made, sounds, printing, forgets.soon, desk)
        _behind(options, view, reception, made, until)
        until.callback(desk.close)
        watch_touches(made.idle, made.window, until)
        reception.open()
        sounds.start()
        yield reception


def _behind(
    options: Options,
    view: KioskViewModel,
    reception: Reception[Clinic],
    made: Devices,
    until: ExitStack,
) -> None:
    """What is done behind the screens, each in its time: the clinic's other kiosks are told, every
    page of a large file is looked at, backups and packs are made."""
    from app.devices.sync_watch import SyncWatch
    from app.patient.home.exchange import BackgroundExchange

    data, clock = options.data, options.clock
    exchange = BackgroundExchange(view, made.jobs, SyncWatch(data, view), clock, view)
    until.callback(exchange.close)

    def keep_even() -> None:
        from app.usecases.exchanging import standing

        clinic = reception.clinic
        assert clinic is not None
        exchange.begin(partial(standing, clinic), clinic.workshop.take_up)

    if options.unattended and options.rate == 1.0:
        own = partial(own_folders, data)
        until.callback(watch_over(data, own, clock, view, reception, made.jobs))
    if not options.desk:
        until.callback(check_behind(data, clock, reception, made.jobs))
    if not options.demo and options.rate == 1.0:
        reception.opened.connect(keep_even)
