"""Play a pattern: so many patients, each from their first day to their last."""

from collections.abc import Callable

from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.safety.due import applicable
from app.simulation.patient import SimulatedPatient
from app.simulation.story import Story
from app.simulation.world import World


def simulate(
    world: World, patients: int, tell: Callable[[int], None] = lambda _: None
) -> tuple[Story, ...]:
    """The stories of so many patients; ``tell`` hears how many are done.

    Raises KioskError for a pattern that asks for what the programme does not have.
    """
    _require(world)
    stories = []
    for number in range(1, patients + 1):
        stories.append(SimulatedPatient(world, number).live())
        tell(number)
    return tuple(stories)


def _require(world: World) -> None:
    plan = plan_from(world.programme, world.exercises, world.starts_on)
    known = [it.id for it in applicable(world.questions, plan, world.exercises)]
    for sign in world.pattern.signs:
        if sign.question not in known:
            raise KioskError(
                f'signs: this programme has no safety question "{sign.question}". '
                f"There are: {', '.join(known)}."
            )
    places = len(plan.items)
    for skip in world.pattern.skips:
        if skip.exercise > places:
            raise KioskError(f"skips: this programme has {places} exercises, not {skip.exercise}.")
