"""The square code that a phone or a kiosk reads, drawn as vectors."""

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
    """A code of ``side`` points, without its quiet zone."""

    def __init__(self, said: str, side: float = SIDE) -> None:
        code = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
        code.add_data(said)
        code.make(fit=True)
        self.said = said
        self.side = float(side)
        self._rows: list[list[bool]] = code.get_matrix()

    @property
    def quiet(self) -> float:
        """Width of the white that must stay around the code, in points."""
        return QUIET_MODULES * self.side / len(self._rows)

    def draw(self, sheet: Sheet, x: float, y: float, alt: str) -> None:
        """Draw with the code's upper starting corner at ``x``, ``y``."""
        module, side = self.side / len(self._rows), self.side
        with sheet.figure(alt, x, y, side, side) as (left, bottom):
            path = []
            for n, row in enumerate(self._rows):
                column, lower = 0, bottom + side - (n + 1) * module
                tall = module * (OVERLAP if n else 1)
                for dark, run in groupby(row):
                    length = len(list(run))
                    if dark:
                        start = left + column * module
                        path.append(f"{start:.3f} {lower:.3f} {length * module:.3f} {tall:.3f} re")
                    column += length
            sheet.canvas.setFillColor(palette.INK)
            sheet.canvas.addLiteral("\n".join([*path, "f"]))
        sheet.codes.append(self.said)
