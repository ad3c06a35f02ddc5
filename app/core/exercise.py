"""An exercise: how much of it, in which phases, and where it stands on its ladder."""

from itertools import pairwise
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.kinds import Id
from app.core.pose import Drawing

Count = Annotated[int, Meta(ge=1, le=50)]
Seconds = Annotated[float, Meta(ge=0, le=600)]
Need = Literal["floor", "plank", "kneeling", "wrists", "overhead", "squat", "supine"]
Equipment = Literal["mat", "wall", "chair", "pillow", "band"]

OWN = "own-"
"""What the id of an exercise that was made on the kiosk begins with."""

PHOTOS, PHOTO_MB = (".jpg", ".jpeg", ".png"), 20
VIDEOS, VIDEO_MB = (".mp4", ".webm", ".mov"), 60
MOST_PIXELS = 64_000_000
"""Of a photo: more than any usual phone takes, and counted before they are unpacked."""


class Dose(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``sets`` of ``reps`` a side, each rep held ``hold_s``, with ``rest_s`` between sets.

    With ``seconds`` a set lasts that long and reps are counted as they come. With ``open`` it is
    "as many as comfortable", ``reps`` at the most. In the person's ``own`` pace a touch counts a
    rep. ``tempo`` stretches each movement: 2 is twice as slow.
    """

    sets: Count = 1
    reps: Count
    hold_s: Seconds = 0
    rest_s: Seconds = 20
    seconds: Seconds = 0
    open: bool = False
    pace: Literal["guided", "own"] = "guided"
    tempo: Annotated[float, Meta(ge=0.5, le=3)] = 1


class Phase(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One movement inside a rep: ``seconds`` to reach ``pose``.

    A ``hold`` phase stays where it is for the dose's ``hold_s`` instead.
    """

    id: Id
    pose: Id
    seconds: Annotated[float, Meta(ge=0, le=30)] = 0
    hold: bool = False

    def lasts(self, dose: Dose) -> float:
        """Seconds of this phase under ``dose``."""
        return dose.hold_s if self.hold else self.seconds * dose.tempo


FileName = Annotated[
    str,
    Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|mp4|webm|mov)\Z", max_length=64),
]


class Media(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Photos or a short video of a clinic's own, shown in place of the drawn figure.

    A photo stands for each place that the body comes to, in order, the start first; where there
    are fewer they begin again. The files lie in the folder ``media`` beside the exercise's own. A
    video may have a still picture there, called alike but for its ending: .jpg.
    """

    photos: Annotated[tuple[FileName, ...], Meta(max_length=6)] = ()
    video: FileName | None = None

    def __bool__(self) -> bool:
        """Whether there is any, so that the figure does not show the exercise."""
        return bool(self.photos) or self.video is not None


def still_of(video: str) -> str:
    """What the still picture of a video is called."""
    return video.rpartition(".")[0] + ".jpg"


class Exercise(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rung of a ladder, as it stands in resources/content/exercises.

    ``confirmed`` is whether a physio has said what it needs; who writes a file by hand has.
    ``get_ready_s`` is how long it takes to get into its position, where it is not what most take.

    ``instead`` are exercises of other ladders, the best first, for whoever cannot take a position
    that every rung of this one needs. It stands on one rung and holds for all of them.
    """

    id: Id
    sides: Literal["each", "alternate", "both"]
    dose: Dose
    phases: Annotated[tuple[Phase, ...], Meta(min_length=1, max_length=12)]
    drawing: Drawing
    easier: Id | None = None
    harder: Id | None = None
    instead: Annotated[tuple[Id, ...], Meta(max_length=6)] = ()
    needs: tuple[Need, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    media: Media = Media()
    confirmed: bool | None = None
    get_ready_s: Seconds | None = None

    @property
    def draft(self) -> bool:
        """Whether it may not be put into a plan yet: the safety questions rest on its needs. One
        made on the kiosk is a draft until it is confirmed, also where it was made before that
        was asked."""
        return not self.confirmed if self.id.startswith(OWN) else self.confirmed is False

    def place_after(self, phase: int | None) -> int:
        """Which place the body has come to at the end of a phase, by its index: how often it has
        moved on since the start."""
        poses = [self.drawing.start, *(it.pose for it in self.phases)]
        met = poses[: 1 if phase is None else phase + 2]
        return sum(before != after for before, after in pairwise(met))

    def phases_under(self, dose: Dose) -> tuple[tuple[Phase, float], ...]:
        """The phases of one rep that take any time under ``dose``, with their seconds."""
        timed = ((phase, phase.lasts(dose)) for phase in self.phases)
        return tuple((phase, seconds) for phase, seconds in timed if seconds > 0)
