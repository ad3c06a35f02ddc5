"""How far a cut session had come: what the store knows, what the compiler leaves out."""

from collections.abc import Mapping

from msgspec import Struct

from app.core.session.steps import Question, SetKey


class Progress(Struct, frozen=True):
    """``reps`` holds sets begun but not ended; ``ended`` sets need no more."""

    answered: frozenset[Question] = frozenset()
    reps: Mapping[SetKey, int] = {}
    ended: frozenset[SetKey] = frozenset()
    lesson_seen: bool = False
