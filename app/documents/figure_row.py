"""Key poses side by side, each with its caption."""

from dataclasses import dataclass

from app.documents.figure_drawing import Inks, draw_figure
from app.documents.pictures import Picture
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

CAPTION_GAP = 3
GUTTER = 12


@dataclass(frozen=True, slots=True)
class FigureRow:
    """``cell`` and ``figure`` are a picture's width and height, in points."""

    type: Type
    pictures: tuple[Picture, ...]
    cell: float
    figure: float

    @property
    def width(self) -> float:
        """Points from the first picture's edge to the last one's."""
        return len(self.pictures) * (self.cell + GUTTER) - GUTTER

    @property
    def height(self) -> float:
        """Points of picture and tallest caption."""
        return self.figure + self.captions

    @property
    def captions(self) -> float:
        """Points the tallest caption takes below its picture."""
        texts = (picture.caption for picture in self.pictures)
        return CAPTION_GAP + max(self.type.height(t, self.type.body, self.cell) for t in texts)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        inks = Inks()
        for picture in self.pictures:
            box = (*sheet.box(x, y, self.cell, self.figure), self.cell, self.figure)
            draw_figure(sheet.canvas, picture.frame, picture.bounds, box, inks)
            top = y + self.figure + CAPTION_GAP
            sheet.text(x, top, self.cell, picture.caption, self.type.body, Align.CENTRE)
            x += self.cell + GUTTER
