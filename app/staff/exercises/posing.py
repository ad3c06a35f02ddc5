"""The poses of an exercise, put together by words, and finer by numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.exercise_edit import moved
from app.figure.pose_choices import BodyPart, Placement, chose, chosen
from app.figure.pose_edit import turned
from app.figure.positions import Position
from app.staff.exercises.rows import Item, knobs_of
from app.staff.exercises.wording import choice_words
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

if TYPE_CHECKING:
    from app.core.exercise_edit import Draft
    from app.staff.shift import Shift
    from app.usecases.needs import HasWorkshop

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

Change = Callable[["Draft"], "Draft"]


class PosingState(Struct, frozen=True):
    """Of the poses one may be open, and of that a ``part`` of the body; ``options`` are where it
    can go, as ``{value, text, on}``, and ``knobs`` the numbers of all of them."""

    pose: str = ""
    part: str = ""
    options: tuple[Item, ...] = ()
    knobs: tuple[Item, ...] = ()


@QmlElement
@QmlUncreatable("the page of exercises has it")
class PosingModel(Snapshot):
    """``draft`` is the exercise that is open, ``change`` changes it, and ``play`` shows the pose
    that was opened."""

    _state: PosingState

    def __init__(
        self,
        shift: Shift[HasWorkshop],
        draft: Callable[[], Draft | None],
        change: Callable[[Change], None],
        play: Callable[[], None],
    ) -> None:
        super().__init__(PosingState(), shift)
        self._shift, self._draft, self._change, self._play = shift, draft, change, play

    def begin(self) -> None:
        """Another exercise."""
        self.show(PosingState())

    def refresh(self) -> None:
        """The exercise has changed."""
        draft = self._draft()
        if draft is not None:
            self.show(replace(self._state, knobs=knobs_of(draft, self._state.pose)))

    @Slot(str)
    def choosePose(self, pose: str) -> None:
        """Show this key pose, standing still; none, to see it move."""
        draft = self._draft()
        if draft is None:
            return
        known = {draft.exercise.drawing.start, *(it.pose for it in draft.exercise.phases)}
        self.show(replace(self._state, pose=pose if pose in known else ""))
        self.refresh()
        self._play()
        self.choosePart(self._state.part)

    @Slot(str)
    def choosePart(self, part: str) -> None:
        """Choose in words where one part of the body goes; only what a body can do is offered."""
        draft, pose = self._draft(), self._state.pose
        self.show(replace(self._state, part=part, options=()))
        if draft is None or not pose or not part or not draft.own:
            return
        here, workshop = BodyPart(part), self._shift.clinic.workshop
        self._shift.ask(
            lambda: workshop.possible(draft, pose, here),
            lambda found: self._offer(draft, pose, here, found),
            lambda _: None,
            beside=True,
        )

    @Slot(str)
    def put(self, choice: str) -> None:
        """Have the chosen part of the body there, in the chosen pose."""
        pose, part = self._state.pose, self._state.part
        if not pose or not part:
            return

        def change(draft: Draft) -> Draft:
            return moved(draft, chose(draft.exercise, pose, BodyPart(part), Placement(choice)))

        self._change(change)
        rows = ({**it, "on": it["value"] == choice} for it in self._state.options)
        self.show(replace(self._state, options=tuple(rows)))

    @Slot(str)
    def startFrom(self, position: str) -> None:
        """Start in another position; where the movements go is then to be chosen anew."""
        workshop = self._shift.clinic.workshop
        self._change(lambda draft: workshop.placed(draft, Position(position)))
        draft = self._draft()
        self.choosePose(draft.exercise.drawing.start if draft else "")

    @Slot(str, float)
    def turn(self, knob: str, value: float) -> None:
        """One number of the open pose."""
        pose = self._state.pose

        def change(draft: Draft) -> Draft:
            return moved(draft, turned(draft.exercise, pose, knob, value))

        if pose:
            self._change(change)

    def _offer(
        self, draft: Draft, pose: str, part: BodyPart, offered: tuple[Placement, ...]
    ) -> None:
        if (self._state.pose, self._state.part) != (pose, part):
            return
        now = self._draft() or draft
        is_now = chosen(now.exercise, pose, part)
        self.show(
            replace(
                self._state,
                options=tuple(
                    {"value": str(it), "text": choice_words(part, it), "on": it is is_now}
                    for it in offered
                ),
            )
        )
