"""Each threshold in words, and what a clinic may set it to."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import get_type_hints

from msgspec import Meta, ValidationError

from app.core.rules.effective import with_number
from app.core.rules.numbers import Rules

MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "green_max": "The most pain that is green",
        "amber_max": "The most pain that is amber; above it is red",
        "ease_percent": "Percent fewer reps after pain that did not settle",
        "usual_days": "Days whose pain before exercise is a person's usual",
        "usual_rise": "Points above the usual from which pain can be red",
        "red_sessions": "Red sessions in a row, outside a flare-up, that call for a review",
        "flare_percent": "Percent of the reps that a session asks for in a flare-up",
        "flare_calm": "Sessions near the usual pain that end a flare-up",
        "flare_long_days": "Days of a flare-up that call for a review",
        "flare_days": "Days over which pain that keeps rising locks exercise",
        "rest_rise": "Points over the start that pain must have reached for that lock",
        "rest_days": "The last of those days, on which it must have",
        "progress_sessions": "Sessions with every rep done before a step up",
        "progress_days": "Days those sessions are spread over",
        "home_percent": "Percent that a session told of at home counts among those",
        "progress_pain_max": "The most pain in those sessions",
        "progress_effort_max": "The most effort in those sessions",
        "progress_clear_days": "Days without red pain before a step up",
        "progress_fresh_days": "Days ago the last of those sessions may be",
        "quota_days": "Days after which a little more is asked, by time; 0: by pain",
        "quota_percent": "Percent more that is then asked of one exercise",
        "too_hard_sessions": "Sessions in a row found too hard before a step down",
        "hard_effort": "Effort from which a session was too hard",
        "hard_sessions": "Sessions in a row with such effort before a step down",
        "ease_times": "Reductions after which a physio looks first",
        "ease_floor": "Percent of the prescribed reps that no rule goes under",
        "often_red": "Red sessions, in a row or not, that call for a review",
        "often_red_of": "The last sessions among which those are counted",
        "away_days": "Days away after which the first session is gentler",
        "change_days": "Days after which pain should have changed",
        "change_points": "Points by which it should have come down",
        "change_percent": "Or percent by which it should have come down",
        "plan_ends_days": "Days before the plan's end that call for a review",
        "maintenance_sessions": "Sessions a week after the plan's end, until it is decided",
    }
)


def limits(name: str) -> tuple[int, int]:
    """The least and the most that threshold ``name`` may be."""
    hint = get_type_hints(Rules, include_extras=True)[name]
    bounds: Meta = hint.__metadata__[0]
    assert isinstance(bounds.ge, int)
    assert isinstance(bounds.le, int)
    return bounds.ge, bounds.le


def reader(name: str) -> Callable[[str], int | None]:
    """Reads a stored setting; None for nothing, as each programme says. ValueError otherwise."""

    def read(text: str) -> int | None:
        if not text:
            return None
        try:
            return int(getattr(with_number(Rules(), name, text), name))
        except ValidationError as error:
            raise ValueError(text) from error

    return read
