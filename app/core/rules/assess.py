"""What the rules say of one patient now: at most one proposal, and the flags that lock."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from app.core.flags import FlagKind, Tier
from app.core.proposals import Proposal, ProposalKind
from app.core.rules.away import away
from app.core.rules.case import Case
from app.core.rules.hard_work import hard_work
from app.core.rules.hold import hold
from app.core.rules.long_flare import long_flare
from app.core.rules.looked import looked_at
from app.core.rules.no_change import no_change
from app.core.rules.not_settled import not_settled
from app.core.rules.often_red import often_red
from app.core.rules.plan_ends import plan_ends
from app.core.rules.progress import progress
from app.core.rules.quota import quota
from app.core.rules.red_during import red_during
from app.core.rules.rest_pain import raised, rest_pain
from app.core.rules.rising import rising
from app.core.rules.too_hard import too_hard
from app.core.rules.two_red import two_red

Rule = Callable[[Case], Proposal | None]


def ordered_rules() -> Mapping[str, Rule]:
    """Every rule by name, the gravest first: the first that speaks is heard, and no other."""
    return {
        "rest_pain": rest_pain,
        "long_flare": long_flare,
        "two_red": two_red,
        "often_red": often_red,
        "red_during": red_during,
        "not_settled": not_settled,
        "too_hard": too_hard,
        "hard_work": hard_work,
        "away": away,
        "quota": quota,
        "progress": progress,
        "no_change": no_change,
        "plan_ends": plan_ends,
        "hold": hold,
    }


class NewFlag(Struct, frozen=True):
    """A flag to raise."""

    kind: FlagKind
    tier: Tier
    session: str | None = None
    answer: str | None = None


class Assessment(Struct, frozen=True):
    """What is to be stored now."""

    proposal: Proposal | None
    flags: tuple[NewFlag, ...]


def assess(case: Case) -> Assessment:
    """The one proposal that the record supports, or none; and the locks it calls for."""
    return Assessment(_heard(case), (*locks(case), *calls(case)))


def _heard(case: Case) -> Proposal | None:
    """The first rule that speaks of what no physio has lately looked at; while there is such a
    thing, none that asks for more."""
    known = False
    for rule in ordered_rules().values():
        said = rule(case)
        if said is None or (known and said.kind is ProposalKind.PROGRESS):
            continue
        if not looked_at(case, said):
            return said
        known = True
    return None


def calls(case: Case) -> tuple[NewFlag, ...]:
    """The flags that call a physio and lock nothing."""
    waiting = {each.kind for each in case.record.flags if each.waiting}
    last = rising(case)
    if last is None or waiting.intersection((FlagKind.RISING, FlagKind.REST_PAIN)) or locks(case):
        return ()
    return (NewFlag(FlagKind.RISING, Tier.SOON, session=last.session, answer=last.id),)


def locks(case: Case) -> tuple[NewFlag, ...]:
    """The flags that lock the programme: until a physio has seen them there is no exercise."""
    found = []
    waiting = {each.kind for each in case.record.flags if each.waiting}
    if answers := raised(case):
        last = answers[-1]
        found.append(NewFlag(FlagKind.REST_PAIN, Tier.URGENT, session=last.session, answer=last.id))
    return tuple(each for each in found if each.kind not in waiting)
