"""What a flare-up makes of a visit: less of the plan on the way back, its gentle form meanwhile."""

from collections.abc import Callable
from dataclasses import replace

from app.core.exercise import Dose, Exercise
from app.core.gentle_form import fewer_of, gentle_item
from app.core.kinds import Form
from app.core.ladder import ladder
from app.core.plan import Gently, Plan, PlanItem
from app.core.rules.away import ever_done, is_back
from app.core.rules.case import Case
from app.core.rules.easing import for_a_while
from app.core.rules.flare import near, steps_back

FLARE = "flare"
"""Why a standing is gentle."""


def stepping(case: Case) -> tuple[PlanItem, ...]:
    """The plan as the next session near the usual asks for it, in a flare-up.

    Source: ours. After a flare-up the way back is in steps, not at once.
    """
    if case.flare is None:
        return case.plan.items
    percent = steps_back(case.flare, case.rules)
    return tuple(
        replace(it, dose=for_a_while(case, place, it.exercise, percent))
        for place, it in enumerate(case.plan.items, 1)
    )


def with_flare(case: Case, plan: Plan, clear: Callable[[Exercise], bool]) -> Plan:
    """``plan``, the exercises that are clear for today, with its gentle form; which is also what a
    session goes on in that was cut in a flare-up.

    In it each exercise is on its easiest rung that is ``clear``, on the first day back after days
    away the easiest that was done before.

    Source: do less, but keep moving, in a flare-up (the lesson of that name); how is ours.
    """
    flare, back = case.flare, is_back(case)

    def gentle(item: PlanItem) -> PlanItem:
        rungs = ladder(item.exercise, case.exercises)
        below = rungs[: rungs.index(item.exercise)]
        reach = (it for it in below if clear(it) and not (back and not ever_done(case, it.id)))
        rung = next(reach, item.exercise)
        return gentle_item(item, rung, _dose(case, item, rung))

    gently = Gently(tuple(map(gentle, plan.items)))
    if flare is not None:
        above = near(case.rules, flare.usual) + 1
        gently = replace(gently, above=above, unsaid=True, since=flare.began.when)
    plan = replace(plan, gently=gently)
    cut = any(it.outcome is None and it.form is Form.FLARE for it in case.record.sessions)
    return replace(plan, items=gently.items, form=Form.FLARE) if cut else plan


def _dose(case: Case, item: PlanItem, rung: Exercise) -> Dose:
    """What ``rung`` asks for in the gentle form of ``item``, which may be less already today, or
    stand in for what the plan has: the planned dose counts."""
    percent = case.rules.flare_percent
    names = [each.exercise.id for each in case.plan.items]
    if rung == item.exercise and rung.id in names:
        return for_a_while(case, names.index(rung.id) + 1, rung, percent)
    return fewer_of(item.dose_of(rung), max(percent, case.rules.ease_floor))
