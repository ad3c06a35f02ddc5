"""What staff have set, and what the person here has chosen, as the screens follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.live import Live
from app.core.spoken import SpokenWords
from app.devices.idle import IdleWatch
from app.devices.jobs import Jobs
from app.patient.screens import Screens
from app.patient.session.cue_player import CuePlayer
from app.patient.sitting import StepRouter
from app.patient.visiting import Visiting
from app.ui.kiosk_screen import KioskScreen
from app.ui.phrases import phrases

if TYPE_CHECKING:
    from app.usecases.look import Look

C = TypeVar("C", bound=Visiting)
"""What wiring opens."""


class Furnished(QObject, Generic[C]):
    """``touchMapped`` carries how touches are put right, each time that it was read."""

    touchMapped = Signal(object)

    _kiosk: KioskScreen
    _screens: Screens
    _jobs: Jobs
    _idle: IdleWatch
    _cues: CuePlayer
    _clinic: C | None
    sitting: StepRouter | None
    _paused: bool

    @property
    def _records(self) -> C:
        assert self._clinic is not None, "nobody comes in before the records are open"
        return self._clinic

    def _speak(self) -> None:
        """The kiosk has changed its language: so does what it says of the content."""
        clinic, code = self._clinic, self._kiosk.shown.language
        if clinic is not None:
            self._jobs.run(lambda: clinic.speak(code), lambda _: self._spoken())

    def _spoken(self) -> None:
        clinic = self._records
        said = Live(lambda: clinic.library.texts.exercises)  # a clinic may write one of its own
        self._cues.words = SpokenWords(phrases(), said)

    def refresh(self) -> None:
        """Take what staff have set meanwhile, here or at a desk."""
        if self._clinic is not None:
            self._jobs.run(self._clinic.look, self._apply, lambda _: None)

    def _apply(self, look: Look) -> None:
        self._cues.quiet_hours = look.quiet_hours
        self._cues.set_volume(look.volume / 100)
        self._screens.remote.learn(look.keys)
        self._kiosk.dark_hours = look.dark_hours
        self.touchMapped.emit(look.touch_map)
        self._kiosk.furnish(look)

    def _adjust(self) -> None:
        """What moves and sounds follows the person's own settings."""
        kiosk = self._kiosk.shown
        still = kiosk.reducedMotion
        self._cues.sound_on, self._cues.speech_on = kiosk.soundOn, kiosk.speechOn
        self._screens.session.still = still
        self._screens.move(kiosk.screen, still)
        if self.sitting is not None:
            self.sitting.suit(still=still, more_time=kiosk.moreTime)
        if kiosk.screen == "home" and self._kiosk.altered:
            self._idle.watch(True)

    def _warn(self, left: int) -> None:
        """Count down: on the paused session itself, elsewhere over the screen, at home not."""
        if self._paused:
            self._screens.session.show_pause_left(left)
        elif self._kiosk.shown.screen != "home":
            self._kiosk.set(idleLeft=left)
