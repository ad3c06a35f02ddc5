"""What plays and what speaks; the rest of the house is built in wiring."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.clock import Clock
from app.core.spoken import SpokenWords
from app.devices.clocks import SystemClock
from app.devices.sound.outlet import Outlet
from app.devices.sound.silence import Silence
from app.devices.sound.speech import SpeechEngine
from app.devices.sound.tones import Tones
from app.devices.sound.voice import Voice
from app.kiosk import KioskViewModel
from app.patient.hearing import Hearing
from app.patient.session.cue_player import CuePlayer
from app.patient.spoken.model import SpokenViewModel
from app.ui.languages import locale_of
from app.ui.phrases import phrases
from app.wiring_content import RESOURCES, voice_folders
from app.wiring_options import Options


@dataclass(frozen=True, slots=True)
class Sounds:
    """The tones, the voice, and the cues of a session that make use of both."""

    tones: Tones | Silence
    speech: Voice | Silence
    cues: CuePlayer

    def start(self) -> None:
        """From now on they sound; before, what they play is not heard."""
        self.tones.start()
        self.speech.start()


def sounds(options: Options, view: KioskViewModel, until: ExitStack) -> Sounds:
    """Those of a kiosk that runs so, in the language of its screens."""
    tones, speech = voices(options.data, options.sound, view)
    view.languageChanged.connect(lambda: speak_in(view.shown.language, speech, options.data))
    until.callback(speech.close)
    until.callback(tones.close)
    words = SpokenWords(phrases(), {})
    return Sounds(tones, speech, CuePlayer(tones, speech, words, options.clock, parent=view))


def voices(data: Path, sound: bool, parent: QObject) -> tuple[Tones | Silence, Voice | Silence]:
    """The tones and the voice of a kiosk with this data folder, or silence."""
    if not sound:
        return Silence(parent), Silence(parent)
    machine = SystemClock()
    voice = Voice(voice_folders(data), SpeechEngine(machine, parent=parent), machine, parent)
    return Tones(RESOURCES / "sounds", machine, parent), voice


def spoken_screens(view: KioskViewModel, heard: Sounds, clock: Clock) -> Outlet:
    """Lets the screens be heard. What is returned follows where sound comes out: close it."""
    tones, cues = heard.tones, heard.cues
    outlet = Outlet(view)
    hearing = Hearing(view, tones, outlet)
    session = view.screens.session

    def moving() -> bool:
        return view.shown.screen == "session" and session.shown.kind != "watch"

    view.equip_voice(SpokenViewModel(view, heard.speech, hearing, clock, moving, view))
    hearing.plugged.connect(lambda alone: setattr(cues, "alone", alone))
    view.spokenChanged.connect(lambda: setattr(cues, "screen_tells", view.shown.spoken))
    if isinstance(tones, Tones):
        outlet.start()
    return outlet


def speak_in(language: str, voice: Voice | Silence, data: Path) -> None:
    """From now on ``voice`` says what it says in ``language``."""
    voice.speak(voice_folders(data, language), locale_of(language).name())
