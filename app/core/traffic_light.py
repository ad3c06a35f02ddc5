"""The traffic light on pain."""

from app.core.kinds import Light
from app.core.rules.numbers import Thresholds


def light(pain: int | None, thresholds: Thresholds) -> Light:
    """Green go on, amber go on gently, red stop this exercise.

    No answer is never taken as good: it is amber.
    Source: providephysiotherapy.org.uk/pain-traffic-light; thresholds stand in the programme.
    """
    if pain is None:
        return Light.AMBER
    if pain <= thresholds.green_max:
        return Light.GREEN
    return Light.AMBER if pain <= thresholds.amber_max else Light.RED
