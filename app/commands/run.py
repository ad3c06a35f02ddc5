"""``physio-kiosk run``: the kiosk in its window."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from app.devices.painter import Painter
from app.devices.process_age import process_age_ms
from app.devices.unheard import Unheard
from app.devices.urgency import go_first, hurry, settle
from app.devices.watchdog import Watchdog
from app.store import demo_beside
from app.wiring import Options, kiosk
from app.wiring_folder import hide_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.usecases.records.exporter import Exporter
    from app.window import KioskWindow

NO_DISPLAY = (
    "No display was found, so no window can open. Start the kiosk from a desktop session or under "
    "a display server; without one, try: physio-kiosk demo --out demo"
)
FONTS_MISSING = "The font Inter is missing, so another one is used. Run: make setup"


def run_kiosk(options: Options, leave_at_once: bool) -> None:
    """Open the window and stay until it is closed. Exits with 1 when the records did not open.

    Where it is asked for, the same command starts anew in this process's place.
    """
    hurry()
    found = dict(os.environ)
    painter = choose_renderer()
    options = as_left(options)
    options = replace(options, exporter=partial(make_exporter, options))
    if options.keyboard:
        choose_keyboard()
    if not options.desk:
        go_first()
    qInstallMessageHandler(no_display)
    qt = QGuiApplication(["physio-kiosk"])
    qInstallMessageHandler(to_log)
    qt.setApplicationName("Physio Kiosk")
    troubles: list[str] = []
    anew: list[bool] = []

    def begin_anew() -> None:
        anew.append(True)
        qt.exit()

    watchdog = Watchdog(os.environ)
    with kiosk(options) as window:
        window.drawn.connect(lambda: watchdog.ready(process_age_ms()))
        window.drawn.connect(painter.shown)

        def without_card() -> None:
            painter.failed()
            begin_anew()

        window.quick.sceneGraphError.connect(without_card)
        if window.fonts_missing:
            click.echo(FONTS_MISSING, err=True)
        window.drawn.connect(start_log)
        if leave_at_once:
            window.drawn.connect(lambda: click.echo(f"{process_age_ms()} ms"))

        if not (options.windowed or options.desk):
            window.drawn.connect(partial(_hide_pointer, qt, window))
        unheard = Unheard(options.clock, crash_log(), window)
        follow = partial(_follow, qt, window, unheard, troubles, begin_anew, leave_at_once)
        window.furnished.connect(follow)
        window.furnished.connect(lambda: _when_settled(window, watchdog.settled))
        window.drawn.connect(unheard.listen)
        quit_on_signals(qt)
        qt.exec()
        unheard.close()
    painter.ended()
    if anew:
        start_again(found)
    if troubles:
        sys.exit(1)


def _follow(
    qt: QGuiApplication,
    window: KioskWindow,
    unheard: Unheard,
    troubles: list[str],
    begin_anew: Callable[[], None],
    leave_at_once: bool,
) -> None:
    """What the reception says decides how the program goes on: ``troubles`` holds why the records
    are not open, and is empty once they are."""
    from PySide6.QtCore import Qt

    from app.devices.touch_map import TouchMapper

    reception = window.reception
    assert reception is not None
    unheard.heard.connect(reception.stumble, type=Qt.ConnectionType.QueuedConnection)
    reception.touchMapped.connect(TouchMapper(window.quick).use)
    reception.blocked.connect(troubles.append)
    reception.blocked.connect(lambda sentence: click.echo(sentence, err=True))
    reception.opened.connect(troubles.clear)
    _when_settled(window, settle)
    window.view.closed.connect(qt.exit)
    window.view.restarting.connect(begin_anew)
    if leave_at_once:
        reception.opened.connect(qt.exit)
        reception.blocked.connect(lambda _: qt.exit())


def _hide_pointer(qt: QGuiApplication, window: KioskWindow) -> None:
    """Qt's namespace takes 14 ms to make, which the first picture need not wait for."""
    from app.devices.pointer import Pointer

    Pointer(qt, window.quick)


def _when_settled(window: KioskWindow, then: Callable[[], None]) -> None:
    """Once the records are open, or it was said why they are not."""
    assert window.reception is not None
    for over in (window.reception.opened, window.reception.blocked):
        over.connect(then)


def as_left(options: Options) -> Options:
    """A kiosk whose first start has put a demo clinic in place of the real one shows that, under a
    key of its own."""
    if options.demo:
        hide_keys()
    if options.demo or options.desk:
        return options
    demo_beside.sweep(options.data)
    if not demo_beside.is_on(options.data):
        return options
    hide_keys()
    demo = demo_beside.demo_folder(options.data)
    return replace(options, data=demo, demo=True, beside=options.data)


def start_again(found: Mapping[str, str] = os.environ) -> None:
    """The same command in place of this process, in the environment that it ``found``: whoever
    watches over it sees it go on."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], found)


def make_exporter(options: Options) -> Exporter:
    """What takes records out is not needed for the first picture, and its imports are slow."""
    from app.wiring_records import exporter

    return exporter(options.data, options.clock)


def choose_renderer() -> Painter:
    """Without a graphics card Qt's software painter is the fast one, and where one failed the only.

    It need not wait its 5 ms for more to paint, as all that changes with a second changes at once;
    and it paints without helping threads, which wait for their turn behind every other program.
    """
    log = crash_log()
    if runtime := os.environ.get(
        "RUNTIME_DIRECTORY"
    ):  # the unit's own, gone when the machine stops
        painter = Painter(Path(runtime, "painter"), log, boot=None)
    else:
        painter = Painter(log.with_name("painter"), log)
    painter.choose(os.environ)
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    return painter


def choose_keyboard() -> None:
    """Qt's own keyboard, in our window alone; it is loaded when a field is touched."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"


def quit_on_signals(qt: QGuiApplication) -> None:
    """Close properly when asked to; a timer lets Python hear the signal. ``quit`` would ask the
    window first, and over the whole screen that does not close."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: qt.exit())
    awake = QTimer(qt)
    awake.start(500)
    awake.timeout.connect(lambda: None)


@cache
def start_log() -> None:
    """The log is not needed for the first picture, and its imports are slow."""
    from app.devices.log import start_log

    start_log()


def crash_log() -> Path:
    """Where a crash below Python leaves its stack."""
    from platformdirs import user_log_path

    return user_log_path("physio-kiosk", ensure_exists=False) / "crash.log"


def no_display(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt ends the program where it finds no display; before that it says why, and so do we."""
    to_log(kind, context, message)
    if kind == QtMsgType.QtFatalMsg:
        click.echo(NO_DISPLAY, err=True)
        sys.stderr.flush()
        os._exit(1)


def to_log(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """What Qt has to say is for the log, not for whoever started the kiosk."""
    import logging

    start_log()
    debug = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
    logging.getLogger("qt").log(logging.INFO if debug else logging.WARNING, message)
