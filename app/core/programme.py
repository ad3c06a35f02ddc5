"""A programme: the template a plan starts from."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.exercise import Count, Dose, Exercise, Seconds
from app.core.kinds import Id, Part, Region
from app.core.lessons.cues import LessonCue
from app.core.rules.numbers import Rules

Picture = Literal[
    "alarm", "cup", "wave", "steps", "moon", "storm",
    "sun", "path", "dial", "body", "people", "plant",
    "upper-back", "low-back", "neck",
]  # fmt: skip
"""What can stand beside a lesson, as an Illustration in ``pictures/NAME.toml`` draws it."""

Address = Annotated[
    str,
    Meta(pattern=r"^https://([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(/[!-~]*)?\Z", max_length=200),
]
"""A secure web address, in plain ASCII so that any phone reads it from a printed square."""

Title = Annotated[str, Meta(min_length=1, max_length=120)]


class Pace(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Seconds between the working parts of a session.

    ``floor_s``, ``kneeling_s`` and ``standing_s`` are what it takes to get from the screen into the
    position of an exercise; ``get_ready_s`` is the count-in to its next sets. ``watch_s`` is how
    long an exercise is shown at the least, and always for one whole rep.
    """

    get_ready_s: Seconds = 5
    floor_s: Seconds = 20
    kneeling_s: Seconds = 15
    standing_s: Seconds = 8
    switch_s: Seconds = 6
    between_s: Seconds = 20
    watch_s: Seconds = 12

    def into_position(self, exercise: Exercise) -> float:
        """Seconds to get from the screen to where ``exercise`` begins."""
        if exercise.get_ready_s is not None:
            return exercise.get_ready_s
        if "floor" not in exercise.needs:
            return self.standing_s
        kneels = "kneeling" in exercise.needs and "plank" not in exercise.needs
        return self.kneeling_s if kneels else self.floor_s


class Focus(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a group of exercises is for."""

    id: Id
    exercises: Annotated[tuple[Id, ...], Meta(min_length=1)]


class ProgrammeItem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exercise of a programme; without a dose of its own it takes the exercise's."""

    exercise: Id
    dose: Dose | None = None


CHAIR_TESTS = ("sts5", "chair30")
"""The measures that ask for standing up from a chair."""


class Checkup(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A measure the kiosk takes by itself, and after how many weeks; 0 is the baseline."""

    measure: Literal["psfs", "groc", "sts5", "chair30"]
    weeks: Annotated[
        tuple[Annotated[int, Meta(ge=0, le=52)], ...], Meta(min_length=1, max_length=12)
    ]


class Programme(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A template: which exercises, how often, for how long, with which lessons.

    ``region`` is the part of the body it is for; without one it may teach any lesson.
    """

    id: Id
    region: Region | None = None
    weeks: Annotated[int, Meta(ge=1, le=52)]
    parts: Annotated[tuple[Part, ...], Meta(min_length=1, max_length=4)]
    items: Annotated[tuple[ProgrammeItem, ...], Meta(min_length=1, max_length=8)]
    focuses: tuple[Focus, ...] = ()
    lessons: tuple[Id, ...] = ()
    checkups: tuple[Checkup, ...] = ()
    link: Id
    rules: Rules = Rules()
    pace: Pace = Pace()


class Lesson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One education card: its texts live in the language files under the same id.

    ``after`` are the cues in what a patient says that this lesson answers. ``regions`` are the
    parts of the body that its words are about; none means all.
    """

    id: Id
    answers: Annotated[int, Meta(ge=2, le=3)]
    right: Annotated[int, Meta(ge=0, le=2)]
    picture: Picture
    after: tuple[LessonCue, ...] = ()
    regions: tuple[Region, ...] = ()

    def fits(self, programme: Programme) -> bool:
        """Whether its words are about the part of the body that ``programme`` is for."""
        return not self.regions or programme.region is None or programme.region in self.regions


class WebLink(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A page or film elsewhere. ``short`` is what a person can type from print, ``minutes`` about
    how long it takes. ``programmes`` are those it is offered in; none means all."""

    id: Id
    url: Address
    short: Annotated[str, Meta(min_length=4, max_length=60)]
    clinic_title: Title
    official_title: Title
    minutes: Count
    last_checked: date
    kind: Literal["film", "page"] = "film"
    programmes: tuple[Id, ...] = ()
