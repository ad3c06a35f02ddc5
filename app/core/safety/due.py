"""Which safety questions are to be asked now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from app.core.exercise import Exercise, Need
from app.core.ladder import stand_ins
from app.core.plan import Plan, PlanItem
from app.core.programme import CHAIR_TESTS
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import Screening, ScreeningResult, latest

GOOD_FOR = timedelta(days=30)
"""How long an answer holds. Ours: about a month, to be reviewed by a clinician."""


def applicable(
    questions: Iterable[SafetyQuestion], plan: Plan, exercises: Mapping[str, Exercise]
) -> tuple[SafetyQuestion, ...]:
    """The questions that belong to ``plan``, in their order.

    Of the positions only those that its exercises, their easier rungs, what may stand in for them,
    or a version the patient may choose ask for: nobody is asked about a plank who will never be
    shown one.
    """
    needs = needs_of(plan, exercises)
    return tuple(
        each
        for each in questions
        if (not each.programmes or plan.programme.id in each.programmes)
        and (each.need is None or each.need in needs)
    )


def due(
    questions: Iterable[SafetyQuestion],
    plan: Plan,
    exercises: Mapping[str, Exercise],
    screenings: Sequence[Screening],
    today: date,
    changed: bool = False,
) -> tuple[SafetyQuestion, ...]:
    """What has to be asked before ``plan`` is exercised on ``today``, in order; mostly nothing.

    An answer holds for the plan it was given in (in any version) and for ``GOOD_FOR``; a lasting
    fact and what a physio has answered for as long as the plan. With ``changed``, when something
    has changed, all are asked anew. A yes that no exercise goes with is asked anew once a physio
    has seen it: an emergency always, another one when it comes due. A lasting fact that a physio
    has seen or told is not asked again, nor is a position that the plan bars. An answer of a day
    that is yet to come was given while the clock was wrong, nobody knows when: it holds no more.
    """
    known = latest(screenings)
    return tuple(
        each
        for each in applicable(questions, plan, exercises)
        if each.need not in plan.barred and _is_due(each, known.get(each.id), plan, today, changed)
    )


def for_staff(
    questions: Iterable[SafetyQuestion], plan: Plan, exercises: Mapping[str, Exercise]
) -> tuple[SafetyQuestion, ...]:
    """What a physio may answer while making ``plan``: lasting facts, and positions it may need."""
    return tuple(
        each
        for each in applicable(questions, plan, exercises)
        if each.lasting or each.tier is AnswerTier.POSITION
    )


def needs_of(plan: Plan, exercises: Mapping[str, Exercise]) -> frozenset[Need]:
    """The positions that ``plan`` may come to ask for. Standing up from a chair bends the knees."""
    versions = (each for item in plan.items for each in _within_reach(item, exercises))
    needs = {need for each in versions for need in each.needs}
    if any(each.measure in CHAIR_TESTS for each in plan.programme.checkups):
        needs.add("squat")
    return frozenset(needs)


def _within_reach(item: PlanItem, exercises: Mapping[str, Exercise]) -> Iterator[Exercise]:
    yield from item.versions
    below = item.exercise.easier
    while below is not None:
        yield exercises[below]
        below = exercises[below].easier
    yield from stand_ins(item.exercise, exercises)


def _is_due(
    question: SafetyQuestion, asked: Screening | None, plan: Plan, today: date, changed: bool
) -> bool:
    if asked is None:
        return True
    yes = asked.answers[question.id] is not Said.NO
    if question.lasting and yes and asked.seen:
        return False
    if changed or asked.day > today:
        return True
    holds = asked.staff or (question.lasting and not question.begins and not yes)
    if not holds and today - asked.day >= GOOD_FOR:
        return True
    if question.tier is AnswerTier.EMERGENCY and asked.finding is ScreeningResult.EMERGENCY:
        return True
    return (asked.programme, asked.starts_on) != (plan.programme.id, plan.starts_on)
