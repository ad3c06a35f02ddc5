"""A chair test: how it is done, its clock, and what came out."""

from math import ceil

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.clock import Clock
from app.core.measures.chair import ChairKind, ChairStage, ChairTest
from app.devices.ticker import Ticker
from app.ui.numbers import number_text
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ChairState(Struct, frozen=True):
    """``seconds`` is what the clock shows: whole while it runs, ``took`` with a decimal at the
    end of five times. ``stood`` is how often somebody stood up."""

    kind: str = "sts5"
    stage: str = "ready"
    seconds: int = 0
    took: str = ""
    stood: int = 0
    saving: bool = False


@QmlElement
@QmlUncreatable("made by wiring")
class ChairViewModel(Snapshot):
    """Runs one test on the kiosk's clock. ``measured`` carries its value, ``deferred`` none.

    ``toned`` asks for a sound, by name: the person looks at the chair and not at the screen.
    """

    _state: ChairState

    measured = Signal(float)
    deferred = Signal()
    toned = Signal(str)

    def __init__(self, clock: Clock, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(ChairState(), parent)
        self._clock, self._ticker = clock, ticker
        self._test = ChairTest("sts5", clock)
        ticker.due.connect(self.refresh)

    @property
    def running(self) -> bool:
        """Whether somebody is at it, so that nobody takes them for gone."""
        return self._test.stage in (ChairStage.COUNT_IN, ChairStage.RUNNING)

    def begin(self, kind: ChairKind) -> None:
        """Show how ``kind`` is done."""
        self._test = ChairTest(kind, self._clock)
        self.show(ChairState(kind))

    def leave(self) -> None:
        """Somebody went away in the middle of it."""
        self._test.give_up()
        self._ticker.stop()

    def stop_clock(self) -> None:
        """Somebody feels unwell: what runs is given up, what is over keeps its number."""
        if self.running:
            self._test.give_up()
            self.refresh()

    @Slot()
    def start(self) -> None:
        """The count-in begins, anew if there was one."""
        self._test.start()
        self.refresh()

    @Slot()
    def stop(self) -> None:
        """The fifth time sat down: the clock stops. Of the test that counts it is no part."""
        self._test.stop()
        self.refresh()

    @Slot(int)
    def add(self, number: int) -> None:
        """So many times more, or fewer, that somebody stood up."""
        self._test.add(number)
        self.refresh()

    @Slot()
    def keep(self) -> None:
        """The number is the measure; a second touch meanwhile stores nothing twice."""
        if self._test.value is not None and not self._state.saving:
            value = self._test.value
            self._show(saving=True)
            self.measured.emit(value)

    @Slot()
    def putOff(self) -> None:
        """The test is due again at the next visit."""
        if not self._state.saving:
            self.leave()
            self._show(saving=True)
            self.deferred.emit()

    def refresh(self) -> None:
        """Derive everything anew from the test."""
        before = self._state.stage
        self._show()
        if before != self._state.stage and self._state.stage in ("running", "over"):
            self.toned.emit("start" if self._state.stage == "running" else "last_rep")
        self._ticker.wake(self._test.next_change(), moving=False)

    def _show(self, saving: bool = False) -> None:
        test = self._test
        whole = int(test.seconds + 1e-6) if test.kind == "sts5" else ceil(test.seconds - 1e-6)
        counting = test.stage is ChairStage.COUNT_IN
        self.show(
            ChairState(
                kind=test.kind,
                stage=test.stage.value,
                seconds=ceil(test.seconds - 1e-6) if counting else whole,
                took=number_text(test.value) if test.value is not None else "",
                stood=test.count,
                saving=saving,
            )
        )
