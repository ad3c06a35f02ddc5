"""A pattern: what made-up patients and their physio do. It is read from one TOML file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from app.core.errors import KioskError
from app.simulation.answers import UNSAID, Days, Told

Share = Annotated[float, Meta(ge=0, le=1)]

TimeOfDay = Annotated[
    str,
    Meta(
        pattern=r"^(morning|midday|afternoon|evening|([01][0-9]|2[0-3]):[0-5][0-9])\Z",
        description='morning, midday, afternoon, evening or a time like "09:30"',
    ),
]

Weekday = Literal[1, 2, 3, 4, 5, 6, 7]
"""1 is Monday, as in a plan."""

WORKING_DAYS: tuple[Weekday, ...] = (1, 2, 3, 4, 5)

After = Annotated[int, Meta(ge=0, le=400)]

Reason = Literal["too_hard", "easier", "hurts", "no_time", "equipment", "other"]
"""Why an exercise is skipped; "easier" is no skip but the change to its easier version."""


class Visits(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When somebody comes: ``times`` of each day (none: one visit in each part that is due), on
    ``weekdays``, but not on the days ``away`` (the plan's first is 1; ``[5, 20]`` is from the one
    to the other). Of what is left they come to a ``share``."""

    times: tuple[TimeOfDay, ...] = ()
    weekdays: tuple[Weekday, ...] = (1, 2, 3, 4, 5, 6, 7)
    away: tuple[Days | Annotated[tuple[int, ...], Meta(min_length=2, max_length=2)], ...] = ()
    share: Share = 1

    def is_away(self, day: int) -> bool:
        """Whether ``day``, from 0, is one of the days away."""
        number = day + 1
        return any(
            min(each) <= number <= max(each) if isinstance(each, tuple) else each == number
            for each in self.away
        )


class Skip(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The exercise at a place in the plan, from 1, is skipped on days ``first`` to ``last``."""

    exercise: Annotated[int, Meta(ge=1, le=8)]
    reason: Reason = "too_hard"
    share: Share = 1
    first: Days = 1
    last: Days = 400


class PatternSign(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """On the first visit from ``day`` on somebody says that their health has changed, and yes to
    one safety ``question``."""

    day: Days
    question: str
    said: Literal["yes", "unsure"] = "yes"


class Physio(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When flags are seen and proposals accepted: in the morning of these weekdays, or after so
    many days (0: before the next visit), or "never". ``allows`` is up to how many rungs the kiosk
    may go by itself, of each exercise."""

    sees_days: After | tuple[Weekday, ...] | Literal["never"] = WORKING_DAYS
    accepts_days: After | tuple[Weekday, ...] | Literal["never"] = WORKING_DAYS
    allows: Annotated[int, Meta(ge=0, le=8)] = 0


class Pattern(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``before``, ``during``, ``after`` are pain, ``effort`` is effort. Without ``during`` nobody
    says that it hurts; with it once in a session, in the first exercise that is done. Without
    ``after`` it is as before. ``settled`` answers whether pain has settled, a share says how often
    yes."""

    before: Told
    during: Told | None = None
    after: Told | None = None
    effort: Told = 4
    settled: bool | Share = True
    visits: Visits = Visits()
    skips: tuple[Skip, ...] = ()
    signs: tuple[PatternSign, ...] = ()
    physio: Physio = Physio()
    seed: int = 1


TOLD = ("before", "during", "after", "effort")


def read_pattern(document: Mapping[str, Any], file: str) -> Pattern:
    """The pattern in ``document``. Raises KioskError with ``file``, the key and what is wrong."""
    try:
        return msgspec.convert(written_out(document), Pattern)
    except (msgspec.ValidationError, OverflowError) as error:
        said, _, where = str(error).partition(" - at `$.")
        place = f"{where.rstrip('`')}: " if where else ""
        raise KioskError(
            f"{file}: {place}{said.rstrip('.')}. See docs/simulation.md for what is allowed."
        ) from error


def written_out(document: Mapping[str, Any]) -> dict[str, Any]:
    """``document`` without what is short for something else.

    ``{mean, sd}`` is ``{shape = "random", mean, sd}``; one thing stands for a list of it; a list of
    times is ``{times}``.
    """
    whole = dict(document)
    for key in TOLD:
        if isinstance(table := whole.get(key), dict) and "shape" not in table:
            whole[key] = {"shape": "random", **table}
        elif table == UNSAID:
            whole[key] = [UNSAID]
    for key in ("skips", "signs"):
        if isinstance(table := whole.get(key), dict):
            whole[key] = [table]
    visits = whole.get("visits")
    if isinstance(visits, list):
        visits = {"times": visits}
    if isinstance(visits, dict):
        whole["visits"] = visits = dict(visits)
        if isinstance(away := visits.get("away"), int):
            visits["away"] = [away]
        if isinstance(times := visits.get("times"), list):
            visits["times"] = [f"{it:%H:%M}" if isinstance(it, time) else it for it in times]
    return whole
