"""The program that plays the tones: python -m app.services.tone_player FOLDER"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtMultimedia import QSoundEffect

from app.core.cues import Tone
from app.services.clocks import SystemClock
from app.services.side_program import Listener, leave, tell

FRESH_S = 0.25
"""A tone that comes later than this would belong to another moment."""

LONGEST_MS = 1500
"""A tone that still plays after this has lost its device."""


class TonePlayer:
    """Holds every tone loaded, each with a watch on its end."""

    def __init__(self, folder: Path) -> None:
        self._effects: dict[str, tuple[QSoundEffect, QTimer]] = {}
        for tone in Tone:
            file = folder / f"{tone.value}.wav"
            if file.is_file():
                self._effects[tone.value] = self._load(file)
            else:
                tell("missing", tone.value)
        self._check()

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
        effect.statusChanged.connect(self._check)
        effect.setSource(QUrl.fromLocalFile(str(file)))
        watch.setSingleShot(True)
        watch.timeout.connect(lambda: effect.isPlaying() and leave(1))
        return effect, watch

    def _check(self) -> None:
        states = {effect.status() for effect, _ in self._effects.values()}
        if states <= {QSoundEffect.Status.Ready}:
            tell("ready")
        if states == {QSoundEffect.Status.Error}:
            tell("no device")
            leave(1)


def main(folder: Path) -> int:
    """Play until the kiosk is gone."""
    app = QCoreApplication([])
    player = TonePlayer(folder)
    app.listener = Listener(player.play, SystemClock())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
