"""May this patient exercise now, and if not as planned, why."""

from dataclasses import replace
from enum import StrEnum

from msgspec import Struct

from app.core.flags import LOCKING
from app.core.plan import Plan
from app.core.rules.applying import fewer_everywhere
from app.core.rules.assess import locks
from app.core.rules.case import Case
from app.core.rules.locking import locks_ahead
from app.core.rules.not_settled import unsettled


class May(StrEnum):
    """GENTLY: fewer reps, until a physio has decided. PAUSED: a physio has paused the plan.
    LOCKED: not until a physio has seen why."""

    GO = "go"
    GENTLY = "gently"
    PAUSED = "paused"
    LOCKED = "locked"


class Standing(Struct, frozen=True):
    """``why`` is the kind of the flag or the name of the rule, empty for GO and PAUSED."""

    may: May
    why: str = ""


GO = Standing(May.GO)


def standing(case: Case) -> Standing:
    """What the traffic light allows as of now. The safety questions have their own say.

    A lock holds from the moment its facts are known, whether or not its flag is stored yet.
    """
    waiting = [each.kind for each in case.record.flags if each.waiting and each.kind in LOCKING]
    if why := [*waiting, *(each.kind for each in locks(case))]:
        return Standing(May.LOCKED, why[0])
    if case.plan.paused_on(case.today):
        return Standing(May.PAUSED)
    if unsettled(case):
        return Standing(May.GENTLY, "not_settled")
    return GO


def plan_now(case: Case) -> Plan:
    """The plan as it may be done now: with the pain that would lock it, and with fewer reps while
    pain that did not settle waits for a physio; the traffic light as it is for this person.
    Nothing in the stored plan changes."""
    plan = replace(case.plan, locks=locks_ahead(case), rules=case.personal)
    if standing(case).may is May.GENTLY:
        return fewer_everywhere(plan, case.rules.ease_percent)
    return plan
