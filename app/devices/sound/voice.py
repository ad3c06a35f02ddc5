"""The kiosk's voice: clips that were rendered at set-up, and an engine for what has none."""

import logging
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.voiced import clip_name, joined, sentences
from app.devices.side_process import SideProcess
from app.devices.sound.speech import SpeechEngine

log = logging.getLogger(__name__)

FORMATS = (".wav", ".flac", ".ogg", ".opus")
"""Of a clinic's own recordings; where there are two of a name the first is taken."""


class Voice(QObject):
    """Says one thing at a time; never half of it in one voice and half in another.

    ``folders`` hold clips, a clinic's own first. ``available`` is whether anything at all can be
    said. ``said`` comes when all of it was said, as far as that is known, and ``unsaid`` where
    there is neither a clip nor an engine for it.
    """

    availableChanged = Signal()  # noqa: N815
    said = Signal()
    unsaid = Signal()

    def __init__(
        self,
        folders: Sequence[Path],
        speech: SpeechEngine,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders, self._speech = tuple(folders), speech
        self._volume = 1.0
        self._last = ""
        self._ready = False
        self._side = SideProcess("app.devices.sound.clip_player", (), clock, self)
        self._side.said.connect(self._hear)
        self._side.ended.connect(lambda: self._set_ready(False))
        speech.availableChanged.connect(self.availableChanged)
        speech.said.connect(self.said)

    @property
    def available(self) -> bool:
        """Whether anything can be said: known some seconds after ``start``."""
        return self._ready or self._speech.available

    @property
    def volume(self) -> float:
        """0 to 1."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = self._speech.volume = volume

    def start(self) -> None:
        """Get ready ahead of the first word."""
        if self._clips:
            self._side.start()
        self._speech.start()

    def speak(self, folders: Sequence[Path], locale: str) -> None:
        """Say what comes in another language: its clips, and for the rest an engine that is told
        ``locale``, such as de_DE."""
        self.forget()
        self._folders, self._speech.locale = tuple(folders), locale
        self.__dict__.pop("_clips", None)
        if self._clips and not self._ready:
            self._side.start()

    def say(self, text: str) -> None:
        """Say ``text`` instead of what is being said; returns at once. Never logged."""
        self._last = text
        if not text or self._volume <= 0:
            return
        files = self._files(text)
        if files:
            self._speech.stop()
            self._side.send("say", self._volume, *files)
        else:
            self._hush()
            self._speech.say(text)
            if not self._speech.available:
                self.unsaid.emit()

    def repeat(self) -> None:
        """Say the last thing again."""
        self.say(self._last)

    def stop(self) -> None:
        """Be silent now."""
        self._hush()
        self._speech.stop()

    def forget(self) -> None:
        """Be silent, with nothing left to repeat."""
        self.stop()
        self._last = ""

    def close(self) -> None:
        """End it. Nothing is said any more."""
        self._side.close()
        self._speech.close()

    @cached_property
    def _clips(self) -> dict[str, Path]:
        """Every clip by name, a clinic's own before ours."""
        found: dict[str, Path] = {}
        for folder in self._folders:
            for file in _clips_in(folder):
                found.setdefault(file.stem, file)
        return found

    def _files(self, text: str) -> list[str]:
        """The clips of all of it, or none."""
        found: list[Path] = []
        for sentence in sentences(text):
            whole = self._clips.get(clip_name(sentence))
            parts = [whole] if whole else self._clips_of(joined(sentence))
            if not parts or None in parts:
                return []
            found += [each for each in parts if each]
        return [str(each) for each in found]

    def _clips_of(self, parts: Iterable[str]) -> list[Path | None]:
        return [self._clips.get(clip_name(each)) for each in parts]

    def _hush(self) -> None:
        if self._ready:
            self._side.send("stop")

    def _hear(self, message: list[str]) -> None:
        match message:
            case ["ready"]:
                self._set_ready(True)
            case ["said"]:
                self.said.emit()
            case _:
                log.warning("Voice: %s", " ".join(message))

    def _set_ready(self, ready: bool) -> None:
        if ready != self._ready:
            self._ready = ready
            self.availableChanged.emit()


def _clips_in(folder: Path) -> list[Path]:
    """None where there is no such folder, or it may not be read: what is wrong with a data folder
    is said where its records are opened."""
    try:
        files = [each for each in folder.iterdir() if each.suffix in FORMATS]
    except OSError:
        return []
    return sorted(files, key=lambda it: (it.suffix, it.name))
