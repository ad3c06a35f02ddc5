"""What may come after a plan, for the page that tells of it."""

from collections.abc import Mapping

from app.core.exercise import Exercise
from app.core.plan import Plan, PlanItem
from app.documents.handout_model import NextStep


def next_steps(plan: Plan, exercises: Mapping[str, Exercise]) -> tuple[NextStep, ...]:
    """What stands one rung above each exercise, less what the patient cannot take."""
    return tuple(
        NextStep(number, PlanItem(above, item.dose_of(above), only_side=item.only_side))
        for number, item in enumerate(plan.items, start=1)
        if item.exercise.harder
        for above in (exercises[item.exercise.harder],)
        if not above.draft and not set(above.needs) & set(plan.barred)
    )
