"""The small words that every room shares."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=64)]
"""A name in content files: small letters, digits and single hyphens."""

Score = Annotated[int, Meta(ge=0, le=10)]


class Part(StrEnum):
    """A part of the day in which one session is due, in the order of the day."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Band(StrEnum):
    """The colour of an exercise band, the weakest first. What a colour pulls differs by maker."""

    YELLOW = "yellow"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    BLACK = "black"
    SILVER = "silver"
    GOLD = "gold"


class Region(StrEnum):
    """The part of the body that a programme is for."""

    NECK = "neck"
    UPPER_BACK = "upper-back"
    LOW_BACK = "low-back"


class Side(StrEnum):
    """The working side. ALTERNATE changes with each rep, starting left."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    ALTERNATE = "alternate"


class Measure(StrEnum):
    """What a patient is asked to put a number on, 0 to 10."""

    PAIN = "pain"
    EFFORT = "effort"
    CONFIDENCE = "confidence"


class Moment(StrEnum):
    """When in a session a measure is taken."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Light(StrEnum):
    """The traffic light on pain."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Form(StrEnum):
    """How a session asks for the plan. FLARE: its gentle form, in a flare-up. STEPPING: on the way
    back from one."""

    PLANNED = "planned"
    FLARE = "flare"
    STEPPING = "stepping"


class Outcome(StrEnum):
    """How a set or a session ended."""

    DONE = "done"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


class Reason(StrEnum):
    """Why a set was skipped or stopped.

    AGAIN, EASIER and HARDER: it was begun anew, in the same or another version. TOO_SORE: pain
    before the session was red, and there is no easier version. FINISHED: that was all for today.
    NOT_COUNTED: a timed set in one's own pace ran out and nobody touched; what was done is not
    known.
    """

    TOO_HARD = "too_hard"
    HURTS = "hurts"
    NO_TIME = "no_time"
    EQUIPMENT = "equipment"
    OTHER = "other"
    AGAIN = "again"
    EASIER = "easier"
    HARDER = "harder"
    TOO_SORE = "too_sore"
    UNWELL = "unwell"
    FINISHED = "finished"
    NOT_COUNTED = "not_counted"


FOR_PAIN = frozenset({Reason.HURTS, Reason.TOO_SORE})
"""Reasons that are pain."""
