"""Pain before the session is red: stop for today, or the easier versions."""

from msgspec import Struct
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.session.steps import TooSore
from app.patient.session.run import SessionRun
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TooSoreState(Struct, frozen=True):
    """``gentle``: there are easier versions. ``locked``: a physio has to see it first."""

    gentle: bool = False
    locked: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class TooSoreViewModel(Snapshot):
    """Holds the running session until the person has chosen."""

    _state: TooSoreState

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TooSoreState(), parent)
        self._run: SessionRun | None = None

    def offer(self, run: SessionRun, step: TooSore) -> None:
        """Show what ``step`` leaves to choose from."""
        self._run = run
        self.show(TooSoreState(step.gentle, step.locked))

    @Slot()
    def goGently(self) -> None:
        """Today's session goes on in its gentle form."""
        if run := self._waiting():
            run.do(run.player.go_gently)

    @Slot()
    def stop(self) -> None:
        """The session ends, and says that it was too sore."""
        if run := self._waiting():
            run.do(run.player.end_session)

    def _waiting(self) -> SessionRun | None:
        run = self._run
        return run if run is not None and isinstance(run.player.step, TooSore) else None
