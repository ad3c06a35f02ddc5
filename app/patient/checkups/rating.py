"""One score, 0 to 10."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.session.steps import Question
from app.patient.session.run import SessionRun
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RatingState(Struct, frozen=True):
    """``measure`` is asked at ``moment``; ``value`` is -1 until one is chosen."""

    measure: str = "pain"
    moment: str = "before"
    value: int = -1


@QmlElement
@QmlUncreatable("made by wiring")
class RatingViewModel(Snapshot):
    """Asks the running session's question."""

    _state: RatingState

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(RatingState(), parent)
        self._run: SessionRun | None = None
        self._question: Question | None = None

    def ask(self, run: SessionRun, question: Question) -> None:
        """Show ``question`` unless it already stands there."""
        if (run, question) == (self._run, self._question):
            return
        self._run, self._question = run, question
        self.show(RatingState(question.measure.value, question.moment.value))

    @Slot(int)
    def choose(self, value: int) -> None:
        """0 to 10; nothing is stored before it is confirmed."""
        if 0 <= value <= 10:
            self.show(replace(self._state, value=value))

    @Slot()
    def confirm(self) -> None:
        """The chosen score is told, and the session goes on."""
        if self._state.value >= 0:
            self._answer(self._state.value)

    @Slot()
    def preferNot(self) -> None:
        """The question is passed over, and the session goes on."""
        self._answer(None)

    def _answer(self, value: int | None) -> None:
        run = self._run
        if run is not None and run.player.step == self._question:
            run.do(lambda: run.player.answer(value))
