"""What a patient has just told the kiosk that a lesson can answer."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from app.core.kinds import Light, Measure, Moment
from app.core.rules.numbers import Thresholds
from app.core.traffic_light import light

LessonCue = Literal["flare", "red", "rise", "amber", "hard", "unsure"]

RISE = 2
"""Pain after the exercises so far above pain before: the change that matters (Ostelo 2008)."""

HARD = 8
"""Effort of 0 to 10 that is more than a session asks for. Ours, to be reviewed."""

UNSURE = 3
"""Confidence of 0 to 10 that is low. Ours, to be reviewed."""

ORDER: tuple[LessonCue, ...] = ("flare", "red", "rise", "amber", "hard", "unsure")
"""The most pressing first."""


class SessionScore(Struct, frozen=True):
    """One score of a session. ``value`` is a number: what was left open tells nothing."""

    measure: Measure
    moment: Moment
    value: int


def cues_of(told: Iterable[SessionScore], thresholds: Thresholds) -> tuple[LessonCue, ...]:
    """The cues in one session's scores, the most pressing first."""
    scores = list(told)
    pain = [each for each in scores if each.measure is Measure.PAIN]
    lights = {light(each.value, thresholds) for each in pain if each.moment is not Moment.BEFORE}
    red = [each for each in pain if light(each.value, thresholds) is Light.RED]
    before = [each.value for each in pain if each.moment is Moment.BEFORE]
    after = [each.value for each in pain if each.moment is Moment.AFTER]
    met: dict[LessonCue, bool] = {
        "flare": any(each.moment is Moment.BEFORE for each in red),
        "red": bool(red),
        "rise": bool(before and after) and after[-1] - before[0] >= RISE,
        "amber": Light.AMBER in lights,
        "hard": any(it.measure is Measure.EFFORT and it.value >= HARD for it in scores),
        "unsure": any(it.measure is Measure.CONFIDENCE and it.value <= UNSURE for it in scores),
    }
    return tuple(cue for cue in ORDER if met[cue])
