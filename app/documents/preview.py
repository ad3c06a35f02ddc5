"""Pages as pictures, just as they will print."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2 as pdfium


def page_pictures(pdf: bytes, width: int, most: int = 99) -> tuple[list[bytes], int]:
    """The first ``most`` pages as PNGs ``width`` pixels wide, and how many pages there are."""
    import pypdfium2 as pdfium  # slow to import, and nobody may print

    document = pdfium.PdfDocument(pdf)
    try:
        shown = range(min(most, len(document)))
        return [_picture(document[n], width) for n in shown], len(document)
    finally:
        document.close()


def _picture(page: pdfium.PdfPage, width: int) -> bytes:
    try:
        drawn = page.render(scale=width / page.get_width())
        picture = BytesIO()
        drawn.to_pil().convert("P", palette=1, colors=128).save(picture, "PNG", compress_level=1)
        return picture.getvalue()
    finally:
        page.close()
