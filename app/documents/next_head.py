"""The heading over what comes after the plan."""

from dataclasses import dataclass

from app.documents.sheet import Sheet
from app.documents.type import Type


@dataclass(frozen=True, slots=True)
class NextHead:
    """``title``, and a ``note`` that it is not yet time."""

    type: Type
    title: str
    note: str

    def height(self, width: float) -> float:
        """Points of both."""
        title = self.type.height(self.title, self.type.name, width)
        return title + self.type.height(self.note, self.type.body, width)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        sheet.bookmark(self.title, y, 1)
        y = sheet.heading(x, y, width, self.title, self.type.name, "H2")
        sheet.text(x, y, width, self.note, self.type.body, tag="P")
