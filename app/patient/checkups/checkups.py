"""The measures around a session: a chair test before it, the patient's own scores after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.core.measures.measurement import Activity
from app.core.measures.schedule import activities_due
from app.core.programme import CHAIR_TESTS
from app.devices.jobs import Jobs
from app.patient.saves import Saves
from app.patient.screens import Screens
from app.ui.kiosk_screen import KioskScreen
from app.ui.moves import Moves

if TYPE_CHECKING:
    from app.usecases.visit import Visit

Then = Callable[[], None]


class KeepsMeasures(Saves, Protocol):
    """Keeps what is measured, and the activities that a patient names."""

    def name_activities(self, patient: str, words: Sequence[str]) -> tuple[Activity, ...]:
        """The patient's activities are these from now on; returns them as they are stored."""
        ...

    def rate(self, patient: str, ratings: Mapping[str, float | None], session: str | None) -> None:
        """How well one activity goes, 0 to 10."""
        ...


class Measuring(Moves, Protocol):
    """Keeps what is measured, and shows how a chair test goes."""

    @property
    def measures(self) -> KeepsMeasures:
        """Where measures are kept."""
        ...


class Checkups(QObject):
    """Asks for what is due and goes on when it is stored. Each can be put off."""

    def __init__(
        self, kiosk: KioskScreen, screens: Screens, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._screens, self._jobs = kiosk, screens, jobs
        self._visit: Visit | None = None
        self._clinic: Measuring | None = None
        self._then: Then = _nothing
        self._due: list[str] = []
        self._activities: list[Activity] = []
        self._rated = 0
        screens.chair.measured.connect(lambda value: self._store_chair(value))
        screens.chair.deferred.connect(lambda: self._store_chair(None))
        screens.activities.finished.connect(self._name)
        screens.checkup.scored.connect(self._score)
        screens.checkup.deferred.connect(lambda: self._score(None))

    def before(self, visit: Visit, clinic: Measuring, then: Then) -> None:
        """What is measured before a session, then ``then``."""
        due = [each for each in visit.clearance.checkups if each in CHAIR_TESTS]
        self._begin(visit, clinic, due[:1], then)

    def after(self, visit: Visit, clinic: Measuring, then: Then) -> None:
        """What is asked after a session, then ``then``."""
        due = [each for each in visit.clearance.checkups if each not in CHAIR_TESTS]
        self._begin(visit, clinic, due, then)

    def leave(self) -> None:
        """Somebody goes in the middle of it: what is stored is stored."""
        self._visit, self._then = None, _nothing
        self._screens.chair.leave()

    def _begin(self, visit: Visit, clinic: Measuring, due: list[str], then: Then) -> None:
        self._visit, self._clinic, self._due, self._then = visit, clinic, list(due), then
        self._next()

    def _next(self) -> None:
        """Show the next one, or go on."""
        if self._visit is None:
            return
        if not self._due:
            then, self._visit, self._then = self._then, None, _nothing
            then()
            return
        match self._due[0]:
            case "sts5" | "chair30" as kind:
                self._screens.chair.begin(kind)
                if self._clinic is not None:
                    self._screens.sitting_down.play(self._clinic)
                self._kiosk.go("chair")
            case "psfs":
                visit = self._visit
                assert visit.plan is not None, "a checkup is due by the plan"
                self._activities = list(activities_due(visit.plan, visit.record, visit.slot.day))
                self._rate()
            case measure:
                self._screens.checkup.ask(measure)
                self._kiosk.go("checkup")

    def _rate(self) -> None:
        """Ask for the next activity's score, or first of all for the activities."""
        if not self._activities:
            self._screens.activities.begin()
            self._kiosk.go("activities")
            return
        number, count = self._rated + 1, len(self._activities)
        self._screens.checkup.ask("psfs", self._activities[self._rated].words, number, count)
        self._kiosk.go("checkup")

    def _name(self, words: list[str]) -> None:
        visit, clinic = self._visit, self._clinic
        if visit is None or clinic is None:
            return
        if not words:
            self._save("psfs", None)
            return

        def rate(named: tuple[Activity, ...]) -> None:
            if self._visit is visit:
                self._activities = list(named)
                self._rate()

        self._jobs.run(lambda: clinic.measures.name_activities(visit.patient, words), rate)

    def _score(self, value: int | None) -> None:
        if self._visit is None or not self._due:
            return
        self._screens.checkup.busy()
        if self._due[0] == "psfs" and value is not None:
            self._save_rating(value)
        else:
            self._save(self._due[0], value)

    def _save_rating(self, value: int) -> None:
        visit, clinic = self._visit, self._clinic
        if visit is None or clinic is None:
            return
        session = self._session_of(visit)
        activity = self._activities[self._rated]

        def stored(_: object) -> None:
            if self._visit is not visit:
                return
            self._rated += 1
            if self._rated < len(self._activities):
                self._rate()
            else:
                self._done()

        measures = clinic.measures
        self._jobs.run(lambda: measures.rate(visit.patient, {activity.id: value}, session), stored)

    def _store_chair(self, value: float | None) -> None:
        if self._visit is not None and self._due:
            self._save(self._due[0], value)

    def _save(self, measure: str, value: float | None) -> None:
        visit, clinic = self._visit, self._clinic
        if visit is None or clinic is None:
            return
        session = self._session_of(visit)

        def job() -> None:
            clinic.measures.save(visit.patient, measure, value, session=session)

        self._jobs.run(job, lambda _: self._done() if self._visit is visit else None)

    def _done(self) -> None:
        self._due, self._rated = self._due[1:], 0
        self._next()

    def _session_of(self, visit: Visit) -> str | None:
        """The session it belongs to: that of just now. A chair test stands for itself."""
        sessions = visit.record.sessions
        before = bool(self._due) and self._due[0] in CHAIR_TESTS
        return None if before or not sessions else sessions[-1].id


def _nothing() -> None:
    """What follows when nobody is there any more."""
