"""Reading a PDF back: what stands where, how large, and what a phone would see."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as raw
import zxingcpp


@dataclass(frozen=True)
class Glyph:
    """The ``place``-th character and the ink it leaves, in points from the lower left corner."""

    place: int
    char: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

    def overlaps(self, other: "Glyph", by: float) -> bool:
        """Whether two that are no neighbours share more than ``by`` points both ways."""
        return (
            abs(self.place - other.place) > 1
            and min(self.right, other.right) - max(self.left, other.left) > by
            and min(self.top, other.top) - max(self.bottom, other.bottom) > by
        )


@dataclass(frozen=True)
class Sheet:
    """One page."""

    width: float
    height: float
    text: str
    glyphs: tuple[Glyph, ...]

    def overlaps(self, by: float = 0.8) -> list[str]:
        """Pairs of characters printed onto each other."""
        ordered = sorted(self.glyphs, key=lambda glyph: glyph.bottom)
        found = []
        for n, glyph in enumerate(ordered):
            for other in ordered[n + 1 :]:
                if other.bottom > glyph.top:
                    break
                if glyph.overlaps(other, by):
                    found.append(f"{glyph.char!r} and {other.char!r} at {glyph.left:.0f}")
        return found

    def outside(self, margin: float) -> list[Glyph]:
        """Characters closer than ``margin`` points to an edge."""
        return [
            g
            for g in self.glyphs
            if g.left < margin
            or g.bottom < margin
            or g.right > self.width - margin
            or g.top > self.height - margin
        ]


def sheets(pdf: bytes) -> list[Sheet]:
    """Every page of ``pdf``."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_sheet(page) for page in document]
    finally:
        document.close()


def metadata(pdf: bytes) -> dict[str, str]:
    """Title, author and the like."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()


def scanned(pdf: bytes, dots: int, grey: bool = False) -> list[str]:
    """What a reader finds in the printed square codes at ``dots`` an inch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        images = [page.render(scale=dots / 72, grayscale=grey).to_pil() for page in document]
    finally:
        document.close()
    return [code.text for image in images for code in zxingcpp.read_barcodes(image)]


def _sheet(page: pypdfium2.PdfPage) -> Sheet:
    text = page.get_textpage()
    glyphs = tuple(_glyphs(text))
    return Sheet(*page.get_size(), text.get_text_bounded().replace("\r\n", "\n"), glyphs)


def _glyphs(text: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    for n in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text, n))
        if char.isspace():
            continue
        size = float(raw.FPDFText_GetFontSize(text, n))
        yield Glyph(n, char, *text.get_charbox(n), size)
