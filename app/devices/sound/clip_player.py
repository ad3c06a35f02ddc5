"""The program that plays rendered speech: python -m app.devices.sound.clip_player"""

from __future__ import annotations

import os
import sys
from array import array
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

from app.devices.clocks import SystemClock
from app.devices.side_program import Listener, end_with_the_kiosk, leave, tell
from app.devices.sound.sound_file import RATE, read

FRESH_S = 0.5
"""A cue that comes later than this would belong to another moment."""

PAUSE_S = 0.16
"""Between two sentences; numbers in a row follow each other sooner."""

BUFFER_MS = 60

GRACE_MS = 400
"""What the sound server may be late with the end of it."""

FIRST = 7
"""So many times as long with the first sound on a device, to which the way is yet to be opened."""


class ClipPlayer:
    """Says one thing at a time, straight from memory; a new one ends the one before.

    It goes where all sound goes now: headphones that come by USB are a device of their own."""

    def __init__(self) -> None:
        self._device = QAudioDevice()
        self._grants = 0
        self._follow()
        self._buffer = QBuffer()
        self._lasts_ms = 0
        self._watch = QTimer()  # the sink's own signal cannot be received from Python in 6.11
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._end)
        self._warm()

    def handle(self, age: float, what: str, *values: object) -> None:
        """Obey ["say", volume, file, ...] or ["stop"]."""
        self._watch.stop()
        self._sink.stop()
        if what == "say" and age <= FRESH_S:
            volume, *files = values
            self._say(float(str(volume)), tuple(str(each) for each in files))

    def _follow(self) -> None:
        """Have the sink of the device that is the usual one now."""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            tell("no device")
            leave(1)
        if device == self._device:
            return
        self._device, self._grants = device, FIRST
        style = QAudioFormat()
        style.setSampleRate(RATE)
        style.setChannelCount(1)
        style.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(device, style)
        self._sink.setBufferSize(RATE * 2 * BUFFER_MS // 1000)

    def _warm(self) -> None:
        """The first sound opens the way to the sound server: let it be a silent one."""
        self._play(silence(0.05))
        tell("ready")

    def _say(self, volume: float, files: tuple[str, ...]) -> None:
        try:
            samples = spoken(files)
        except OSError as error:
            tell("cannot be played", str(error))
            tell("said")
            return
        self._follow()
        self._sink.setVolume(volume)
        self._play(samples)

    def _play(self, samples: array[int]) -> None:
        self._buffer.close()
        self._buffer.setData(QByteArray(samples.tobytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)
        self._lasts_ms = len(samples) * 1000 // RATE
        self._watch.start(self._lasts_ms + GRACE_MS)

    def _end(self) -> None:
        """All should have been played by now; what still plays has lost its device."""
        if self._sink.processedUSecs() < self._lasts_ms * 900:
            if not self._grants:
                leave(1)
            self._grants -= 1
            self._watch.start(GRACE_MS)
            return
        self._sink.stop()
        self._grants = 0
        tell("said")


def spoken(files: tuple[str, ...]) -> array[int]:
    """The clips one after the other, each with a pause before the next."""
    together = array("h")
    for file in files:
        if together:
            together.extend(silence(PAUSE_S))
        together.extend(_clip(file))
    return together


def silence(seconds: float) -> array[int]:
    """So long a silence."""
    return array("h", bytes(round(seconds * RATE) * 2))


@lru_cache(maxsize=64)
def _clip(file: str) -> array[int]:
    """A session says the same few things many times."""
    return read(Path(file))


def main() -> int:
    """Play until the kiosk is gone."""
    end_with_the_kiosk()
    with suppress(PermissionError):
        os.nice(-10)  # a gap in a word is worse than a picture that comes a little later
    app = QCoreApplication([])
    player = ClipPlayer()
    listener = Listener(player.handle, SystemClock())
    status = app.exec()
    del listener
    return status


if __name__ == "__main__":
    sys.exit(main())
