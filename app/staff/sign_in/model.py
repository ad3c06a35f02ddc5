"""Staff sign in with three digits or a badge, then a PIN or, as an admin, a passphrase."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.badge import badge_token
from app.core.clock import Clock
from app.core.staff import NUMBER_LENGTH, PASSPHRASE_LENGTH, PIN_LENGTH, SHORT_LENGTH
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class StaffSignInState(Struct, frozen=True):
    """``stage`` is number, pin or phrase; only the number's digits are ever shown. ``badge``: one
    was held before the scanner. ``whose`` names whoever's screen has locked: their PIN is enough.
    """

    stage: str = "number"
    typed: int = 0
    digits: str = ""
    enough: bool = False
    busy: bool = False
    problem: str = ""
    waitSeconds: int = 0
    badge: bool = False
    whose: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class StaffSignInModel(Snapshot):
    """Collects what is typed and emits ``entered(who, secret)``; never says who exists. ``who`` is
    a number, what a badge says, or "" for the one whose screen has locked."""

    _state: StaffSignInState

    entered = Signal(str, str)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(StaffSignInState(), parent)
        self._clock = clock
        self._who = self._entry = ""
        self._free_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._count_down)

    def begin(self, whose: str = "") -> None:
        """Forget all that was typed. ``whose`` screen has locked is asked for the PIN at once; a
        delay that is running goes on."""
        self._who = self._entry = ""
        wait, stage = self._state.waitSeconds, "pin" if whose else "number"
        problem = "wait" if wait else ""
        self.show(StaffSignInState(stage=stage, waitSeconds=wait, problem=problem, whose=whose))

    def hold(self, badge: str) -> None:
        """A badge was scanned: only the PIN is asked for."""
        if not self._held:
            self._who, self._entry = badge, ""
            self.show(StaffSignInState(stage="pin", badge=True))

    @Slot(str)
    def press(self, digit: str) -> None:
        """One key of the keypad."""
        most = NUMBER_LENGTH if self._state.stage == "number" else PIN_LENGTH[1]
        if self._held or len(self._entry) >= most or digit not in "0123456789":
            return
        self._entry += digit
        self._refresh(problem="")

    @Slot()
    def back(self) -> None:
        """Take the last digit back."""
        if self._held:
            return
        self._entry = self._entry[:-1]
        self._refresh(problem="")

    @Slot()
    def next(self) -> None:
        """From the number to the PIN, and from it to asking who it is."""
        if self._held or not self._state.enough:
            return
        if self._state.stage == "number":
            self._who, self._entry = self._entry, ""
            self._refresh(stage="pin")
            return
        self._refresh(busy=True)
        self.entered.emit(self._who, self._entry)

    @Slot()
    def usePhrase(self) -> None:
        """The secret is typed in letters."""
        self._use("phrase")

    @Slot()
    def usePin(self) -> None:
        """The secret is typed on the keypad."""
        self._use("pin")

    @Slot(str)
    def typePhrase(self, text: str) -> None:
        """All of the passphrase so far; a scanner may have typed a badge in its place."""
        if self._held or self._state.stage != "phrase":
            return
        if badge_token(text):
            self.hold(text)
            return
        self._entry = text[: PASSPHRASE_LENGTH[1]]
        self._refresh(problem="")

    @Slot()
    def startAgain(self) -> None:
        """Somebody else signs in, or the same person from the beginning."""
        self.begin()

    def refuse(self, problem: str, wait: float = 0) -> None:
        """Say that it did not match, that it is locked, or how long to wait. A badge that works
        need not be held again, and whose screen it was stays asked for the PIN."""
        self._free_at = self._clock.monotonic() + wait
        old, self._entry = self._state, ""
        known = (old.badge or bool(old.whose)) and problem == "wrong"
        if known:
            empty = StaffSignInState(old.stage, badge=old.badge, whose=old.whose)
            self.show(replace(empty, problem=problem))
        else:
            self._who = ""
            self.show(StaffSignInState(problem=problem))
        if wait:
            self._timer.start()
            self._count_down()

    @property
    def _held(self) -> bool:
        return self._state.busy or self._state.waitSeconds > 0

    def _use(self, stage: str) -> None:
        if not self._held and self._state.stage in ("pin", "phrase"):
            self._entry = ""
            self._refresh(stage=stage, problem="")

    def _count_down(self) -> None:
        left = max(0, -int(-(self._free_at - self._clock.monotonic()) // 1))
        if not left:
            self._timer.stop()
        self.show(replace(self._state, waitSeconds=left, problem="wait" if left else ""))

    def _refresh(self, **changes: object) -> None:
        state = replace(self._state, typed=len(self._entry), **changes)
        short = state.badge or bool(state.whose)
        least = {
            "number": NUMBER_LENGTH,
            "pin": SHORT_LENGTH[0] if short else PIN_LENGTH[0],
            "phrase": PASSPHRASE_LENGTH[0],
        }
        self.show(
            replace(
                state,
                digits=self._entry if state.stage == "number" else "",
                enough=len(self._entry) >= least[state.stage],
            )
        )
