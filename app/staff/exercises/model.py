"""Exercises of the clinic's own: the list, and one being made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast, get_args

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.exercise_edit import Draft
from app.core.origin import BodyPart
from app.core.print_form import Layout, PrintForm
from app.core.roles import Action
from app.figure.positions import Position
from app.staff.exercises import rows as exercise_rows
from app.staff.exercises.drafting import Drafting
from app.staff.exercises.held_pictures import Held
from app.staff.exercises.pictures import PicturesModel
from app.staff.exercises.posing import PosingModel
from app.staff.exercises.state import ExercisesState
from app.staff.exercises.uses import MakesExercises
from app.staff.exercises.wording import position_words, region_words
from app.staff.shift import Shift
from app.ui.figure_source import FigureSource
from app.ui.paper import Sort
from app.ui.qml import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.usecases.own_exercises import ListedExercise, Regions

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff desk")
class ExercisesModel(Drafting):
    """Copies an exercise, changes the copy with the figure moving beside it, and saves it.

    What is not saved stays here until the page is left, and over a lock.
    """

    _state: ExercisesState

    needs = Action.MAKE_EXERCISE

    def __init__(self, shift: Shift[MakesExercises]) -> None:
        super().__init__(shift, ExercisesState())
        self._listed: list[tuple[str, exercise_rows.Item]] = []
        """What each is found by, and its row."""
        self._storing = False

    @Property(FigureSource, constant=True)
    def figure(self) -> FigureSource:
        """How the drafted exercise moves."""
        return self._playing.figure

    @Property(PicturesModel, constant=True)
    def pictures(self) -> PicturesModel:
        """Its photos and its video."""
        return self._pictures

    @Property(PosingModel, constant=True)
    def posing(self) -> PosingModel:
        """Its poses, by words."""
        return self._posing

    def enter(self, subject: str) -> None:
        self.shift.ask(lambda: (self._workshop.listed(), self._workshop.positions()), self._come)

    def forget(self) -> None:
        super().forget()
        self._draft = None
        self._playing.stop()
        self._posing.begin()
        self._pictures.begin()
        self._looking = self._again = self._storing = False

    @property
    def saving(self) -> bool:
        """Not while a video is looked at: that takes its time."""
        return self._storing

    def half_done(self) -> Callable[[], None] | None:
        """The draft with its pictures and poses, as far as somebody has come."""
        draft, held, pose = self._draft, self._pictures.held(), self._posing.shown.pose
        if draft is None or not self._state.unsaved:
            return None

        def again() -> None:
            self._edit(draft, unsaved=True)
            self._pictures.hold(held)
            self._posing.choosePose(pose)

        return again

    @Slot(str)
    def open(self, exercise: str) -> None:
        """Look at one, or change one's own."""
        self.shift.ask(lambda: self._workshop.opened(exercise), self._edit)

    @Slot(str)
    def find(self, words: str) -> None:
        """Only those whose name, muscles, part of the body or level hold every one of ``words``."""
        self.show(replace(self._state, sought=words))
        self._list(self._listed)

    @Slot(str)
    def copy(self, name: str) -> None:
        """Make a copy of the one that is open, called ``name``."""
        if self._draft is not None and name.strip():
            chosen = self._draft.exercise.id
            shop, here = self._workshop, self._pictures.shown
            self.shift.ask(
                lambda: (shop.copy(chosen, name.strip()), shop.bytes_of(chosen)),
                lambda made: self._copied(made[0], Held(made[1], {}, here.photos, here.video)),
            )

    def _copied(self, draft: Draft, held: Held) -> None:
        """The copy is shown by the same photos, and has them as its own."""
        self._edit(draft, unsaved=True)
        self._pictures.hold(held)

    @Slot(str, str, str, str)
    def make(self, name: str, position: str, sides: str, regions: str) -> None:
        """Begin one from blank; no ``position`` where only photos will show it. ``regions`` are
        parted by commas."""
        where = Position(position) if position else None
        start = position_words(where) if where else ""
        parts = cast("Regions", tuple(filter(None, regions.split(","))))
        if name.strip():
            self.shift.ask(
                lambda: self._workshop.blank(name.strip(), where, sides, parts, start),
                lambda draft: self._edit(draft, unsaved=True),
            )

    @Slot(int)
    def seeScreen(self, movement: int) -> None:
        """Show a movement as patients will see it; less than 0 to go back."""
        last = len(self._state.screens) - 1
        self.show(replace(self._state, screen=min(movement, last)))
        self._posing.choosePose("")

    @Slot()
    def seePage(self) -> None:
        """Show it as it will print, and print it where that is asked for."""
        draft, media = self._draft, dict(self._pictures.media)
        clinic = self.shift.clinic
        if draft is None:
            return

        def page(form: PrintForm) -> bytes:
            shown = clinic.workshop.trial(draft, media)
            today, head = clinic.slot().day, clinic.letterhead()
            return clinic.paper.trial(draft, shown, today, head, form).pdf

        self.shift.print_one_of([Sort(draft.text.name, page, tuple(Layout), sized=True)])

    @Slot()
    def close(self) -> None:
        """Back to the list; what was not saved is gone."""
        rows, sought = self._state.rows, self._state.sought
        self.shift.turn(self.shift.staff)
        self.forget()
        self.show(ExercisesState(ready=True, rows=rows, sought=sought))
        self.enter("")

    @Slot()
    def save(self) -> None:
        """As it is: also a draft."""
        self._store(lambda *it: self._workshop.save(*it))

    @Slot()
    def confirm(self) -> None:
        """Save it, and let it be put into plans: somebody stands for what it needs."""
        self._store(lambda *it: self._workshop.confirm(*it))

    def _store(self, job: Callable[[Staff, Draft, dict[str, bytes]], Draft]) -> None:
        draft, media, staff = self._draft, dict(self._pictures.media), self.shift.staff
        if draft is not None and staff is not None and not self._state.busy:
            self._storing = True
            self.show(replace(self._state, busy=True, notice=""))
            self.shift.ask(
                lambda: job(staff, draft, media),
                lambda kept: self._saved(draft, kept),
                self._refused,
            )

    def _come(self, found: tuple[list[ListedExercise], tuple[Position, ...]]) -> None:
        listed, known = found
        rows = [(it.words, exercise_rows.listed(it)) for it in listed]
        positions = tuple({"value": str(it), "text": position_words(it)} for it in known)
        regions = tuple({"value": it, "text": region_words(it)} for it in get_args(BodyPart))
        self.show(replace(self._state, positions=positions, regions=regions))
        self._list(rows)

    def _list(self, rows: list[tuple[str, exercise_rows.Item]]) -> None:
        self._listed = rows
        wanted = self._state.sought.casefold().split()
        shown = tuple(row for words, row in rows if all(word in words for word in wanted))
        self.show(replace(self._state, ready=True, rows=shown))

    def _edit(self, draft: Draft, unsaved: bool = False) -> None:
        self._draft = draft
        self._pictures.begin()
        self._posing.begin()
        exercise = draft.exercise
        own = draft.own
        self.show(
            replace(
                self._state, editing=True, own=own, notice="", unsaved=unsaved, problem="",
                busy=False, screen=-1,
            )
        )  # fmt: skip
        self._refresh()
        if not unsaved:
            self.shift.ask(
                lambda: self._workshop.media(exercise.id), lambda it: self._pictures.begin(*it)
            )

    def _saved(self, draft: Draft, kept: Draft) -> None:
        """What was changed while it was being saved is still to be saved."""
        self._storing = False
        later = self._draft is not draft
        saved = "saved_draft" if kept.exercise.draft else "saved"
        self.show(replace(self._state, busy=False, unsaved=later, notice="" if later else saved))
        if not later:
            self._draft = kept
            self._refresh()
            self.shift.ask(
                lambda: self._workshop.media(kept.exercise.id),
                lambda it: self._pictures.begin(*it),
            )

    def _refused(self, sentence: str) -> None:
        self._storing = False
        self.show(replace(self._state, busy=False, notice=sentence))
