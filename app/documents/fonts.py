"""The fonts of every document: any line of text as glyphs, in the faces that can draw it."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import category, normalize

from reportlab.pdfbase.ttfonts import TTFError

from app.core.errors import KioskError
from app.documents.bidi import runs
from app.documents.faces import Face, Glyphs
from app.documents.other_faces import OtherFaces

FAMILIES = ("Inter", "NotoSansArabic")
"""Left to right the first is asked first, right to left the second."""
REMEMBERED = 4096
"""Lines and words. Most of a clinic's handouts say much the same."""
STAND_IN = "\u25a1"
"""Printed where no font here has a character: whoever reads it sees that something is missing."""
MARKS = {"Mn", "Mc", "Me"}
"""Kinds of characters that belong to the one before."""


class TextLine(NamedTuple):
    """One line as it is seen: ``width`` in thousandths of the type's size.

    ``missing`` is what no face can draw. ``reading`` are the places of the ``parts`` in the order
    in which they are read.
    """

    parts: tuple[Glyphs, ...]
    width: float
    missing: str
    reading: tuple[int, ...]


class Fonts:
    """Every weight of every family; a family that no text needs is never read.

    The attributes are the weights. Raises KioskError when a file is missing or cannot be read.
    """

    regular, semibold, bold = "Regular", "SemiBold", "Bold"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faces: dict[str, Face] = {}
        self._others = OtherFaces()
        self.first = self._face(FAMILIES[0], self.regular).name
        for weight in (self.semibold, self.bold):
            self._face(FAMILIES[0], weight)
        self.line = lru_cache(REMEMBERED)(self._line)

    def _line(self, text: str, weight: str, rtl: bool) -> TextLine:
        """``text`` on one line, inside a text whose direction is ``rtl`` or not."""
        text = normalize("NFC", text)
        missing: list[str] = []
        read: list[tuple[int, int]] = []
        parts: list[Glyphs] = []
        for run in runs(text, rtl):
            found = list(self._glyphs(run.text, weight, run.rtl, missing))
            backwards = -1 if run.rtl else 1
            read.extend((run.start, backwards * (len(parts) + n)) for n in range(len(found)))
            parts.extend(found)
        reading = tuple(abs(place) for _, place in sorted(read))
        width = sum(part.width for part in parts)
        missing.extend(part.missing for part in parts)
        return TextLine(tuple(parts), width, "".join(missing), reading)

    def _glyphs(self, text: str, weight: str, rtl: bool, missing: list[str]) -> Iterator[Glyphs]:
        """``text``, which runs one way, in as few faces as can draw it, from left to right."""
        parts: list[tuple[Face, str]] = []
        for char in text:
            kind = category(char)
            if parts and (_is_hint(char, kind) or (kind in MARKS and parts[-1][0].draws(char))):
                parts[-1] = (parts[-1][0], parts[-1][1] + char)
                continue
            face = self._for(char, weight, rtl, text)
            if face is None:
                if _is_hint(char, kind) or kind == "Cc":
                    continue
                missing.append(char)
                face, char = self._face(FAMILIES[0], weight), STAND_IN
            if parts and parts[-1][0] is face:
                parts[-1] = (face, parts[-1][1] + char)
            else:
                parts.append((face, char))
        for face, part in reversed(parts) if rtl else parts:
            yield face.shape(part, rtl)

    def draws(self, char: str) -> bool:
        """Whether paper can show ``char``, or it is one that nobody sees."""
        kind = category(char)
        if _is_hint(char, kind) or kind[0] in "ZC":
            return True
        faces = [self._face(family, "Regular") for family in FAMILIES]
        return any(it.draws(char) for it in faces) or (
            self._others.drawing(char, "Regular", char) is not None
        )

    def _for(self, char: str, weight: str, rtl: bool, text: str) -> Face | None:
        """The face that draws ``char``, which stands in ``text``."""
        for family in reversed(FAMILIES) if rtl else FAMILIES:
            face = self._face(family, weight)
            if face.draws(char):
                return face
        return self._others.drawing(char, weight, text)

    def _face(self, family: str, weight: str) -> Face:
        name = f"{family}-{weight}"
        if name not in self._faces:
            path = self._folder / f"{name}.ttf"
            if not path.is_file():
                raise KioskError("The font {path} is missing. Run: make setup", path=path.name)
            try:
                self._faces[name] = Face(name, str(path))
            except (TTFError, OSError, ValueError) as error:
                raise KioskError(
                    "The font {path} cannot be read. Run: make setup", path=path.name
                ) from error
        return self._faces[name]


def _is_hint(char: str, kind: str) -> bool:
    """Whether ``char`` only says how others are drawn: joiners, directions, variants."""
    return kind == "Cf" or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
