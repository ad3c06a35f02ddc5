"""One font file: what it can draw, and how its letters join and kern."""

import re
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from app.core.errors import KioskError

FEATURES = {"kern": True, "calt": False, "liga": True}
"""Inter's contextual alternates bring glyphs that stand for no character."""
FINEST = 0.5
"""What the pen is not moved for."""
_PAIR = re.compile(r"^<..> <[0-9A-F]{4,}>$", re.MULTILINE)


class Cluster(NamedTuple):
    """Glyphs that stand for ``text`` together: each one's character for reportlab, and how far
    right of the part's start, and how high, it stands, in thousandths of the type's size.
    """

    text: str
    spots: list[tuple[str, float, float]]


class Glyphs(NamedTuple):
    """What one face draws. Lengths are thousandths of the type's size.

    ``chars`` are the characters by which reportlab knows the glyphs, from left to right.
    ``moves`` shifts the pen before a glyph (backwards when positive, as PDF has it) and raises it.
    What runs from right to left has ``clusters`` as well, in reading order.
    """

    face: "Face"
    chars: str
    width: float
    moves: dict[int, tuple[float, float]]
    missing: str
    clusters: tuple[Cluster, ...] = ()


class Face:
    """One font file. Raises KioskError when it is missing or cannot be read."""

    def __init__(self, folder: Path, name: str) -> None:
        path = folder / f"{name}.ttf"
        if not path.is_file():
            raise KioskError(f"The font {path.name} is missing. Run: make setup")
        try:
            self.ttf: Any = _Embedded(name, str(path), asciiReadable=False)
        except (TTFError, OSError, ValueError) as error:
            raise KioskError(f"The font {path.name} cannot be read. Run: make setup") from error
        pdfmetrics.registerFont(self.ttf)
        self.name = name
        self._shaper = self.ttf.hbFont()
        self._name_the_rest()

    def draws(self, char: str) -> bool:
        """Whether the font has a glyph for ``char``."""
        return ord(char) in self.ttf.face.charToGlyph

    def shape(self, text: str, rtl: bool) -> Glyphs:
        """``text``, which runs one way, as glyphs that are joined and kerned."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self._shaper, buffer, FEATURES)
        scale, face = self.ttf.pdfScale, self.ttf.face
        chars, moves, missing = [], {}, []
        spots: dict[int, list[tuple[str, float, float]]] = {}
        ahead = width = raised = 0.0
        for n, (glyph, at) in enumerate(
            zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ):
            if not glyph.codepoint:
                missing.append(text[glyph.cluster])
            char = face.glyphToChar[glyph.codepoint][0] if glyph.codepoint else 0
            aside, rise, advance = scale(at.x_offset), scale(at.y_offset), scale(at.x_advance)
            before = ahead - aside
            if abs(before) > FINEST or rise != raised:
                moves[n] = (before, rise)
                before, raised = 0, rise
            chars.append(chr(char))
            spots.setdefault(glyph.cluster, []).append((chr(char), width + aside, rise))
            ahead = before + aside + face.charWidths.get(char, face.defaultWidth) - advance
            width += advance
        if abs(ahead) > FINEST or raised:
            moves[len(chars)] = (ahead, 0)
        clusters = _clusters(text, spots) if rtl else ()
        return Glyphs(self, "".join(chars), width, moves, "".join(missing), clusters)

    def _name_the_rest(self) -> None:
        """Let reportlab know the glyphs that no character stands for, in the font's own order, so
        that a document's bytes do not depend on what was printed before it.
        """
        known = self.ttf.face.glyphToChar
        for glyph in range(1, self.ttf.face.numGlyphs):
            if glyph not in known:
                advance = self.ttf.pdfScale(self._shaper.get_glyph_h_advance(glyph))
                self.ttf.hbAddPrivate(self._shaper.glyph_to_string(glyph), glyph, advance)


def _clusters(text: str, spots: dict[int, list[tuple[str, float, float]]]) -> tuple[Cluster, ...]:
    """``spots`` by the place in ``text`` where each cluster begins, in reading order."""
    starts = sorted(spots)
    ends = [*starts[1:], len(text)]
    return tuple(
        Cluster(text[start:end], spots[start]) for start, end in zip(starts, ends, strict=True)
    )


class _Embedded(TTFont):  # type: ignore[misc]  # reportlab has no types
    """Says what its codes mean as PDF/UA asks: nothing of those that stand for no character."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        super().addObjects(doc)
        for name, thing in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and self.face.name.decode() in name:
                thing.content = _without_nothing(thing.content)


def _without_nothing(meanings: str) -> str:
    """A ToUnicode map less its codes for U+0000, a hundred to a block as PDF has it."""
    pairs = [pair for pair in _PAIR.findall(meanings) if not pair.endswith("<0000>")]
    head, tail = (meanings.split(mark)[end] for mark, end in (("beginbfchar", 0), ("endbfchar", 1)))
    head = head[: head.rindex("\n") + 1]
    blocks = (pairs[n : n + 100] for n in range(0, len(pairs), 100))
    middle = [f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks]
    return head + "\n".join(middle) + tail
