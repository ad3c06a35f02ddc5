"""The clinic's logo, as a printer wants it."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.core.errors import KioskError
from app.documents.raster import NoPictureError, TooManyPixelsError, on_white, upright
from app.regular_file import TooLargeError, read_regular

NAMES = ("logo.png", "logo.jpg", "logo.jpeg")
MOST_DOTS = (500, 160)
"""Sharp at 300 dots an inch in the place it has on the page."""
MOST_BYTES = 10_000_000


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of ``width`` by ``height`` dots, on white."""

    picture: Image.Image
    width: int
    height: int

    def put(self, canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
        """Draw it into a box, in points."""
        canvas.drawImage(ImageReader(self.picture), left, bottom, width, height)


def find_logo(folder: Path) -> Path | None:
    """The logo of a clinic that keeps its own things in ``folder``."""
    return next((folder / name for name in NAMES if (folder / name).is_file()), None)


def read_logo(path: Path) -> Logo:
    """The picture at ``path``. Raises KioskError when it is none that can be printed."""
    try:
        picture = on_white(upright(read_regular(path, MOST_BYTES), MOST_DOTS))
    except TooLargeError as error:
        raise KioskError(
            "The logo {path} is too large. Save it below 10 MB.", path=path.name
        ) from error
    except TooManyPixelsError as error:
        raise KioskError(
            "The logo {path} is too large. Make it smaller.", path=path.name
        ) from error
    except (OSError, NoPictureError) as error:
        raise KioskError(
            "The logo {path} cannot be read. Save it again as PNG or JPEG.", path=path.name
        ) from error
    flat = picture.quantize(256, dither=Image.Dither.NONE).convert("RGB")
    return Logo(flat, *flat.size)
