"""Faces for what the first families do not draw, each made when a text first needs it."""

from collections.abc import Iterator
from functools import cache

import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFError

from app.documents import noto
from app.documents.cutting import cut, opened
from app.documents.faces import Face


class OtherFaces:
    """Noto's, out of packages. One that is not installed, or cannot be read, draws nothing."""

    def __init__(self) -> None:
        self._made = cache(_made)
        self._made_east_asian = cache(_made_east_asian)

    def drawing(self, char: str, weight: str, text: str) -> Face | None:
        """The face that draws ``char``, which stands in ``text``."""
        faces = (self._face(family, weight, text) for family in _families(_script(char)))
        return next((face for face in faces if face and face.draws(char)), None)

    def _face(self, family: str, weight: str, text: str) -> Face | None:
        if family != noto.EAST_ASIAN:
            return self._made(family, weight)
        # fontTools is slow to import, and only these letters need it
        from app.documents.east_asian import region_of

        return self._made_east_asian(region_of(text), weight)


def _families(script: str) -> Iterator[str]:
    if script in noto.SCRIPTS:
        yield noto.SCRIPTS[script]
    elif script in noto.EAST_ASIAN_SCRIPTS:
        yield noto.EAST_ASIAN
    else:
        yield from noto.ANY_SCRIPT


def _made(family: str, weight: str) -> Face | None:
    file = noto.file_of(family)
    try:
        return Face(f"{family}-{weight}", cut(opened(file), weight), spelled=True) if file else None
    except (TTFError, OSError, ValueError, RuntimeError):
        return None


def _made_east_asian(region: int, weight: str) -> Face | None:
    from app.documents.east_asian import EastAsianFace, GlyphRegion

    file = noto.file_of(noto.EAST_ASIAN)
    try:
        return EastAsianFace(file, GlyphRegion(region), weight) if file else None
    except (TTFError, OSError, ValueError, RuntimeError):
        return None


@cache
def _script(char: str) -> str:
    """The four letters of ISO 15924 for the script that ``char`` belongs to."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    return str(buffer.script)
