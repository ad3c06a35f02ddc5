"""The newest backup brought back where nobody can sign in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.long_work import LongWork
from app.devices.jobs import Jobs
from app.ui.dates import moment_text
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.usecases.records.rescue import Offer, Proven, Rescue, Restored

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

READ_MS = 60_000
"""How long it is shown what was brought back, before the kiosk starts by itself."""


class RescueState(Struct, frozen=True):
    """``stage`` is nothing, how, words, admin, sure or done. ``newest`` is when the newest backup
    is of, nothing without one; ``admin`` whether an admin can be asked. ``when``, ``patients``,
    ``sessions`` and ``sets`` are the backup's that was opened; ``kept`` is the folder of what was
    there before; whose record was erased after ``erasedTo`` comes back, nobody where it is empty.
    """

    stage: str = ""
    newest: str = ""
    admin: bool = False
    busy: bool = False
    share: float = 0.0
    problem: str = ""
    when: str = ""
    patients: int = 0
    sessions: int = 0
    sets: int = 0
    kept: str = ""
    erasedTo: str = ""


@QmlElement
@QmlUncreatable("made by wiring")
class RescueViewModel(Snapshot):
    """``attended``: whether somebody is at it. ``over``: what was brought back is ready, and the
    kiosk is to start anew. ``rescue`` is made when it is needed, off the thread that draws."""

    _state: RescueState

    attended = Signal(bool)
    touched = Signal()
    over = Signal()
    _moved = Signal(float)

    def __init__(
        self, jobs: Jobs, rescue: Callable[[], Rescue] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(RescueState(), parent)
        self._jobs, self._make = jobs, rescue
        self._work: LongWork | None = None
        self._proven: Proven | None = None
        self._moved.connect(self._move)
        self._read = QTimer(self, interval=READ_MS, singleShot=True)
        self._read.timeout.connect(self.start)

    def offer(self) -> None:
        """Look what there is to bring back."""
        if self._make is not None and not self.open:
            self._jobs.run_beside(lambda: self._rescue().offer(), self._offered, lambda _: None)

    @property
    def open(self) -> bool:
        """Whether somebody is at it."""
        return self._state.stage != ""

    def leave(self) -> None:
        """Nobody is there any more. What is being brought back goes on."""
        if not (self._state.busy and self._state.stage == "sure") and self._state.stage != "done":
            self.cancel()

    @Slot()
    def begin(self) -> None:
        """Somebody looks for backups; the kiosk stays on this screen until they leave."""
        self._go("how")
        self.attended.emit(True)

    @Slot()
    def useWords(self) -> None:
        """The recovery key is at hand."""
        self._go("words")

    @Slot()
    def useAdmin(self) -> None:
        """An admin is at hand."""
        self._go("admin")

    @Slot()
    def cancel(self) -> None:
        """Back to what is wrong; nothing has changed."""
        if self._work is not None:
            self._work.stop()
        self._work = self._proven = None
        self.show(RescueState(newest=self._state.newest, admin=self._state.admin))
        self.attended.emit(False)

    @Slot(str)
    def tryWords(self, words: str) -> None:
        """What was typed, or scanned, as the recovery key."""
        self._begin(lambda work: self._rescue().by_words(words, work), self._ask)

    @Slot(str, str)
    def tryAdmin(self, number: str, secret: str) -> None:
        """What an admin signs in with."""
        self._begin(lambda work: self._rescue().by_admin(number, secret, work), self._ask)

    @Slot()
    def bringBack(self) -> None:
        """Do it. A second touch does nothing."""
        if (proven := self._proven) is not None:
            self._begin(lambda work: self._rescue().bring_back(proven, work), self._done)

    @Slot()
    def start(self) -> None:
        """Start the kiosk on what was brought back."""
        if self._state.stage == "done":
            self.over.emit()

    def _begin(self, job: Callable[[LongWork], Any], done: Callable[[Any], None]) -> None:
        if self._work is not None:
            return
        work = self._work = LongWork(lambda share, _: self._moved.emit(share))

        def over(result: Any) -> None:
            if self._work is work:
                self._work = None
                done(result)

        def failed(sentence: str) -> None:
            if self._work is work:
                self._work = None
                self.show(replace(self._state, busy=False, share=0.0, problem=sentence))

        self.show(replace(self._state, busy=True, share=0.0, problem=""))
        self._jobs.run_beside(lambda: job(work), over, failed)

    def _rescue(self) -> Rescue:
        assert self._make is not None
        return self._make()

    def _go(self, stage: str) -> None:
        if not self._state.busy:
            self.show(replace(self._state, stage=stage, problem=""))

    def _move(self, share: float) -> None:
        self.touched.emit()
        if self._state.busy:
            self.show(replace(self._state, share=share))

    def _offered(self, found: Offer | None) -> None:
        if not self.open:
            newest = moment_text(found.backup.made) if found else ""
            self.show(RescueState(newest=newest, admin=bool(found and found.admin)))

    def _ask(self, proven: Proven) -> None:
        self._proven, about, known = proven, proven.looked.about, proven.looked.erased_to
        self.show(
            replace(
                self._state,
                stage="sure",
                busy=False,
                when=moment_text(about.when),
                erasedTo="" if known is None else moment_text(known),
                patients=about.counts.get("patient", 0),
                sessions=about.counts.get("session", 0),
                sets=about.counts.get("set_result", 0),
            )
        )

    def _done(self, restored: Restored) -> None:
        self._proven, counts = None, restored.counts
        self.show(
            replace(
                self._state,
                stage="done",
                busy=False,
                patients=counts.get("patient", 0),
                sessions=counts.get("session", 0),
                sets=counts.get("set_result", 0),
                kept=restored.aside.name if restored.aside else "",
            )
        )
        self._read.start()
