"""The dose of an exercise as a patient reads it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from app.core.kinds import Band, Side
from app.ui.counted import counted
from app.ui.numbers import number_text
from app.ui.translating import translate

if TYPE_CHECKING:
    from app.core.plan import PlanItem


def dose_words(item: PlanItem) -> str:
    """The dose in a few words, in the language of the screen."""
    dose = item.dose
    match item.exercise.sides, item.only_side:
        case "both", _:
            reps = counted("Dose", "%n times", dose.reps)
        case _, Side.LEFT:
            reps = counted("Dose", "%n on the left", dose.reps)
        case _, Side.RIGHT:
            reps = counted("Dose", "%n on the right", dose.reps)
        case _:
            reps = counted("Dose", "%n each side", dose.reps)
    parts = [reps]
    if dose.hold_s:
        parts.append(translate("Dose", "hold {n} s").format(n=ceil(dose.hold_s)))
    if dose.sets > 1:
        parts.append(counted("Dose", "%n sets", dose.sets))
    if load := load_words(item):
        parts.append(load)
    return ", ".join(parts)


def load_words(item: PlanItem) -> str:
    """What an exercise is done with; empty for nothing."""
    if item.load_kg is not None:
        return translate("Dose", "with {n} kg").format(n=number_text(float(item.load_kg), "g", 6))
    match item.band:
        case Band.YELLOW:
            return translate("Dose", "with the yellow band")
        case Band.RED:
            return translate("Dose", "with the red band")
        case Band.GREEN:
            return translate("Dose", "with the green band")
        case Band.BLUE:
            return translate("Dose", "with the blue band")
        case Band.BLACK:
            return translate("Dose", "with the black band")
        case Band.SILVER:
            return translate("Dose", "with the silver band")
        case Band.GOLD:
            return translate("Dose", "with the gold band")
    return ""
