"""How far a cut session had come: what the store knows, what the compiler leaves out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.session.steps import Question, SetKey


@dataclass(frozen=True, slots=True)
class Progress:
    """``reps`` holds sets begun but not ended; ``ended`` sets need no more."""

    answered: frozenset[Question] = frozenset()
    reps: Mapping[SetKey, int] = field(default_factory=dict)
    ended: frozenset[SetKey] = frozenset()
    lesson_seen: bool = False
