"""Before thresholds are saved: what would they have done to the last 90 days?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from app.simulation.hindsight import Came
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.hindsight import FEWEST, MOST, LookingBack, NowAndThen, looked_back, who_came

if TYPE_CHECKING:
    from app.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class HindsightState(Struct, frozen=True):
    """``rows`` are ``{text, now, then}``. ``of`` patients are looked at, ``done`` so far, of
    ``came``; ``few`` where too few came. ``ready`` once there is something typed to look at."""

    ready: bool = False
    busy: bool = False
    few: bool = False
    done: int = 0
    of: int = 0
    came: int = 0
    rows: tuple[dict[str, object], ...] = ()


@QmlElement
@QmlUncreatable("the settings have it")
class HindsightModel(Snapshot):
    """Looks at one patient after the other, so that nobody at the screen waits for it."""

    _state: HindsightState

    def __init__(self, shift: Shift[LookingBack]) -> None:
        super().__init__(HindsightState(), shift)
        self._shift = shift
        self._typed: dict[str, str] = {}
        self._run = 0

    def take(self, typed: Mapping[str, str], ready: bool) -> None:
        """The thresholds as they stand in the form; what was found of others goes."""
        if dict(typed) != self._typed or ready != self._state.ready:
            self._typed = dict(typed)
            self._run += 1
            self.show(HindsightState(ready=ready))

    def forget(self) -> None:
        """Nothing of anybody stays."""
        self.take({}, ready=False)

    @Slot()
    def look(self) -> None:
        """Begin."""
        if not self._state.ready or self._state.busy:
            return
        self._run += 1
        run, clinic = self._run, self._shift.clinic
        self.show(HindsightState(ready=True, busy=True))

        def begin(came: tuple[str, ...]) -> None:
            if run == self._run:
                few = len(came) < FEWEST
                chosen = () if few else came[:MOST]
                self._take(few=few, busy=not few, of=len(chosen), came=len(came))
                self._next(run, chosen, NowAndThen(Came(), Came()))

        self._shift.ask(lambda: who_came(clinic), begin, self._fail)

    def _next(self, run: int, left: tuple[str, ...], so_far: NowAndThen) -> None:
        if not left:
            if self._state.busy:
                self._take(busy=False, rows=_rows(so_far))
            return
        clinic, typed = self._shift.clinic, dict(self._typed)

        def found(one: NowAndThen) -> None:
            if run == self._run:
                self._take(done=self._state.done + 1)
                both = NowAndThen(so_far.now + one.now, so_far.then + one.then)
                self._next(run, left[1:], both)

        one = partial(looked_back, clinic, left[0], lambda it: typed.get(it, ""))
        self._shift.ask(one, found, self._fail)

    def _fail(self, sentence: str) -> None:
        """Say why, and let it be tried again."""
        self._take(busy=False)
        self._shift.failed.emit(sentence)

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))


def _rows(found: NowAndThen) -> tuple[dict[str, object], ...]:
    words = {
        "sessions": translate("Hindsight", "Sessions"),
        "red": translate("Hindsight", "Sessions with red pain"),
        "gentle": translate("Hindsight", "Sessions in a flare-up"),
        "locks": translate("Hindsight", "Times exercise was locked"),
        "up": translate("Hindsight", "Steps up proposed"),
        "down": translate("Hindsight", "Steps down proposed"),
        "look": translate("Hindsight", "Looks asked of a physio"),
    }
    return tuple(
        {
            "text": text,
            "now": str(getattr(found.now, name)),
            "then": str(getattr(found.then, name)),
        }
        for name, text in words.items()
    )
