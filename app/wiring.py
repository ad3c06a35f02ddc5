"""The composition root: the only file that knows every room and builds what is in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.devices.clocks import SystemClock
from app.devices.system_user import system_user
from app.samples.demo_patient import patient_hint, staff_hint
from app.wiring_content import load_library, own_folders, shown_content, video_screen, word_folders
from app.wiring_folder import (
    check_behind,
    key_file,
    known_clinics,
    make_room,
    rescue,
    self_test,
    watch_over,
)
from app.wiring_paper import FONTS, paper, recovery_sheet, wording
from app.wiring_printing import machine_press, printing_screen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.core.plan import Plan
    from app.core.session.progress import Progress
    from app.core.session.steps import Step
    from app.devices.jobs import Jobs
    from app.devices.printing.press import Press
    from app.kiosk import KioskViewModel
    from app.patient.reception import Reception
    from app.patient.session.run import KeepEvent, SessionRun
    from app.staff.desk import StaffDesk
    from app.staff.first_start.tools import Tools
    from app.store.store import Store
    from app.ui.printing import PrintingViewModel
    from app.usecases.clinic import Clinic
    from app.usecases.records.exporter import Exporter
    from app.window import KioskWindow

QML = Path(__file__).resolve().parent / "qml"


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


def open_clinic(
    data: Path,
    clock: Clock,
    *,
    create: bool,
    checked: bool = True,
    agent: str | None = None,
) -> Clinic:
    """The records, content and paper of a data folder. Close its store when done. The audit names
    ``agent`` where nobody is signed in, without it who gave the command."""
    from app.store.opening import open_store
    from app.usecases.clinic import Clinic
    from app.usecases.own_exercises import Workshop

    if create:
        known_clinics().check(data)
    library, own, newer = shown_content(data)
    store: Store = open_store(
        data,
        clock,
        exercises=library.exercises,
        programmes=library.programmes,
        create=create,
        key_file=key_file(),
        checked=checked,
    )
    store.ledger.agent = system_user() if agent is None else agent
    workshop = Workshop(library, own, store.ledger, video_screen, newer)
    words = wording(library, data)
    return Clinic(store, library, words, partial(paper, library), clock, workshop, folder=data)


@contextmanager
def reading(data: Path) -> Iterator[Clinic]:
    """The clinic of a folder that must exist, for a command that only reads."""
    clinic = open_clinic(data, SystemClock(), create=False)
    with closing(clinic.store):
        yield clinic


def ensure_demo_clinic(data: Path, clock: Clock, *, alone: bool = False) -> None:
    """Fill an empty folder with the demo clinic; leave one that holds anything as it is."""
    from app.samples.demo_clinic import make_demo_clinic

    if not (data / "kiosk.db").exists():
        make_demo_clinic(data, load_library(data), clock.now(), None, alone=alone)


@contextmanager
def kiosk(options: Options) -> Iterator[KioskWindow]:
    """A running kiosk's window. Needs a QGuiApplication.

    The first picture is drawn before anything else is built; ``window.reception`` comes with it.
    """
    from PySide6.QtCore import QTimer

    from app.kiosk import KioskViewModel
    from app.ui.kiosk_screen import KioskState
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
            reception = _reception(options, view, window.let_go)
            window.furnish(stack.enter_context(reception))

        window.drawn.connect(lambda: QTimer.singleShot(0, window, furnish))
        yield window


@contextmanager
def _reception(
    options: Options, view: KioskViewModel, let_go: Callable[[], None]
) -> Iterator[Reception[Clinic]]:
    """All that is behind the first picture, working; at the end every write is finished.
    ``let_go`` has the screens forget what they do not show."""
    from PySide6.QtCore import QCoreApplication

    from app.core.session.compile import done_last
    from app.core.session.playback import GAP_S
    from app.core.session.player import SessionPlayer
    from app.core.spoken import SpokenWords
    from app.devices.forgetting import Forgetting
    from app.devices.idle import IdleWatch
    from app.devices.jobs import Jobs
    from app.devices.sync_watch import SyncWatch
    from app.devices.ticker import Ticker
    from app.patient.home.cleaning import Cleaning
    from app.patient.home.doze import Doze
    from app.patient.home.exchange import Exchange
    from app.patient.reading import Reading
    from app.patient.reception import Reception
    from app.patient.screens import Screens
    from app.patient.session.cue_player import CuePlayer
    from app.patient.session.run import SessionRun
    from app.ui.error_words import sentence_words
    from app.ui.phrases import phrases
    from app.wiring_first_start import ask_first, renew_demo_by, trying_out
    from app.wiring_sound import speak_in, spoken_screens, voices

    clock, rate, locks, staff = options.clock, options.rate, ExitStack(), ExitStack()

    def make_run(
        steps: tuple[Step, ...], plan: Plan, progress: Progress, record: KeepEvent, jobs: Jobs
    ) -> SessionRun:
        pace, gap_s, before = plan.programme.pace, GAP_S * rate, done_last(plan, progress)
        player = SessionPlayer(steps, clock, plan.rules, pace, gap_s, progress, plan.locks, before)
        return SessionRun(player, Ticker(clock, rate), clock, jobs, record)

    jobs, idle = Jobs(view, sentence_words), IdleWatch(clock, rate, view)
    print_jobs = Jobs(view, sentence_words)

    def printing(parent: QObject) -> PrintingViewModel:
        press = options.press or machine_press()
        return printing_screen(press, jobs, print_jobs, at_hand, options.rate, parent)

    def at_hand() -> Clinic:
        assert reception.clinic is not None
        return reception.clinic

    screens = Screens(clock, jobs, printing, view, rate, partial(rescue, options.data, clock))
    tones, speech = voices(options.data, options.sound, view)
    view.languageChanged.connect(lambda: speak_in(view.shown.language, speech, options.data))
    words = SpokenWords(phrases(), {})
    cues = CuePlayer(tones, speech, words, clock, parent=view)
    opens = partial(_locked, options, locks)
    Reading(view, speech)
    Cleaning(view, clock, view)
    Doze(view, clock, view)
    reception = Reception(view, screens, jobs, idle, cues, make_run, opens)
    view.equip(screens)
    renew_demo_by(view, options.beside)
    outlet = spoken_screens(view, cues, tones, speech, clock)
    qt = QCoreApplication.instance()
    assert qt is not None
    forgetting = Forgetting(let_go, lambda: at_hand().store.let_go(), jobs, (print_jobs,), view)
    view.arrived.connect(lambda to: forgetting.soon() if to == "home" else forgetting.put_off())
    tools = partial(trying_out, options.data, cues, tones, speech)
    build = _staff_side(options, view, jobs, printing, reception, staff, forgetting.soon, tools)

    def show_staff() -> None:
        if reception.clinic is not None:
            view.speak_usual()
            build().open()

    view.staffWanted.connect(show_staff)
    if not (options.desk or options.demo):
        ask_first(view, reception, jobs, build)
    if options.desk:
        reception.opened.connect(show_staff)
    qt.installEventFilter(idle)
    alone = not (options.desk or options.demo) and rate == 1.0
    watched = options.data, partial(own_folders, options.data)
    stop_watches = watch_over(*watched, clock, view, reception, jobs) if alone else int
    stop_check = check_behind(options.data, clock, reception, jobs) if not options.desk else int
    exchange = Exchange(view, jobs, SyncWatch(options.data, view), clock, view)

    def keep_even() -> None:
        from app.usecases.exchanging import standing

        exchange.begin(partial(standing, at_hand()), at_hand().workshop.take_up)

    if not options.demo and rate == 1.0:
        reception.opened.connect(keep_even)
    reception.open()
    tones.start()
    speech.start()
    try:
        yield reception
    finally:
        qt.removeEventFilter(idle)
        forgetting.put_off()
        staff.close()
        stop_watches()
        stop_check()
        exchange.close()
        reception.close()
        outlet.close()
        tones.close()
        speech.close()
        jobs.close()
        print_jobs.close()
        locks.close()


def _staff_side(
    options: Options,
    view: KioskViewModel,
    jobs: Jobs,
    printing: Callable[[QObject], PrintingViewModel],
    reception: Reception[Clinic],
    until: ExitStack,
    locked: Callable[[], None],
    tools: Callable[[], Tools],
) -> Callable[[], StaffDesk]:
    """The staff side, built when it is first asked for; ``until`` lets go of its touches, and
    ``locked`` hears that nobody is signed in there any more."""
    from PySide6.QtCore import QCoreApplication

    @cache
    def desk() -> StaffDesk:
        from app.devices.idle import IdleWatch
        from app.devices.sticks import sticks
        from app.staff.beside import Beside
        from app.staff.desk import StaffDesk
        from app.usecases.clinic_settings import ClinicSettings
        from app.usecases.records.backup_desk import BackupDesk
        from app.wiring_first_start import end_demo_by, versions

        idle, qt = IdleWatch(options.clock, options.rate, view), QCoreApplication.instance()
        assert qt is not None
        qt.installEventFilter(idle)
        until.callback(qt.removeEventFilter, idle)
        hint = staff_hint() if options.demo else ""
        clinic, clock, press = reception.clinic, options.clock, options.press or machine_press()
        assert clinic is not None
        rules = clinic.library.rules
        settings = ClinicSettings(clinic.store, options.data, press.printers, sticks, rules)
        kept = BackupDesk(options.data, clock, sticks, key_file(), recovery_sheet)
        demo, tested = options.beside is not None, self_test(options.data, clock)
        beside = Beside(options.exporter, kept, tested, tools(), demo, versions(hint, demo))
        made = StaffDesk(view, clinic, jobs, clock, idle, printing, settings, hint, beside)
        if options.beside is not None:
            end_demo_by(made.view, options.beside, view)
        made.shift.changed.connect(reception.refresh)
        made.locked.connect(locked)
        made.locked.connect(lambda: jobs.run(lambda: clinic.workshop.take_up(options.desk)))
        until.callback(made.close)
        view.equip_staff(made.view)
        return made

    return desk


def _locked(options: Options, locks: ExitStack) -> Clinic:
    """The clinic of this kiosk alone, held until ``locks`` are closed; a desk shares it."""
    from app.store.lock import lock_folder
    from app.store.page_check import is_small
    from app.usecases.last_look import keep_look

    known_clinics().check(options.data)
    if not options.desk:
        locks.enter_context(lock_folder(options.data))
    try:
        if options.demo:
            ensure_demo_clinic(options.data, options.clock)
        opened = partial(open_clinic, options.data, options.clock, create=True, agent="")
        clinic = opened(checked=is_small(options.data))
        if not options.desk:
            make_room(clinic.store.ledger, options.data)
            clinic.store.sessions.close_stale()
        clinic.workshop.take_up(beside=options.desk)
        clinic.workshop.warm_up()
        keep_look(options.data, clinic.look())
        if not options.demo:
            known_clinics().note(options.data)
        return clinic
    except BaseException:
        locks.close()
        raise
