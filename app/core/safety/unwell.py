"""Somebody feels unwell in a session: what they may say, and what it leads to.

The tiers are ours, set to the graver side, and to be reviewed by a clinician; their sources stand
in docs/clinical-rules.md. The kiosk only stops and calls for people: it never says what it is.
"""

from collections.abc import Iterable
from enum import StrEnum

from app.core.flags import Flag, FlagKind, Tier


class UnwellSign(StrEnum):
    """What somebody who feels unwell can say, one row each."""

    CHEST = "chest"
    NUMB = "numb"
    HEADACHE = "headache"
    DIZZY = "dizzy"
    OTHER = "other"


_KINDS = {
    UnwellSign.CHEST: FlagKind.UNWELL_CHEST,
    UnwellSign.NUMB: FlagKind.UNWELL_NUMB,
    UnwellSign.HEADACHE: FlagKind.UNWELL_HEADACHE,
    UnwellSign.DIZZY: FlagKind.UNWELL_DIZZY,
    UnwellSign.OTHER: FlagKind.UNWELL_OTHER,
}
EMERGENCIES = frozenset({UnwellSign.CHEST, UnwellSign.NUMB, UnwellSign.HEADACHE})
"""Signs that lead to "Get help now"; the others to the physio before any more exercise."""

STOPPING = frozenset({FlagKind.UNWELL, *_KINDS.values()})
"""Kinds that stop exercise until a physio has seen them; what was taken back does not."""


def kind_of(sign: UnwellSign) -> FlagKind:
    """The flag that ``sign`` raises."""
    return _KINDS[sign]


def tier_of(sign: UnwellSign) -> Tier:
    """How soon it must be seen."""
    return Tier.EMERGENCY if sign in EMERGENCIES else Tier.URGENT


def unwell_unseen(flags: Iterable[Flag]) -> Flag | None:
    """The gravest that no physio has seen yet, the latest of its tier; None without one. Who went
    away without a sign has still said that they feel unwell."""
    waiting = [each for each in flags if each.waiting and each.kind in STOPPING]
    gravest = [each for each in waiting if each.tier is Tier.EMERGENCY] or waiting
    return gravest[-1] if gravest else None
