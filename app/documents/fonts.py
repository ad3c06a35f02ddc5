"""The fonts of every document, registered by file so that they are embedded and subset."""

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from app.core.errors import KioskError


class Fonts:
    """Inter in the weights that paper uses; the attributes are names reportlab knows them by.

    Raises KioskError when a file is missing or cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self.regular = _register(folder, "Inter-Regular")
        self.semibold = _register(folder, "Inter-SemiBold")
        self.bold = _register(folder, "Inter-Bold")


def _register(folder: Path, name: str) -> str:
    path = folder / f"{name}.ttf"
    if not path.is_file():
        raise KioskError(f"The font {path.name} is missing. Run: make setup")
    try:
        pdfmetrics.registerFont(TTFont(name, str(path)))
    except (TTFError, OSError, ValueError) as error:
        raise KioskError(f"The font {path.name} cannot be read. Run: make setup") from error
    return name
