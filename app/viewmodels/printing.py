"""Making and printing the page."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.services.jobs import Jobs
from app.viewmodels.snapshot import Snapshot, shown

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PrintingState(Struct, frozen=True):
    state: str = "making"
    message: str = ""


@QmlElement
@QmlUncreatable("made by wiring")
class PrintingViewModel(Snapshot):
    """``make`` gives the page's bytes, ``send`` takes them to paper; both on the worker thread.

    A second touch while one page is under way does nothing.
    """

    changed = Signal()
    closed = Signal()
    state = shown(str, "state", changed)
    message = shown(str, "message", changed)

    def __init__(
        self, jobs: Jobs, send: Callable[[bytes], str], parent: QObject | None = None
    ) -> None:
        super().__init__(PrintingState(), parent)
        self._jobs = jobs
        self._send = send
        self._make: Callable[[], bytes] | None = None

    def begin(self, make: Callable[[], bytes]) -> None:
        """Make the page and print it."""
        self._make = make
        self.show(PrintingState())
        self._jobs.run(make, self._made, self._fail)

    @Slot()
    def again(self) -> None:
        if self._make is not None and self._state.state == "failed":
            self.begin(self._make)

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _made(self, page: bytes) -> None:
        self.show(PrintingState("printing"))
        self._jobs.run(lambda: self._send(page), self._sent, self._fail)

    def _sent(self, how: str) -> None:
        self.show(PrintingState(how))

    def _fail(self, sentence: str) -> None:
        self.show(PrintingState("failed", sentence))
