"""A flag: something a physio must see."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Tier(StrEnum):
    """How soon a flag must be seen."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SOON = "soon"


class FlagKind(StrEnum):
    """What the traffic light raises, and "I feel unwell". The safety questions have kinds of
    their own. UNWELL: it was not said what it is; UNWELL_TAKEN_BACK: it was pressed by mistake.
    RISING: pain before exercise is on its way up. WENT_UP: the kiosk took a step up that a physio
    had allowed in advance."""

    RED_BEFORE = "red_before"
    RED_PAIN = "red_pain"
    RED_AFTER = "red_after"
    TWO_RED = "two_red"
    REST_PAIN = "rest_pain"
    UNWELL = "unwell"
    UNWELL_CHEST = "unwell_chest"
    UNWELL_NUMB = "unwell_numb"
    UNWELL_HEADACHE = "unwell_headache"
    UNWELL_DIZZY = "unwell_dizzy"
    UNWELL_OTHER = "unwell_other"
    UNWELL_TAKEN_BACK = "unwell_taken_back"
    RISING = "rising"
    WENT_UP = "went_up"


SORE = frozenset({FlagKind.RED_BEFORE, FlagKind.RED_AFTER})
"""Kinds that call for a look at a flare-up: one flag for it is enough."""

SORE_AGAIN_DAYS = 7
"""A further flag of those kinds, or for red pain in the same exercise, comes no sooner than this,
unless pain is higher than it was when the last one was raised (ours)."""

LOCKING = frozenset({FlagKind.TWO_RED, FlagKind.REST_PAIN})
"""Kinds that lock the programme until a physio has seen them. TWO_RED is raised no more: a
flare-up has its gentle form; one that an earlier version raised still holds."""


TELLING = frozenset({FlagKind.WENT_UP})
"""Kinds that only tell: while they wait they hold nothing back."""


class Flag(Struct, frozen=True):
    """``about`` is a short fact for the physio. ``seen`` is None while it waits."""

    id: str
    patient: str
    kind: str
    tier: Tier
    raised: datetime
    session: str | None = None
    answer: str | None = None
    screening: str | None = None
    about: str = ""
    seen: datetime | None = None
    seen_by: str | None = None
    seen_words: str = ""

    @property
    def waiting(self) -> bool:
        """Whether no physio has seen it yet."""
        return self.seen is None

    @property
    def holds(self) -> bool:
        """Whether it waits, and nothing should become harder meanwhile."""
        return self.waiting and self.kind not in TELLING
