"""Exercises of the clinic's own: the list, and one being made."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from app.core import exercise_edit as edit
from app.core.exercise import PHOTOS, VIDEOS
from app.core.exercise_edit import Draft
from app.core.kinds import Side
from app.core.roles import Action
from app.devices.sticks import sticks
from app.devices.ticker import FRAME_MS
from app.figure.pose_edit import turned
from app.staff.exercises import rows as exercise_rows
from app.staff.exercises.state import ExercisesState, Item
from app.staff.page import Page
from app.staff.shift import Shift
from app.ui.figure_source import FigureSource
from app.ui.qml import Property, QmlUncreatable
from app.ui.snapshot import address

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.devices.media_check import Kept
    from app.figure.motion import Motion
    from app.usecases.own_exercises import Listed, Workshop

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff desk")
class ExercisesModel(Page):
    """Copies an exercise, changes the copy with the figure moving beside it, and saves it.

    What is not saved stays here until the page is left, and over a lock.
    """

    _state: ExercisesState

    needs = Action.MAKE_EXERCISE

    def __init__(self, shift: Shift) -> None:
        super().__init__(shift, ExercisesState())
        self._draft: Draft | None = None
        self._listed: list[Listed] = []
        self._media: dict[str, bytes] = {}
        self._figure = FigureSource(self)
        self._motion: Motion | None = None
        self._looking = self._again = self._storing = False
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._next)

    @property
    def _workshop(self) -> Workshop:
        return self.shift.clinic.workshop

    @Property(FigureSource, constant=True)
    def figure(self) -> FigureSource:
        return self._figure

    def enter(self, subject: str) -> None:
        self.shift.ask(lambda: self._workshop.listed(), self._list)

    def forget(self) -> None:
        super().forget()
        self._timer.stop()
        self._draft, self._motion, self._media = None, None, {}
        self._looking = self._again = self._storing = False
        self._figure.clear()

    @property
    def saving(self) -> bool:
        """Not while a video is looked at: that takes its time."""
        return self._storing

    def half_done(self) -> Callable[[], None] | None:
        draft, media, it = self._draft, self._media, self._state
        if draft is None or not it.unsaved:
            return None

        def again() -> None:
            self._edit(draft, unsaved=True)
            self._media = media
            self.show(replace(self._state, video=it.video, photos=it.photos))
            self.choosePose(it.pose)

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
            self.shift.ask(
                lambda: self._workshop.copy(chosen, name.strip()),
                lambda draft: self._edit(draft, unsaved=True),
            )

    @Slot()
    def close(self) -> None:
        """Back to the list; what was not saved is gone."""
        rows, sought = self._state.rows, self._state.sought
        self.shift.turn(self.shift.staff)
        self.forget()
        self.show(ExercisesState(ready=True, rows=rows, sought=sought))
        self.enter("")

    @Slot(str, str)
    def need(self, question: str, answer: str) -> None:
        """Tick a position or a thing that it needs, or take the tick away; "" for none."""
        self._change(lambda draft: edit.needing(draft, question, answer))

    @Slot(str, str)
    def write(self, key: str, words: str) -> None:
        self._change(lambda draft: edit.written(draft, key, words))

    @Slot(str)
    def setSides(self, sides: str) -> None:
        self._change(lambda draft: edit.sided(draft, sides))

    @Slot(str)
    def agree(self, guess: str) -> None:
        """A program's guess is right."""
        self._change(lambda draft: edit.agreed(draft, guess))

    @Slot(str, float)
    def setDose(self, field: str, value: float) -> None:
        self._change(lambda draft: edit.dosed(draft, field, value))

    @Slot(str, float)
    def setSeconds(self, phase: str, seconds: float) -> None:
        self._change(lambda draft: edit.timed(draft, phase, seconds))

    @Slot(str)
    def choosePose(self, pose: str) -> None:
        """Show this key pose, standing still; none, to see it move."""
        self.show(replace(self._state, pose=pose if pose in self._state.poses else ""))
        self._refresh()

    @Slot(str, float)
    def turn(self, knob: str, value: float) -> None:
        pose = self._state.pose

        def change(draft: Draft) -> Draft:
            return edit.moved(draft, turned(draft.exercise, pose, knob, value))

        if pose:
            self._change(change)

    @Slot()
    def lookForFiles(self) -> None:
        """What photos and videos there are on the USB sticks that are in."""
        self.shift.ask(self._found, lambda files: self.show(replace(self._state, files=files)))

    @Slot(str)
    def take(self, path: str) -> None:
        """Show the exercise by this photo or video from now on."""
        if self._draft is not None and self._state.own:
            self.show(replace(self._state, busy=True, notice=""))
            self.shift.ask(
                lambda: self._workshop.taken_in(Path(path)),
                lambda found: self._took(path, *found),
                self._refused,
                beside=True,
            )

    @Slot()
    def showFigure(self) -> None:
        """No photos and no video: the figure again."""
        self.show(replace(self._state, video="", photos=()))
        self._change(edit.drawn)

    @Slot()
    def save(self) -> None:
        """As it is: also a draft."""
        self._store(lambda *it: self._workshop.save(*it))

    @Slot()
    def confirm(self) -> None:
        """Save it, and let it be put into plans: somebody stands for what it needs."""
        self._store(lambda *it: self._workshop.confirm(*it))

    def _store(self, job: Callable[[Staff, Draft, dict[str, bytes]], Draft]) -> None:
        draft, media, staff = self._draft, dict(self._media), self.shift.staff
        if draft is not None and staff is not None and not self._state.busy:
            self._storing = True
            self.show(replace(self._state, busy=True, notice=""))
            self.shift.ask(
                lambda: job(staff, draft, media),
                lambda kept: self._saved(draft, kept),
                self._refused,
            )

    def _list(self, rows: list[Listed]) -> None:
        self._listed = rows
        wanted = self._state.sought.casefold().split()
        shown = (it for it in rows if all(word in it.words for word in wanted))
        self.show(replace(self._state, ready=True, rows=tuple(it._asdict() for it in shown)))

    def _edit(self, draft: Draft, unsaved: bool = False) -> None:
        self._draft, self._media = draft, {}
        exercise = draft.exercise
        poses = dict.fromkeys([exercise.drawing.start, *(it.pose for it in exercise.phases)])
        poses = poses if exercise.drawn else {}
        own = draft.own
        self.show(
            replace(
                self._state, editing=True, own=own, poses=tuple(poses), pose="", notice="",
                unsaved=unsaved, problem="", video="", photos=(), files=(), busy=False,
            )
        )  # fmt: skip
        self._refresh()
        if own and not unsaved:
            self.shift.ask(lambda: self._workshop.media(exercise.id), self._show_media)

    def _show_media(self, found: tuple[list[Path], Path | None]) -> None:
        photos, video = found
        self.show(
            replace(
                self._state,
                photos=tuple(map(address, photos)),
                video=address(video) if video else "",
            )
        )

    def _change(self, change: Callable[[Draft], Draft]) -> None:
        if self._draft is None or not self._state.own:
            return
        self._draft = change(self._draft)
        self.show(replace(self._state, unsaved=True, notice=""))
        self._refresh()

    def _refresh(self) -> None:
        """Everything the page shows of the draft; the figure when it has been worked out."""
        draft, pose = self._draft, self._state.pose
        if draft is None:
            return
        knobs = exercise_rows.knobs_of(draft, pose)
        self.show(replace(self._state, **exercise_rows.written(draft), knobs=knobs))
        self._look()

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
            self._motion, problem = found
            self.show(replace(self._state, problem=problem))
            self._play()
        if self._again:
            self._look()

    def _play(self) -> None:
        motion, draft, pose = self._motion, self._draft, self._state.pose
        if motion is None or draft is None:
            return
        exercise = draft.exercise
        if pose:
            self._timer.stop()
            frames = {key.pose: key.frame for key in motion.keys(Side.LEFT)}
            if pose in frames:
                self._figure.show(frames[pose], motion.bounds)
            return
        self._frames = cycle(
            (number, step / steps, Side.LEFT)
            for number, phase in enumerate(exercise.phases)
            for steps in (max(1, round(phase.lasts(exercise.dose) * 1000 / FRAME_MS)),)
            for step in range(steps)
        )
        self._timer.start()

    def _next(self) -> None:
        if self._motion is not None:
            self._figure.show(self._motion.at(*next(self._frames)), self._motion.bounds)

    def _found(self) -> tuple[Item, ...]:
        return tuple(
            {"name": path.name, "path": str(path)}
            for stick in sticks()
            for path in sorted(stick.iterdir())
            if path.suffix.lower() in (*PHOTOS, *VIDEOS) and not path.name.startswith(".")
        )

    def _took(self, path: str, kept: Kept, video: bool) -> None:
        self._media |= kept.files
        shown_now = address(Path(path))
        photos = () if video else (*self._state.photos, shown_now)[-6:]
        self.show(replace(self._state, busy=False, video=shown_now if video else "", photos=photos))
        self._change(lambda draft: edit.shown_by(draft, kept.name, video=video))

    def _saved(self, draft: Draft, kept: Draft) -> None:
        """What was changed while it was being saved is still to be saved."""
        self._storing = False
        later = self._draft is not draft
        saved = "saved_draft" if kept.exercise.draft else "saved"
        self.show(replace(self._state, busy=False, unsaved=later, notice="" if later else saved))
        if not later:
            self._draft = kept
            self._refresh()

    def _refused(self, sentence: str) -> None:
        self._storing = False
        self.show(replace(self._state, busy=False, notice=sentence))
