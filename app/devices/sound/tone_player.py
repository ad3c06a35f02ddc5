"""The program that plays the tones: python -m app.devices.sound.tone_player FOLDER"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from app.core.cues import CueTone
from app.devices.clocks import SystemClock
from app.devices.side_program import Listener, end_with_the_kiosk, leave, tell

FRESH_S = 0.25
"""A tone that comes later than this would belong to another moment."""

LONGEST_MS = 1500
"""A tone that still plays after this has lost its device."""


class TonePlayer:
    """Holds every tone loaded, each with a watch on its end."""

    def __init__(self, folder: Path) -> None:
        files = {tone.value: folder / f"{tone.value}.wav" for tone in CueTone}
        for name in sorted(files):
            if not files[name].is_file():
                tell("missing", files.pop(name).name)
        self._loading = len(files)
        self._effects = {name: self._load(file) for name, file in files.items()}

    def play(self, age: float, tone: str, volume: float) -> None:
        """Sound it, unless its moment has passed."""
        if tone not in self._effects or age > FRESH_S:
            return
        effect, watch = self._effects[tone]
        effect.setVolume(volume)
        effect.play()
        watch.start(LONGEST_MS)

    def _load(self, file: Path) -> tuple[QSoundEffect, QTimer]:
        effect, watch = QSoundEffect(), QTimer()
        effect.statusChanged.connect(lambda: self._loaded(file, effect.status()))
        effect.setSource(QUrl.fromLocalFile(str(file)))
        watch.setSingleShot(True)
        watch.timeout.connect(lambda: effect.isPlaying() and leave(1))
        return effect, watch

    def _loaded(self, file: Path, status: QSoundEffect.Status) -> None:
        if status not in (QSoundEffect.Status.Ready, QSoundEffect.Status.Error):
            return
        if status is QSoundEffect.Status.Error:
            if QMediaDevices.defaultAudioOutput().isNull():
                tell("no device")
                leave(1)
            tell("cannot be played", file.name)
        self._loading -= 1
        if self._loading == 0:
            tell("ready")


def main(folder: Path) -> int:
    """Play until the kiosk is gone."""
    end_with_the_kiosk()
    with suppress(PermissionError):
        os.nice(-10)  # a gap in a sound is worse than a picture that comes a little later
    app = QCoreApplication([])
    player = TonePlayer(folder)
    listener = Listener(player.play, SystemClock())
    status = app.exec()
    del listener
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
