"""What happened to one made-up patient, and what it came to."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

KINDS = ("progress", "ease", "review", "hold")


class CameTo(StrEnum):
    """What became of a visit. GENTLY: in easier versions or with fewer reps. SORE: too sore, and
    nothing easier. LOCKED: by the traffic light. STOPPED: by a safety question."""

    DONE = "done"
    GENTLY = "gently"
    SORE = "sore"
    LOCKED = "locked"
    STOPPED = "stopped"
    PAUSED = "paused"

    @property
    def possible(self) -> bool:
        """Whether there was any exercise."""
        return self in (CameTo.DONE, CameTo.GENTLY)


class SimulatedVisit(Struct, frozen=True):
    """One visit on ``day``, from 1. Pain and effort are None where they were not told."""

    day: int
    part: str
    came_to: CameTo
    why: str = ""
    before: int | None = None
    during: int | None = None
    after: int | None = None
    effort: int | None = None


class Mark(Struct, frozen=True):
    """A flag, a proposal or a change of the plan on ``day``, from 1. ``about`` is its kind or its
    rule, ``detail`` what it is for."""

    day: int
    what: str
    about: str
    detail: str = ""


class RungNow(Struct, frozen=True):
    """Where an exercise of the first plan stands in the end: so many ``steps`` up or down."""

    first: str
    now: str
    steps: int


class DoseNow(Struct, frozen=True):
    """The dose in the end. ``least_share`` is the least that was ever asked in a session, as a
    share of what was first prescribed."""

    exercise: str
    sets: int
    reps: int
    seconds: float
    least_share: float


class Story(Struct, frozen=True):
    """One patient's weeks.

    ``due`` sessions were asked for; in ``possible`` of their slots nothing would have stopped
    exercise; in ``sessions`` of them at least one set was done. ``locks`` counts by cause.
    """

    patient: int
    due: int
    possible: int
    sessions: int
    locks: Mapping[str, int]
    flags: int
    flag_kinds: Mapping[str, int]
    proposals: Mapping[str, int]
    rules: Mapping[str, int]
    rungs: tuple[RungNow, ...]
    doses: tuple[DoseNow, ...]
    visits: tuple[SimulatedVisit, ...]
    marks: tuple[Mark, ...]
