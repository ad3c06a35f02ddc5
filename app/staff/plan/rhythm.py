"""When an exercise is due and with what it is done, as a physio reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.kinds import Band, Part
from app.ui.dates import SHORT, weekday_text
from app.ui.translating import translate

if TYPE_CHECKING:
    from app.core.plan import PlanItem


def when_words(item: PlanItem) -> str:
    """On which days and when an exercise of its own rhythm is due; empty for as the plan."""
    if item.as_needed:
        return translate("Plan", "when needed")
    said = [days_words(item.days)] if item.days else []
    return ", ".join([*said, *([parts_words(item.parts)] if item.parts else [])])


def band_words(band: Band | None) -> str:
    """The colour of a band."""
    match band:
        case Band.YELLOW:
            return translate("Plan", "yellow")
        case Band.RED:
            return translate("Plan", "red")
        case Band.GREEN:
            return translate("Plan", "green")
        case Band.BLUE:
            return translate("Plan", "blue")
        case Band.BLACK:
            return translate("Plan", "black")
        case Band.SILVER:
            return translate("Plan", "silver")
        case Band.GOLD:
            return translate("Plan", "gold")
    return translate("Plan", "none")


def days_words(days: tuple[int, ...]) -> str:
    """Weekdays, or every day."""
    if len(days) == 7:
        return translate("Plan", "every day")
    names = (weekday_text(day, SHORT) for day in days)
    return ", ".join(names) or translate("Plan", "no day")


def parts_words(parts: tuple[Part, ...]) -> str:
    """The parts of the day."""
    if parts == (Part.MORNING, Part.AFTERNOON):
        return translate("Plan", "morning and afternoon")
    return ", ".join(map(part_words, parts))


def part_words(part: Part) -> str:
    """A part of the day."""
    match part:
        case Part.MORNING:
            return translate("Plan", "morning")
        case Part.MIDDAY:
            return translate("Plan", "midday")
        case Part.AFTERNOON:
            return translate("Plan", "afternoon")
    return translate("Plan", "evening")
