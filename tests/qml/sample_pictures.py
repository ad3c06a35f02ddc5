"""Still figures drawn with the real painter's shapes, codes and sheets of paper, for the scenes."""

from base64 import b64encode
from functools import cache
from io import BytesIO

import qrcode
from PIL import Image, ImageDraw

from app.figure.illustration import BOUNDS, frame
from app.figure.shapes import Box, Capsule, Ellipse, Frame, Part, Tone
from app.ui.figure_source import FigureSource
from tests.figure.drawings import illustration

N, F, A, H = Tone.NEAR, Tone.FAR, Tone.ACCENT, Tone.HEAD
# limbs of each pose, on a field of 100 by 75, y down: tone, first and last point, radii
POSES: dict[str, tuple[tuple[Tone, float, float, float, float, float, float], ...]] = {
    "reach": (
        (F, 50, 40, 3.5, 57, 60, 2.5),
        (F, 40, 47, 4, 24, 57, 3),
        (H, 66, 33, 6, 66, 34, 6),
        (N, 44, 48, 7, 61, 39, 7),
        (N, 40, 50, 5, 10, 64, 3),
        (A, 58, 36, 3.5, 62, 10, 2.5),
        (N, 62, 45, 3.5, 58, 60, 3),
        (N, 58, 60, 3, 70, 65, 2.5),
    ),
    "squat": (
        (F, 50, 26, 3, 60, 8, 2.5),
        (H, 54, 17, 6, 54, 18, 6),
        (N, 44, 48, 7, 50, 30, 6),
        (A, 42, 50, 5, 62, 47, 4),
        (N, 62, 48, 4, 56, 68, 3),
        (N, 51, 28, 3.5, 72, 13, 2.5),
    ),
    "table": (
        (F, 38, 42, 4, 38, 64, 3.5),
        (H, 68, 34, 6, 68, 35, 6),
        (N, 38, 42, 7.5, 58, 38, 7.5),
        (N, 38, 44, 4.5, 40, 64, 4),
        (N, 40, 65, 4, 20, 67, 3),
        (A, 58, 34, 3.5, 54, 20, 3),
        (A, 54, 20, 3, 64, 26, 2.5),
        (N, 61, 44, 3.5, 54, 58, 3),
        (N, 54, 58, 3, 66, 66, 2.5),
    ),
}


def posing(pose: str) -> FigureSource:
    """A figure that stands still."""
    shadow = Part((Ellipse(0.46, -0.66, 0.44, 0.05, 0, Tone.SHADOW),), outlined=False)
    limbs = [
        Part((Capsule(x0 / 100, -y0 / 100, r0 / 100, x1 / 100, -y1 / 100, r1 / 100, tone),))
        for tone, x0, y0, r0, x1, y1, r1 in POSES[pose]
    ]
    source = FigureSource()
    source.show(Frame((shadow, *limbs)), Box(0, -0.75, 1, 0))
    return source


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
