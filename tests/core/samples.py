"""Small plans for tests of the rules."""

from dataclasses import replace as dataclass_replace
from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.exercise import Dose, Exercise, Phase
from app.core.kinds import Part
from app.core.plan import Plan, PlanItem, plan_from
from app.core.pose import Drawing
from app.core.programme import Programme, ProgrammeItem

MONDAY = date(2026, 11, 23)


def exercise(
    name: str = "reach", sides: str = "each", dose: Dose | None = None, seconds: float = 2
) -> Exercise:
    """Two moves of ``seconds`` with a hold between them."""
    phases = (
        Phase(id="out", pose="out", seconds=seconds),
        Phase(id="hold", pose="out", hold=True),
        Phase(id="back", pose="rest", seconds=seconds),
    )
    return Exercise(
        id=name,
        sides=sides,  # type: ignore[arg-type]
        dose=dose or Dose(reps=3, hold_s=2),
        phases=phases,
        drawing=Drawing(start="rest"),
    )


def plan(*exercises: Exercise, lessons: tuple[str, ...] = ("one", "two"), weeks: int = 4) -> Plan:
    """A plan that starts on MONDAY, twice a day."""
    chosen = exercises or (exercise(), exercise("squat", "both", Dose(reps=2, sets=2)))
    programme = Programme(
        id="sample",
        weeks=weeks,
        parts=(Part.MORNING, Part.AFTERNOON),
        items=tuple(ProgrammeItem(exercise=each.id) for each in chosen),
        lessons=lessons,
        link="link",
    )
    return plan_from(programme, {each.id: each for each in chosen}, MONDAY)


doses = st.builds(
    Dose,
    sets=st.integers(1, 3),
    reps=st.integers(1, 8),
    hold_s=st.floats(0, 12).map(lambda value: round(value, 2)),
    rest_s=st.floats(0, 40).map(lambda value: round(value, 2)),
    tempo=st.sampled_from([0.5, 1, 1.7]),
)

any_doses = st.builds(
    replace,
    doses,
    seconds=st.sampled_from([0, 0, 20, 45.5]),
    open=st.booleans(),
    pace=st.sampled_from(["guided", "own"]),
)
"""Also timed sets, "as many as comfortable" and one's own pace."""


def plans_of(some_doses):
    """Plans of up to four exercises, each with an easier and a harder version."""
    one = st.builds(
        exercise,
        sides=st.sampled_from(["each", "alternate", "both"]),
        dose=some_doses,
        seconds=st.floats(0.5, 6).map(lambda value: round(value, 2)),
    )
    ladders = st.tuples(one, one, one)
    return st.lists(ladders, min_size=1, max_size=4).map(_plan_of)


def _plan_of(ladders):
    made = [
        tuple(
            exercise(f"exercise-{n}-{rung}", it.sides, it.dose, it.phases[0].seconds)
            for rung, it in enumerate(ladder)
        )
        for n, ladder in enumerate(ladders)
    ]
    base = plan(*(middle for _, middle, _ in made))
    items = tuple(PlanItem(middle, middle.dose, low, high) for low, middle, high in made)
    return dataclass_replace(base, items=items)


plans = plans_of(doses)
any_plans = plans_of(any_doses)
