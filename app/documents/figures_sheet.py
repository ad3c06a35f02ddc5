"""A clinic in counts, on one page."""

from collections.abc import Sequence
from typing import Protocol

from reportlab.lib.units import mm

from app.documents.arrange import BlockColumn, SideBySide
from app.documents.block import Block
from app.documents.document import About, Document, Making
from app.documents.fonts import Fonts
from app.documents.handout_model import SIZES, ClinicHeader, Paper
from app.documents.letterhead import Letterhead
from app.documents.masthead import Masthead
from app.documents.table import PrintedTable
from app.documents.type import Type

MARGIN = 16 * mm
GAP = 14.0
BODIES = (11, 10, 9, 8)
SHARES = (0.66, 0.34)


class FigurePart(Protocol):
    """A part of the page: its title, how it was counted, and what is how many."""

    @property
    def title(self) -> str: ...

    @property
    def note(self) -> str: ...

    @property
    def rows(self) -> Sequence[tuple[str, str]]: ...


def figures_sheet(
    title: str,
    about: str,
    parts: Sequence[FigurePart],
    clinic: ClinicHeader,
    fonts: Fonts,
    paper: Paper = "a4",
) -> Document:
    """``parts`` as PDF, on one page: in smaller words where need be."""
    size = SIZES[paper]
    width, room = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN
    for body in BODIES:
        type_ = Type(fonts, body, body * 0.9)
        page = _page(title, about, parts, clinic, type_)
        if page.height(width) <= room:
            break
    making = Making(About(title, about, clinic.name, "en"), size, type_)
    page.draw(making.sheet, MARGIN, MARGIN, width)
    making.sheet.end_page()
    return making.done()


def _page(
    title: str, about: str, parts: Sequence[FigurePart], clinic: ClinicHeader, type_: Type
) -> BlockColumn:
    head = Letterhead(type_, clinic.logo, clinic.name, clinic.contact, "")
    tables = [PrintedTable(type_, it.title, (it.note, ""), it.rows, SHARES) for it in parts]
    pairs: list[Block] = [
        SideBySide(one, other, 0.5) for one, other in zip(tables[::2], tables[1::2], strict=False)
    ]
    alone: list[Block] = [tables[-1]] if len(tables) % 2 else []
    return BlockColumn((Masthead(type_, head, title, about, ""), *pairs, *alone), GAP)
