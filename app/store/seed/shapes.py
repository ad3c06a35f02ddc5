"""What a session of each plan version consists of, worked out once for all patients."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.core.exercise import Exercise
from app.core.kinds import Part
from app.core.plan import Plan, PlanItem, plan_from
from app.core.programme import Programme
from app.core.session.compile import compile_session
from app.core.session.steps import Work, works

BETWEEN_S = 15


@dataclass(frozen=True, slots=True)
class SetShape:
    """One set as it is stored when done to the end. ``seconds`` it takes, rest included."""

    key: tuple[int, int, str, int]
    exercise: str
    target: int
    target_s: float
    hold_s: float
    pace: str
    rep_seconds: str
    held_s: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Version:
    """A plan version and the sets of its sessions."""

    plan: Plan
    sets: tuple[SetShape, ...]


def versions_of(
    programme: Programme, exercises: Mapping[str, Exercise], day: date
) -> tuple[Version, ...]:
    """The programme to the letter, then with one exercise after the other a rung harder."""
    plan = plan_from(programme, exercises, day)
    found = [_version(plan)]
    for number, item in enumerate(plan.items):
        if item.exercise.harder:
            harder = exercises[item.exercise.harder]
            items = list(found[-1].plan.items)
            items[number] = PlanItem(harder, harder.dose, item.exercise)
            found.append(_version(replace(plan, items=tuple(items))))
    return tuple(found)


def _version(plan: Plan) -> Version:
    steps = compile_session(plan, plan.starts_on, Part.MORNING)
    return Version(plan, tuple(_shape(work) for work in works(steps)))


def _shape(work: Work) -> SetShape:
    seconds, reps = work.rep_seconds, min(work.target, 50)
    hold = sum(s for phase, s in work.phases if phase.hold)
    return SetShape(
        (work.key.position, work.key.number, work.key.side.value, 1),
        work.exercise.id,
        reps,
        work.dose.seconds,
        work.dose.hold_s,
        work.dose.pace,
        json.dumps([round(seconds * number, 3) for number in range(1, reps + 1)]),
        round(hold * reps, 3),
        reps * seconds + BETWEEN_S,
    )
