"""A line of text as the page's own operators."""

from collections.abc import Iterator
from typing import Any

from app.documents.faces import RTL_MARK, Face, Glyphs
from app.documents.fonts import TextLine

_LEAP = 999
"""As wide as letters never are. Nothing is set so: it is for pypdf, which takes the way from one
part of a line to the next for a space unless it is short beside the letters that were last."""


def lettering(line: TextLine, size: float, x: float, y: float, document: Any) -> tuple[str, str]:
    """Operators that set ``line`` with its baseline starting at ``x``, ``y``, in points: those of
    mere shapes, if any, such as the dots of Arabic letters, then the letters themselves.

    Letters come in reading order, each with what it means: a reader that follows the operators and
    one that sorts what it finds by place both come to the same words.
    """
    shapes: list[str] = []
    said: list[str] = []
    starts: list[float] = []
    for part in line.parts:
        starts.append(x)
        x += part.width * size / 1000
    before: Glyphs | None = None
    for place in line.reading:
        part, start = line.parts[place], starts[place]
        if before and (part.clusters or before.clusters):
            said.extend(_turn(before, part, size, (start, y), document))
        before = part
        if part.clusters:
            said.extend(_spelled(part, size, (start, y), document))
            shapes.extend(_shapes(part, size, (start, y)))
        else:
            said.append(f"1 0 0 1 {start:.2f} {y:.2f} Tm")
            said.extend(_part(part, size, document))
    return " ".join(shapes), " ".join(["BT", *said, "ET"])


def _turn(
    before: Glyphs, part: Glyphs, size: float, start: tuple[float, float], document: Any
) -> Iterator[str]:
    """What stands between two parts of which one runs from right to left, and is not seen: without
    a mark of that direction mutool takes the way to what is not of it for a new line.
    """
    first = part.clusters[0].text[0] if part.clusters else part.chars[0]
    turns = bool(part.clusters) != bool(before.clusters)
    leap = f"{_LEAP} 0 0 1 0 {start[1]:.2f} Tm"
    if turns and first.isalnum() != bool(part.clusters):
        yield leap
        yield from _unseen(part.face, RTL_MARK, size, start, document)
    yield leap


def _unseen(
    face: Face, said: str, size: float, start: tuple[float, float], document: Any
) -> Iterator[str]:
    """A glyph without ink or width that says ``said``, where the face has one."""
    x, y = start
    if char := face.unseen(said):
        ((subset, code),) = face.ttf.splitString(char, document)
        yield f"{face.ttf.getSubsetInternalName(subset, document)} {size:g} Tf"
        yield f"1 0 0 1 {x:.2f} {y:.2f} Tm <{code.hex()}> Tj"


def spoken(text: str) -> str:
    """``text`` as a string of PDF, for whoever cannot see the page."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _spelled(
    glyphs: Glyphs, size: float, start: tuple[float, float], document: Any
) -> Iterator[str]:
    """Letters one by one. Every one names its font: pypdf turns what stands under one name round,
    as if it came from left to right.
    """
    font, (x, y), unit = glyphs.face.ttf, start, size / 1000
    for cluster in glyphs.clusters:
        char, aside, rise = cluster.spots[-1]
        ((subset, code),) = font.splitString(char, document)
        yield f"{font.getSubsetInternalName(subset, document)} {size:g} Tf"
        yield f"1 0 0 1 {x + aside * unit:.2f} {y + rise * unit:.2f} Tm <{code.hex()}> Tj"


def _shapes(glyphs: Glyphs, size: float, start: tuple[float, float]) -> Iterator[str]:
    """What belongs to the letters and says nothing by itself."""
    (x, y), unit, face = start, size / 1000, glyphs.face
    for cluster in glyphs.clusters:
        for char, aside, rise in cluster.spots[:-1]:
            if path := face.outline(char):
                place = f"{x + aside * unit:.2f} {y + rise * unit:.2f}"
                yield f"q {size / face.units:.5f} 0 0 {size / face.units:.5f} {place} cm {path} f Q"


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
