"""Setting type: the sizes in use, measuring and breaking lines."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from unicodedata import category

from reportlab.lib.colors import Color

from app.documents import palette
from app.documents.fonts import MARKS, Fonts, TextLine

_SPACES = re.compile(r"[ \t\n\r]+")
CAP_MIDDLE = 0.364
"""Half of Inter's capital height, in ems: what the eye takes for the middle of a line."""
NATURAL = "/-.\xa0_@"
"""Where a word that is too long is broken if it can be."""
FEW = 3
"""Words that a line has at least if one of them may go to the next."""
SHORT = 0.45
"""Of the width: a longer word is not lonely."""


@dataclass(frozen=True, slots=True)
class Style:
    """One way text looks; ``size`` and ``leading`` in points."""

    weight: str
    size: float
    leading: float
    ink: Color = palette.INK

    @property
    def baseline(self) -> float:
        """Points from a line's top: capitals stand in its middle."""
        return self.leading / 2 + self.size * CAP_MIDDLE

    def inked(self, ink: Color) -> "Style":
        """The same style in another colour."""
        return replace(self, ink=ink)


class Type:
    """The styles of a document whose running text is ``body`` points, and what text measures.

    ``small`` is the least of them. ``rtl`` is the direction of its language.
    """

    def __init__(
        self, fonts: Fonts, body: float = 12, small: float | None = None, rtl: bool = False
    ) -> None:
        airy = 1.22 if rtl else 1
        small = small or body

        def style(weight: str, size: float, leading: float) -> Style:
            return Style(weight, size, size * leading * airy)

        self.body = style(fonts.regular, body, 1.22)
        self.strong = style(fonts.semibold, body, 1.22)
        self.small = style(fonts.regular, small, 1.2)
        self.label = style(fonts.semibold, small, 1.2)
        self.lead = replace(style(fonts.regular, body * 1.1, 1.29), ink=palette.QUIET)
        self.heading = style(fonts.semibold, body * 1.12, 1.3)
        self.name = style(fonts.semibold, body * 1.36, 1.2)
        self.title = style(fonts.bold, body * 2.1, 1.13)
        self.fonts = fonts
        self.rtl = rtl
        self._lines: dict[tuple[str, str, float, float], tuple[str, ...]] = {}

    def line(self, text: str, style: Style, rtl: bool | None = None) -> TextLine:
        """``text`` on one line, its glyphs chosen, joined and kerned; ``rtl`` is the direction of
        its paragraph, where that is not the document's."""
        return self.fonts.line(text, style.weight, self.rtl if rtl is None else rtl)

    def width(self, text: str, style: Style) -> float:
        """How wide ``text`` is on one line, in points."""
        return self.line(text, style).width * style.size / 1000

    def height(self, text: str, style: Style, width: float) -> float:
        """How tall ``text`` is when broken into lines of ``width`` points."""
        return len(self.lines(text, style, width)) * style.leading

    def lines(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        """``text`` broken at spaces; a word wider than ``width`` is broken inside.

        The space at which a line was broken stays at its end, for whoever reads the lines as one.
        """
        key = (text, style.weight, style.size, width)  # its colour breaks no line
        if key not in self._lines:
            broken = self._broken(text, style, width)
            self._lines[key] = tuple(self._in_company(broken, style, width))
        return self._lines[key]

    def _in_company(self, lines: list[str], style: Style, width: float) -> list[str]:
        """A last line of a single short word gets the word before it too, where both fit."""
        if len(lines) < 2 or " " in lines[-1] or not lines[-2].endswith(" "):
            return lines
        *_, before = words = lines[-2].split()
        last = f"{before} {lines[-1]}"
        if len(words) < FEW or self.width(lines[-1], style) > SHORT * width:
            return lines
        if self.width(last, style) > width:
            return lines
        return [*lines[:-2], " ".join(words[:-1]) + " ", last]

    def _broken(self, text: str, style: Style, width: float) -> list[str]:
        if self.width(text.rstrip(" "), style) <= width:
            return [text]
        lines: list[str] = []
        line, wide, space = "", 0.0, self.width(" ", style)
        for word in _SPACES.split(text.strip()):
            more = self.width(word, style)
            if line and wide + space + more <= width:
                line, wide = f"{line} {word}", wide + space + more
                continue
            if line:
                lines.append(line + " ")
            *whole, line = self._pieces(word, style, width)
            lines.extend(whole)
            wide = self.width(line, style)
        return [*lines, line]

    def _pieces(self, word: str, style: Style, width: float) -> list[str]:
        pieces: list[str] = []
        while self.width(word, style) > width and len(word) > 1:
            lengths = range(1, len(word))
            fits = max(1, bisect_right(lengths, width, key=lambda n: self.width(word[:n], style)))
            natural = max(word.rfind(mark, 0, fits) for mark in NATURAL) + 1
            cut = natural if natural > fits // 3 else fits
            while cut > 1 and category(word[cut]) in MARKS:
                cut -= 1
            pieces.append(word[:cut])
            word = word[cut:]
        return [*pieces, word]
