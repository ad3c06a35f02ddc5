"""The questions of a kiosk's first start, and how its screen is measured with a bank card."""

from collections.abc import Mapping
from enum import StrEnum
from math import hypot

MM_PER_INCH = 25.4
CARD_MM = (85.60, 53.98)
"""Width and height of a bank card: ISO/IEC 7810, ID-1."""
SMALLEST_IN, LARGEST_IN = 5.0, 120.0
"""Diagonals that a card can be held to; the larger is what a clinic may set at all."""
LIKELY_IN = 24.0
"""Where a screen says nothing of itself, or what no screen is."""


class Step(StrEnum):
    """One question each, in this order. Whether the clinic has a server comes early: a kiosk that
    joins one takes its names and its staff from there."""

    LANGUAGE = "language"
    SERVER = "server"
    CLINIC = "clinic"
    NUMBERS = "numbers"
    SCREEN = "screen"
    SOUND = "sound"
    PRINTER = "printer"
    PERSON = "person"
    RECOVERY = "recovery"
    BACKUPS = "backups"
    DEMO = "demo"


class StepOutcome(StrEnum):
    """What became of a step."""

    DONE = "done"
    SKIPPED = "skipped"


Answers = Mapping[Step, StepOutcome]

STEPS = tuple(Step)


def already(values: Mapping[str, str], staffed: bool, joined: bool) -> frozenset[Step]:
    """Steps that need no answer, for what they ask is set: by a command, on the settings page, or
    by the clinic's server. ``values`` are the settings, ``staffed`` whether somebody works here,
    ``joined`` whether this kiosk belongs to a clinic with a server."""
    found = {
        Step.SERVER: joined,
        Step.CLINIC: values.get("clinic_name"),
        Step.NUMBERS: values.get("clinic_contact") and values.get("emergency_number"),
        Step.SCREEN: values.get("diagonal", "0") not in ("", "0"),
        Step.BACKUPS: values.get("backup_folder"),
        Step.PERSON: staffed,
    }
    return frozenset(step for step, it in found.items() if it)


def to_ask(answers: Answers, known: frozenset[Step]) -> Step | None:
    """The first step without an answer; None when there is none."""
    return next((step for step in STEPS if step not in answers and step not in known), None)


def left_open(answers: Answers, known: frozenset[Step]) -> tuple[Step, ...]:
    """What was skipped and is still to be done. The demo clinic is no duty."""
    done = known | {Step.DEMO}
    return tuple(
        step for step in STEPS if answers.get(step) is StepOutcome.SKIPPED and step not in done
    )


def inches_of(card_px: float, across_px: float) -> float:
    """The diagonal of a screen of ``across_px`` on which a card is ``card_px`` wide."""
    if card_px <= 0 or across_px <= 0:
        return LIKELY_IN
    return bounded(across_px / card_px * CARD_MM[0] / MM_PER_INCH)


def claimed(width_mm: float, height_mm: float) -> float:
    """The diagonal that a screen says it has, 0 where that is none."""
    inches = hypot(width_mm, height_mm) / MM_PER_INCH
    return round(inches, 1) if SMALLEST_IN <= inches <= LARGEST_IN else 0.0


def bounded(inches: float) -> float:
    """A diagonal to a twentieth of an inch, within what screens are."""
    return round(min(LARGEST_IN, max(SMALLEST_IN, inches)) * 20) / 20
