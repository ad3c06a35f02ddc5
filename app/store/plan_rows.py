"""A plan to and from its rows."""

from collections.abc import Collection, Iterator
from typing import cast

from app.core.exercise import Need
from app.core.kinds import Part
from app.core.plan import Plan

ITEM = (
    *("exercise_id", "may_ease", "may_harden", "sets", "reps", "hold_s", "rest_s", "seconds"),
    *(
        "open",
        "pace",
        "tempo",
        "only_side",
        "up_to",
        "days",
        "parts",
        "as_needed",
        "load_kg",
        "band",
    ),
    "words",
)
"""The columns of an item, in the order in which it is read back."""


def columns_of(plan: Plan) -> dict[str, object]:
    """What stands in a version's own row."""
    return {
        "programme_id": plan.programme.id,
        "starts_on": plan.starts_on.isoformat(),
        "weeks": plan.weeks,
        "days": "".join(map(str, plan.days)),
        "parts": written(plan.own_parts),
        "barred": ",".join(plan.barred),
        "own_rules": ",".join(f"{name}={value}" for name, value in plan.own_rules),
        "breathing": plan.breathing,
        "title": plan.title,
    }


def item_rows(plan: Plan, plan_id: str) -> Iterator[dict[str, object]]:
    """One row an item, in order."""
    for position, item in enumerate(plan.items, 1):
        yield {
            "plan_id": plan_id,
            "position": position,
            "exercise_id": item.exercise.id,
            "sets": item.dose.sets,
            "reps": item.dose.reps,
            "hold_s": item.dose.hold_s,
            "rest_s": item.dose.rest_s,
            "seconds": item.dose.seconds,
            "open": item.dose.open,
            "pace": item.dose.pace,
            "tempo": item.dose.tempo,
            "may_ease": item.easier is not None,
            "may_harden": item.harder is not None,
            "only_side": item.only_side and item.only_side.value,
            "up_to": item.up_to and item.up_to.id,
            "days": "".join(map(str, item.days)),
            "parts": written(item.parts),
            "as_needed": item.as_needed,
            "load_kg": item.load_kg,
            "band": item.band and item.band.value,
            "words": item.words,
        }


def written(parts: Collection[Part]) -> str:
    """Parts of a day as a column holds them, in the order of the day."""
    return ",".join(part.value for part in Part if part in parts)


def parts_of(column: str) -> tuple[Part, ...]:
    """The parts of a day; none means those of the programme, or of the plan."""
    return tuple(Part(part) for part in column.split(",") if part)


def own_of(column: str) -> tuple[tuple[str, int], ...]:
    """The numbers of a patient's own."""
    pairs = (each.split("=") for each in column.split(",") if each)
    return tuple((name, int(value)) for name, value in pairs)


def needs_of(column: str) -> tuple[Need, ...]:
    """The positions that a plan keeps clear of."""
    return tuple(cast("Need", need) for need in column.split(",") if need)
