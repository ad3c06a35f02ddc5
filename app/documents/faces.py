"""One font file: what it can draw, and how its letters join and kern."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics

from app.documents.embedded import Embedded

FEATURES = {"kern": True, "calt": False, "liga": True}
"""Inter's contextual alternates bring glyphs that stand for no character."""
FINEST = 0.5
"""What the pen is not moved for."""


class Spot(NamedTuple):
    """One glyph of a cluster: its character for reportlab, and how far right of the part's start,
    and how high, it stands, in thousandths of the type's size.
    """

    char: str
    aside: float
    rise: float


class Cluster(NamedTuple):
    """Glyphs that stand for ``text`` together. The last of them says it."""

    text: str
    spots: Sequence[Spot]


class Glyphs(NamedTuple):
    """What one face draws. Lengths are thousandths of the type's size.

    ``chars`` are the characters by which reportlab knows the glyphs, from left to right.
    ``moves`` shifts the pen before a glyph (backwards when positive, as PDF has it) and raises it.
    What is ``spelled``, letter by letter, has ``clusters`` as well, in reading order.
    """

    face: "Face"
    chars: str
    width: float
    moves: dict[int, tuple[float, float]]
    missing: str
    clusters: tuple[Cluster, ...] = ()


class Face:
    """One font. ``file`` is its path or its bytes as a file; ``spelled`` is whether its glyphs need
    not stand for the characters one by one.
    """

    def __init__(self, name: str, file: Any, *, spelled: bool = False) -> None:
        self.ttf: Any = Embedded(name, file, asciiReadable=False)
        self.ttf.face.name = name.encode()
        pdfmetrics.registerFont(self.ttf)
        self.name = name
        self._spelled = spelled
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
        spots: dict[int, list[Spot]] = {}
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
            spots.setdefault(glyph.cluster, []).append(Spot(chr(char), width + aside, rise))
            ahead = before + aside + face.charWidths.get(char, face.defaultWidth) - advance
            width += advance
        if abs(ahead) > FINEST or raised:
            moves[len(chars)] = (ahead, 0)
        if not rtl and self._spelled:
            # A mark may take no room, and a reader looks for the letters where there is some
            for each in spots.values():
                each.sort(key=lambda spot: face.charWidths.get(ord(spot.char), 0))
        clusters = _clusters(text, spots) if rtl or self._spelled else ()
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


def _clusters(text: str, spots: dict[int, list[Spot]]) -> tuple[Cluster, ...]:
    """``spots`` by the place in ``text`` where each cluster begins, in reading order."""
    starts = sorted(spots)
    ends = [*starts[1:], len(text)]
    return tuple(
        Cluster(text[start:end], spots[start]) for start, end in zip(starts, ends, strict=True)
    )
