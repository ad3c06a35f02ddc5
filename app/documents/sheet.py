"""A sheet of paper to draw on, in the terms a layout thinks in."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from app.documents.bidi import is_rtl, runs_rtl
from app.documents.faces import NOTHING
from app.documents.lettering import lettering, spoken
from app.documents.tags import Kind, Tags
from app.documents.type import Style, Type


class Align(Enum):
    """Where a line stands in its width; START is the side reading starts from."""

    START = 0.0
    CENTRE = 0.5
    END = 1.0


class Sheet:
    """Points from the top edge and from the side where reading starts: right to left mirrors it.

    ``canvas`` and ``box`` are for what must never be mirrored: figures and the square code.
    ``tags`` says what is drawn, ``codes`` what the square codes hold, ``missing`` which characters
    no font could draw.
    """

    def __init__(self, canvas: Canvas, size: tuple[float, float], type_: Type) -> None:
        self.canvas = canvas
        self.width, self.height = size
        self.type = type_
        self.mirrored = type_.rtl
        self.tags = Tags(canvas)
        self.codes: list[str] = []
        self.missing: set[str] = set()
        self._marks = 0

    def box(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        """The lower left corner of a box, in the canvas's own points."""
        left = self.width - x - width if self.mirrored else x
        return left, self.height - y - height

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        style: Style,
        align: Align = Align.START,
        tag: Kind | None = None,
        rtl: bool | None = None,
    ) -> float:
        """Set ``text`` in a column whose top is ``y``; give back the ``y`` below it.

        It is a ``tag`` of its own, or part of the element that is open. ``rtl`` is the direction of
        the paragraph that ``text`` is part of; without one it is its own.
        """
        if tag is not None:
            with self.tags.element(tag):
                return self.text(x, y, width, text, style, align, rtl=rtl)
        self.canvas.setFillColor(style.ink)
        rtl = runs_rtl(text, self.mirrored) if rtl is None else rtl
        lines = self.type.lines(text, style, width)
        if align is Align.START and len(lines) > 1 and rtl != self.mirrored:
            align = Align.END  # a paragraph is flush where its own lines begin
        for words in lines:
            line = self.type.line(words.rstrip(" "), style, rtl)
            self.missing.update(line.missing)
            wide = line.width * style.size / 1000
            left, bottom = self.box(x + (width - wide) * align.value, y, wide, style.leading)
            self._letter(words, style, left, bottom + style.leading - style.baseline, rtl)
            y += style.leading
        return y

    def heading(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        style: Style,
        tag: Kind | None = None,
    ) -> float:
        """Set ``text`` as a heading over all that stands in ``width``; give back the ``y`` below
        it.
        """
        if tag is not None:
            with self.tags.element(tag):
                return self.heading(x, y, width, text, style)
        rtl = runs_rtl(text, self.mirrored)
        for line in self.type.lines(text, style, width):
            below = self.text(x, y, width, line, style, rtl=rtl)
            self.space(x + self.type.width(line.rstrip(" "), style), y, x + width, style)
            y = below
        return y

    def space(self, x: float, y: float, end: float, style: Style) -> None:
        """One space on the line at ``y``, from ``x`` all the way to ``end``.

        A program that sorts words by their place reads what is above a line before it, and what
        is below after it, only where the line is as wide as what is there.
        """
        wide = self.type.width(" ", style)
        if end - x <= 2 * wide:
            return
        self.tags.decoration()  # inside an element it would end what poppler reads of it
        left, bottom = self.box(x, y, end - x, style.leading)
        baseline = bottom + style.leading - style.baseline
        code, blank = self.canvas._code, self.type.line(" ", style)
        code.append(f"/Span <</ActualText {spoken(NOTHING)}>> BDC")
        for at in (left, left + end - x - wide):
            code.append(lettering(blank, style.size, at, baseline, self.canvas._doc)[1])
        code.append("EMC")

    def _letter(self, words: str, style: Style, left: float, baseline: float, rtl: bool) -> None:
        line = self.type.line(words, style, rtl)
        if rtl and is_rtl(words):  # the space at its end stands on the left, beside the line
            ended = self.type.line(words.rstrip(" "), style, rtl)
            left -= (line.width - ended.width) * style.size / 1000
        shapes, said = lettering(line, style.size, left, baseline, self.canvas._doc)
        if shapes:
            self.tags.decoration()
            self.canvas._code.append(shapes)
        self.tags.content()
        self.canvas._code.append(said)

    def bookmark(self, title: str, y: float, level: int) -> None:
        """An entry in the list of contents that leads to ``y`` on this page."""
        self._marks += 1
        name = f"mark{self._marks}"
        self.canvas.bookmarkHorizontal(name, 0, self.height - y)
        self.canvas.addOutlineEntry(title, name, level)

    @contextmanager
    def figure(
        self, alt: str, x: float, y: float, width: float, height: float
    ) -> Iterator[tuple[float, float]]:
        """What is drawn inside is one picture, which ``alt`` says in words.

        Gives the lower left corner of the box, in the canvas's own points.
        """
        left, bottom = self.box(x, y, width, height)
        with self.tags.figure(alt, (left, bottom, left + width, bottom + height)):
            yield left, bottom

    @contextmanager
    def turned(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn inside stands on its head in its box, and is read out like the rest."""
        left, bottom = self.box(x, y, width, height)
        self.tags.decoration()
        self.canvas.saveState()
        self.canvas.translate(2 * left + width, 2 * bottom + height)
        self.canvas.rotate(180)
        yield
        self.tags.decoration()
        self.canvas.restoreState()

    def end_page(self) -> None:
        """The next thing is drawn on a new page."""
        self.tags.end_page()
        self.canvas.showPage()

    def panel(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float = 0,
        fill: Color | None = None,
        edge: Color | None = None,
        edge_width: float = 0.8,
    ) -> None:
        """A box with rounded corners, filled, edged or both."""
        self._ink(fill, edge, edge_width)
        self.canvas.roundRect(
            *self.box(x, y, width, height),
            width,
            height,
            radius,
            stroke=int(edge is not None),
            fill=int(fill is not None),
        )

    def rule(self, x: float, y: float, width: float, thick: float, ink: Color) -> None:
        """A level line whose middle is at ``y``."""
        self.panel(x, y - thick / 2, width, thick, fill=ink)

    def trace(
        self, points: list[tuple[float, float]], thick: float, ink: Color, dashed: bool = False
    ) -> None:
        """A line from point to point."""
        if len(points) < 2:
            return
        self._ink(None, ink, thick)
        path = self.canvas.beginPath()
        for n, (x, y) in enumerate(points):
            (path.lineTo if n else path.moveTo)(*self.box(x, y, 0, 0))
        self.canvas.setDash([4, 2.5] if dashed else [])
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setDash([])

    def disc(self, x: float, y: float, radius: float, fill: Color) -> None:
        """A filled circle around ``x``, ``y``."""
        self._ink(fill, None, 0)
        left, bottom = self.box(x - radius, y - radius, 2 * radius, 2 * radius)
        self.canvas.circle(left + radius, bottom + radius, radius, stroke=0, fill=1)

    def polygon(self, x: float, y: float, outline: list[tuple[float, float]], fill: Color) -> None:
        """A filled shape around ``x``, ``y``; ``outline`` is seen from there and never mirrored."""
        self._ink(fill, None, 0)
        left, bottom = self.box(x, y, 0, 0)
        path = self.canvas.beginPath()
        for n, (right, down) in enumerate(outline):
            (path.lineTo if n else path.moveTo)(left + right, bottom - down)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def _ink(self, fill: Color | None, edge: Color | None, edge_width: float) -> None:
        self.tags.decoration()
        if fill is not None:
            self.canvas.setFillColor(fill)
        if edge is not None:
            self.canvas.setStrokeColor(edge)
            self.canvas.setLineWidth(edge_width)
