"""A finished document, and the making of one."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.documents.sheet import Sheet
from app.documents.structure import write_structure
from app.documents.type import Type

CREATOR = "Physio Kiosk"
LARGE_FILE = 180_000
"""Bytes from which a document is packed more tightly, which takes longer than drawing it."""
HARDEST: Final = 9


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF of ``pages`` pages. ``codes`` is what its square codes must say when read back;
    ``missing`` are the characters of its text for which a square stands, as no font here has them.
    """

    pdf: bytes
    pages: int
    codes: tuple[str, ...] = ()
    missing: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    subject: str
    author: str
    language: str


class Making:
    """A document being drawn on ``sheet``, whose pages are ``size`` points wide and tall."""

    def __init__(self, about: About, size: tuple[float, float], type_: Type) -> None:
        rl_config.useA85 = 0  # binary streams: four fifths of the size, and none of the time
        self._about = about
        self._paper = BytesIO()
        canvas = Canvas(
            self._paper,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=type_.fonts.first,
            lang=about.language,
            pdfVersion=(1, 7),
        )
        canvas.setTitle(about.title)
        canvas.setSubject(about.subject)
        canvas.setAuthor(about.author)
        canvas.setCreator(CREATOR)
        self.sheet = Sheet(canvas, size, type_)

    def done(self) -> Document:
        """The document: the same bytes for the same drawing, in any process."""
        sheet, about = self.sheet, self._about
        write_structure(sheet.canvas._doc, sheet.tags, about.title, about.language)
        pages = sheet.canvas.getPageNumber() - 1
        sheet.canvas.save()
        missing = "".join(sorted(sheet.missing))
        pdf = self._paper.getvalue()
        return Document(
            packed(pdf) if len(pdf) > LARGE_FILE else pdf, pages, tuple(sheet.codes), missing
        )


def packed(pdf: bytes) -> bytes:
    """The same document in fewer bytes, always the same ones."""
    import pikepdf  # takes a tenth of a second, and few documents need it

    smaller = BytesIO()
    pikepdf.settings.set_flate_compression_level(HARDEST)
    with pikepdf.open(BytesIO(pdf)) as document:
        streams = pikepdf.ObjectStreamMode.generate
        document.save(
            smaller, object_stream_mode=streams, recompress_flate=True, deterministic_id=True
        )
    return smaller.getvalue()
