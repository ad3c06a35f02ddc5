"""The movements of exercises, each worked out once for all screens and papers."""

from app.core.exercise import Exercise
from app.figure.motion import Motion


class Motions:
    """Every Motion of one process. A clinic may change its own exercises, which makes a new one."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Exercise, Motion]] = {}

    def of(self, exercise: Exercise) -> Motion:
        """The moving figure of ``exercise``. Raises UnknownPoseError, as Motion does."""
        known = self._known.get(exercise.id)
        if known is None or known[0] is not exercise:
            self._known[exercise.id] = known = exercise, Motion(exercise)
        return known[1]
