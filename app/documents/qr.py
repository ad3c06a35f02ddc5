"""The square code that a phone reads, drawn as vectors."""

from itertools import groupby

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from reportlab.lib.units import mm

from app.documents import palette
from app.documents.sheet import Sheet

SIDE = 30 * mm
"""Half as large again as the 20 mm that phones need (kitmul.com)."""
QUIET_MODULES = 4
"""White around it, in modules. Source: qrcode.com/en/howto/code.html."""
OVERLAP = 1.02
"""Rows reach a little into each other, or a renderer shows hairlines between them."""


class SquareCode:
    """A code of ``SIDE`` points a side, without its quiet zone."""

    def __init__(self, link: str) -> None:
        code = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
        code.add_data(link)
        code.make(fit=True)
        self._rows: list[list[bool]] = code.get_matrix()

    @property
    def quiet(self) -> float:
        """Width of the white that must stay around the code, in points."""
        return QUIET_MODULES * float(SIDE) / len(self._rows)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw with the code's upper starting corner at ``x``, ``y``."""
        left, bottom = sheet.box(x, y, SIDE, SIDE)
        module = SIDE / len(self._rows)
        path = sheet.canvas.beginPath()
        for n, row in enumerate(self._rows):
            column = 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    lower = bottom + SIDE - (n + 1) * module
                    path.rect(
                        left + column * module,
                        lower,
                        length * module,
                        module * (OVERLAP if n else 1),
                    )
                column += length
        sheet.canvas.setFillColor(palette.INK)
        sheet.canvas.drawPath(path, stroke=0, fill=1)
