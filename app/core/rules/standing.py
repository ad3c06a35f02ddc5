"""May this patient exercise now, and if not as planned, why."""

from dataclasses import replace
from enum import StrEnum

from msgspec import Struct

from app.core.flags import LOCKING
from app.core.kinds import Form
from app.core.plan import Plan, PlanItem
from app.core.rules.applying import on_rung
from app.core.rules.assess import locks
from app.core.rules.away import ever_done, is_back, untried
from app.core.rules.case import Case
from app.core.rules.easing import AWAY, gentler
from app.core.rules.flare_form import FLARE, stepping
from app.core.rules.locking import locks_ahead
from app.core.rules.not_settled import unsettled
from app.core.rules.rungs import easier_rung


class May(StrEnum):
    """GENTLY: fewer reps or one rung down, until a physio has decided, on the first day back or on
    the way out of a flare-up.
    PAUSED: a physio has paused the plan.
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
    if case.flare is not None:
        return Standing(May.GENTLY, FLARE)
    if unsettled(case):
        return Standing(May.GENTLY, "not_settled")
    if is_back(case) or untried(case):
        return Standing(May.GENTLY, AWAY)
    return GO


def plan_now(case: Case) -> Plan:
    """The plan as it may be done now: with the pain that would lock it; with fewer reps while pain
    that did not settle waits for a physio, one rung down on the first day back and where a step up
    was never tried, step by step out of a flare-up; the traffic light as it is for this person.
    Nothing in the stored plan changes.
    """
    places = range(1, len(case.plan.items) + 1)
    plan = replace(case.plan, locks=locks_ahead(case), rules=case.personal)
    if case.flare is not None:
        plan = replace(plan, form=Form.STEPPING)
    if standing(case).may is not May.GENTLY:
        return plan
    back, never, sore = is_back(case), untried(case), unsettled(case) is not None
    if not (back or never or sore):
        return replace(plan, items=stepping(case))
    return replace(plan, items=tuple(_gently(case, it, it in never, back, sore) for it in places))


def _gently(case: Case, position: int, never: bool, back: bool, sore: bool) -> PlanItem:
    """One exercise as it is done gently. Who is back goes down to what they did before and may
    go to by themselves; else there is less of what they know."""
    item = case.plan.items[position - 1]
    rung = easier_rung(case, item)
    if rung is not None:
        known = item.easier is not None and ever_done(case, rung.id)
        if never or (back and known):
            down = on_rung(item, rung, case.exercises)
            return replace(down, load_kg=None, band=None, words="")
    return gentler(case, position) if back or sore else item
