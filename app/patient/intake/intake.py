"""From the sign-in to today's screen: what has to be asked first, and what stops everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.rules.standing import May
from app.core.safety.questions import SafetyQuestion, Said, Tier
from app.core.safety.screening import asked_before, finding_of
from app.devices.jobs import Jobs
from app.patient.intake.ask import AskState
from app.patient.intake.stop import StopState
from app.patient.screens import Screens
from app.ui.kiosk_screen import KioskScreen

if TYPE_CHECKING:
    from app.usecases.clinic import Clinic, Visit

SETTLED = {Said.YES: 1, Said.NO: 0, Said.UNSURE: None}
"""Whether pain has settled, as it is stored. "Not sure" is neither, and never taken as good."""


class Intake(QObject):
    """Asks one question after the other, and lets a visit pass when none is left.

    ``admitted`` carries the visit. What was answered is on the disk before another screen shows;
    only a stop shows even where the disk refuses.
    """

    admitted = Signal(object)

    def __init__(
        self, kiosk: KioskScreen, screens: Screens, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._screens, self._jobs = kiosk, screens, jobs
        self._visit: Visit | None = None
        self._clinic: Clinic | None = None
        self._answers: dict[str, Said] = {}
        self._index = 0
        screens.ask.answered.connect(self._answered)
        screens.ask.wentBack.connect(self._back)

    def receive(self, visit: Visit, clinic: Clinic) -> None:
        """Ask what is due, show what stops, or admit ``visit``."""
        self._visit, self._clinic, self._answers, self._index = visit, clinic, {}, 0
        if stop := self._stop(visit):
            self._show_stop(stop, visit)
        elif visit.clearance.asks:
            self._ask()
        elif visit.settle_about:
            self._screens.ask.ask(AskState(kind="settled"))
            self._kiosk.go("question")
        else:
            self._visit = None
            self.admitted.emit(visit)

    def leave(self) -> None:
        """Somebody goes in the middle of it. A yes is stored; the rest is asked again next time."""
        visit, clinic, answers = self._visit, self._clinic, self._answers
        self._visit, self._answers = None, {}
        if visit and clinic and any(said is not Said.NO for said in answers.values()):
            self._jobs.run(lambda: clinic.gate.screened(visit.patient, visit.plan, answers))

    def _stop(self, visit: Visit) -> str:
        if visit.clearance.stop:
            return visit.clearance.stop
        return visit.standing.may.value if visit.standing.may in (May.LOCKED, May.PAUSED) else ""

    def _show_stop(self, kind: str, visit: Visit) -> None:
        self._visit, self._answers = None, {}
        self._screens.stop.show(StopState(kind, visit.emergency_number))
        self._kiosk.go("stop")

    @property
    def _questions(self) -> tuple[SafetyQuestion, ...]:
        return self._visit.clearance.asks

    def _ask(self) -> None:
        question = self._questions[self._index]
        text = self._clinic.library.texts.safety[question.id]
        self._screens.ask.ask(
            AskState(
                id=question.id,
                question=text.ask,
                signs=text.signs_for(asked_before(question.id, self._visit.record.screenings)),
                number=self._index + 1,
                count=len(self._questions),
                said=self._answers.get(question.id, ""),
            )
        )
        self._kiosk.go("question")

    def _back(self) -> None:
        if self._visit is not None and self._index > 0:
            self._index -= 1
            self._ask()

    def _answered(self, answer: str) -> None:
        if self._visit is None:
            return
        if not self._questions:
            self._settle(Said(answer))
            return
        self._answers[self._questions[self._index].id] = Said(answer)
        if self._enough():
            self._store()
        else:
            self._index += 1
            self._ask()

    def _enough(self) -> bool:
        """An emergency ends it at once. After an urgent yes no position matters any more."""
        asked, coming = self._questions[self._index], self._questions[self._index + 1 :]
        if not coming:
            return True
        finding = finding_of(self._questions, self._answers)
        if asked.tier is Tier.EMERGENCY and self._answers[asked.id] is not Said.NO:
            return True
        return finding.stops and coming[0].tier is Tier.POSITION

    def _store(self) -> None:
        clinic, visit, answers = self._clinic, self._visit, dict(self._answers)
        finding = finding_of(self._questions, answers)

        def job() -> Visit:
            clinic.gate.screened(visit.patient, visit.plan, answers)
            return clinic.visit(visit.patient)

        def failed(sentence: str) -> None:
            if finding.stops and self._visit is visit:
                self._show_stop(finding.value, visit)
            else:
                self._jobs.failed.emit(sentence)

        self._screens.ask.busy()
        self._jobs.run(job, lambda now: self._go_on(visit, now), failed)

    def _settle(self, said: Said) -> None:
        clinic, visit = self._clinic, self._visit

        def job() -> Visit:
            clinic.store.measures.save(
                visit.patient, "settled", SETTLED[said], about=visit.settle_about
            )
            return clinic.visit(visit.patient)

        self._screens.ask.busy()
        self._jobs.run(job, lambda now: self._go_on(visit, now))

    def _go_on(self, asked: Visit, now: Visit) -> None:
        if self._visit is asked:
            self.receive(now, self._clinic)
