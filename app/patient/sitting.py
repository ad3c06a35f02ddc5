"""One sitting: the steps of a session, each on its own screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.plan import Plan
from app.core.session.steps import Breathe, Learn, Question, TooSore, Work
from app.core.session.timing import waits
from app.patient.screens import Screens
from app.patient.session.model import Addresses
from app.patient.session.run import SessionRun
from app.ui.moves import Moves
from app.ui.snapshot import address

if TYPE_CHECKING:
    from pathlib import Path

    from app.figure.motions import Illustrations

MORE_TIME = 2.0
"""How many times as long somebody has to get ready who has asked for more time."""


class HasMedia(Protocol):
    """The clinic's own pictures of exercises."""

    def media(self, exercise: str) -> tuple[Sequence[Path], Path | None]:
        """Where an exercise's own photos and video lie; empty without any."""
        ...


class Guides(Moves, Protocol):
    """Shows the steps of a session."""

    @property
    def workshop(self) -> HasMedia:
        """Where the clinic's own pictures are."""
        ...

    @property
    def illustrations(self) -> Illustrations:
        """The drawings of lessons, by the name of the lesson."""
        ...


class StepRouter(QObject):
    """Says through ``screen`` which screen the step of ``run`` belongs on.

    ``resting`` is true while nothing moves by itself, so that an idle watch may count.
    """

    screen = Signal(str)

    def __init__(
        self,
        run: SessionRun,
        plan: Plan,
        clinic: Guides,
        screens: Screens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.run = run
        self._plan = plan
        self._clinic = clinic
        self._rating, self._session = screens.rating, screens.session
        self._lesson, self._too_sore = screens.lesson, screens.too_sore
        self._breathing = screens.breathing
        texts = clinic.library.texts.exercises.__getitem__
        places = tuple(n for n, item in enumerate(plan.items, 1) if not item.is_off)
        self._session.follow(run, texts, clinic.motion, self._media, places)
        run.moved.connect(self._follow)

    @property
    def resting(self) -> bool:
        """Whether nothing happens until a person does something."""
        step, player = self.run.player.step, self.run.player
        waiting = waits(step) or (isinstance(step, Work) and step.own_pace)
        return waiting or player.paused

    def _media(self, exercise: str) -> Addresses:
        photos, video = self._clinic.workshop.media(exercise)
        return tuple(map(address, photos)), address(video) if video else ""

    def suit(self, still: bool, more_time: bool) -> None:
        """Move, and wait, as the person has set it."""
        self.run.animated = not still
        self.run.player.more_time = MORE_TIME if more_time else 1.0

    def interrupt(self) -> None:
        """Stop time: nobody can see what is to be done."""
        self.run.do(lambda: self.run.player.pause(interrupted=True))

    def leave(self) -> None:
        """Go away mid-session and keep the place. Who goes without having said whether it hurts
        or they feel unwell has at least said that it hurts."""
        self.run.moved.disconnect(self._follow)
        if self._session.undecided:
            self.run.do(lambda: self.run.player.report_pain(None))
        self.run.leave()
        self.run.deleteLater()
        self._session.forget()

    def retry(self) -> None:
        """Store what could not be stored, then show where the session stands."""
        self.run.retry()
        self._session.refresh()
        self._follow()

    def _follow(self) -> None:
        player, library = self.run.player, self._clinic.library
        step = player.step
        if player.ended:
            return
        if player.unwell:
            self.screen.emit("unwell")
        elif self._session.asks or player.view.work is not None:
            self.screen.emit("session")
        elif isinstance(step, Question):
            self._rating.ask(self.run, step)
            self.screen.emit("rating")
        elif isinstance(step, TooSore):
            self._too_sore.offer(self.run, step)
            self.screen.emit("too_sore")
        elif isinstance(step, Breathe):
            self._breathing.guide(self.run, step)
            self.screen.emit("breathing")
        elif isinstance(step, Learn):
            lesson, text = library.lessons[step.lesson], library.texts.lessons[step.lesson]
            order, drawn = self._plan.programme.lessons, library.pictures.get(lesson.picture)
            picture = self._clinic.illustrations.of(lesson.picture, drawn) if drawn else None
            self._lesson.teach(self.run, lesson, text, order, step.recall, picture)
            self.screen.emit("lesson")
