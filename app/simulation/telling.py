"""What was seen of one made-up patient becomes their story."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.core.flags import LOCKING
from app.core.plan import Plan, PlanItem
from app.core.proposals import Proposal
from app.core.record import Record, Slot
from app.core.schedule import slots_measured, slots_of
from app.simulation.kiosk import RED_FLAG
from app.simulation.story import KINDS, DoseNow, Mark, RungNow, SimulatedVisit, Story

LOCKS = (*(kind.value for kind in LOCKING), RED_FLAG)
"""Kinds of flag that stop all exercise until a physio has seen them."""


@dataclass
class Seen:
    """``plans`` are the versions there were, ``possible`` the slots in which nothing stopped
    exercise, ``least`` the least share of the first dose that each exercise was asked for."""

    number: int
    plans: list[Plan]
    least: list[float]
    visits: list[SimulatedVisit] = field(default_factory=list)
    possible: set[Slot] = field(default_factory=set)

    def asked_for(self, shares: Sequence[float]) -> None:
        """So much of the first dose was asked in a session."""
        self.least = [min(pair) for pair in zip(self.least, shares, strict=True)]


def tell(seen: Seen, record: Record) -> Story:
    """The story of ``seen``, with what stands in ``record``."""
    first, last = seen.plans[0], seen.plans[-1]
    due = set(slots_of(last))
    flags = Counter(str(each.kind) for each in record.flags)
    said = [each.proposal for each in record.proposals]
    kinds = Counter(each.kind.value for each in said)
    return Story(
        patient=seen.number,
        due=len(due),
        possible=len(due & seen.possible),
        sessions=len(due & slots_measured(record)),
        locks={kind: flags[kind] for kind in sorted(LOCKS) if flags[kind]},
        flags=len(record.flags),
        flag_kinds=dict(sorted(flags.items())),
        proposals={kind: kinds[kind] for kind in KINDS},
        rules=dict(sorted(Counter(each.rule for each in said).items())),
        rungs=tuple(_rungs(seen.plans)),
        doses=tuple(
            DoseNow(item.exercise.id, dose.sets, dose.reps, dose.seconds, round(least, 3))
            for item, least in zip(last.items, seen.least, strict=True)
            for dose in (item.dose,)
        ),
        visits=tuple(seen.visits),
        marks=tuple(sorted(_marks(first, seen.plans, record), key=lambda it: it.day)),
    )


def _rungs(plans: Sequence[Plan]) -> Iterator[RungNow]:
    for place, item in enumerate(plans[0].items):
        steps, now = 0, item
        for plan in plans[1:]:
            steps, now = steps + _step(now, plan.items[place]), plan.items[place]
        yield RungNow(item.exercise.id, now.exercise.id, steps)


def _step(before: PlanItem, now: PlanItem) -> int:
    """One rung up, down or neither: no proposal makes a longer step."""
    return (now.exercise.id == before.exercise.harder) - (now.exercise.id == before.exercise.easier)


def _marks(first: Plan, plans: Sequence[Plan], record: Record) -> Iterator[Mark]:
    def day(when: datetime) -> int:
        return (when.date() - first.starts_on).days + 1

    for flag in record.flags:
        yield Mark(day(flag.raised), "flag", str(flag.kind))
    for each in record.proposals:
        proposal = each.proposal
        yield Mark(day(each.made), proposal.kind.value, proposal.rule, _about(proposal))
    for plan in plans[1:]:
        assert plan.made is not None
        yield Mark(day(plan.made), "plan", f"version {plan.version}")


def _about(proposal: Proposal) -> str:
    if proposal.to_exercise:
        return f"{proposal.from_exercise} → {proposal.to_exercise}"
    return proposal.from_exercise or ""
