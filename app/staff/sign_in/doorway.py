"""Who comes in, and whose screen it was: what waits for somebody behind a lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.staff import Staff
from app.staff.shift import Shift
from app.staff.sign_in.model import StaffSignInModel
from app.usecases.needs import HasSettings, HasStore
from app.usecases.team import staff_door

if TYPE_CHECKING:
    from app.core.sign_in import StaffSignIn

PIN_ALONE_S = 3600.0
"""How long after a lock the PIN alone opens it again, to whoever's it was."""

Path = tuple[tuple[str, str], ...]


class LetsIn(HasStore, HasSettings, Protocol):
    """Tells who comes in, and how long their screen stays open."""


class Waiting(NamedTuple):
    """Somebody whose screen locked: the pages that were open, and ``again``, which brings back what
    was typed there and not saved."""

    staff: Staff
    path: Path
    again: Callable[[], None] | None
    since: float


class Doorway(QObject):
    """``admitted`` carries who came in, after ``locks_s`` was read anew; ``failed`` a sentence.

    What waits is kept in memory alone, and is for the same person: who else comes in ends it.
    """

    admitted = Signal(object)
    failed = Signal(str)

    def __init__(self, shift: Shift[LetsIn], clock: Clock, desk: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._shift, self._clock = shift, clock
        self._setting = "lock_desk" if desk else "lock_kiosk"
        self._waiting: Waiting | None = None
        self.locks_s = 0.0
        self.model = StaffSignInModel(clock, self)
        self.model.entered.connect(self._check)

    def keep(self, staff: Staff, path: Path, again: Callable[[], None] | None) -> None:
        """The screen of ``staff`` locks: they find it again."""
        self._waiting = Waiting(staff, path, again, self._clock.monotonic())

    def take(self, staff: Staff) -> Waiting | None:
        """What waits, if it is for ``staff``. For anybody it is over then."""
        waiting, self._waiting = self._waiting, None
        return waiting if waiting is not None and waiting.staff.id == staff.id else None

    def forget(self) -> None:
        """Nobody comes back."""
        self._waiting = None

    def shut(self) -> None:
        """Ask for a number, or for the PIN alone of the one whose screen has just locked."""
        waiting = self._recent()
        self.model.begin(waiting.staff.name if waiting else "")

    def hold(self, badge: str) -> None:
        """A badge was held before the scanner."""
        self.model.hold(badge)

    def read_patience(self) -> float:
        """Seconds without a touch after which it locks, as the clinic has set it."""
        return 60.0 * float(self._shift.clinic.setting(self._setting))

    def _recent(self) -> Waiting | None:
        it = self._waiting
        return it if it and self._clock.monotonic() - it.since < PIN_ALONE_S else None

    def _check(self, who: str, secret: str) -> None:
        door, waiting = staff_door(self._shift.clinic), self._recent()
        if not who and waiting is None:
            self.model.begin()
            return

        def job() -> tuple[StaffSignIn, float]:
            if not who and waiting is not None:
                return door.unlock(waiting.staff, secret), self.read_patience()
            return door.sign_in(who, secret), self.read_patience()

        self._shift.ask(job, self._admit, self._refuse)

    def _admit(self, found: tuple[StaffSignIn, float]) -> None:
        result, self.locks_s = found
        if result.staff is None:
            waits = result.verdict == "wait"
            self.model.refuse("wrong" if waits else result.verdict.value, result.wait_s)
            return
        self.admitted.emit(result.staff)

    def _refuse(self, sentence: str) -> None:
        self.model.refuse("failed")
        self.failed.emit(sentence)
