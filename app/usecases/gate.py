"""What stands between a patient and their exercises: safety questions, stops, changed exercises."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from app.content.library import Library
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.core.flags import Tier
from app.core.maintenance import maintained
from app.core.measures.schedule import checkups_due
from app.core.plan import Plan
from app.core.programme import CHAIR_TESTS
from app.core.record import Record
from app.core.safety.due import due
from app.core.safety.gate import Swap, gate, is_clear
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import ScreeningResult, finding_of, positions, stop_unseen, yeses
from app.core.safety.unwell import unwell_unseen
from app.core.stand_in import is_shown
from app.store.screenings import Concern
from app.store.store import Store

RED_FLAG, POSITION = "red_flag", "position"
"""The kinds of flag that safety questions raise."""

UNWELL = "unwell"
GRAVITY = (ScreeningResult.EMERGENCY, UNWELL, ScreeningResult.URGENT)
"""Of two stops the graver one is shown."""


@dataclass(frozen=True, slots=True)
class Clearance:
    """What has to happen before the exercises, as of now.

    ``stop`` is empty, or why there are none: ``emergency``, ``urgent`` and ``unwell`` on the day it
    was said, ``waiting`` on later days until a physio has seen it, ``nothing`` when no exercise is
    left.
    ``asks`` are the questions that are due and ``swaps`` what was changed for today. ``checkups``
    are the measures that are due, by name; a chair test only where bending the knees is clear.
    """

    stop: str = ""
    asks: tuple[SafetyQuestion, ...] = ()
    swaps: tuple[Swap, ...] = ()
    checkups: tuple[str, ...] = ()


class Gate:
    """Joins the safety rules, the questions of the content and the records."""

    def __init__(self, store: Store, library: Callable[[], Library]) -> None:
        self._store = store
        self._library = library

    def clear(
        self, plan: Plan, record: Record, today: date, changed: bool = False
    ) -> tuple[Plan, Clearance]:
        """``plan`` as it may be done now, and what comes before it. With ``changed``, because the
        patient says that something has, all questions are asked anew."""
        library = self._library()
        questions, exercises = library.safety, library.exercises
        said = positions(questions, record.screenings)
        gated = gate(plan, exercises, said)
        if stop := self._stop(record, today):
            return gated.plan, Clearance(stop)
        if today < plan.starts_on or not (today <= plan.ends_on or maintained(plan, today)):
            return gated.plan, Clearance(swaps=gated.swaps)
        asks = due(questions, plan, exercises, record.screenings, today, changed)
        stop = "nothing" if gated.empty and not asks else ""
        checkups = tuple(
            each.measure
            for each in checkups_due(plan, record, today)
            if each.measure not in CHAIR_TESTS or "squat" in said.but(failed=plan.barred).clear
        )
        return gated.plan, Clearance(stop, asks, gated.swaps, checkups)

    def is_clear(self, plan: Plan, record: Record) -> Callable[[Exercise], bool]:
        """Which exercises need nothing that is barred, or that the patient has trouble with."""
        known = positions(self._library().safety, record.screenings).but(failed=plan.barred)
        return partial(is_clear, positions=known)

    def _stop(self, record: Record, today: date) -> str:
        """Why there is no exercise until a physio has seen it: the gravest, empty for nothing."""
        said, felt = stop_unseen(record.screenings), unwell_unseen(record.flags)
        stops = []
        if said:
            stops.append((said.day, said.finding.value))
        if felt:
            day, grave = (
                self._store.ledger.local(felt.raised).date(),
                felt.tier is Tier.EMERGENCY,
            )
            stops.append((day, ScreeningResult.EMERGENCY.value if grave else UNWELL))
        if not stops:
            return ""
        of_today = [stop for day, stop in stops if day == today]
        return min(of_today, key=GRAVITY.index, default="waiting")

    def at_home(self, plan: Plan, record: Record) -> Plan:
        """``plan`` as it may be printed: without what is left out, its next stage held to the same.
        What cannot be shown keeps its place, so that the page can say so.

        Raises KioskError while a physio has to see a flag first, and when nothing is left.
        """
        if stop_unseen(record.screenings) or unwell_unseen(record.flags):
            raise KioskError("A physio has to see this patient's flag before a plan is printed.")
        said = positions(self._library().safety, record.screenings)
        gated = gate(plan, self._library().exercises, said)
        if gated.empty:
            raise KioskError("No exercise of this plan is clear to do. A physio has to change it.")
        items = tuple(it for it in gated.plan.items if not it.is_off or not is_shown(it.exercise))
        barred = tuple(sorted({*plan.barred, *said.failed}))
        return replace(gated.plan, items=items, barred=barred)

    def screened(self, patient: str, plan: Plan, answers: Mapping[str, Said]) -> None:
        """Store what was answered with the flags it raises; on the disk when this returns."""
        finding = finding_of(self._library().safety, answers)
        concerns = [*self._red_flags(finding, answers), *self._positions(patient, plan, answers)]
        self._store.screenings.save(patient, plan, finding, answers, concerns)

    def _red_flags(self, finding: ScreeningResult, answers: Mapping[str, Said]) -> list[Concern]:
        if not finding.stops:
            return []
        signs = yeses(self._library().safety, answers, AnswerTier.EMERGENCY, AnswerTier.URGENT)
        return [Concern(RED_FLAG, finding.value, self._said(signs, answers))]

    def _positions(self, patient: str, plan: Plan, answers: Mapping[str, Said]) -> list[Concern]:
        """What the patient cannot do, and which exercise gave way to which."""
        failed = yeses(self._library().safety, answers, AnswerTier.POSITION)
        if not failed:
            return []
        questions, texts = self._library().safety, self._library().texts.exercises
        said = positions(questions, self._store.screenings.of(patient))
        clear = {it.need for it in questions if it.need and answers.get(it.id) is Said.NO}
        said = said.but(clear, {it.need for it in failed if it.need})
        swaps = [
            f"{texts[it.exercise].name} → {texts[it.instead].name if it.instead else 'left out'}"
            for it in gate(plan, self._library().exercises, said).swaps
        ]
        about = [self._said(failed, answers), *swaps]
        return [Concern(POSITION, Tier.SOON.value, "; ".join(about))]

    def _said(self, signs: tuple[SafetyQuestion, ...], answers: Mapping[str, Said]) -> str:
        """What staff read of answers. "Not sure" is told apart from yes."""
        words = self._library().texts.safety
        unsure = {it.id: " (not sure)" for it in signs if answers[it.id] is Said.UNSURE}
        return "; ".join(words[it.id].staff + unsure.get(it.id, "") for it in signs)
