"""An exercise: how much of it, in which phases, and where it stands on its ladder."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.core.kinds import Id
from app.core.pose import Drawing

Count = Annotated[int, Meta(ge=1, le=50)]
Seconds = Annotated[float, Meta(ge=0, le=600)]
Need = Literal["floor", "plank", "kneeling", "wrists", "overhead", "squat", "supine"]
Equipment = Literal["mat", "wall", "chair", "pillow", "band"]


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

    A photo stands for each key pose, in order. The files lie in the folder ``media`` beside the
    exercise's own.
    """

    photos: Annotated[tuple[FileName, ...], Meta(max_length=6)] = ()
    video: FileName | None = None


class Exercise(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rung of a ladder, as it stands in resources/content/exercises.

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

    def phases_under(self, dose: Dose) -> tuple[tuple[Phase, float], ...]:
        """The phases of one rep that take any time under ``dose``, with their seconds."""
        timed = ((phase, phase.lasts(dose)) for phase in self.phases)
        return tuple((phase, seconds) for phase, seconds in timed if seconds > 0)
