"""An exercise that is shown by photos is printed with them, and with no figure."""

from dataclasses import replace
from io import BytesIO

import page as pdfua
import pikepdf
import pytest
import qrcode
from msgspec.structs import replace as changed
from PIL import Image

from app.core.exercise import Media
from app.documents.checking import checked
from app.documents.fonts import Fonts
from app.documents.handout import render
from app.documents.handout_model import Handout, NextStep
from app.documents.raster import on_white, upright
from tests.documents import arabic
from tests.documents.reading import scanned
from tests.documents.samples import LAYOUTS, Sample, handout
from tests.documents.test_structure import elements

LANDSCAPE, PORTRAIT, SMALL = (1600, 1200), (1200, 1600), (200, 150)
MEGABYTE = 1_000_000


def photo(size: tuple[int, int], colour: str = "teal") -> Image.Image:
    """Something as hard to squeeze as a photo."""
    noise = Image.effect_noise(size, 50).convert("RGB")
    return Image.blend(noise, Image.new("RGB", size, colour), 0.6)


def shown(pages: Handout, *images: Image.Image | None, at: int = 0) -> Handout:
    """``pages`` whose exercise at ``at`` is shown by ``images``."""
    items = list(pages.plan.items)
    media = Media(photos=tuple(f"{n}.jpg" for n, _ in enumerate(images)))
    exercise = changed(items[at].exercise, media=media)
    items[at] = replace(items[at], exercise=exercise)
    plan = replace(pages.plan, items=tuple(items))
    return replace(pages, plan=plan, photos={**pages.photos, exercise.id: images})


def pictures(pdf: bytes) -> list[tuple[int, int, str]]:
    """Dots wide and tall, and how it is packed, of each picture made of dots."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return [
            (int(it.Width), int(it.Height), str(it.Filter))
            for it in document.objects
            if isinstance(it, pikepdf.Stream) and it.get("/Subtype") == "/Image"
        ]


def forms(pdf: bytes) -> int:
    """How many drawn figures are in the file."""
    with pikepdf.open(BytesIO(pdf)) as document:
        found = (it for it in document.objects if isinstance(it, pikepdf.Stream))
        return sum(it.get("/Subtype") == "/Form" for it in found)


def said(pdf: bytes) -> list[str]:
    """Every picture in words."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return [str(it.Alt) for it in elements(document) if it.S == "/Figure"]


def test_two_photos_stand_there_and_no_figure(fonts: Fonts) -> None:
    made = checked(render(shown(handout(Sample()), photo(LANDSCAPE), photo(LANDSCAPE)), fonts))
    assert len(pictures(made.pdf)) == 2
    assert forms(made.pdf) == 0
    assert said(made.pdf)[:2] == ["Wall Stand: Stand tall", "Wall Stand: Lean in"]


def test_photos_are_sharp_and_squeezed(fonts: Fonts) -> None:
    pdf = render(shown(handout(Sample()), photo(LANDSCAPE), photo(PORTRAIT)), fonts).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        placed = [
            [float(each) for each in matrix]
            for sheet in document.pages
            for matrix in _placed(sheet)
        ]
    sizes = [(wide, tall) for wide, tall, packed in pictures(pdf) if "DCT" in packed]
    assert len(placed) == len(sizes) == 2
    for (wide, tall), matrix in zip(sorted(sizes), sorted(placed), strict=True):
        assert wide * 72 / matrix[0] == pytest.approx(300, abs=3)
        assert tall * 72 / matrix[3] == pytest.approx(300, abs=3)


def _placed(sheet: pikepdf.Page) -> list[list[pikepdf.Object]]:
    """The matrix of each photo: what was set right before it is drawn."""
    found, last = [], []
    for operands, operator in pikepdf.parse_content_stream(sheet):
        if str(operator) == "cm":
            last = list(operands)
        if str(operator) == "Do" and sheet.Resources.XObject[operands[0]].Subtype == "/Image":
            found.append(last)
    return found


def test_a_small_photo_is_not_blown_up(fonts: Fonts) -> None:
    (only,) = pictures(render(shown(handout(Sample()), photo(SMALL)), fonts).pdf)
    assert only[:2] == SMALL


def test_one_photo_stands_for_the_whole_movement(fonts: Fonts) -> None:
    pdf = render(shown(handout(Sample()), photo(LANDSCAPE)), fonts).pdf
    assert said(pdf)[0] == "Wall Stand: Stand tall, Lean in, Push away"


def test_of_many_photos_the_first_three_are_printed(fonts: Fonts) -> None:
    images = [photo(LANDSCAPE, colour) for colour in ("red", "green", "blue", "gold", "teal")]
    pdf = render(shown(handout(Sample()), *images[:3]), fonts).pdf
    assert len(pictures(pdf)) == 3


def test_a_photo_that_is_gone_leaves_its_place_and_the_other_keeps_its_words(fonts: Fonts) -> None:
    pdf = render(shown(handout(Sample()), None, photo(LANDSCAPE)), fonts).pdf
    assert said(pdf)[0] == "Wall Stand: Lean in"


@pytest.mark.parametrize("large", [False, True])
def test_without_any_picture_the_steps_stay_and_no_figure_comes(fonts: Fonts, large: bool) -> None:
    pages = replace(shown(handout(Sample(), code=None), None, None), layout=LAYOUTS[large])
    made = checked(render(pages, fonts))
    assert pictures(made.pdf) == []
    assert forms(made.pdf) == 0
    assert pdfua.is_pdf_compliant_bytes(made.pdf, profile="ua1")


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
def test_a_checker_of_pdf_ua_finds_nothing_and_the_file_is_small(
    fonts: Fonts, paper: str, large: bool
) -> None:
    pages = handout(*[Sample(name=f"Number {n}") for n in range(4)])
    pages = shown(pages, photo(LANDSCAPE), photo(PORTRAIT))
    pages = shown(pages, photo(PORTRAIT), photo(PORTRAIT), photo(LANDSCAPE), at=1)
    pages = shown(pages, photo(LANDSCAPE), at=3)
    made = checked(render(replace(pages, paper=paper, layout=LAYOUTS[large]), fonts))
    report = pdfua.validate_pdf_bytes(made.pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert len(made.pdf) < MEGABYTE


def test_what_may_come_after_is_shown_by_its_photos_too(fonts: Fonts) -> None:
    pages = shown(handout(Sample()), photo(LANDSCAPE))
    step = NextStep(1, pages.plan.items[0])
    made = checked(render(replace(pages, next_stage=(step,)), fonts))
    assert forms(made.pdf) == 0
    assert [words for words in said(made.pdf) if words.startswith("Wall Stand")] == 2 * [
        "Wall Stand: Stand tall, Lean in, Push away"
    ]


def test_photos_are_never_mirrored(fonts: Fonts) -> None:
    images = photo(LANDSCAPE), photo(LANDSCAPE, "red")
    pdf = render(shown(handout(Sample(), text=arabic.words()), *images), fonts).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        placed = [matrix for sheet in document.pages for matrix in _placed(sheet)]
    assert all(float(matrix[0]) > 0 for matrix in placed)
    assert float(placed[0][4]) > float(placed[1][4])


def test_a_name_with_braces_is_printed_as_it_is(fonts: Fonts) -> None:
    pages = shown(handout(Sample(name="Lift {both} hips")), photo(LANDSCAPE))
    assert said(render(pages, fonts).pdf)[0].startswith("Lift {both} hips: ")


def test_the_same_photos_give_the_same_bytes(fonts: Fonts) -> None:
    pages = shown(handout(Sample()), photo(LANDSCAPE), photo(PORTRAIT))
    assert render(pages, fonts).pdf == render(pages, fonts).pdf


def test_a_photo_is_taken_as_it_was_held_and_on_white() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    file = BytesIO()
    Image.new("RGB", (4000, 3000)).save(file, "JPEG", exif=exif)
    assert upright(file.getvalue(), 1600).size == (1200, 1600)
    clear = BytesIO()
    Image.new("RGBA", (4, 3), (0, 0, 0, 0)).save(clear, "PNG")
    assert on_white(upright(clear.getvalue(), 1600)).getpixel((1, 1)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "CMYK", "1", "P", "LA", "I;16"])
def test_every_kind_of_picture_is_taken(mode: str) -> None:
    file = BytesIO()
    Image.new(mode, (40, 30)).save(file, "JPEG" if mode == "CMYK" else "PNG")
    assert upright(file.getvalue(), 1600).mode == "RGBA"


def test_a_square_code_on_the_wall_behind_somebody_holds_nothing_up(fonts: Fonts) -> None:
    wall = Image.new("RGB", (1600, 1200), "white")
    poster = qrcode.make("https://example.org/poster", box_size=24).convert("RGB")
    wall.paste(poster, (300, 100))
    made = render(shown(handout(Sample()), wall), fonts)
    assert "https://example.org/poster" in scanned(made.pdf, 150)
    assert checked(made) is made
