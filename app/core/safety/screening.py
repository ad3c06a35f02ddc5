"""What a patient has answered to the safety questions, and what follows from it.

The kiosk only blocks and refers. A single red flag is weak evidence and the whole picture counts
(Finucane 2020, doi 10.2519/jospt.2020.9971), so that what a yes means is for a physio to judge.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.core.exercise import Need
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said


class ScreeningResult(StrEnum):
    """What one screening came to. CLEAR means that nothing was said, never that all is well."""

    CLEAR = "clear"
    POSITIONS = "positions"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def stops(self) -> bool:
        """Whether there is no exercise until a physio has seen it."""
        return self in (ScreeningResult.URGENT, ScreeningResult.EMERGENCY)


class Screening(Struct, frozen=True):
    """One round of safety questions.

    ``programme`` and ``starts_on`` say which plan it was for, whatever the version. ``answers``
    are by question id. ``seen`` is false while a flag that it raised waits for a physio. ``staff``
    have answered for the patient, as far as they know; what they are not sure of is left open.
    """

    id: str
    programme: str
    starts_on: date
    day: date
    finding: ScreeningResult
    answers: Mapping[str, Said]
    seen: bool = True
    staff: bool = False


class Positions(Struct, frozen=True):
    """The positions a patient has said no trouble (``clear``) or trouble (``failed``) with.

    One that was never asked about is in neither.
    """

    clear: frozenset[Need] = frozenset()
    failed: frozenset[Need] = frozenset()

    def but(self, clear: Iterable[Need] = (), failed: Iterable[Need] = ()) -> "Positions":
        """These, where later answers did not say otherwise; what failed outweighs."""
        worse = frozenset(failed)
        better = frozenset(clear) - worse
        return Positions((self.clear | better) - worse, (self.failed - better) | worse)


def finding_of(questions: Iterable[SafetyQuestion], answers: Mapping[str, Said]) -> ScreeningResult:
    """The gravest that any of ``answers`` leads to. "Not sure" counts as yes."""
    met = {each.tier for each in questions if answers.get(each.id, Said.NO) is not Said.NO}
    if AnswerTier.EMERGENCY in met:
        return ScreeningResult.EMERGENCY
    if AnswerTier.URGENT in met:
        return ScreeningResult.URGENT
    return ScreeningResult.POSITIONS if AnswerTier.POSITION in met else ScreeningResult.CLEAR


def yeses(
    questions: Iterable[SafetyQuestion], answers: Mapping[str, Said], *tiers: AnswerTier
) -> tuple[SafetyQuestion, ...]:
    """The questions of ``tiers`` that were answered yes or not sure, in their order."""
    return tuple(
        each
        for each in questions
        if each.tier in tiers and answers.get(each.id, Said.NO) is not Said.NO
    )


def stop_unseen(screenings: Iterable[Screening]) -> Screening | None:
    """The gravest stop that no physio has seen yet, the latest of its kind; None without one."""
    waiting = [each for each in screenings if each.finding.stops and not each.seen]
    gravest = [each for each in waiting if each.finding is ScreeningResult.EMERGENCY] or waiting
    return gravest[-1] if gravest else None


def asked_before(question: str, screenings: Iterable[Screening]) -> bool:
    """Whether ``question`` was ever answered by this patient."""
    return any(question in each.answers for each in screenings if not each.staff)


def latest(screenings: Iterable[Screening]) -> dict[str, Screening]:
    """The round that holds the last answer to each question; none for what staff left open."""
    found: dict[str, Screening] = {}
    for each in screenings:
        for question, said in each.answers.items():
            if each.staff and said is Said.UNSURE:
                found.pop(question, None)
            else:
                found[question] = each
    return found


def told_by_staff(screenings: Iterable[Screening]) -> dict[str, Said]:
    """What a physio has answered and the patient has not answered since, for whatever plan."""
    last = latest(screenings).items()
    return {question: each.answers[question] for question, each in last if each.staff}


def positions(questions: Iterable[SafetyQuestion], screenings: Iterable[Screening]) -> Positions:
    """What the latest answer to each position question says."""
    said = {question: each.answers[question] for question, each in latest(screenings).items()}
    known = {each.need: said[each.id] for each in questions if each.need and each.id in said}
    clear = frozenset(need for need, answer in known.items() if answer is Said.NO)
    return Positions(clear, frozenset(known) - clear)
