"""The small words that every room shares."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=64)]
"""A name in content files: small letters, digits and single hyphens."""

Score = Annotated[int, Meta(ge=0, le=10)]


class Part(StrEnum):
    """A part of the day in which one session is due."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


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


class Outcome(StrEnum):
    """How a set or a session ended."""

    DONE = "done"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
