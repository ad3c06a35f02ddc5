"""Which screen shows, and how it looks to the person before it.

It is all that the first picture needs, so it imports nothing of the field; what happens on the
screens is Reception's.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from app.ui.kiosk_state import Furnishing, Hours, KioskState
from app.ui.languages import named, spoken_in
from app.ui.snapshot import Snapshot

LONGEST_SCAN = 4000


_OF_THE_MACHINE = ("ready", "homeMinutes", "canRead", "soundless", "muted")
"""What no person brings, and so none takes along."""

_SPOKEN = ("language", "rightToLeft")

_NOTHING_WRONG: dict[str, Any] = {
    "trouble": "",
    "fault": "",
    "idleLeft": -1,
    "cleanLeft": 0,
    "doze": 0,
    "asleep": False,
    "reading": False,
}


class KioskScreen(Snapshot):
    """What every screen shares, and what the person before it asks for on any of them."""

    _state: KioskState
    soundlessChanged: SignalInstance
    mutedChanged: SignalInstance
    spokenChanged: SignalInstance
    languageChanged: SignalInstance

    arrived = Signal(str)
    adjusted = Signal()
    codeWanted = Signal()
    staffWanted = Signal()
    scanned = Signal(str)
    present = Signal()
    cleaning = Signal()
    leaving = Signal()
    feltUnwell = Signal()
    readAsked = Signal(list)
    urged = Signal(list)
    retried = Signal()
    closed = Signal()
    """Staff close the program."""
    restarting = Signal()
    """It is to end and to start anew."""
    demoRenewing = Signal()
    """Staff have a demo clinic made anew that does not open."""

    def __init__(self, look: KioskState, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._said = self._look = look
        self.dark_hours: Hours | None = None
        """When an unused first screen is black."""

    @property
    def start(self) -> str:
        """The screen to come back to."""
        return self._look.screen

    @property
    def altered(self) -> bool:
        """Whether somebody changed how the screen looks or sounds."""
        same = {name: getattr(self._look, name) for name in _OF_THE_MACHINE}
        now = self._state._replace(screen="", **same, **_NOTHING_WRONG)
        return now != self._look._replace(screen="")

    @property
    def chosen(self) -> str:
        """The language that somebody has chosen, empty for the clinic's own."""
        return self._state.language if self._state.language != self._look.language else ""

    def furnish(self, look: Furnishing) -> None:
        """Take what the clinic has set for this screen, unless it was said at the start."""
        set_now: dict[str, Any] = {
            "diagonal": self._said.diagonal or look.diagonal,
            "leftHanded": look.left_handed,
            "foot": look.screen_foot,
            "lowControls": look.low_controls,
            "turned": look.screen_turn,
            "picture": look.picture_size,
            "languages": named(look.languages) or self._said.languages,
        }
        offered = [each["code"] for each in set_now["languages"]]
        set_now |= spoken_in(offered[0])
        new = {name: it for name, it in set_now.items() if it != getattr(self._look, name)}
        reading = self.chosen in offered
        self._look = self._look._replace(**new)
        if reading:  # the clinic's own comes back when they leave
            new = {name: it for name, it in new.items() if name not in _SPOKEN}
        self.set(**new)

    def go(self, screen: str, **changes: Any) -> None:
        """Show ``screen``, and change what else is said."""
        before = self._state.screen
        self.set(screen=screen, **changes)
        if screen != before:
            self.arrived.emit(screen)

    def set(self, **changes: Any) -> None:
        """Change what all screens share."""
        self.show(self._state._replace(**changes))

    def forget(self) -> None:
        """Back to the first screen as the next person should find it."""
        kept = {name: getattr(self._state, name) for name in _OF_THE_MACHINE}
        self.go(**self._look._replace(**kept)._asdict())

    @Slot()
    def openStaff(self) -> None:
        """Somebody of the staff wants in."""
        self.staffWanted.emit()

    @Slot()
    def typeCode(self) -> None:
        """Sign in by code and PIN, without a card."""
        self.codeWanted.emit()

    @Slot(str)
    def scan(self, text: str) -> None:
        """A card was read. The scanner types; what it typed is never kept. What is no letter on a
        line, and more than any code of ours has, comes from nothing that we printed."""
        self.scanned.emit("".join(it for it in text[:LONGEST_SCAN] if it.isprintable()))

    @Slot()
    def clean(self) -> None:
        """Somebody wants to wipe the screen."""
        self.cleaning.emit()

    @Slot()
    def stillHere(self) -> None:
        """Whoever was asked whether they are there is."""
        self.present.emit()

    @Slot()
    def feelUnwell(self) -> None:
        """Help is offered, from whatever screen this is."""
        self.feltUnwell.emit()

    @Slot(list)
    def readAloud(self, words: list[str]) -> None:
        """Somebody wants the screen read, or no longer."""
        self.readAsked.emit(words)

    @Slot(list)
    def urge(self, words: list[str]) -> None:
        """Say it without being asked: it may save a life."""
        self.urged.emit(words)

    @Slot()
    def signOut(self) -> None:
        """Whoever is here leaves; nothing of them stays on the screen."""
        self.leaving.emit()

    @Slot()
    def toggleContrast(self) -> None:
        """High contrast, for this person until they leave."""
        self._toggle("highContrast")

    @Slot()
    def toggleText(self) -> None:
        """Larger text, for this person until they leave."""
        self._toggle("largeText")

    @Slot()
    def toggleSpoken(self) -> None:
        """Screens are read aloud and worked by ear."""
        self._toggle("spoken")

    @Slot()
    def toggleSound(self) -> None:
        """Tones of the session."""
        self._toggle("soundOn")

    @Slot()
    def toggleSpeech(self) -> None:
        """Spoken cues of the session."""
        self._toggle("speechOn")

    @Slot()
    def toggleFlash(self) -> None:
        """The edge of the screen lights up with every tone."""
        self._toggle("flashOn")

    @Slot()
    def toggleHand(self) -> None:
        """What is touched often changes its side."""
        self._toggle("leftHanded")

    @Slot()
    def toggleLow(self) -> None:
        """All that is touched lies low, or where it usually is."""
        self._toggle("lowControls")

    @Slot()
    def toggleTime(self) -> None:
        """Longer to get ready, for this person until they leave."""
        self._toggle("moreTime")

    @Slot()
    def toggleMotion(self) -> None:
        """Figures stand in their poses in place of moving."""
        self._toggle("reducedMotion")

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """By its code; one that the kiosk has no words in is not taken."""
        if code in {each["code"] for each in self._state.languages}:
            self.set(**spoken_in(code))
            self.adjusted.emit()

    def speak(self, code: str) -> None:
        """Show the language of whoever has come in, unless they have chosen another."""
        offered = {each["code"] for each in self._state.languages}
        if code in offered and not self.chosen:
            self.set(**spoken_in(code))

    def speak_usual(self) -> None:
        """Show the clinic's own language: staff work in it."""
        self.set(language=self._look.language, rightToLeft=self._look.rightToLeft)

    @Slot()
    def dismissTrouble(self) -> None:
        """Whoever read what is wrong wants to try again."""
        self.retried.emit()

    @Slot()
    def renewDemo(self) -> None:
        """A demo clinic that does not open is made anew."""
        self.demoRenewing.emit()

    def _toggle(self, name: str) -> None:
        """Turn one of a person's own settings over; it goes back when they leave."""
        self.set(**{name: not getattr(self._state, name)})
        self.adjusted.emit()
