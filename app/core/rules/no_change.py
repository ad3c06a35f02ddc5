"""Weeks of exercise, and nothing is better: is this the right plan?"""

from datetime import timedelta
from statistics import fmean

from app.core.kinds import Light
from app.core.measures.registry import Change
from app.core.proposals import Proposal, ProposalKind
from app.core.rules.ability import ability
from app.core.rules.case import Case, evidence
from app.core.rules.rest_pain import baseline
from app.core.traffic_light import light

RECENT = timedelta(days=7)
ENOUGH = 3
"""Answers in the last week that make a mean worth comparing (ours)."""


def no_change(case: Case) -> Proposal | None:
    """A physio looks at it, once in each such span of days.

    Source: no change after 2 to 4 weeks calls for a physio
    (physio-pedia.com/Thoracic_Back_Pain_Red_Flags); 2 points or 30 percent is the change that
    matters (Ostelo 2008). Pain that was green from the start has no room to fall. Who can do more
    than before has changed, whatever their pain is; who can do less is looked at, even where pain
    has come down (ours).
    """
    rules, start = case.rules, baseline(case)
    span = timedelta(days=rules.change_days)
    began = max(case.plan.starts_on, case.last_decided("no_change") or case.plan.starts_on)
    if start is None or case.today - began < span:
        return None
    recent = [
        it for it in case.resting if case.today - it.slot.day < RECENT and not case.ahead(it.slot)
    ]
    if len(recent) < ENOUGH:
        return None
    now = fmean(each.value for each in recent)
    fall = start.value - now
    eased = fall >= rules.change_points or fall >= start.value * rules.change_percent / 100
    green = light(start.value, rules) is Light.GREEN
    able = ability(case)
    if able.able is not Change.WORSE and (green or eased or able.able is Change.BETTER):
        return None
    return Proposal(
        kind=ProposalKind.REVIEW,
        rule="no_change",
        evidence=tuple(
            dict.fromkeys((*evidence(answers=(*start.answers, *recent)), *able.rests_on))
        ),
        facts={
            "days": (case.today - case.plan.starts_on).days,
            "baseline": start.value,
            "pain": f"{now:.1f}",
            **able.facts,
        },
    )
