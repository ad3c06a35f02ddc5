"""What each thing on the page is, for whoever has it read out: PDF's structure tags."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody",
    "Figure", "Table", "TR", "TH", "TD",
]  # fmt: skip
GROUPS = {"Document", "Sect", "L", "LI", "Table", "TR"}
"""These hold elements; all others hold words or a picture."""


@dataclass(slots=True)
class Element:
    """One element of the structure. ``marks`` are its pieces of page ``page``, by number.

    ``alt`` says a picture in words; ``box`` is where it stands, in PDF's points. ``scope`` is what
    a table's heading is the heading of.
    """

    kind: Kind
    alt: str = ""
    box: tuple[float, float, float, float] | None = None
    scope: Literal["", "Row", "Column"] = ""
    kids: list["Element"] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    page: int = 0


class Tags:
    """Marks a canvas's content while it is drawn. What nothing is said of is mere decoration."""

    def __init__(self, canvas: Any) -> None:
        self.root = Element("Document")
        self.pages: list[list[Element]] = [[]]
        self._canvas = canvas
        self._path = [self.root]
        self._marked: Element | None = None
        self._open = False
        self._whole = False

    @contextmanager
    def element(self, kind: Kind, **said: Any) -> Iterator[None]:
        """Whatever is drawn inside is, or is part of, a ``kind``."""
        element = Element(kind, **said)
        self._path[-1].kids.append(element)
        self._path.append(element)
        try:
            yield
        finally:
            self._path.pop()

    @contextmanager
    def figure(self, alt: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """Everything drawn inside is one picture, which ``alt`` says in words."""
        with self.element("Figure", alt=alt, box=box):
            self.content()
            self._whole = True
            try:
                yield
            finally:
                self._whole = False

    def content(self) -> None:
        """The words drawn next belong to the element that is open."""
        element = self._path[-1]
        if element.kind in GROUPS:
            self.decoration()
        elif not self._whole and not (self._open and self._marked is element):
            self._close()
            page = self.pages[-1]
            element.page = len(self.pages)
            element.marks.append(len(page))
            self._canvas._code.append(f"/{element.kind} <</MCID {len(page)}>> BDC")
            page.append(element)
            self._marked, self._open = element, True

    def decoration(self) -> None:
        """What is drawn next need not be read out."""
        if not self._whole and not (self._open and self._marked is None):
            self._close()
            self._canvas._code.append("/Artifact BMC")
            self._marked, self._open = None, True

    def end_page(self) -> None:
        """No element goes on over the end of a page."""
        self._close()
        self.pages.append([])

    def _close(self) -> None:
        if self._open:
            self._canvas._code.append("EMC")
        self._open = False
