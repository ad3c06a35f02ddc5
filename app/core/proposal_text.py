"""A proposal in one sentence or two that a physio reads in three seconds."""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated

from msgspec import Meta, Struct

from app.core.phrase_text import Counted
from app.core.proposals import Proposal, ProposalKind

Said = Annotated[str, Meta(min_length=1, max_length=140)]


class ChangeText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is proposed: ``up`` and ``down`` a rung, ``more`` or ``fewer`` of one exercise, less of
    ``all``. ``went_up`` and ``went_more`` is what the kiosk did by itself, as it was allowed to.

    ``again`` is to look at it because so much was taken off before, ``stood_in`` because what it is
    about was done in place of the ``planned`` exercise. ``next_…`` is what may come after a plan.
    """

    up: Said
    more: Said
    went_up: Said
    went_more: Said
    down: Said
    fewer: Said
    all: Said
    stay: Said
    look: Said
    again: Said
    stood_in: Said
    next_progress: Said
    next_again: Said
    next_maintenance: Said
    next_discharge: Said


class ReasonText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why, by rule."""

    two_red: Said
    rest_pain: Said
    long_flare: Said
    often_red: Said
    red_during: Said
    not_settled: Said
    too_hard: Said
    hard_work: Said
    away: Said
    quota: Said
    progress: Said
    no_change: Said
    plan_ends: Said
    top: Said
    hold_red: Said
    hold_flag: Said
    hold_pain: Said
    hold_effort: Said
    hold_missing: Said
    hold_old: Said
    hold_target: Said


class BesideText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said beside a reason: what became of what the patient can do, how ``sure`` they are,
    and what was done at ``home``."""

    better: Said
    little: Said
    worse: Said
    sure: Said
    home: Said


class CountText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number with its word, in the forms that the language has: ``{days}`` is the number alone,
    ``{counted_days}`` is this."""

    days: Counted = Counted(one="{count} day", other="{count} days")
    sessions: Counted = Counted(one="{count} session", other="{count} sessions")
    weeks: Counted = Counted(one="{count} week", other="{count} weeks")


class ProposalText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of proposals.toml; what stands in {braces} is filled in. ``language`` is that of
    its folder."""

    language: str = "en"
    changes: ChangeText
    reasons: ReasonText
    beside: BesideText
    counts: CountText = CountText()


FACTS = frozenset(
    {
        "exercise",
        "to",
        "sessions",
        "days",
        "weeks",
        "pain",
        "effort",
        "percent",
        "baseline",
        "usual",
        "times",
        "of",
        "planned",
        "before",
        "amount",
        "home",
        "sure",
        "counted_days",
        "counted_sessions",
        "counted_weeks",
    }
)
"""What may stand in braces."""


def sentence(
    proposal: Proposal, text: ProposalText, name: Callable[[str], str], *, done: bool = False
) -> str:
    """What is proposed, and why; ``done``: what the kiosk did by itself. ``name`` gives the words
    for an exercise's id."""
    facts: dict[str, int | str] = dict.fromkeys(FACTS, "")
    facts |= proposal.facts
    facts["exercise"] = name(proposal.from_exercise) if proposal.from_exercise else ""
    facts["to"] = name(proposal.to_exercise) if proposal.to_exercise else ""
    if planned := facts["planned"]:
        facts["planned"] = name(str(planned))
    for fact in CountText.__struct_fields__:
        if fact in proposal.facts:
            number, forms = int(facts[fact]), getattr(text.counts, fact)
            facts[f"counted_{fact}"] = forms.of(number, text.language)
    why: str = getattr(text.reasons, proposal.rule)
    change = _went(proposal, text.changes) if done else _change(proposal, text.changes)
    said = (change, why, *_beside(proposal, text.beside))
    return " ".join(said).format_map(facts)


def every_word(text: ProposalText) -> Mapping[str, str]:
    """All sentences by key."""
    return {
        f"{table}.{key}": getattr(getattr(text, table), key)
        for table in ("changes", "reasons", "beside")
        for key in getattr(text, table).__struct_fields__
    }


def _beside(proposal: Proposal, text: BesideText) -> Iterator[str]:
    if able := proposal.facts.get("able"):
        yield getattr(text, str(able))
    for name in ("sure", "home"):
        if name in proposal.facts:
            yield getattr(text, name)


def _went(proposal: Proposal, text: ChangeText) -> str:
    return text.went_more if proposal.to_exercise is None else text.went_up


def _change(proposal: Proposal, text: ChangeText) -> str:
    match proposal.kind:
        case ProposalKind.PROGRESS:
            return text.up if proposal.to_exercise is not None else text.more
        case ProposalKind.HOLD:
            return text.stay
        case ProposalKind.REVIEW:
            return _look(proposal, text)
    if proposal.to_exercise is not None:
        return text.down
    return text.all if proposal.position is None else text.fewer


def _look(proposal: Proposal, text: ChangeText) -> str:
    if "planned" in proposal.facts:
        return text.stood_in
    if after := proposal.facts.get("next"):
        return str(getattr(text, f"next_{after}"))
    return text.again if "times" in proposal.facts else text.look
