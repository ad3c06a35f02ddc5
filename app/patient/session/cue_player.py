"""Makes a running session heard: its moves become tones and speech."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.cues import CueTone, CueWords, Heard, Say, Speech, heard, shown_first
from app.core.quiet_hours import QuietHours
from app.core.session.events import Event
from app.core.session.steps import Work
from app.core.session.view import SessionView
from app.core.voiced import seconds_to_say
from app.patient.session.run import SessionRun

BESIDE_S = 14.0
"""What a screen that tells all takes beside how an exercise goes: what it is for, and where one is.
"""


class Sounding(Protocol):
    """What plays the tones; returns at once."""

    volume: float

    def play(self, tone: CueTone) -> None:
        """Sounds at once or not at all."""
        ...


class Speaking(Protocol):
    """What speaks; returns at once."""

    volume: float

    def say(self, text: str) -> None:
        """In place of what is being said."""
        ...

    def repeat(self) -> None:
        """What was said last, again."""
        ...

    def stop(self) -> None:
        """Silence at once."""
        ...

    def forget(self) -> None:
        """From now on nothing can be repeated."""
        ...


class CuePlayer(QObject):
    """Follows one SessionRun at a time. Nothing ever waits for a sound.

    ``sound_on`` and ``speech_on`` are the screen's switches; in ``quiet_hours`` both are off
    whatever they say, unless somebody is ``alone`` with them in headphones. Where the
    ``screen_tells`` all that is on it, how an exercise goes is not told here as well. ``cued``
    tells the screen of every tone, and ``captioned`` of the words that it does not show by itself,
    heard or not.
    """

    cued = Signal(str)
    captioned = Signal(str)

    def __init__(
        self,
        tones: Sounding,
        speech: Speaking,
        words: CueWords,
        clock: Clock,
        quiet_hours: QuietHours | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.quiet_hours = quiet_hours
        self.sound_on = True
        self.alone = self.screen_tells = False
        self._tones, self._speech, self._clock = tones, speech, clock
        self._speech_on = True
        self._run: SessionRun | None = None
        self._before: SessionView | None = None

    @property
    def speech_on(self) -> bool:
        """Whether cues are spoken; turned off, it ends what is being said."""
        return self._speech_on

    @speech_on.setter
    def speech_on(self, on: bool) -> None:
        """Whether cues are spoken; off falls silent at once."""
        self._speech_on = on
        if not on:
            self._speech.stop()

    def follow(self, run: SessionRun) -> None:
        """Sound the moves of ``run`` from now on. Call it before the run starts."""
        self.forget()
        self._run = run
        run.player.told_s = self._told_s
        run.played.connect(self._played)

    def forget(self) -> None:
        """Follow nothing any more, and be silent."""
        if self._run is not None:
            self._run.played.disconnect(self._played)
            self._run = self._before = None
            self._speech.forget()

    def set_volume(self, volume: float) -> None:
        """How loud tones and speech are, 0 to 1."""
        self._tones.volume = self._speech.volume = volume

    def sound(self, tone: str) -> None:
        """Play one tone by its name, for what is no session."""
        self._sound(Heard((CueTone(tone),)))

    def repeat(self) -> None:
        """Say the last thing again."""
        if self._speech_on and not self._quiet():
            self._speech.repeat()

    def _played(self, events: Sequence[Event]) -> None:
        if self._run is None:
            return
        before, self._before = self._before, self._run.player.view
        cues = heard(before, self._before, events)
        if cues != Heard():
            self._sound(cues)

    def _sound(self, cues: Heard) -> None:
        for tone in cues.tones:
            self.cued.emit(tone.value)
        if cues.speech:
            self.captioned.emit(self.words.caption(cues.speech))
        if cues.hush:
            self._speech.stop()
        if self._quiet():
            return
        if self.sound_on:
            for tone in cues.tones:
                self._tones.play(tone)
        if cues.speech and self._may_say(cues.speech) and (text := self.words.text(cues.speech)):
            self._speech.say(text)

    def _may_say(self, speech: Speech) -> bool:
        return self._speech_on and not (speech.say is Say.WATCH and self.screen_tells)

    def _told_s(self, work: Work) -> float:
        """How long it takes to tell how a set is done; nothing where nobody tells it."""
        if not self._speech_on or self._quiet():
            return 0.0
        beside = BESIDE_S if self.screen_tells else 0.0
        return seconds_to_say(self.words.text(shown_first(work))) + beside

    def _quiet(self) -> bool:
        hours = self.quiet_hours
        if self.alone or hours is None:
            return False
        return hours.hold(self._clock.now().astimezone().time())
