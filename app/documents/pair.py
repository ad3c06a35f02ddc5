"""Two exercises in one row, for pages that hold many."""

from dataclasses import dataclass

from app.documents.exercise_block import ExerciseBlock
from app.documents.sheet import Sheet

GUTTER = 18


@dataclass(frozen=True, slots=True)
class PairedBlocks:
    """``second`` is None where there is an odd one at the end."""

    first: ExerciseBlock
    second: ExerciseBlock | None

    def height(self, width: float) -> float:
        """Points of the taller one."""
        return max(block.height(_half(width)) for block in self._both())

    def pictured(self, width: float) -> float:
        """Points that a picture is tall."""
        return sum(block.pictured(_half(width)) for block in self._both()) / len(self._both())

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        for block in self._both():
            block.draw(sheet, x, y, _half(width))
            x += _half(width) + GUTTER

    def _both(self) -> tuple[ExerciseBlock, ...]:
        return (self.first,) if self.second is None else (self.first, self.second)


def _half(width: float) -> float:
    return (width - GUTTER) / 2
