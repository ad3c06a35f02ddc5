"""What all made-up patients of one simulation share."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.core.exercise import Exercise
from app.core.programme import Lesson, Programme
from app.core.rules.numbers import Rules
from app.core.safety.questions import SafetyQuestion
from app.simulation.pattern import Pattern

A_MONDAY = date(2026, 1, 5)
"""On which every plan begins."""


@dataclass(frozen=True)
class World:
    """A programme with its content, the thresholds in force and the pattern to play."""

    programme: Programme
    exercises: Mapping[str, Exercise]
    lessons: Mapping[str, Lesson]
    questions: tuple[SafetyQuestion, ...]
    rules: Rules
    pattern: Pattern
    weeks: int
    starts_on: date = A_MONDAY
