"""Pages as pictures, just as they will print."""

from io import BytesIO

import pypdfium2 as pdfium


def page_pictures(pdf: bytes, width: int) -> list[bytes]:
    """Each page as a PNG ``width`` pixels wide."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [_picture(page, width) for page in document]
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
