"""Key poses side by side, each with its caption."""

from dataclasses import dataclass

from app.documents.picture import USUAL, PosePicture
from app.documents.sheet import Align, Sheet
from app.documents.type import Type

CAPTION_GAP = 3
GUTTER = 12
LIKENESS = 0.6
"""1 would draw all bodies in one scale, 0 all pictures in one height."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """``cell`` is a picture's width, ``figure`` the height of a usual one, in points.

    ``alt`` says a picture in words once it has the ``{caption}``.
    """

    type: Type
    pictures: tuple[PosePicture, ...]
    alt: str
    cell: float
    figure: float

    @property
    def width(self) -> float:
        """Points from the first picture's edge to the last one's."""
        return max(0, len(self.pictures) * (self.cell + GUTTER) - GUTTER)

    @property
    def height(self) -> float:
        """Points of picture and tallest caption."""
        return self.tall + self.captions

    @property
    def tall(self) -> float:
        """Points of a picture. Lower poses are drawn lower, so that bodies look much alike in size;
        the cell's width may ask for less. Nothing, where there is no picture.
        """
        if not self.pictures:
            return 0
        wanted: float = self.figure * (self.pictures[0].reach / USUAL) ** LIKENESS
        shapes = [picture.bounds for picture in self.pictures]
        return min(wanted, self.cell * max(shape.height / shape.width for shape in shapes))

    @property
    def captions(self) -> float:
        """Points the tallest caption takes below its picture."""
        texts = [picture.caption for picture in self.pictures if picture.caption]
        if not texts:
            return 0
        return CAPTION_GAP + max(self.type.height(t, self.type.small, self.cell) for t in texts)

    def sky(self, width: float) -> float:
        """Points left empty at the top of all pictures that begin within ``width``."""
        starts = (n * (self.cell + GUTTER) for n in range(len(self.pictures)))
        under = [p for p, start in zip(self.pictures, starts, strict=True) if start < width]
        return min((picture.sky for picture in under), default=0) * self.tall

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw with the upper starting corner at ``x``, ``y``."""
        for picture in self.pictures:
            alt = self.alt.format(caption=picture.said or picture.caption)
            with sheet.figure(alt, x, y, self.cell, self.tall) as (left, bottom):
                picture.form.put(sheet.canvas, left, bottom, self.cell, self.tall)
            top = y + self.tall + CAPTION_GAP
            if picture.caption:
                sheet.text(x, top, self.cell, picture.caption, self.type.small, Align.CENTRE, "P")
            x += self.cell + GUTTER
