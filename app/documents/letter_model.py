"""What stands in the progress letter: plain values, worked out elsewhere."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.core.handout_text import HandoutText
from app.core.letter_text import LetterText
from app.documents.handout_model import ClinicHeader, Paper


@dataclass(frozen=True, slots=True)
class WeekKept:
    """One week that has begun: ``done`` of ``due`` sessions, ``home`` of them self-reported."""

    number: int
    done: int
    due: int
    home: int


@dataclass(frozen=True, slots=True)
class PainScore:
    """The scores, 0 to 10, of one session; None where nothing was said. ``late`` in the day."""

    day: date
    before: int | None
    after: int | None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure at baseline and now, each with its day. ``name`` is the measure's, or the
    activity in the patient's own words. ``meaning`` is None where no source gives a threshold.
    """

    name: str
    unit: Literal["points", "seconds", "times"]
    first: float
    first_day: date
    last: float
    last_day: date
    meaning: Literal["better", "worse", "little"] | None
    reported: bool


@dataclass(frozen=True, slots=True)
class Practised:
    """An exercise of the plan: its name and dose in words, and where it stands on its ladder."""

    name: str
    dose: str
    level: int
    levels: int


@dataclass(frozen=True, slots=True)
class Event:
    """Something a physio had to see, and what was said of it then."""

    day: date
    what: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class GoalKept:
    """What the patient works towards, in their own words: ``done`` of ``steps`` are ticked, and
    the target of this week was done on ``week`` of ``times`` days."""

    words: str
    done: int
    steps: int
    week: int
    times: int


@dataclass(frozen=True, slots=True)
class ProgressLetter:
    """One page to whoever referred the patient. ``green_max`` and ``amber_max`` are the plan's
    traffic light; ``stopped`` counts sets that ended for pain, ``lessons`` those that were read,
    ``omitted`` what there is no room for; ``mark`` is where the clinic's audit stood. The physio's
    own words are ``addressee``, in lines of its own, ``summary`` and ``next_step``.
    """

    words: LetterText
    page: HandoutText
    language: str
    clinic: ClinicHeader
    written_on: date
    referrer: str
    name: str
    born: int | None
    code: str
    programme: str
    version: int
    starts_on: date
    ends_on: date
    weeks: tuple[WeekKept, ...]
    extras: int
    pain: tuple[PainScore, ...]
    green_max: int
    amber_max: int
    measures: tuple[Measured, ...]
    exercises: tuple[Practised, ...]
    events: tuple[Event, ...]
    stopped: int
    lessons: int
    goal: GoalKept | None = None
    signed_by: str = ""
    addressee: str = ""
    summary: str = ""
    next_step: str = ""
    omitted: int = 0
    mark: str = ""
    paper: Paper = "a4"
