"""Chinese, Japanese and Korean letters: tens of thousands in one file, read one by one."""

import re
from enum import IntEnum
from pathlib import Path
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontFile

from app.documents.curves import cut_few
from app.documents.cutting import WEIGHTS, opened
from app.documents.embedded import Embedded
from app.documents.faces import Face, Glyphs
from app.documents.noto import ONE_WEIGHT

IDEOGRAPHIC_SPACE = 0x3000
_JAPANESE = re.compile("[\u3040-\u30ff\uff66-\uff9d]")
_KOREAN = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")


class GlyphRegion(IntEnum):
    """Whose forms of the letters are meant, as the font counts them."""

    JAPAN = 0
    KOREA = 1
    CHINA = 2


def region_of(text: str) -> GlyphRegion:
    """Whose forms ``text`` wants, as far as it shows."""
    if _JAPANESE.search(text):
        return GlyphRegion.JAPAN
    return GlyphRegion.KOREA if _KOREAN.search(text) else GlyphRegion.CHINA


class EastAsianFace(Face):
    """Learns of a letter when one is drawn; only the letters of a page are cut, for that page.

    Each stands in a square of its own, so nothing is joined or kerned.
    """

    def __init__(self, file: Path, region: GlyphRegion, weight: str) -> None:
        self._font = opened(file, 0 if file == ONE_WEIGHT else region)
        self._weight = weight
        self._shaper = uharfbuzz.Font(self._font)
        self._shaper.set_variations({"wght": WEIGHTS[weight]})
        few = cut_few(self._font, weight, [ord(" "), IDEOGRAPHIC_SPACE])
        self.name = f"NotoSansCJK-{region.name.title()}-{weight}"
        self.ttf: Any = Embedded(self.name, few, asciiReadable=False)
        self.ttf.face.name = self.name.encode()
        self.ttf.face.makeSubset = self._cut
        pdfmetrics.registerFont(self.ttf)

    def draws(self, char: str) -> bool:
        """Whether the font has a glyph for ``char``."""
        code, face = ord(char), self.ttf.face
        if code not in face.charToGlyph:
            glyph = self._shaper.get_nominal_glyph(code)
            if not glyph:
                return False
            face.charToGlyph[code] = glyph
            face.charWidths[code] = self.ttf.pdfScale(self._shaper.get_glyph_h_advance(glyph))
        return True

    def shape(self, text: str, rtl: bool) -> Glyphs:
        """``text`` letter by letter; what only says how to draw the one before is left out."""
        chars = "".join(filter(self.draws, text))
        seen = chars[::-1] if rtl else chars
        width = sum(self.ttf.face.charWidths[ord(char)] for char in chars)
        return Glyphs(self, seen, width, {}, "")

    def _cut(self, codes: list[int]) -> bytes:
        """The font of a page, for which reportlab counted the letters in use."""
        made: bytes = TTFontFile(cut_few(self._font, self._weight, codes)).makeSubset(codes)
        return made
