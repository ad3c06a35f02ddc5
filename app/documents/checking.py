"""The last look before a page is printed: what a person would see, read back from the PDF."""

from collections import Counter
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL import Image

from app.core.errors import KioskError
from app.documents.document import Document

DOTS = 150
"""An inch; enough for the finest square code in use."""


def checked(document: Document) -> Document:
    """``document`` itself, if every page came out as meant: all pages there and none blank, every
    square code readable and saying what it should, every character drawn or stood in for.

    Raises KioskError that says in plain words why it must not be printed.
    """
    found: Counter[str] = Counter()
    try:
        pdf = pypdfium2.PdfDocument(document.pdf)
    except pypdfium2.PdfiumError as error:
        raise _refused("it is not a whole document") from error
    try:
        if len(pdf) != document.pages:
            raise _refused(f"it has {len(pdf)} pages instead of {document.pages}")
        for number, page in enumerate(pdf, start=1):
            if _is_unreadable(page):
                raise _refused(f"page {number} has a character that no font draws")
            picture = page.render(scale=DOTS / 72, grayscale=True).to_pil()
            if _is_blank(picture):
                raise _refused(f"page {number} is blank")
            found.update(_codes(picture))
    except pypdfium2.PdfiumError as error:
        raise _refused("a page cannot be drawn") from error
    finally:
        pdf.close()
    if Counter(document.codes) - found:  # a photo may have one more, on a wall behind somebody
        raise _refused("a square code cannot be read or says something else")
    return document


def _refused(why: str) -> KioskError:
    return KioskError("This page was not printed, because {why}. Please tell the desk.", why=why)


def _is_unreadable(page: pypdfium2.PdfPage) -> bool:
    """Whether any glyph stands for no character: that is how a missing one looks from outside."""
    text = page.get_textpage()
    try:
        return any(
            pdfium.FPDFText_HasUnicodeMapError(text, n) == 1 for n in range(text.count_chars())
        )
    finally:
        text.close()


def _is_blank(picture: Image.Image) -> bool:
    low, high = picture.getextrema()
    return bool(low == high)


def _codes(picture: Image.Image) -> Iterator[str]:
    found = zxingcpp.read_barcodes(
        picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return (code.text for code in found)
