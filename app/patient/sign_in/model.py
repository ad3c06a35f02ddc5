"""The keypad: a six-digit code, then a PIN."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.clock import Clock
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CODE_LENGTH = 6
PIN_LENGTH = 4


class SignInState(Struct, frozen=True):
    """``erasable`` and ``enough`` say what the keys beside the digits would do something about."""

    stage: str = "code"
    typed: int = 0
    digits: str = ""
    length: int = CODE_LENGTH
    erasable: bool = False
    enough: bool = False
    busy: bool = False
    problem: str = ""
    waitSeconds: int = 0


@QmlElement
@QmlUncreatable("made by wiring")
class SignInViewModel(Snapshot):
    """Collects digits and emits ``entered(code, pin)``; says only that something did not match."""

    _state: SignInState

    entered = Signal(str, str)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(SignInState(), parent)
        self._clock = clock
        self._code = self._entry = ""
        self._free_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._count_down)

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit more; what is too long or no digit is not taken."""
        if self._locked or len(self._entry) >= self._state.length or digit not in "0123456789":
            return
        self._entry += digit
        self._refresh(problem="")

    @Slot()
    def back(self) -> None:
        """Take the last digit back."""
        if self._locked:
            return
        self._entry = self._entry[:-1]
        self._refresh(problem="")

    @Slot()
    def next(self) -> None:
        """From the code to the PIN, and from the PIN to asking who it is."""
        if self._locked or len(self._entry) < self._state.length:
            return
        if self._state.stage == "code":
            self._code, self._entry = self._entry, ""
            self._refresh(stage="pin", length=PIN_LENGTH)
            return
        self._refresh(busy=True)
        self.entered.emit(self._code, self._entry)

    @Slot()
    def startAgain(self) -> None:
        """Forget every digit. A delay that is running goes on."""
        self._code = self._entry = ""
        wait = self._state.waitSeconds
        self.show(SignInState(waitSeconds=wait, problem="wait" if wait else ""))

    def refuse(self, problem: str, wait: float = 0) -> None:
        """Say that it did not match, or how long to wait. A code that was typed stays, for most
        often it was the PIN."""
        self._free_at = self._clock.monotonic() + wait
        self._entry = ""
        if problem == "wrong" and self._code:
            self.show(SignInState(stage="pin", length=PIN_LENGTH, problem=problem))
        else:
            self._code = ""
            self.show(SignInState(problem=problem))
        if wait:
            self._timer.start()
            self._count_down()

    @property
    def _locked(self) -> bool:
        return self._state.busy or self._state.waitSeconds > 0

    def _count_down(self) -> None:
        left = max(0, -int(-(self._free_at - self._clock.monotonic()) // 1))
        if not left:
            self._timer.stop()
        self.show(replace(self._state, waitSeconds=left, problem="wait" if left else ""))

    def _refresh(self, **changes: object) -> None:
        state = replace(self._state, typed=len(self._entry), **changes)
        self.show(
            replace(
                state,
                digits=self._entry if state.stage == "code" else "",
                erasable=bool(self._entry),
                enough=len(self._entry) == state.length,
            )
        )
