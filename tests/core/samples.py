"""Small plans for tests of the rules."""

from datetime import date

from hypothesis import strategies as st

from app.core.exercise import Dose, Exercise, Phase
from app.core.kinds import Part
from app.core.plan import Plan, plan_from
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
)

plans = st.lists(
    st.builds(
        exercise,
        sides=st.sampled_from(["each", "alternate", "both"]),
        dose=doses,
        seconds=st.floats(0.5, 6).map(lambda value: round(value, 2)),
    ),
    min_size=1,
    max_size=4,
).map(
    lambda chosen: plan(
        *(
            exercise(f"exercise-{n}", each.sides, each.dose, each.phases[0].seconds)
            for n, each in enumerate(chosen)
        )
    )
)
