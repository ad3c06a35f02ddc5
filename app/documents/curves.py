"""Letters with cubic curves, cut for a page, which takes quadratic ones."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

import uharfbuzz as hb
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

from app.documents.cutting import WEIGHTS

FINE = 1.0
"""How far a curve may be off, in thousandths of the type's size."""
KEPT = {"GlyphOrder", "head", "hhea", "maxp", "OS/2", "name", "cmap", "post", "hmtx"}
_LIMITS = (
    *("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs"),
    *("maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions"),
)


def cut_few(font: hb.Face, weight: str, characters: Iterable[int]) -> BytesIO:
    """``characters`` alone, in one weight, unjoined."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.DOWNGRADE_CFF2 | hb.SubsetFlags.NO_HINTING
    wanted.layout_feature_tag_set.clear()
    wanted.unicode_set.update(characters)
    wanted.pin_axis_location(font, "wght", WEIGHTS[weight])
    few = TTFont(BytesIO(hb.subset(font, wanted).blob.data), recalcTimestamp=False)
    _make_quadratic(few)
    made = BytesIO()
    few.save(made, reorderTables=False)
    made.seek(0)
    return made


def _make_quadratic(font: Any) -> None:
    drawn, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = newTable("glyf")
    outlines.glyphOrder, outlines.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(None)
        drawn[name].draw(Cu2QuPen(pen, FINE, reverse_direction=True))
        outlines.glyphs[name] = pen.glyph()
    for tag in set(font.keys()) - KEPT:
        del font[tag]
    font["glyf"], font["loca"] = outlines, newTable("loca")
    font["maxp"].tableVersion = 0x00010000
    for limit in _LIMITS:
        setattr(font["maxp"], limit, int(limit == "maxZones"))
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"
