"""A minute of relaxed breathing: when to breathe in and when out."""

from math import cos, pi

from msgspec import Struct
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.session.steps import BREATH_IN_S, BREATH_OUT_S, Breathe
from app.patient.session.run import SessionRun
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class BreathingState(Struct, frozen=True):
    """``size`` of the guide, from 0 (all out) to 1; ``inward`` while it grows. ``paused``: time
    stands still, as nobody was seen to watch."""

    secondsLeft: int = 60
    inward: bool = True
    size: float = 0.0
    paused: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class BreathingViewModel(Snapshot):
    """Follows the running session's breathing step."""

    _state: BreathingState

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BreathingState(), parent)
        self._run: SessionRun | None = None

    def guide(self, run: SessionRun, step: Breathe) -> None:
        """Show where the breath is now."""
        self._run, view = run, run.player.view
        into = step.seconds * (1 - view.fraction) % (BREATH_IN_S + BREATH_OUT_S)
        inward = into < BREATH_IN_S
        part = into / BREATH_IN_S if inward else 1 - (into - BREATH_IN_S) / BREATH_OUT_S
        size = (1 - cos(pi * part)) / 2
        left = view.seconds_left or 0
        self.show(BreathingState(left, inward, round(size, 3), run.player.paused))

    @Slot()
    def goOn(self) -> None:
        """Enough: on to the exercises."""
        if self._run is not None:
            self._run.do(self._run.player.breathed)

    @Slot()
    def carryOn(self) -> None:
        """Go on breathing after a pause."""
        if self._run is not None and isinstance(self._run.player.step, Breathe):
            self._run.do(self._run.player.resume)
