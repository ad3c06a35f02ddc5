"""Several people chosen from a list, and what is printed for them in one go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from app.core.print_form import Layout
from app.core.roles import Action
from app.ui.error_words import sentence_words
from app.ui.paper import Sort
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases import piles
from app.usecases.rights import may_leave

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.core.print_form import PrintForm
    from app.staff.people.uses import PrintsPiles
    from app.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class PileState(Struct, frozen=True):
    """``choosing`` while a touch marks a person; ``chosen`` are their ids, in order. ``asking``:
    whether their older cards may stop working. ``full``: no more can be chosen."""

    choosing: bool = False
    chosen: tuple[str, ...] = ()
    asking: bool = False
    full: bool = False


@QmlElement
@QmlUncreatable("made by a page with a list of people")
class PileModel(Snapshot):
    """Marks people, and prints handouts or cards of them all as one job."""

    _state: PileState

    def __init__(self, shift: Shift[PrintsPiles], parent: QObject) -> None:
        super().__init__(PileState(), parent)
        self._shift = shift

    def forget(self) -> None:
        """The page was left."""
        self.show(PileState())

    @Slot()
    def begin(self) -> None:
        """From now on a touch marks."""
        self.show(PileState(choosing=True))

    @Slot()
    def end(self) -> None:
        """From now on a touch opens."""
        self.forget()

    @Slot(str)
    def toggle(self, patient: str) -> None:
        """Mark a person, or no more."""
        it = self._state
        if not it.choosing:
            return
        if patient in it.chosen:
            chosen = tuple(each for each in it.chosen if each != patient)
        elif len(it.chosen) < piles.MOST:
            chosen = (*it.chosen, patient)
        else:
            return
        self.show(replace(it, chosen=chosen, full=len(chosen) == piles.MOST))

    @Slot()
    def printHandouts(self) -> None:
        """The take-home pages of all who are marked."""
        clinic, by, chosen = self._shift.clinic, self._shift.by, self._state.chosen
        by.require(Action.PRINT_PLAN)
        left_out: list[tuple[str, str]] = []

        def make(form: PrintForm) -> bytes:
            pile = piles.handouts(clinic, by, chosen, form)
            left_out[:] = pile.left_out
            return pile.pdf

        title = QCoreApplication.translate("Pile", "Take-home plans")
        self._print(Sort(title, make, tuple(Layout), clinic.uncalled, True), left_out)

    @Slot()
    def askCards(self) -> None:
        """Say first that older cards stop working."""
        self.show(replace(self._state, asking=bool(self._state.chosen)))

    @Slot()
    def keepCards(self) -> None:
        """They keep the cards that they have."""
        self.show(replace(self._state, asking=False))

    @Slot()
    def printCards(self) -> None:
        """New cards for all who are marked."""
        if not self._state.asking:
            return
        clinic, by, chosen = self._shift.clinic, self._shift.by, self._state.chosen
        by.require(Action.ISSUE_CARD)
        left_out: list[tuple[str, str]] = []
        said: dict[str, str] = {}

        def make(form: PrintForm) -> bytes:
            pile = piles.cards(clinic, by, chosen, said, form)
            left_out[:] = pile.left_out
            return pile.pdf

        self.keepCards()
        title = QCoreApplication.translate("Pile", "Cards")
        self._print(Sort(title, make, sized=True), left_out)

    def _print(self, sort: Sort, left_out: list[tuple[str, str]]) -> None:
        if chosen := self._state.chosen:
            told = sort._replace(
                may=partial(may_leave, self._shift.clinic, self._shift.by, *chosen),
                piled=True,
                left_out=lambda: tuple(f"{name}: {sentence_words(why)}" for name, why in left_out),
                came_out=self.forget,
            )
            self._shift.print_one_of([told])
