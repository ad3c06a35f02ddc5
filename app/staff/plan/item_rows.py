"""What can be written for one exercise of a plan, as rows to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.core.dosing import days_of, parts_of
from app.core.kinds import Band, Part
from app.staff.plan import rows as plan_rows
from app.staff.plan.rhythm import band_words, part_words
from app.ui.translating import translate

if TYPE_CHECKING:
    from app.core.plan import Plan, PlanItem

Row = dict[str, object]


def bands() -> tuple[Row, ...]:
    """No band, then each colour."""
    colours: Iterator[Row] = ({"value": band.value, "text": band_words(band)} for band in Band)
    return ({"value": "", "text": translate("Plan", "no band")}, *colours)


def no_weight() -> str:
    """In place of kilograms."""
    return translate("Plan", "none")


def days(plan: Plan, item: PlanItem) -> tuple[Row, ...]:
    """The plan's weekdays, as this place counts a week; none where there is no choice."""
    due = {str(day) for day in days_of(plan, item)}
    kept = [row for row in plan_rows.days(plan) if row["on"]]
    return tuple({**row, "on": row["value"] in due} for row in kept) if len(kept) > 1 else ()


def parts(plan: Plan, item: PlanItem) -> tuple[Row, ...]:
    """The plan's parts of a day; none where there is no choice."""
    due = parts_of(plan, item)
    if len(plan.parts) < 2:
        return ()
    return tuple(
        {"value": part.value, "text": part_words(part), "on": part in due}
        for part in Part
        if part in plan.parts
    )
