"""A manager's figures in words: the same lines on the screen, on paper and in the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.core.adherence import AdherenceBand
from app.core.dataset.choice import SMALL_GROUP
from app.core.figures import Figures, Flagged
from app.core.flags import Tier
from app.core.measures.registry import Change
from app.ui.dates import day_text
from app.ui.numbers import number_text
from app.ui.translating import translate


class FiguresBlock(NamedTuple):
    """``note`` says how it was counted; ``rows`` are what, and how many."""

    title: str
    note: str
    rows: tuple[tuple[str, str], ...]


def parts_of(it: Figures) -> tuple[FiguresBlock, ...]:
    """The figures, part by part."""
    return (
        FiguresBlock(
            translate("Figures", "Plans"),
            "",
            (
                (translate("Figures", "Patients with a plan in this time"), _count(it.plans)),
                (translate("Figures", "Discharged: plan ended by a physio"), _count(it.discharged)),
            ),
        ),
        FiguresBlock(
            translate("Figures", "Sessions"),
            "",
            (
                (
                    translate("Figures", "A week, measured at the kiosk"),
                    _weekly(it.measured, it.weeks),
                ),
                (
                    translate("Figures", "A week, told to be done at home"),
                    _weekly(it.told, it.weeks),
                ),
            ),
        ),
        FiguresBlock(
            translate("Figures", "How plans are kept"),
            translate("Figures", "Patients, by sessions done of those due in this time."),
            (
                (translate("Figures", "80 % and more"), _count(it.bands[AdherenceBand.ON_TRACK])),
                (translate("Figures", "50 to 79 %"), _count(it.bands[AdherenceBand.SOMETIMES])),
                (translate("Figures", "Under 50 %"), _count(it.bands[AdherenceBand.RARELY])),
            ),
        ),
        *(_changed(measure, title, note, it) for measure, title, note in _measures()),
        FiguresBlock(
            translate("Figures", "Flags"),
            translate(
                "Figures", "Raised; still waiting; hours until somebody saw one, in the middle."
            ),
            tuple((_tier(tier), _flags(it.flags[tier])) for tier in Tier),
        ),
        FiguresBlock(
            translate("Figures", "Lessons"),
            "",
            (
                (translate("Figures", "Shown"), _count(it.lessons)),
                (translate("Figures", "Answers that were right"), _right(it.right, it.answered)),
            ),
        ),
    )


def span_words(it: Figures) -> str:
    """The days that are counted."""
    return f"{_day(it.first)} – {_day(it.last)}"


def _measures() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "pain",
            translate("Figures", "Pain before exercise"),
            translate("Figures", "Patients, first to last answer. 2 points or 30 % matter."),
        ),
        (
            "psfs",
            translate("Figures", "Own activities"),
            translate("Figures", "Patients, first to last rating. 2.3 points matter."),
        ),
        (
            "confidence",
            translate("Figures", "Confidence"),
            translate("Figures", "Patients, first to last answer. 2 points matter."),
        ),
    )


def _changed(measure: str, title: str, note: str, it: Figures) -> FiguresBlock:
    found: Mapping[Change, int | None] = it.changes[measure]
    return FiguresBlock(
        title,
        note,
        (
            (translate("Figures", "Better"), _count(found[Change.BETTER])),
            (translate("Figures", "Little change"), _count(found[Change.LITTLE])),
            (translate("Figures", "Worse"), _count(found[Change.WORSE])),
        ),
    )


def _flags(it: Flagged | None) -> str:
    if it is None:
        return _few()
    hours = (
        "–" if it.hours is None else translate("Figures", "{n} h").format(n=number_text(it.hours))
    )
    return f"{it.raised}; {it.waiting}; {hours}"


def _tier(tier: Tier) -> str:
    return {
        Tier.EMERGENCY: translate("Figures", "Emergency"),
        Tier.URGENT: translate("Figures", "Urgent"),
        Tier.SOON: translate("Figures", "Soon"),
    }[tier]


def _right(right: int | None, answered: int | None) -> str:
    if right is None or answered is None:
        return _few()
    return f"{round(100 * right / answered)} %" if answered else "–"


def _weekly(count: int | None, weeks: int) -> str:
    return _few() if count is None else number_text(count / weeks)


def _count(count: int | None) -> str:
    return _few() if count is None else str(count)


def _few() -> str:
    return translate("Figures", "fewer than {n}, hidden").format(n=SMALL_GROUP)


def _day(day: date) -> str:
    return day_text(day, "d MMM yyyy")
