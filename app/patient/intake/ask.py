"""Whether pain has settled: one plain question with Yes, No and Not sure."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.clock import Clock
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ANSWERS = ("yes", "no", "unsure")

UNREAD_S = 0.4
"""A touch so soon after a question came up is the second tap of the one before."""


class AskState(Struct, frozen=True):
    """The words are the screen's own."""

    saving: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class AskViewModel(Snapshot):
    """Tells what was answered."""

    _state: AskState

    answered = Signal(str)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(AskState(), parent)
        self._clock = clock
        self._since = clock.monotonic()

    def ask(self) -> None:
        """Show the question."""
        self._since = self._clock.monotonic()
        self.show(AskState())

    def busy(self) -> None:
        """What was said is being stored: nothing more is taken."""
        self.show(replace(self._state, saving=True))

    @Slot(str)
    def answer(self, said: str) -> None:
        """One of ``ANSWERS``, once the question has stood long enough to be read."""
        if said in ANSWERS and not self._state.saving and self._read():
            self.answered.emit(said)

    def _read(self) -> bool:
        return self._clock.monotonic() - self._since >= UNREAD_S
