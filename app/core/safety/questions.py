"""The safety questions: what each one is for, and what its answer leads to."""

from enum import StrEnum

from msgspec import Struct

from app.core.exercise import Need
from app.core.kinds import Id


class Tier(StrEnum):
    """What a yes leads to: help now, no exercise today, or another exercise."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    POSITION = "position"


class Said(StrEnum):
    """An answer. UNSURE counts as YES everywhere."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class SafetyQuestion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One yes-or-no question, as it stands in resources/content/safety.toml.

    ``need`` is the position a POSITION question is about, and None for the others. ``programmes``
    are those it is asked in; none means all. ``lasting`` marks a fact that does not pass, such as
    an illness one has had: once a physio has seen the yes it is not asked again.
    """

    id: Id
    tier: Tier
    need: Need | None = None
    programmes: tuple[Id, ...] = ()
    lasting: bool = False
