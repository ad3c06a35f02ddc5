"""How an exercise goes is shown once more, whenever somebody asks for it."""

from msgspec.structs import replace

from app.core.session.steps import GetReady, Rest, Step, SwitchSides, Watch, Work


def shown_on_demand(step: Step, reps: int) -> Watch | None:
    """What the figure shows when it is asked to, in ``step``: the set that is done, from the rep
    after ``reps``, or the one that comes. None where there is none."""
    match step:
        case Work() as work:
            return Watch(replace(work, done_before=reps), 0)
        case Watch() | GetReady() | SwitchSides() | Rest() as lead:
            return Watch(lead.work, 0)
    return None
