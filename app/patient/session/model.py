"""The guided session: what the player's view says, in words and numbers for the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from app.core.kinds import Side
from app.core.session.events import Event, PainReported, Paused
from app.core.session.steps import Work
from app.core.session.view import SessionView
from app.core.texts import ExerciseText
from app.devices.ticker import PICTURE_MS
from app.patient.session.run import SessionRun
from app.patient.session.state import SessionState, count_of, kind_of, moment_of, note_of
from app.patient.session.touches import SessionTouches
from app.ui.figure_source import FigureSource
from app.ui.qml import Property, QmlUncreatable

if TYPE_CHECKING:
    from app.figure.motion import Motion

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Addresses = tuple[tuple[str, ...], str]
"""Of an exercise's own photos, and of its video; both empty where the figure shows it."""


@QmlElement
@QmlUncreatable("made by wiring")
class SessionViewModel(SessionTouches):
    """Follows one SessionRun. The ring's ``fraction`` has its own signal: it changes each frame."""

    _state: SessionState

    fractionChanged = Signal()
    flashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(SessionState(), parent)
        self._figure = FigureSource(self)
        self._fraction = 0.0
        self._why = ""
        self.still = False
        self._caption: tuple[object, str] = (None, "")
        self._figure_due = QTimer(self, singleShot=True, interval=PICTURE_MS)
        self._figure_due.timeout.connect(self._draw)

    @Property(float, notify=fractionChanged)
    def fraction(self) -> float:
        """How much of the ring is full, 0 to 1; moves with every frame and is no part of the
        state."""
        return self._fraction

    @Property(FigureSource, constant=True)
    def figure(self) -> FigureSource:
        """The drawing of the exercise."""
        return self._figure

    def follow(
        self,
        run: SessionRun,
        texts: Callable[[str], ExerciseText],
        motion: Callable[[str], Motion],
        media: Callable[[str], Addresses],
        places: tuple[int, ...],
    ) -> None:
        """Show ``run`` from now on, an exercise's words, motion and media given by its id.
        ``places`` are the plan's positions that are done today, in order."""
        self.forget()
        self._run, self._texts, self._motion, self._places = run, texts, motion, places
        self._media = cache(media)
        self._panel = self._light = self._why = ""
        run.played.connect(self._note)
        run.moved.connect(self.refresh)
        run.saved.connect(self.refresh)

    def show_caption(self, words: str) -> None:
        """What is being said; it stands until the movement that it belongs to is over."""
        if self._run is not None:
            self._caption = moment_of(self._run.player.view), words

    def forget(self) -> None:
        """Follow nothing any more."""
        if self._run is not None:
            self._run.played.disconnect(self._note)
            self._run.moved.disconnect(self.refresh)
            self._run.saved.disconnect(self.refresh)
            self._figure_due.stop()
            self._run = None

    def show_pause_left(self, seconds: int) -> None:
        """How long a paused session still waits, or -1. It is told on the panel of a pause."""
        if seconds >= 0 and self._state.showing:
            self._command(lambda player: player.pause())
        self.show(replace(self._state, pauseLeft=seconds))

    def _note(self, events: list[Event]) -> None:
        """Remember why time stopped, and how much it hurts."""
        for event in events:
            if isinstance(event, Paused):
                self._why = "gap" if event.interrupted else "person"
            if isinstance(event, PainReported):
                self._light = "locked" if event.locked else event.light.value
                coming = self._run.player.view.work if self._run else None
                if coming and not event.completes:  # a number may end the exercise: another comes
                    self._earlier = event.key.position != coming.key.position

    def refresh(self) -> None:
        """Derive everything anew from the player."""
        run = self._run
        if run is None:
            return
        view = run.player.view
        if view.work is None:
            self.show(replace(self._state, asking=self._panel, hurtLight=self._light))
            return
        before = self._state
        self.show(self._derive(run, view, view.work))
        if view.fraction != self._fraction:
            self._fraction = view.fraction
            self.fractionChanged.emit()
        # Painting the figure takes ten times as long as all else: a new count does not wait for it
        if self._state is before:
            self._draw()
        else:
            self._figure_due.start()

    def _derive(self, run: SessionRun, view: SessionView, work: Work) -> SessionState:
        text = self._texts(work.exercise.id)
        paused, kind = run.player.paused, kind_of(view)
        photos, video = self._media(work.exercise.id)
        return SessionState(
            kind=kind,
            exerciseName=text.name,
            aim=text.aim,
            exerciseNumber=self._places.index(work.key.position) + 1,
            exerciseCount=len(self._places),
            minutesLeft=view.minutes_left,
            side=view.side.value,
            sideText={Side.LEFT: text.left, Side.RIGHT: text.right}.get(view.side) or "",
            setNumber=work.key.number,
            sets=work.dose.sets,
            count=count_of(view, work),
            unit="reps" if kind == "work" and view.seconds_left is None else "seconds",
            rep=view.rep,
            reps=0 if work.timed else work.target,
            cue=text.cues[view.phase.id].now if view.phase else text.start,
            cues=tuple(cue.now for cue in text.cues.values()),
            nextCue=text.cues[view.next_phase.id].next if view.next_phase else "",
            caption=self._caption[1] if self._caption[0] == moment_of(view) else "",
            saved=run.saved_reps(work.key),
            steps=text.steps if kind == "watch" else (),
            showing=run.player.showing,
            waiting=not isinstance(view.step, Work),
            paused=paused,
            pausedWhy=self._why if paused else "",
            asking=self._panel,
            hurtLight=self._light,
            hurtEarlier=self._earlier,
            gently=run.player.gentle is not None,
            easier=self._texts(work.easier.id).name if work.easier else "",
            harder=self._texts(work.harder.id).name if work.harder else "",
            canGoBack=run.player.can_go_back,
            ownPace=work.own_pace,
            openEnded=work.dose.open,
            repsDone=view.reps,
            pauseLeft=self._state.pauseLeft if paused else -1,
            video=video,
            note=note_of(work),
            photos=photos,
            photo=work.exercise.place_after(
                work.exercise.phases.index(view.phase) if view.phase else None
            ),
        )

    def _draw(self) -> None:
        if self._run is None:
            return
        view = self._run.player.view
        if view.work is None:
            return
        motion, move = self._motion(view.work.exercise.id), view.movement
        if move is None:
            frame = motion.start(view.side)
        else:
            at = motion.still if self.still else motion.at
            frame = at(move.phase, move.progress, view.side, move.first)
        self._figure.show(frame, motion.bounds)
