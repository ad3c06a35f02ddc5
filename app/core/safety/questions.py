"""The safety questions: what each one is for, and what its answer leads to."""

from enum import StrEnum

from msgspec import Struct

from app.core.exercise import Need
from app.core.kinds import Id


class AnswerTier(StrEnum):
    """What a yes leads to: help now, no exercise today, or another exercise."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    POSITION = "position"


class Said(StrEnum):
    """An answer. UNSURE counts as YES everywhere; from a physio it leaves a question to the
    patient."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class SafetyQuestion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One yes-or-no question, as it stands in resources/content/safety.toml.

    ``need`` is the position a POSITION question is about, and None for the others. ``programmes``
    are those it is asked in; none means all. ``lasting`` marks a fact that does not pass, such as
    an illness one has had: once a physio has seen the yes it is not asked again, and a no holds for
    as long as the plan, unless it ``begins``: what may come later is asked about each month. Where
    a screen is too short for a row each, the questions of one ``group`` share a row.
    """

    id: Id
    tier: AnswerTier
    need: Need | None = None
    programmes: tuple[Id, ...] = ()
    lasting: bool = False
    begins: bool = False
    group: Id | None = None
