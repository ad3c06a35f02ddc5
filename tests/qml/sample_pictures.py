"""The shipped figures standing still, codes and sheets of paper, for the scenes."""

from base64 import b64encode
from functools import cache
from io import BytesIO

import qrcode
from PIL import Image, ImageDraw

from app.core.kinds import Side
from app.figure.illustration import BOUNDS, frame
from app.figure.motion import Motion
from app.ui.figure_source import FigureSource
from tests.figure.drawings import exercise, illustration

POSES = {
    "reach": ("spider-rotation", 2),
    "squat": ("toes-to-wall-squat", 0),
    "table": ("tabletop-thoracic-rotation", 1),
    "chair": ("sit-to-stand", 1),
}
"""An exercise, and the phase at whose end its figure stands."""


def posing(pose: str) -> FigureSource:
    """The shipped figure, standing still."""
    name, phase = POSES[pose]
    motion, source = moving(name), FigureSource()
    source.show(motion.at(phase, 1.0, Side.LEFT), motion.bounds)
    return source


@cache
def moving(name: str) -> Motion:
    """The movement of an exercise."""
    return Motion(exercise(name))


def illustrated(name: str) -> FigureSource:
    """A lesson's picture, as the content has it."""
    source = FigureSource()
    source.show(frame(illustration(name)), BOUNDS)
    return source


@cache
def squares(address: str) -> list[str]:
    """A QR code as rows of ones and noughts."""
    code = qrcode.QRCode(border=0, error_correction=qrcode.ERROR_CORRECT_Q)
    code.add_data(address)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


@cache
def photo(size: tuple[int, int] = (400, 300), colour: str = "#7d9b76") -> str:
    """A clinic's own photo of somebody in a bridge."""
    drawn = Image.new("RGB", size, colour)
    pen, (wide, tall) = ImageDraw.Draw(drawn), size
    pen.rectangle((0, tall * 0.75, wide, tall), fill="#c9b79c")
    pen.line(
        [(wide * x, tall * y) for x, y in ((0.1, 0.73), (0.35, 0.7), (0.6, 0.45), (0.7, 0.72))],
        fill="#274156",
        width=tall // 9,
        joint="curve",
    )
    pen.ellipse((wide * 0.03, tall * 0.64, wide * 0.13, tall * 0.77), fill="#e3b58c")
    out = BytesIO()
    drawn.save(out, "PNG")
    return "data:image/png;base64," + b64encode(out.getvalue()).decode()


@cache
def sheets() -> list[str]:
    """Two sheets of paper, as pictures."""
    drawn = []
    for dark in ((23, 38, 46), (90, 110, 120)):
        sheet = Image.new("RGB", (210, 297), "white")
        pen = ImageDraw.Draw(sheet)
        pen.rectangle((14, 14, 150, 26), dark)
        for n in range(9):
            pen.rectangle((14, 44 + 26 * n, 190 - 13 * (n % 3), 52 + 26 * n), (190, 200, 205))
        png = BytesIO()
        sheet.save(png, "PNG")
        drawn.append("data:image/png;base64," + b64encode(png.getvalue()).decode())
    return drawn
