"""The days that were, judged by other thresholds: what would they have come to?

Only what was told and done is known, so nobody exercises otherwise than they did; what the rules
would have said of it is played as in a simulation: a lock is seen, and a proposal accepted, by the
next day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from app.core.exercise import Exercise, Need
from app.core.plan import Plan
from app.core.proposals import Decision, ProposalKind, StoredProposal
from app.core.record import Record
from app.core.rules.assess import assess
from app.core.rules.case import Case
from app.simulation.chart import Chart


class Came(Struct, frozen=True):
    """What some days came to: ``gentle`` are sessions of a flare-up, ``locks`` times that exercise
    was stopped until a physio had seen it; ``up``, ``down`` and ``look`` what was proposed."""

    sessions: int = 0
    red: int = 0
    gentle: int = 0
    locks: int = 0
    up: int = 0
    down: int = 0
    look: int = 0

    def __add__(self, other: "Came") -> "Came":
        names = self.__struct_fields__
        return Came(**{name: getattr(self, name) + getattr(other, name) for name in names})


_COUNTED = {ProposalKind.PROGRESS: "up", ProposalKind.EASE: "down", ProposalKind.REVIEW: "look"}


@dataclass(frozen=True)
class Past:
    """One patient's whole ``record``, with the plan of each version in it as these thresholds have
    it. ``avoid`` are positions that failed a safety question."""

    record: Record
    plans: Mapping[str, Plan]
    exercises: Mapping[str, Exercise]
    avoid: frozenset[Need] = frozenset()


def look_back(past: Past, first: date, last: date) -> Came:
    """What the rules would have made of the sessions from ``first`` to ``last``."""
    record, came = past.record, Came()
    chart = Chart("past", replace(record, flags=(), proposals=_before(record, first)))
    for day in sorted({it.slot.day for it in record.sessions if first <= it.slot.day <= last}):
        morning = datetime.combine(day, time(), tzinfo=UTC)
        chart.see_flags([it for it in chart.record.flags if it.waiting], morning)
        if (waiting := chart.waiting) and waiting.proposal.kind is not ProposalKind.HOLD:
            chart.decide(waiting, Decision.ACCEPTED, morning)
        came += _day(past, chart, day)
    return came


def _day(past: Past, chart: Chart, day: date) -> Came:
    known = _up_to(past.record, day)
    sessions = [it for it in known.sessions if it.slot.day == day]
    plan = past.plans.get(sessions[-1].plan)
    if plan is None:
        return Came(sessions=len(sessions))
    seen = replace(known, flags=chart.record.flags, proposals=chart.record.proposals)
    case = Case(plan, seen, day, past.exercises, past.avoid)
    said, evening = assess(case), datetime.combine(day, time(23), tzinfo=UTC)
    for flag in said.flags:
        chart.raise_flag(flag.kind, flag.tier, evening, answer=flag.answer)
    new = chart.put(plan.id, said.proposal, evening)
    kind = said.proposal.kind if said.proposal is not None and new else None
    counted = {_COUNTED[kind]: 1} if kind in _COUNTED else {}
    ids = {it.id for it in sessions}
    return Came(
        sessions=len(sessions),
        red=sum(bool(case.reds(it)) for it in sessions),
        gentle=len({it.answer.session for it in case.told if it.flare is not None} & ids),
        locks=len(said.flags),
        **counted,
    )


def _before(record: Record, first: date) -> tuple[StoredProposal, ...]:
    return tuple(it for it in record.proposals if it.decided and it.decided.date() < first)


def _up_to(record: Record, day: date) -> Record:
    """What was known at the end of ``day``: what came later had not happened."""
    end = datetime.combine(day + timedelta(days=1), time(), tzinfo=UTC)
    sessions = tuple(it for it in record.sessions if it.slot.day <= day)
    ids = {it.id for it in sessions}
    return replace(
        record,
        sessions=sessions,
        answers=tuple(it for it in record.answers if it.slot.day <= day),
        unanswered=tuple(it for it in record.unanswered if it.session in ids),
        settled=tuple(it for it in record.settled if it.when < end),
        home=tuple(it for it in record.home if it.when < end),
        measurements=tuple(it for it in record.measurements if it.day <= day),
    )
