"""``physio-kiosk demo``: the real app, offscreen, driven by touch, on a clock that waits for it."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from app.core.errors import KioskError
from app.core.hand_clock import HandClock
from app.devices.clocks import SystemClock

KEPT = ("set", "rep", "answer", "lesson")
PAGE = "handout.pdf"
SAID = "said.txt"
SIZES = {False: (1920, 1080), True: (1080, 1920)}


def play_demo(out: Path, portrait: bool, talking: bool = False) -> None:
    """Do a patient's whole visit and the tasks of the staff, and tell what is stored and kept.

    ``talking``: the visit alone, of somebody who does not see the screen; what was said is kept.
    """
    from app.demo.teller import Teller
    from app.devices.log import start_log

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    data, screens = out / "data", out / "screens"
    try:
        if data.exists():
            raise KioskError(f"There is a demo in {out} already. Choose another folder with --out.")
        screens.mkdir(parents=True)
    except OSError as error:
        raise KioskError(f"Cannot write to {out}. Choose another folder with --out.") from error
    with Teller(SystemClock(), click.echo) as teller:
        try:
            saved = _play(out, portrait, talking, teller.say)
        except TimeoutError as error:
            start_log()
            logging.getLogger(__name__).exception("The demo stopped")
            raise KioskError(f"The demo stopped: it {error}. Look at {screens}.") from error
    parts = (f"{count} {each}{'' if count == 1 else 's'}" for each, count in saved.items())
    click.echo("Saved: " + ", ".join(parts))
    pictures = sum(1 for _ in screens.glob("*.png"))
    beside = f"what was said is {out / SAID}" if talking else f"the printed page is {out / PAGE}"
    click.echo(f"{pictures} pictures are in {screens}, {beside}")


def _play(out: Path, portrait: bool, talking: bool, say: Callable[[str], None]) -> dict[str, int]:
    """How many of each were stored."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    from app.commands.run import to_log
    from app.demo.by_ear import play_by_ear
    from app.demo.hand import Hand
    from app.demo.pace import DemoPace
    from app.demo.script import play
    from app.demo.staff import play_staff
    from app.devices.printing.saving import FilePress
    from app.wiring import Options, ensure_demo_clinic, kiosk, reading
    from app.wiring_folder import hide_keys

    hide_keys()
    say("Making a clinic up")
    clock, data = HandClock(this_morning()), out / "data"
    ensure_demo_clinic(data, clock)
    with reading(data) as clinic:
        before = asdict(clinic.store.counts())
    qInstallMessageHandler(to_log)
    qt = QGuiApplication(["physio-kiosk"])
    options = Options(
        data=data,
        demo=True,
        clock=clock,
        size=SIZES[portrait],
        press=FilePress(out / PAGE),
        diagonal=24,
        sound=False,
    )
    with kiosk(options) as window:
        hand = Hand(window.quick, out / "screens", clock.move)
        pace = DemoPace(clock, window, hand)
        if talking:
            say("A visit by ear")
            heard = play_by_ear(hand, window, pace, clock.move)
            (out / SAID).write_text("\n".join([*heard, ""]), encoding="utf-8")
        else:
            play(hand, window.view, pace, say)
            play_staff(hand, window.view, say)
    del qt
    with reading(data) as clinic:
        after = asdict(clinic.store.counts())
    return {each: after[f"{each}s"] - before[f"{each}s"] for each in KEPT}


def this_morning() -> datetime:
    """Nine o'clock of the local day, so that every demo is the same."""
    local = SystemClock().now().astimezone()
    return local.replace(hour=9, minute=0, second=0, microsecond=0).astimezone(UTC)
