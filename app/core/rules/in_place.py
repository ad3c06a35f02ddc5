"""What was done in place of a planned exercise: it says nothing of the planned one."""

from app.core.record import SessionRecord
from app.core.rules.case import Case


def done_in_place(case: Case, session: SessionRecord, position: int) -> str | None:
    """The exercise that stood in, for a position that failed; None where the planned one was done,
    or the version next to it that the patient chose.

    Source: ours. Easing what was not done would change an exercise nobody has tried.
    """
    planned = case.plan.items[position - 1].exercise
    done = [it.exercise for it in session.sets if it.position == position]
    if not done or planned.id in done:
        return None
    chosen = done[0] in (planned.easier, planned.harder)
    return None if chosen and not case.kept_clear.intersection(planned.needs) else done[0]
