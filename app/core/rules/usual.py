"""A person's own usual pain, and the traffic light that goes by it.

Who lives with pain has much of it on a good day too. Red is for pain that is high and well above
what is usual for this person, so it moves up with it and never down.
"""

from collections.abc import Sequence
from statistics import median_low

from msgspec.structs import replace

from app.core.rules.numbers import Rules


def usual_of(pains: Sequence[int]) -> int | None:
    """The middle of the answers before exercise in the last days, of two the lower; None before
    the first."""
    return median_low(pains) if pains else None


def personal(rules: Rules, usual: int | None) -> Rules:
    """``rules`` with a red that begins no lower than ``usual_rise`` above the usual.

    Source: amber is pain that is known and settles, red is to modify
    (providephysiotherapy.org.uk/pain-traffic-light); 2 points are the change that matters (Ostelo
    2008). That the light moves with the person is ours, as is moving it up only.
    """
    if usual is None:
        return rules
    return replace(rules, amber_max=max(rules.amber_max, usual + rules.usual_rise - 1))
