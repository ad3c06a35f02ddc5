"""What is due now, in three pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.kinds import Side
from app.core.maintenance import is_enough, maintained
from app.core.plan import Plan, PlanItem
from app.core.record import Slot as DaySlot
from app.core.rules.easing import AWAY
from app.core.rules.flare_form import FLARE
from app.core.rules.standing import May
from app.core.schedule import slots_done
from app.core.session.short import matters_most, only, short_of_time
from app.core.session.steps import works
from app.core.session.timing import minutes_of
from app.core.stand_in import is_shown
from app.ui.dates import LONG, day_text
from app.ui.dose import dose_words
from app.ui.figure_source import FigureSource
from app.ui.moves import Moves
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot, address

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.session.progress import Progress
    from app.core.session.steps import Step
    from app.patient.session.run import SessionRun
    from app.usecases.visit import Visit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Faces(Protocol):
    """The photo of each of the clinic's own exercises."""

    def face(self, exercise: str) -> Path | None:
        """The picture that stands for an exercise in a list."""
        ...


class Offers(Moves, Protocol):
    """What is due, in steps and pictures."""

    @property
    def workshop(self) -> Faces:
        """Where the clinic's own pictures are."""
        ...

    def steps(self, visit: Visit, progress: Progress) -> tuple[Step, ...]:
        """All that a session would ask for from here on."""
        ...


class TodayState(Struct, frozen=True):
    """``state`` "keeping" and "kept": after the plan's weeks, while nobody has decided what comes
    next, ``times`` a week. ``swapped``: what the patient said has changed some exercises.
    ``gentle``: fewer reps, as last time's pain did not settle; ``back``: gentler after days away;
    ``flare``: a flare-up lasts. ``unseen``: an exercise cannot be shown.
    ``extras``: exercises for when they are needed, ``{place, name, dose, on}``.
    ``shortMinutes``: how long the first exercise alone takes, offered to who had no time for all of
    the last session; 0 where that is not offered.
    ``renewed``: a physio has changed the plan since the patient came."""

    state: str = "ready"
    part: str = "morning"
    minutes: int = 0
    exercises: tuple[dict[str, object], ...] = ()
    resumeName: str = ""
    resumeRep: int = 0
    resumeReps: int = 0
    startsOn: str = ""
    swapped: bool = False
    unseen: bool = False
    gentle: bool = False
    back: bool = False
    renewed: bool = False
    flare: bool = False
    times: int = 3
    extras: tuple[dict[str, object], ...] = ()
    shortMinutes: int = 0


@QmlElement
@QmlUncreatable("made by wiring")
class TodayViewModel(Snapshot):
    """Offers the session that is due, or the one that was cut."""

    _state: TodayState

    begun = Signal(bool)
    progressAsked = Signal()
    healthChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TodayState(), parent)
        self._begun = False
        self._visit: Visit | None = None
        self._added: frozenset[int] = frozenset()
        self._plan: Plan | None = None
        self._only: int | None = None

    @property
    def chosen(self) -> Visit | None:
        """The visit with what the patient adds to it."""
        return self._visit and self._visit.adding(self._added)

    def welcome(self, visit: Visit, clinic: Offers) -> None:
        """Show what ``visit`` holds, and let go of what the one before it held."""
        self._begun, self._plan, self._only = False, visit.plan, None
        self._visit, self._clinic, self._added = visit, clinic, visit.progress.places
        before = self.findChildren(FigureSource)
        self.show(self._offer(visit, clinic))
        for figure in before:
            figure.deleteLater()

    @Slot(int)
    def toggleExtra(self, place: int) -> None:
        """Do an exercise for when it is needed today, or not."""
        if not self._begun and self._visit is not None:
            self._added = self._added ^ {place}
            state = self._offer(self._visit.adding(self._added), self._clinic)
            kept = replace(state, exercises=self._state.exercises)
            self.show(kept)

    @Slot()
    def start(self) -> None:
        """Begin what is due."""
        self._begin(again=False)

    @Slot()
    def startShort(self) -> None:
        """The first exercise alone."""
        if self._plan is not None and self._state.shortMinutes:
            self._only = matters_most(self._plan)
        self._begin(again=False)

    def set_off(self, run: SessionRun) -> None:
        """Begin what was chosen."""
        run.start()
        if (place := self._only) is not None:
            run.do(lambda: run.player.only(place))

    @Slot()
    def resume(self) -> None:
        """Go on where a session was cut."""
        self._begin(again=False)

    @Slot()
    def startAgain(self) -> None:
        """From its beginning, in place of going on."""
        self._begin(again=True)

    @Slot()
    def showProgress(self) -> None:
        """Go to what has been done so far."""
        self.progressAsked.emit()

    @Slot()
    def sayHealthChanged(self) -> None:
        """The safety questions are asked anew, unless the session has begun."""
        if not self._begun:
            self.healthChanged.emit()

    def _begin(self, again: bool) -> None:
        if not self._begun and self._state.state in ("ready", "keeping", "resume", "already_done"):
            self._begun = True
            self.begun.emit(again)

    def _offer(self, visit: Visit, clinic: Offers) -> TodayState:
        plan = visit.plan
        if plan is None:
            return TodayState(state="no_plan")
        steps = clinic.steps(visit, visit.progress)
        state = _state(visit, plan)
        first = next(works(steps), None)
        resumed = first if state == "resume" else None
        texts = clinic.library.texts.exercises
        place = matters_most(plan) if short_of_time(plan, visit.record) else None
        short = minutes_of(only(steps, place)[0]) if place and state in ("ready", "keeping") else 0
        return TodayState(
            state=state,
            part=visit.slot.part.value,
            minutes=minutes_of(steps),
            exercises=tuple(
                self._card(item, clinic)
                for item in plan.items
                if not item.is_off and not item.as_needed
            ),
            resumeName=texts[resumed.exercise.id].name if resumed else "",
            resumeRep=resumed.done_before + 1 if resumed else 0,
            resumeReps=min(resumed.target, resumed.dose.reps * 2) if resumed else 0,
            startsOn=day_text(plan.starts_on, LONG),
            swapped=bool(visit.clearance.swaps),
            unseen=not all(is_shown(item.exercise) for item in plan.items),
            gentle=visit.standing.may is May.GENTLY and visit.standing.why not in (AWAY, FLARE),
            back=visit.standing.why == AWAY,
            renewed=visit.renewed,
            flare=visit.standing.why == FLARE,
            times=plan.rules.maintenance_sessions,
            shortMinutes=short,
            extras=self._extras(visit, clinic),
        )

    def _extras(self, visit: Visit, clinic: Offers) -> tuple[dict[str, object], ...]:
        assert visit.plan is not None
        texts = clinic.library.texts.exercises
        return tuple(
            {
                "place": place,
                "name": texts[item.exercise.id].name,
                "dose": dose_words(item),
                "on": not item.left_out,
            }
            for place in visit.extras
            for item in (visit.plan.items[place - 1],)
        )

    def _card(self, item: PlanItem, clinic: Offers) -> dict[str, object]:
        figure = FigureSource(self)
        motion = clinic.motion(item.exercise.id)
        figure.show(motion.keys(item.only_side or Side.LEFT)[-1].frame, motion.bounds)
        name = clinic.library.texts.exercises[item.exercise.id].name
        face = clinic.workshop.face(item.exercise.id)
        photo = address(face) if face else ""
        return {"name": name, "dose": dose_words(item), "figure": figure, "photo": photo}


def _state(visit: Visit, plan: Plan) -> str:
    if visit.slot.day < plan.starts_on:
        return "not_started"
    if maintained(plan, visit.slot.day):
        if visit.open_session:
            return "resume"
        return "kept" if is_enough(plan, visit.record, visit.slot.day) else "keeping"
    if visit.slot.day > plan.ends_on:  # also one that was ended while a session lay open
        return "ended"
    if visit.open_session:
        return "resume"
    return "already_done" if _done(visit, visit.slot) else "ready"


def _done(visit: Visit, slot: DaySlot) -> bool:
    return slot in slots_done(visit.record)
