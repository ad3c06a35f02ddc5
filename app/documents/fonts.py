"""The fonts of every document: any line of text as glyphs, in the faces that can draw it."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import category

from app.documents.bidi import is_rtl, runs
from app.documents.faces import Face, Glyphs

FAMILIES = ("Inter", "NotoSansArabic")
"""Left to right the first is asked first, right to left the second."""
REMEMBERED = 4096
"""Lines and words. Most of a clinic's handouts say much the same."""
_JOINED = {"Mn", "Mc", "Me", "Cf"}


class Line(NamedTuple):
    """One line as it is seen: ``width`` in thousandths of the type's size.

    ``missing`` is what no face can draw. ``backwards`` is whether the line is read from its right
    end.
    """

    parts: tuple[Glyphs, ...]
    width: float
    missing: str
    backwards: bool


class Fonts:
    """Every weight of every family; a family that no text needs is never read.

    The attributes are the weights. Raises KioskError when a file is missing or cannot be read.
    """

    regular, semibold, bold = "Regular", "SemiBold", "Bold"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faces: dict[str, Face] = {}
        self.first = self._face(FAMILIES[0], self.regular).name
        for weight in (self.semibold, self.bold):
            self._face(FAMILIES[0], weight)
        self.line = lru_cache(REMEMBERED)(self._line)

    def _line(self, text: str, weight: str, rtl: bool) -> Line:
        """``text`` on one line, inside a text whose direction is ``rtl`` or not."""
        parts = tuple(
            glyphs for run in runs(text, rtl) for glyphs in self._glyphs(run.text, weight, run.rtl)
        )
        width = sum(part.width for part in parts)
        return Line(parts, width, "".join(part.missing for part in parts), rtl and is_rtl(text))

    def _glyphs(self, text: str, weight: str, rtl: bool) -> Iterator[Glyphs]:
        """``text``, which runs one way, in as few faces as can draw it, from left to right."""
        parts: list[tuple[Face, str]] = []
        for char in text:
            face = self._for(char, weight, rtl)
            if parts and (parts[-1][0] is face or category(char) in _JOINED):
                parts[-1] = (parts[-1][0], parts[-1][1] + char)
            else:
                parts.append((face, char))
        for face, part in reversed(parts) if rtl else parts:
            yield face.shape(part, rtl)

    def _for(self, char: str, weight: str, rtl: bool) -> Face:
        """The face that draws ``char``; the first family's where none does."""
        for family in reversed(FAMILIES) if rtl else FAMILIES:
            face = self._face(family, weight)
            if face.draws(char):
                return face
        return self._face(FAMILIES[0], weight)

    def _face(self, family: str, weight: str) -> Face:
        name = f"{family}-{weight}"
        if name not in self._faces:
            self._faces[name] = Face(self._folder, name)
        return self._faces[name]
