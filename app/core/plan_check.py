"""What a change of a plan must not do, and what it should only do for a reason.

All of it is this kiosk's own, to be reviewed by a clinician; "one thing at a time" and one rung at
a time follow the progression rules (docs/clinical-rules.md).
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.core.dosing import as_one_session, is_never_due, kinds_of_session, sessions_without
from app.core.errors import KioskError
from app.core.flags import LOCKING, Flag, Tier
from app.core.kinds import Part
from app.core.ladder import Exercises
from app.core.plan import Plan
from app.core.plan_allowed import stands_in
from app.core.plan_compare import Pair, pairs
from app.core.plan_edit import MOST_ITEMS
from app.core.session.compile import compile_session
from app.core.session.timing import minutes_of

MOST_MINUTES = 30
MOST_RUNGS = 1


class Rule(StrEnum):
    """What a finding is about."""

    EMPTY = "empty"
    TOO_MANY = "too_many"
    NO_DAY = "no_day"
    NOTHING_DUE = "nothing_due"
    NEVER_DUE = "never_due"
    DRAFT = "draft"
    BARRED = "barred"
    LOCKED = "locked"
    FLAGGED = "flagged"
    RED = "red"
    RUNGS = "rungs"
    MANY_HARDER = "many_harder"
    TWICE = "twice"
    LONG = "long"
    OVER = "over"
    OWN_RULES = "own_rules"
    NO_AMBER = "no_amber"


BLOCKING = frozenset(
    {
        Rule.EMPTY,
        Rule.TOO_MANY,
        Rule.NO_DAY,
        Rule.NOTHING_DUE,
        Rule.NEVER_DUE,
        Rule.NO_AMBER,
        Rule.DRAFT,
        Rule.BARRED,
        Rule.LOCKED,
        Rule.FLAGGED,
    }
)


class PlanFinding(Struct, frozen=True):
    """One rule that a plan breaks. ``position`` is the exercise's, 0 for the plan as a whole."""

    rule: Rule
    position: int = 0
    facts: Mapping[str, int | str] = {}

    @property
    def blocks(self) -> bool:
        """Whether no reason is good enough."""
        return self.rule in BLOCKING


def session_minutes(plan: Plan) -> int:
    """How long the longest session of ``plan`` takes, with every question it can ask; 0 for an
    empty one."""
    return max(
        (
            minutes_of(compile_session(as_one_session(plan, places), plan.starts_on, Part.MORNING))
            for places in kinds_of_session(plan)
            if places
        ),
        default=0,
    )


def check(
    was: Plan | None, now: Plan, flags: Iterable[Flag], today: date, exercises: Exercises
) -> tuple[PlanFinding, ...]:
    """All that is to be said of ``now`` in place of ``was``, what blocks first.

    ``flags`` are the patient's; those that a physio has seen hold nothing back. Another programme
    is a new beginning: nothing in it is harder than before, but a flag holds it back. What only
    stands in for a barred exercise is not harder: the kiosk would put it in by itself.
    """
    found = [*_whole(now, today), *_own(was, now), *_drafts(was, now), *_each(now)]
    if was is None or was.programme.id != now.programme.id:
        rule = _held_back(flags)
        found += [PlanFinding(rule)] if rule else []
    else:
        found += _harder(pairs(was, now, exercises), now, flags, exercises)
    return tuple(sorted(found, key=lambda it: not it.blocks))


def _whole(plan: Plan, today: date) -> Iterator[PlanFinding]:
    if not plan.items:
        yield PlanFinding(Rule.EMPTY)
    if len(plan.items) > MOST_ITEMS:
        yield PlanFinding(Rule.TOO_MANY, facts={"most": MOST_ITEMS})
    if not plan.days:
        yield PlanFinding(Rule.NO_DAY)
    elif plan.items and (empty := sessions_without(plan)):
        day, part = empty[0]
        yield PlanFinding(Rule.NOTHING_DUE, facts={"day": day, "part": part.value})
    if (minutes := session_minutes(plan)) > MOST_MINUTES:
        yield PlanFinding(Rule.LONG, facts={"minutes": minutes, "most": MOST_MINUTES})
    if plan.ends_on < today:
        yield PlanFinding(Rule.OVER)


def _own(was: Plan | None, now: Plan) -> Iterator[PlanFinding]:
    """Numbers of a patient's own have a reason, and leave an amber."""
    own = dict(now.own_rules)
    green, amber = (own.get(it, getattr(now.rules, it)) for it in ("green_max", "amber_max"))
    if green >= amber:
        yield PlanFinding(Rule.NO_AMBER)
    if now.own_rules != (was.own_rules if was else ()):
        yield PlanFinding(Rule.OWN_RULES)


def _drafts(was: Plan | None, now: Plan) -> Iterator[PlanFinding]:
    """No exercise comes in whose needs nobody has confirmed; what a patient does already stays."""
    known = {it.id for item in was.items for it in item.versions} if was else set()
    for position, item in enumerate(now.items, start=1):
        for version in item.versions:
            if version.draft and version.id not in known:
                yield PlanFinding(Rule.DRAFT, position, {"exercise": version.id})


def must_be_confirmed(plan: Plan) -> None:
    """KioskError where a first plan would hold an exercise that is a draft."""
    if any(_drafts(None, plan)):
        raise KioskError(
            "The programme has an exercise that is a draft. "
            "A physio opens it under Exercises and confirms what it needs first."
        )


def _each(plan: Plan) -> Iterator[PlanFinding]:
    seen = set()
    for position, item in enumerate(plan.items, start=1):
        if is_never_due(plan, item):
            yield PlanFinding(Rule.NEVER_DUE, position, {"exercise": item.exercise.id})
        for version in item.versions:
            for need in version.needs:
                if need in plan.barred:
                    yield PlanFinding(Rule.BARRED, position, {"exercise": version.id, "need": need})
        if (item.exercise.id, item.only_side) in seen:
            yield PlanFinding(Rule.TWICE, position, {"exercise": item.exercise.id})
        seen.add((item.exercise.id, item.only_side))


def _harder(
    found: tuple[Pair, ...], now: Plan, flags: Iterable[Flag], exercises: Exercises
) -> Iterator[PlanFinding]:
    harder = [
        pair
        for pair in found
        if pair.is_harder(exercises) and not stands_in(pair, found, now.barred, exercises)
    ]
    if harder and (rule := _held_back(flags)):
        yield PlanFinding(rule)
    for pair in harder:
        if (rungs := pair.rungs_up(exercises)) > MOST_RUNGS:
            assert pair.now is not None
            facts: dict[str, int | str] = {"exercise": pair.now.exercise.id, "rungs": rungs}
            yield PlanFinding(Rule.RUNGS, pair.is_at, facts)
    if len(harder) > 1:
        yield PlanFinding(Rule.MANY_HARDER, facts={"count": len(harder)})


def _held_back(flags: Iterable[Flag]) -> Rule | None:
    """Why nothing should become harder now, the gravest reason there is."""
    waiting = [flag for flag in flags if flag.holds]
    if any(flag.kind in LOCKING for flag in waiting):
        return Rule.LOCKED
    if any(flag.tier is not Tier.SOON for flag in waiting):
        return Rule.FLAGGED
    return Rule.RED if waiting else None
