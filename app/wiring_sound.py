"""What plays and what speaks; the rest of the house is built in wiring."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.core.clock import Clock
from app.devices.clocks import SystemClock
from app.devices.sound.outlet import Outlet
from app.devices.sound.silence import Silence
from app.devices.sound.speech import Speech
from app.devices.sound.tones import Tones
from app.devices.sound.voice import Voice
from app.kiosk import KioskViewModel
from app.patient.hearing import Hearing
from app.patient.session.cue_player import CuePlayer
from app.patient.spoken.model import SpokenViewModel
from app.ui.languages import locale_of
from app.wiring_content import RESOURCES, voice_folders


def voices(data: Path, sound: bool, parent: QObject) -> tuple[Tones | Silence, Voice | Silence]:
    """The tones and the voice of a kiosk with this data folder, or silence."""
    if not sound:
        return Silence(parent), Silence(parent)
    machine = SystemClock()
    voice = Voice(voice_folders(data), Speech(machine, parent=parent), machine, parent)
    return Tones(RESOURCES / "sounds", machine, parent), voice


def spoken_screens(
    view: KioskViewModel,
    cues: CuePlayer,
    tones: Tones | Silence,
    voice: Voice | Silence,
    clock: Clock,
) -> Outlet:
    """Lets the screens be heard. What is returned follows where sound comes out: close it."""
    outlet = Outlet(view)
    hearing = Hearing(view, tones, outlet)
    session = view.screens.session

    def moving() -> bool:
        return view.shown.screen == "session" and session.shown.kind != "watch"

    view.equip_voice(SpokenViewModel(view, voice, hearing, clock, moving, view))
    hearing.plugged.connect(lambda alone: setattr(cues, "alone", alone))
    view.spokenChanged.connect(lambda: setattr(cues, "screen_tells", view.shown.spoken))
    if isinstance(tones, Tones):
        outlet.start()
    return outlet


def speak_in(language: str, voice: Voice | Silence, data: Path) -> None:
    """From now on ``voice`` says what it says in ``language``."""
    voice.speak(voice_folders(data, language), locale_of(language).name())
