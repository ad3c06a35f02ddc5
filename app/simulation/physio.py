"""The physio of a pattern: sees what is flagged and accepts what is proposed, sooner or later."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from app.core.exercise import Exercise
from app.core.plan import Plan
from app.core.proposals import Decision, ProposalKind, StoredProposal
from app.core.rules.applying import applied
from app.simulation.chart import Chart
from app.simulation.pattern import Physio, Weekday


class Desk:
    """What a physio does at the desk for one patient."""

    def __init__(self, physio: Physio, exercises: Mapping[str, Exercise]) -> None:
        self._physio, self._exercises = physio, exercises

    def see(self, chart: Chart, now: datetime, *, morning: bool) -> bool:
        """Mark as seen what has waited long enough; whether there was anything."""
        when = self._physio.sees_days
        flags = (it for it in chart.record.flags if it.waiting)
        due = [it for it in flags if _due(when, it.raised, now, morning)]
        chart.see_flags(due, now)
        return bool(due)

    def ready(self, chart: Chart, now: datetime, *, morning: bool) -> StoredProposal | None:
        """The proposal that has waited long enough. "Stay as it is" asks for nothing, so it is
        left alone."""
        waiting = chart.waiting
        if waiting is None or waiting.proposal.kind is ProposalKind.HOLD:
            return None
        return waiting if _due(self._physio.accepts_days, waiting.made, now, morning) else None

    def accept(self, waiting: StoredProposal, chart: Chart, plan: Plan, now: datetime) -> Plan:
        """The plan from now on."""
        chart.decide(waiting, Decision.ACCEPTED, now)
        new = applied(plan, waiting.proposal, self._exercises)
        if new == plan:
            return plan
        return replace(new, id=chart.new_id("plan"), version=plan.version + 1, made=now)


def _due(
    when: int | tuple[Weekday, ...] | str, since: datetime, now: datetime, morning: bool
) -> bool:
    if isinstance(when, int):
        waited = now.date() - since.date() >= timedelta(days=when)
        return waited and (morning or when == 0)
    return morning and not isinstance(when, str) and now.isoweekday() in when
