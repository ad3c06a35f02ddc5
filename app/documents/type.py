"""Setting type: the sizes in use, breaking lines, shaping glyphs."""

from dataclasses import dataclass, replace

from reportlab.lib.abag import ABag
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import ShapedStr, shapeFragWord

from app.documents import palette
from app.documents.fonts import Fonts

KERNING = {"kern": True, "calt": False}
"""Contextual alternates bring glyphs that stand for no character: text could not be read back."""


@dataclass(frozen=True, slots=True)
class Style:
    """One way text looks; ``size`` and ``leading`` in points."""

    font: str
    size: float
    leading: float
    ink: Color = palette.INK

    def inked(self, ink: Color) -> "Style":
        """The same style in another colour."""
        return replace(self, ink=ink)


class Type:
    """The styles of a document whose running text is ``body`` points, and what text measures."""

    def __init__(self, fonts: Fonts, body: float = 12) -> None:
        self.body = Style(fonts.regular, body, body * 1.2)
        self.strong = Style(fonts.semibold, body, body * 1.2)
        self.lead = Style(fonts.regular, body * 1.1, body * 1.42, palette.QUIET)
        self.heading = Style(fonts.semibold, body * 1.12, body * 1.45)
        self.name = Style(fonts.semibold, body * 1.42, body * 1.7)
        self.title = Style(fonts.bold, body * 2.35, body * 2.65)
        self._lines: dict[tuple[str, Style, float], tuple[str, ...]] = {}
        self._widths: dict[tuple[str, Style], float] = {}

    def width(self, text: str, style: Style) -> float:
        """How wide ``text`` is on one line, in points."""
        key = (text, style)
        if key not in self._widths:
            self._widths[key] = float(stringWidth(text, style.font, style.size))
        return self._widths[key]

    def height(self, text: str, style: Style, width: float) -> float:
        """How tall ``text`` is when broken into lines of ``width`` points."""
        return len(self.lines(text, style, width)) * style.leading

    def lines(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        """``text`` broken at spaces; a word wider than ``width`` is broken inside."""
        key = (text, style, width)
        if key not in self._lines:
            self._lines[key] = tuple(self._broken(text, style, width))
        return self._lines[key]

    def shaped(self, line: str, style: Style) -> tuple[str, float]:
        """``line`` with its glyphs chosen and kerned, and its width in points."""
        if not line:
            return line, 0
        width = stringWidth(line, style.font, style.size)
        bag = ABag(fontName=style.font, fontSize=style.size)
        shaped = shapeFragWord([width, (bag, line)], KERNING)[1][1]
        if isinstance(shaped, ShapedStr):
            width = sum(glyph.x_advance for glyph in shaped.__shapeData__) * style.size / 1000
        return shaped, float(width)

    def _broken(self, text: str, style: Style, width: float) -> list[str]:
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self.width(longer, style) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *whole, line = self._pieces(word, style, width)
            lines.extend(whole)
        return [*lines, line]

    def _pieces(self, word: str, style: Style, width: float) -> list[str]:
        pieces: list[str] = []
        while self.width(word, style) > width and len(word) > 1:
            fits = next(
                (n for n in range(len(word) - 1, 1, -1) if self.width(word[:n], style) <= width), 1
            )
            natural = max(word.rfind(mark, 0, fits) for mark in "/-.") + 1
            cut = natural if natural > fits // 3 else fits
            pieces.append(word[:cut])
            word = word[cut:]
        return [*pieces, word]
