"""Somebody feels unwell in a session: what they may say, and what it leads to.

The tiers are ours, set to the graver side, and to be reviewed by a clinician; their sources stand
in docs/clinical-rules.md. The kiosk only stops and calls for people: it never says what it is.
"""

from collections.abc import Iterable
from enum import StrEnum

from app.core.flags import Flag, FlagKind, Tier


class Sign(StrEnum):
    """What somebody who feels unwell can say, one row each."""

    CHEST = "chest"
    NUMB = "numb"
    HEADACHE = "headache"
    DIZZY = "dizzy"
    OTHER = "other"


_KINDS = {
    Sign.CHEST: FlagKind.UNWELL_CHEST,
    Sign.NUMB: FlagKind.UNWELL_NUMB,
    Sign.HEADACHE: FlagKind.UNWELL_HEADACHE,
    Sign.DIZZY: FlagKind.UNWELL_DIZZY,
    Sign.OTHER: FlagKind.UNWELL_OTHER,
}
EMERGENCIES = frozenset({Sign.CHEST, Sign.NUMB, Sign.HEADACHE})
"""Signs that lead to "Get help now"; the others to the physio before any more exercise."""

STOPPING = frozenset({FlagKind.UNWELL, *_KINDS.values()})
"""Kinds that stop exercise until a physio has seen them; what was taken back does not."""


def kind_of(sign: Sign) -> FlagKind:
    """The flag that ``sign`` raises."""
    return _KINDS[sign]


def tier_of(sign: Sign) -> Tier:
    """How soon it must be seen."""
    return Tier.EMERGENCY if sign in EMERGENCIES else Tier.URGENT


def unwell_unseen(flags: Iterable[Flag]) -> Flag | None:
    """The gravest that no physio has seen yet, the latest of its tier; None without one. Who went
    away without a sign has still said that they feel unwell."""
    waiting = [each for each in flags if each.waiting and each.kind in STOPPING]
    gravest = [each for each in waiting if each.tier is Tier.EMERGENCY] or waiting
    return gravest[-1] if gravest else None
