"""What somebody has changed in a plan and not saved."""

from collections.abc import Mapping
from typing import NamedTuple

from app.core.plan import Plan
from app.core.safety.questions import Said
from app.staff.plan.state import PlanState
from app.usecases.plan_file import PlanFile


class Left(NamedTuple):
    """A plan that somebody changed and did not save. ``changing``: in place of a proposal."""

    draft: Plan
    file: PlanFile
    changing: bool
    reason: str
    told: dict[str, Said]


def left_of(
    file: PlanFile | None, draft: Plan | None, told: Mapping[str, Said], state: PlanState
) -> Left | None:
    """What is not saved just now; None where all is."""
    if file is None or draft is None or not state.dirty:
        return None
    return Left(draft, file, state.changing, state.reason, dict(told))
