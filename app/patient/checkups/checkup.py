"""One score beside the session: an activity the patient named, or how things have changed."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.measures.registry import MEASURES
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = -99
"""No score is chosen."""


class CheckupState(Struct, frozen=True):
    """``measure`` is psfs or groc; ``words`` are the patient's own."""

    measure: str = "groc"
    words: str = ""
    low: int = -5
    high: int = 5
    value: int = NOTHING
    number: int = 1
    count: int = 1
    saving: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class CheckupViewModel(Snapshot):
    """``scored`` carries the score; ``putOff`` means another day."""

    _state: CheckupState

    scored = Signal(int)
    deferred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CheckupState(), parent)

    def ask(self, measure: str, words: str = "", number: int = 1, count: int = 1) -> None:
        """Show a question."""
        info = MEASURES[measure]
        self.show(
            CheckupState(measure, words, int(info.low), int(info.high), NOTHING, number, count)
        )

    def busy(self) -> None:
        """What was said is being stored."""
        self.show(replace(self._state, saving=True))

    @Slot(int)
    def choose(self, value: int) -> None:
        """A score within the scale; anything else is no touch of ours."""
        if self._state.low <= value <= self._state.high:
            self.show(replace(self._state, value=value))

    @Slot()
    def confirm(self) -> None:
        """Store the score, once one is chosen."""
        if self._state.value != NOTHING and not self._state.saving:
            self.scored.emit(self._state.value)

    @Slot()
    def putOff(self) -> None:
        """The question comes again at the next visit."""
        if not self._state.saving:
            self.deferred.emit()
