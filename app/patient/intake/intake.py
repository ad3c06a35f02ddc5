"""From the sign-in to today's screen: what has to be asked first, and what stops everything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.rules.standing import May
from app.core.safety.questions import Said
from app.core.safety.rows import QuestionRow, SafetyRound
from app.core.safety.screening import asked_before, finding_of
from app.devices.jobs import Jobs
from app.patient.intake.safety import SafetyState
from app.patient.intake.stop import StopState
from app.patient.saves import Saves
from app.patient.screens import Screens
from app.ui.kiosk_screen import KioskScreen

if TYPE_CHECKING:
    from app.content.library import Library
    from app.core.plan import Plan
    from app.usecases.visit import Visit

SETTLED = {Said.YES: 1, Said.NO: 0, Said.UNSURE: None}
"""Whether pain has settled, as it is stored. "Not sure" is neither, and never taken as good."""


class KeepsScreening(Protocol):
    """Keeps what was answered to the safety questions."""

    def screened(self, patient: str, plan: Plan, answers: Mapping[str, Said]) -> object:
        """Stores the answers of one screening with what they came to."""
        ...


class Admits(Protocol):
    """Asks what has to be asked first, and reads the visit anew."""

    @property
    def library(self) -> Library:
        """The questions, and the words for them."""
        ...

    @property
    def measures(self) -> Saves:
        """Where it is kept whether a flare-up has settled."""
        ...

    @property
    def gate(self) -> KeepsScreening:
        """Where answers to the safety questions are kept."""
        ...

    def visit(self, patient: str) -> Visit:
        """What is due for the patient after what was just stored."""
        ...


class Intake(QObject):
    """Asks one screen after the other, and lets a visit pass when none is left.

    ``admitted`` carries the visit. What was answered is on the disk before what follows shows;
    only a stop shows even where the disk refuses.
    """

    admitted = Signal(object)

    def __init__(
        self, kiosk: KioskScreen, screens: Screens, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._screens, self._jobs = kiosk, screens, jobs
        self._visit: Visit | None = None
        self._clinic: Admits | None = None
        self._asked = SafetyRound(())
        screens.ask.answered.connect(self._answered)
        screens.safety.told.connect(self._tell)
        screens.safety.wentOn.connect(self._on)
        screens.safety.wentBack.connect(self._back)

    def receive(self, visit: Visit, clinic: Admits) -> None:
        """Ask what is due, show what stops, or admit ``visit``."""
        self._visit, self._clinic, self._asked = visit, clinic, SafetyRound(visit.clearance.asks)
        if stop := self._stop(visit):
            self._show_stop(stop, visit)
        elif visit.clearance.asks:
            self._ask()
        elif visit.settle_about:
            self._screens.ask.ask()
            self._kiosk.go("question")
        else:
            self._visit = None
            self.admitted.emit(visit)

    def leave(self) -> None:
        """Somebody goes in the middle of it. A yes is stored; the rest is asked again next time."""
        visit, clinic, answers = self._visit, self._clinic, self._asked.answers
        self._visit, self._asked = None, SafetyRound(())
        if visit and clinic and any(said is not Said.NO for said in answers.values()):
            self._jobs.run(lambda: _screened(clinic, visit, answers))

    def _stop(self, visit: Visit) -> str:
        if visit.clearance.stop:
            return visit.clearance.stop
        return visit.standing.may.value if visit.standing.may in (May.LOCKED, May.PAUSED) else ""

    def _show_stop(self, kind: str, visit: Visit) -> None:
        self._visit, self._asked = None, SafetyRound(())
        self._screens.stop.show(StopState(kind, visit.emergency_number))
        self._kiosk.go("stop")

    def _ask(self) -> None:
        self._screens.safety.ask(self._page())
        self._kiosk.go("safety")

    def _page(self) -> SafetyState:
        asked = self._asked
        return SafetyState(
            tier=asked.page.tier.value,
            which=asked.page.which,
            rows=tuple(self._row(row) for row in asked.page.rows),
            number=asked.at + 1,
            count=len(asked.pages),
            ready=asked.told,
        )

    def _row(self, row: QuestionRow) -> dict[str, object]:
        clinic, visit = self._both
        texts, known = clinic.library.texts.safety, visit.record.screenings
        first, said = row.questions[0].id, self._asked.said.get(row.id, "")
        shown: dict[str, object] = {"id": row.id, "ask": "", "signs": [], "said": str(said)}
        if row.shared:
            words = (texts[each.id] for each in row.questions)
            return {**shown, "parts": [text.short or text.ask for text in words]}
        signs = texts[first].signs_for(asked_before(first, known))
        return {**shown, "ask": texts[first].ask, "signs": list(signs), "parts": []}

    def _tell(self, row: str, said: str) -> None:
        """Keep an answer. An emergency ends it at once."""
        if self._visit is None:
            return
        self._asked = self._asked.tell(row, Said(said))
        if self._asked.emergency:
            self._store()
        else:
            self._screens.safety.show(self._page())

    def _on(self) -> None:
        if self._visit is None or not self._asked.told:
            return
        if self._asked.last:
            self._store()
        else:
            self._asked = self._asked.on()
            self._ask()

    def _back(self) -> None:
        if self._visit is not None:
            self._asked = self._asked.back()
            self._ask()

    def _answered(self, answer: str) -> None:
        if self._visit is not None:
            self._settle(Said(answer))

    def _store(self) -> None:
        clinic, visit = self._both
        answers = self._asked.answers
        finding = finding_of(self._asked.questions, answers)

        def job() -> Visit:
            _screened(clinic, visit, answers)
            return clinic.visit(visit.patient)

        def failed(sentence: str) -> None:
            if finding.stops and self._visit is visit:
                self._show_stop(finding.value, visit)
            else:
                self._jobs.failed.emit(sentence)

        self._screens.safety.busy()
        self._jobs.run(job, lambda now: self._go_on(visit, now), failed)

    def _settle(self, said: Said) -> None:
        clinic, visit = self._both

        def job() -> Visit:
            clinic.measures.save(visit.patient, "settled", SETTLED[said], about=visit.settle_about)
            return clinic.visit(visit.patient)

        self._screens.ask.busy()
        self._jobs.run(job, lambda now: self._go_on(visit, now))

    def _go_on(self, asked: Visit, now: Visit) -> None:
        if self._visit is asked and self._clinic:
            self.receive(now, self._clinic)

    @property
    def _both(self) -> tuple[Admits, Visit]:
        assert self._clinic is not None, "somebody is asked"
        assert self._visit is not None, "somebody is asked"
        return self._clinic, self._visit


def _screened(clinic: Admits, visit: Visit, answers: Mapping[str, Said]) -> None:
    assert visit.plan is not None, "without a plan nothing is asked"
    clinic.gate.screened(visit.patient, visit.plan, answers)
