"""A photo on paper: sharp at 300 dots an inch, and no larger in the file than that."""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.core.exercise import Exercise
from app.core.texts import ExerciseText
from app.documents.picture import USUAL, PosePicture
from app.figure.shapes import Box

Photos = tuple[Image.Image | None, ...]
"""In order; None stands for one that cannot be shown."""

MOST = 3
"""More would be too small to follow."""
LONGEST = 1600
"""Dots of the longer side that are ever wanted: 13 cm."""
DOTS = 300
QUALITY = 82
REACH = 1.5 * USUAL
"""A photo is drawn taller than a figure, for it shows the room around the body too."""


@dataclass(frozen=True)
class Photo:
    """A photo without any transparency."""

    image: Image.Image

    @cached_property
    def bounds(self) -> Box:
        """One high, and as wide as it is."""
        return Box(0, 0, self.image.width / self.image.height, 1)

    def put(self, canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
        """Draw it as large as the box allows, in its middle, on its lower edge; points."""
        tall = min(height, width / self.bounds.width)
        wide = tall * self.bounds.width
        small = self.image.copy()
        dots = (max(1, round(wide * DOTS / 72)), max(1, round(tall * DOTS / 72)))
        small.thumbnail(dots, Image.Resampling.LANCZOS)
        jpeg = BytesIO()
        small.save(jpeg, "JPEG", quality=QUALITY, optimize=True)
        jpeg.seek(0)
        canvas.drawImage(ImageReader(jpeg), left + (width - wide) / 2, bottom, wide, tall)


def photos(exercise: Exercise, text: ExerciseText, images: Photos) -> tuple[PosePicture, ...]:
    """The photos of an exercise, each with the words of the movement that it stands for; one alone
    stands for them all, and says so only to whoever has the page read out."""
    said = _captions(exercise, text)
    if len(images) == 1:
        captions = [("", ", ".join(said))]
    else:
        captions = [(each, each) for each in said] + [("", text.aim)] * len(images)
    return tuple(
        PosePicture(caption, Photo(image), 0, REACH, words)
        for image, (caption, words) in zip(images, captions, strict=False)
        if image is not None
    )


def _captions(exercise: Exercise, text: ExerciseText) -> list[str]:
    """The words of each place that the body comes to, the start first."""
    said = {0: text.start}
    for index, phase in enumerate(exercise.phases):
        cue = text.cues.get(phase.id)
        if cue is not None:
            said.setdefault(exercise.place_after(index), cue.caption or cue.now)
    return list(said.values())
