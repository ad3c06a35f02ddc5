"""``physio-kiosk demo``: the real app, offscreen, on a faster clock, driven by touch."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from app.core.errors import KioskError
from app.services.clocks import FastClock, SystemClock

RATE = 24.0
KEPT = ("set", "rep", "answer", "lesson")
SIZES = {False: (1920, 1080), True: (1080, 1920)}


def play_demo(out: Path, portrait: bool) -> None:
    """Do a patient's whole visit and the tasks of the staff, and tell what is stored."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from PySide6.QtGui import QGuiApplication

    from app.demo.hand import Hand
    from app.demo.script import play
    from app.demo.staff import play_staff
    from app.services.saving import FilePress
    from app.wiring import Options, ensure_demo_clinic, kiosk, reading

    data, screens = out / "data", out / "screens"
    try:
        if data.exists():
            raise KioskError(f"There is a demo in {out} already. Choose another folder with --out.")
        screens.mkdir(parents=True)
    except OSError as error:
        raise KioskError(f"Cannot write to {out}. Choose another folder with --out.") from error
    clock = FastClock(RATE, this_morning())
    ensure_demo_clinic(data, clock)
    with reading(data) as clinic:
        before = asdict(clinic.store.counts())
    qt = QGuiApplication(["physio-kiosk"])
    options = Options(
        data=data,
        demo=True,
        clock=clock,
        rate=RATE,
        size=SIZES[portrait],
        press=FilePress(out / "handout.pdf"),
        diagonal=24,
        sound=False,
    )
    with kiosk(options) as window:
        hand = Hand(window.quick, screens)
        play(hand, window.view, say)
        play_staff(hand, window.view, say)
    del qt
    with reading(data) as clinic:
        after = asdict(clinic.store.counts())
    saved = {each: after[f"{each}s"] - before[f"{each}s"] for each in KEPT}
    parts = (f"{count} {each}{'' if count == 1 else 's'}" for each, count in saved.items())
    click.echo("Saved: " + ", ".join(parts))


def this_morning() -> datetime:
    """Nine o'clock of the local day, so that every demo is the same."""
    local = SystemClock().now().astimezone()
    return local.replace(hour=9, minute=0, second=0, microsecond=0).astimezone(UTC)


def say(line: str) -> None:
    """Show how far the demo has come."""
    click.echo(line)
