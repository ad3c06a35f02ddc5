"""What somebody has changed in a plan and not saved."""

from typing import NamedTuple

from app.core.plan import Plan
from app.core.safety.questions import Said
from app.usecases.plan_desk import PlanFile


class Left(NamedTuple):
    """A plan that somebody changed and did not save. ``changing``: in place of a proposal."""

    draft: Plan
    file: PlanFile
    changing: bool
    reason: str
    told: dict[str, Said]
