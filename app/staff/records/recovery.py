"""The recovery key for the admin: made, printed, and tested before it counts."""

from __future__ import annotations

from collections.abc import Callable
from random import SystemRandom
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.ui.qml import QmlUncreatable
from app.ui.translating import translate
from app.usecases.needs import HasStore

if TYPE_CHECKING:
    from app.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

ASKED = 3
"""Words that are typed back, where the code is not scanned."""


class RecoveryState(Struct, frozen=True):
    """``stage`` is nothing, ``made`` or ``kept``. ``words`` are the numbered words while they are
    to be seen; ``asked`` are the places of those that show that somebody has them all; ``problem``
    is what was wrong with what was typed."""

    stage: str = ""
    words: tuple[str, ...] = ()
    asked: tuple[int, ...] = ()
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class RecoveryModel(Page[HasStore]):
    """Nothing counts before somebody has typed or scanned what was printed."""

    _state: RecoveryState

    needs = Action.BACK_UP

    kept = Signal()

    def __init__(self, shift: Shift[HasStore]) -> None:
        super().__init__(shift, RecoveryState())
        self._words = ""

    def half_done(self) -> Callable[[], None] | None:
        """Words that were perhaps printed wait, in memory alone, for the same person."""
        words = self._words
        return (lambda: self._made(words)) if words else None

    def forget(self) -> None:
        """The words of the key leave the memory with the screen."""
        self._words = ""
        super().forget()

    @Slot()
    def begin(self) -> None:
        """Make the words of a new one."""
        desk, staff = self.shift.backups, self.shift.staff
        if desk is None or staff is None or self._state.busy:
            return
        self._set(busy=True, problem="")
        self.shift.ask(lambda: desk.new_recovery(staff), self._made, self._refuse)

    @Slot()
    def printIt(self) -> None:
        """On paper, with a code to scan."""
        desk, staff, words = self.shift.backups, self.shift.staff, self._words
        if desk is not None and staff is not None and words:
            self.shift.print(
                lambda _: desk.recovery_page(staff, words), translate("Paper", "Recovery key")
            )

    @Slot()
    def showWords(self) -> None:
        """For who has no printer and writes them down."""
        numbered = enumerate(self._words.split(), 1)
        self._set(words=tuple(f"{number}. {word}" for number, word in numbered))

    @Slot(str)
    def check(self, typed: str) -> None:
        """Somebody typed or scanned what is on the paper."""
        desk, staff, words = self.shift.backups, self.shift.staff, self._words
        if desk is None or staff is None or not words or self._state.busy:
            return
        asked = self._state.asked
        self._set(busy=True, problem="", words=())
        clinic = self.shift.clinic

        def keep() -> None:
            desk.keep_recovery(staff, words, typed, asked)
            desk.note_recovery(staff, clinic)

        self.shift.ask(keep, lambda _: self._done(), self._refuse)

    def _made(self, words: str) -> None:
        self._words = words
        places = range(1, len(words.split()) + 1)
        self._set(
            stage="made", busy=False, asked=tuple(sorted(SystemRandom().sample(places, ASKED)))
        )

    def _done(self) -> None:
        self._words = ""
        self._set(stage="kept", busy=False)
        self.kept.emit()

    def _refuse(self, sentence: str) -> None:
        self._set(busy=False, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
