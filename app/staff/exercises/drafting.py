"""An exercise being changed, with the figure moving beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.core import exercise_edit as edit
from app.core.exercise_blank import in_parts
from app.core.exercise_edit import Draft, words_of
from app.staff.exercises import rows as exercise_rows
from app.staff.exercises.pictures import PicturesModel
from app.staff.exercises.playing import Playing
from app.staff.exercises.posing import PosingModel
from app.staff.exercises.uses import MakesExercises
from app.staff.exercises.wording import problem_words
from app.staff.page import Page
from app.staff.shift import Shift

if TYPE_CHECKING:
    from app.figure.motion import Motion
    from app.usecases.own_exercises import Workshop


class Drafting(Page[MakesExercises]):
    """Every touch changes the ``_draft``; the figure follows when it has been worked out."""

    def __init__(self, shift: Shift[MakesExercises], state: Any) -> None:
        super().__init__(shift, state)
        self._draft: Draft | None = None
        self._pictures = PicturesModel(shift, lambda: self._draft, self._change)
        self._prints: dict[str, bool] = {}
        self._posing = PosingModel(shift, lambda: self._draft, self._change, self._play)
        self._playing = Playing(self)
        self._looking = self._again = False

    @property
    def _workshop(self) -> Workshop:
        return self.shift.clinic.workshop

    @Slot(str)
    def forPart(self, region: str) -> None:
        """Tick a part of the body that it is for, or take the tick away."""
        self._change(lambda draft: in_parts(draft, cast("Any", region)))

    @Slot(str, str)
    def need(self, question: str, answer: str) -> None:
        """Tick a position or a thing that it needs, or take the tick away; "" for none."""
        self._change(lambda draft: edit.needing(draft, question, answer))

    @Slot(str, str)
    def write(self, key: str, words: str) -> None:
        """What is typed for ``key``: a name, an aim, a step."""
        self._change(lambda draft: edit.written(draft, key, words))

    @Slot(str)
    def setSides(self, sides: str) -> None:
        """Each side in turn, both at once, or alternating."""
        self._change(lambda draft: edit.sided(draft, sides))

    @Slot(str)
    def agree(self, guess: str) -> None:
        """A program's guess is right."""
        self._change(lambda draft: edit.agreed(draft, guess))

    @Slot(str, float)
    def setDose(self, field: str, value: float) -> None:
        """A number of the dose; the form holds it within its bounds."""
        self._change(lambda draft: edit.dosed(draft, field, value))

    @Slot(str, float)
    def setSeconds(self, phase: str, seconds: float) -> None:
        """How long one movement inside a rep takes."""
        self._change(lambda draft: edit.timed(draft, phase, seconds))

    def _change(self, change: Callable[[Draft], Draft]) -> None:
        if self._draft is None or not self._state.own:
            return
        self._draft = change(self._draft)
        self.show(replace(self._state, unsaved=True, notice=""))
        self._refresh()

    def _refresh(self) -> None:
        """Everything the page shows of the draft; the figure when it has been worked out."""
        draft = self._draft
        if draft is None:
            return
        shown = exercise_rows.written(draft, lambda it: self._prints.get(it, True))
        self.show(replace(self._state, **shown))
        self._posing.refresh()
        self._ask_letters(draft)
        self._look()

    def _ask_letters(self, draft: Draft) -> None:
        """Whether paper can print what it was not asked for yet."""
        words = "".join(words_of(draft.text).values())
        fresh = {it for it in words if not it.isascii()} - self._prints.keys()
        if fresh:
            self._prints |= dict.fromkeys(fresh, True)
            paper = self.shift.clinic.paper
            self.shift.ask(lambda: paper.draws("".join(sorted(fresh))), self._drawn)

    def _drawn(self, found: dict[str, bool]) -> None:
        self._prints |= found
        if not all(found.values()):
            self._refresh()

    def _look(self) -> None:
        """Work the figure out beside the interface; what changes meanwhile is looked at next."""
        draft, done = self._draft, self._looked
        if self._looking or draft is None:
            self._again = True
            return
        self._looking, self._again = True, False
        self.shift.ask(lambda: self._workshop.looked_at(draft), done, lambda _: done(None))

    def _looked(self, found: tuple[Motion, str] | None) -> None:
        self._looking = False
        if self._draft is None:
            return
        if found is not None:
            motion, problem = found
            self._playing.take(motion)
            self.show(replace(self._state, problem=problem_words(self._draft, problem)))
            self._play()
        if self._again:
            self._look()

    def _play(self) -> None:
        if self._draft is not None:
            self._playing.play(self._draft.exercise, self._posing.shown.pose)
