"""Five crosses are touched: from where the touches came, how the screen's touch is put right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot

from app.core.touch_map import TouchMap, fit, read_map
from app.staff.page import Page
from app.staff.shift import U


class TouchPage(Page[U]):
    """The part of the settings that measures the touch."""

    _state: Any

    def edit(self, name: str, text: str) -> None:
        """What stands in a field now."""
        raise NotImplementedError

    @Slot("QVariantList", result=bool)
    def adjustTouch(self, numbers: list[float]) -> bool:
        """Take where five touches were seen and where their crosses were; False for a slip."""
        crosses = [numbers[at : at + 4] for at in range(0, len(numbers), 4)]
        try:
            self.edit("touch_map", adjusted(self._state.kept.get("touch_map", ""), crosses))
        except ValueError:
            return False
        return True


def adjusted(before: str, crosses: Sequence[Sequence[float]]) -> str:
    """What is stored after ``crosses``, each where a touch was seen and where its cross was, in
    parts of the window. ``before`` was in force meanwhile. ValueError where they do not fit."""
    found = fit([((touch[0], touch[1]), (touch[2], touch[3])) for touch in crosses])
    return found.after(read_map(before) or TouchMap()).text
