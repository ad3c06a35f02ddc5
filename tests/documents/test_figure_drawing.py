"""A figure on paper."""

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.core.kinds import Side
from app.documents.figure_drawing import Inks, draw_figure
from app.figure.motion import Motion
from app.figure.palette import LIGHT
from app.figure.shapes import Box, Capsule, Ellipse, Frame, OutlinedPart, Polygon, Tone
from tests.figure.drawings import exercise

BOX = (50.0, 40.0, 200.0, 120.0)


def page(frame: Frame, bounds: Box, inks: Inks | None = None) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(300, 200), invariant=1)
    draw_figure(canvas, frame, bounds, BOX, inks or Inks())
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture(data: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(data)
    try:
        return document[0].render(scale=2).to_pil().convert("RGB")
    finally:
        document.close()


@pytest.fixture(scope="module")
def spider() -> Motion:
    return Motion(exercise("spider-rotation"))


def test_the_figure_stays_in_its_box(spider: Motion) -> None:
    seen = picture(page(spider.at(2, 1.0, Side.LEFT), spider.bounds))
    ink = Image.eval(seen.convert("L"), lambda grey: 255 if grey < 250 else 0).getbbox()
    assert ink is not None
    left, top, right, bottom = (edge / 2 for edge in ink)
    assert left >= 49
    assert right <= 251
    assert top >= 39
    assert bottom <= 161


def rgb(tone: Tone) -> tuple[int, ...]:
    """A tone of the palette that the screen has, too."""
    return tuple(bytes.fromhex(LIGHT[tone][1:]))


def test_paper_and_screen_have_one_palette() -> None:
    assert {tone: ink.hexval()[2:].upper() for tone, ink in Inks().tones.items()} == {
        tone: colour[1:] for tone, colour in LIGHT.items()
    }


def test_the_working_limb_is_orange(spider: Motion) -> None:
    colours = picture(page(spider.at(2, 1.0, Side.LEFT), spider.bounds)).getcolors(1 << 20)
    assert sum(count for count, colour in colours if colour == rgb(Tone.ACCENT)) > 200


def test_the_same_frame_gives_the_same_bytes(spider: Motion) -> None:
    frame = spider.at(1, 0.5, Side.RIGHT)
    assert page(frame, spider.bounds) == page(frame, spider.bounds)


def test_outlines_take_the_colour_of_the_paper() -> None:
    under = OutlinedPart((Ellipse(0.5, 0.5, 0.5, 0.5, 0, Tone.NEAR),), (), False)
    over = OutlinedPart((Capsule(0.5, 0.2, 0.1, 0.5, 0.8, 0.1, Tone.ACCENT),))
    inks = Inks(ground=HexColor("#FF00FF"), outline=0.05)
    colours = picture(page(Frame((under, over)), Box(0, 0, 1, 1), inks)).getcolors(1 << 20)
    assert sum(count for count, colour in colours if colour == (255, 0, 255)) > 100


def test_overlapping_shapes_of_one_part_leave_no_hole() -> None:
    square = Polygon(((0, 0), (1, 0), (1, 1), (0, 1)), Tone.NEAR)
    round_ = Ellipse(0.5, 0.5, 0.4, 0.2, 30, Tone.NEAR)
    bone = Capsule(0.3, 0.5, 0.2, 0.7, 0.5, 0.1, Tone.NEAR)
    frame = Frame((OutlinedPart((square, round_, bone), (), False),))
    seen = picture(page(frame, Box(0, 0, 1, 1)))
    assert seen.getpixel((300, 400 - 2 * 100)) == rgb(Tone.NEAR)
