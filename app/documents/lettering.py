"""A line of text as the page's own operators."""

from collections.abc import Iterator
from typing import Any

from app.documents.faces import Glyphs
from app.documents.fonts import Line


def lettering(line: Line, size: float, x: float, y: float, document: Any) -> str:
    """Operators that set ``line`` with its baseline starting at ``x``, ``y``, in points.

    They come in reading order, with what each letter means: a reader that follows the operators
    and one that sorts what it finds by place both come to the same words.
    """
    said: list[str] = []
    starts: list[float] = []
    for part in line.parts:
        starts.append(x)
        x += part.width * size / 1000
    placed = list(zip(line.parts, starts, strict=True))
    for part, start in reversed(placed) if line.backwards else placed:
        if part.clusters:
            said.extend(_spelled(part, size, (start, y), document))
        else:
            said.append(f"1 0 0 1 {start:.2f} {y:.2f} Tm")
            said.extend(_part(part, size, document))
    return " ".join(["BT", *said, "ET"])


def spoken(text: str) -> str:
    """``text`` as a string of PDF, for whoever cannot see the page."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _spelled(
    glyphs: Glyphs, size: float, start: tuple[float, float], document: Any
) -> Iterator[str]:
    """Letters one by one."""
    font, (x, y), unit = glyphs.face.ttf, start, size / 1000
    for cluster in glyphs.clusters:
        # What stands on a letter comes before it, and says nothing itself
        meanings = ["" for _ in cluster.spots[1:]] + [cluster.text]
        for meaning, (char, aside, rise) in zip(meanings, cluster.spots, strict=True):
            ((subset, code),) = font.splitString(char, document)
            yield f"/Span <</ActualText {spoken(meaning)}>> BDC"
            yield f"{font.getSubsetInternalName(subset, document)} {size:g} Tf"
            yield f"1 0 0 1 {x + aside * unit:.2f} {y + rise * unit:.2f} Tm <{code.hex()}> Tj EMC"


def _part(glyphs: Glyphs, size: float, document: Any) -> Iterator[str]:
    """One face's glyphs. reportlab splits them where its subset of 255 glyphs is full."""
    font, start = glyphs.face.ttf, 0
    for subset, codes in font.splitString(glyphs.chars, document):
        yield f"{font.getSubsetInternalName(subset, document)} {size:g} Tf"
        if glyphs.moves:
            yield from _moved(codes, start, glyphs.moves, size)
        else:
            yield f"<{codes.hex()}> Tj"
        start += len(codes)
    if last := glyphs.moves.get(start):
        yield f"[{last[0]:.1f}] TJ 0 Ts"


def _moved(
    codes: bytes, start: int, moves: dict[int, tuple[float, float]], size: float
) -> Iterator[str]:
    """``codes``, of which the first is the ``start``-th glyph, each where it belongs."""
    shown, raised = "", 0.0
    for n in range(len(codes)):
        shift, rise = moves.get(start + n, (0, raised))
        if rise != raised:
            if shown:
                yield f"[{shown}>] TJ"
            yield f"{rise * size / 1000:.2f} Ts"
            shown, raised = "", rise
        if not shown:
            shown = f"{shift:.1f}<" if shift else "<"
        elif shift:
            shown += f">{shift:.1f}<"
        shown += f"{codes[n]:02x}"
    yield f"[{shown}>] TJ"
