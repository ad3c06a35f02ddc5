"""How far a cut session had come: what the store knows, what the compiler leaves out."""

from collections.abc import Mapping

from msgspec import Struct

from app.core.session.steps import Question, SetKey


class Progress(Struct, frozen=True):
    """``reps`` holds sets begun but not ended; ``ended`` sets need no more.

    ``again`` are sets to be done again, ``replaced`` those left for another version. ``versions``
    tells, by plan position, which version was chosen last and from which set number on.
    ``last`` is the set begun last; ``pain`` was told before the first exercise.
    """

    answered: frozenset[Question] = frozenset()
    reps: Mapping[SetKey, int] = {}
    ended: frozenset[SetKey] = frozenset()
    again: frozenset[SetKey] = frozenset()
    replaced: frozenset[SetKey] = frozenset()
    versions: Mapping[int, tuple[str, int]] = {}
    last: SetKey | None = None
    lesson_seen: bool = False
    pain: int | None = None

    @property
    def places(self) -> frozenset[int]:
        """The places of the plan that were come to."""
        met = (*self.reps, *self.ended, *self.again, *self.replaced)
        return frozenset(key.position for key in met)
