"""One font file: what it can draw, and how its letters join and kern."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics

from app.documents.embedded import Embedded
from app.documents.outline import outline

FEATURES = {"kern": True, "calt": False, "liga": True}
"""Inter's contextual alternates bring glyphs that stand for no character."""
FINEST = 0.5
"""What the pen is not moved for."""

NOTHING = "\u200b"
"""A space without width: other spaces have no place in poppler's eyes."""
RTL_MARK = "\u200f"


class GlyphSpot(NamedTuple):
    """One glyph of a cluster: its character for reportlab, and how far right of the part's start,
    and how high, it stands, in thousandths of the type's size.
    """

    char: str
    aside: float
    rise: float


class Cluster(NamedTuple):
    """Glyphs that stand for ``text`` together. The last of them says it; others, such as the dots
    of a letter, are mere shapes.
    """

    text: str
    spots: Sequence[GlyphSpot]


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
        self._outlines: dict[int, str] = {}
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
        spots: dict[int, list[GlyphSpot]] = {}
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
            spots.setdefault(glyph.cluster, []).append(GlyphSpot(chr(char), width + aside, rise))
            ahead = before + aside + face.charWidths.get(char, face.defaultWidth) - advance
            width += advance
        if abs(ahead) > FINEST or raised:
            moves[len(chars)] = (ahead, 0)
        if not rtl and self._spelled:
            # A mark may take no room, and a reader looks for the letters where there is some
            for each in spots.values():
                each.sort(key=lambda spot: face.charWidths.get(ord(spot.char), 0))
        clusters = self._clusters(text, spots) if rtl or self._spelled else ()
        return Glyphs(self, "".join(chars), width, moves, "".join(missing), clusters)

    def outline(self, char: str) -> str:
        """The shape of a glyph that stands for no letter by itself, as operators that begin a path;
        in the font's own units."""
        glyph = self.ttf.face.charToGlyph[ord(char)]
        if glyph not in self._outlines:
            self._outlines[glyph] = outline(self._shaper, glyph)
        return self._outlines[glyph]

    def unseen(self, said: str) -> str | None:
        """The character of a glyph without ink or width that says ``said``, if there is one. A
        font's own marks of direction have ink.
        """
        return self._saying(GlyphSpot(NOTHING, 0, 0), said) if self.draws(NOTHING) else None

    @property
    def units(self) -> int:
        """How many of the font's own units are the type's size."""
        return int(self.ttf.hbFace.upem)

    def _clusters(self, text: str, spots: dict[int, list[GlyphSpot]]) -> tuple[Cluster, ...]:
        """``spots`` by the place in ``text`` where each cluster begins, in reading order."""
        starts = sorted(spots)
        found = []
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            *silent, last = spots[start]
            said = text[start:end]
            found.append(Cluster(said, [*silent, last._replace(char=self._saying(last, said))]))
        return tuple(found)

    def _saying(self, spot: GlyphSpot, said: str) -> str:
        """The character by which a page knows the glyph of ``spot`` where it says ``said``."""
        face, char = self.ttf.face, ord(spot.char)
        glyph = face.charToGlyph.get(char)
        if not glyph or (len(said) == 1 and face.charToGlyph.get(ord(said)) == glyph):
            return said if glyph else spot.char
        advance = face.charWidths.get(char, face.defaultWidth)
        known = self.ttf.hbAddPrivate(f"{glyph} {said}", glyph, advance)
        self.ttf.meanings[known] = said
        return chr(known)

    def _name_the_rest(self) -> None:
        """Let reportlab know the glyphs that no character stands for, in the font's own order, so
        that a document's bytes do not depend on what was printed before it.
        """
        known = self.ttf.face.glyphToChar
        for glyph in range(1, self.ttf.face.numGlyphs):
            if glyph not in known:
                advance = self.ttf.pdfScale(self._shaper.get_glyph_h_advance(glyph))
                self.ttf.hbAddPrivate(self._shaper.glyph_to_string(glyph), glyph, advance)
