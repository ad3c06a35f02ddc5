"""One page on its way to paper, followed until the printer says that it is out."""

from collections.abc import Callable
from secrets import token_hex
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.devices.jobs import Jobs
from app.devices.printing.press import (
    ONCE,
    Press,
    PressError,
    PrintStage,
    PrintState,
    PrintTrouble,
    Ways,
)

T = TypeVar("T")

EVERY_MS = 600
ON_ITS_WAY = PrintState(PrintStage.PRINTING)


class PrintRun(QObject):
    """Hands a page over once, however often it is asked to, and then follows it.

    ``changed`` carries a PrintState. ``jobs`` is a thread of printing's own, so that a slow
    print service holds nothing up. A page whose handing over failed half-way is looked for before
    it is handed over again.
    """

    changed = Signal(object)

    def __init__(
        self, press: Press, jobs: Jobs, rate: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._press, self._jobs = press, jobs
        self._page, self._title, self._paper, self._printer = b"", "", "a4", ""
        self._ways = ONCE
        self._job: str | None = None
        self._state: PrintState | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(max(20, round(EVERY_MS / rate)))
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a page is on its way."""
        return self._state is not None and not self._state.stage.over

    def start(self, page: bytes, title: str, paper: str, printer: str, ways: Ways = ONCE) -> None:
        """Print ``page``. While one is on its way a second is not begun."""
        if self.busy:
            return
        before = (self._page, self._paper, self._printer, self._ways)
        if (page, paper, printer, ways) != before or self._job:
            self._title = f"{title} {token_hex(4)}"
        self._page, self._paper, self._printer, self._job = page, paper, printer, None
        self._ways = ways
        self._show(ON_ITS_WAY)
        self._jobs.run(self._hand_over, self._handed_over)

    def cancel(self) -> None:
        """Take the page back."""
        if self.busy and self._job:
            press, job, printer = self._press, self._job, self._printer
            self._jobs.run(lambda: _told(lambda: press.cancel(job, printer)), lambda _: None)

    def forget(self) -> None:
        """Follow no more; what was handed over still prints."""
        self._timer.stop()
        self._job, self._page, self._state = None, b"", None

    def _hand_over(self) -> str | PrintState:
        press, title, printer, ways = self._press, self._title, self._printer, self._ways

        def hand_over() -> str:
            found = press.find(title, printer)
            return found or press.send(self._page, title, self._paper, printer, ways)

        return _told(hand_over)

    def _handed_over(self, result: str | PrintState) -> None:
        if self._state is None:
            return
        if isinstance(result, PrintState):
            self._show(result)
            return
        self._job = result
        self._look()

    def _look(self) -> None:
        press, job, printer = self._press, self._job, self._printer
        if job is not None:
            self._jobs.run(lambda: _told(lambda: press.state(job, printer)), self._seen)

    def _seen(self, state: PrintState) -> None:
        if self._state is None:
            return
        if state.trouble is PrintTrouble.SERVICE and state.stage is PrintStage.FAILED:
            # The page is with the print service, which does not answer just now
            state = PrintState(PrintStage.WAITING, PrintTrouble.SERVICE)
        self._show(state)
        if not state.stage.over:
            self._timer.start()

    def _show(self, state: PrintState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def _told(ask: Callable[[], T]) -> T | PrintState:
    """What ``ask`` answers, or the failure as a state."""
    try:
        return ask()
    except PressError as error:
        return PrintState(PrintStage.FAILED, error.trouble)
