"""Blocks onto pages: as few pages as read well, evenly filled, then figures as large as each page
allows."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.documents.block import Block
from app.documents.parts import Make, Parts

FIGURES = range(64, 177, 8)
"""Heights to choose from, in points: from the least that is good to the most that helps."""
COLUMNS = (4, 4.25, 4.5, 5)
"""How many figures could stand side by side, the widest first, to save a page."""
WIDER = (2.5, 3, 3.5)
"""How many where a page has room."""
GAP = 8
MOST_GAP = 34

Sized = tuple[Block, float]


@dataclass(slots=True)
class PrintedPage:
    """Blocks with their heights; the last ``closing`` of them belong to the page's foot."""

    blocks: list[Sized] = field(default_factory=list)
    closing: int = 0

    def places(self, height: float) -> list[tuple[Block, float]]:
        """Each block with its y. Spare room opens the gaps; what closes keeps to the page's end."""
        tall = sum(tall for _, tall in self.blocks) + GAP * (len(self.blocks) - 1)
        opened = len(self.blocks) - self.closing
        extra = min((height - tall) / opened, MOST_GAP - GAP) if opened > 1 else 0
        placed, y = [], 0.0
        for n, (block, tall) in enumerate(self.blocks):
            if n == opened > 1:
                y = height - sum(tall + GAP for _, tall in self.blocks[n:]) + GAP
            placed.append((block, y))
            y += tall + GAP + (extra if 0 < n < opened else 0)
        return placed


def compose(parts: Parts, width: float, height: float) -> list[PrintedPage]:
    """The pages of a handout whose type area is ``width`` by ``height`` points."""
    first, further = sized([parts.masthead(), parts.running_head()], width)
    size, dense = (width, height), parts.compact
    pages = _section(first, further, parts.exercises(), parts.closing(), size, dense)
    if steps := parts.next_stage():
        (head,) = sized([parts.next_head()], width)
        pages += _section(head, further, steps, [], size, dense)
    return pages


def _section(
    first: Sized,
    further: Sized,
    exercises: Sequence[Make],
    closing: Iterable[Block],
    size: tuple[float, float],
    dense: bool,
) -> list[PrintedPage]:
    """The fewest pages, then the widest columns, then the largest figures."""
    width, height = size
    end = sized(closing, width)

    def plan(columns: float) -> list[PrintedPage]:
        blocks = sized((make(FIGURES[0], columns) for make in exercises), width)
        return flow(first, further, blocks, end, height, dense)

    plans = {columns: plan(columns) for columns in COLUMNS}
    columns = min(plans, key=lambda columns: len(plans[columns]))
    done, pages = 0, plans[columns]
    for page in pages:
        count = len(page.blocks) - 1 - page.closing
        makes, done = exercises[done : done + count], done + count
        others = [tall for _, tall in (page.blocks[0], *page.blocks[1 + count :])]
        room = height - sum(others) - GAP * (len(others) - 1)
        page.blocks[1 : 1 + count] = _grown(makes, (width, room), page.blocks[1 : 1 + count])
    return pages


def _grown(makes: Sequence[Make], size: tuple[float, float], small: list[Sized]) -> list[Sized]:
    """Exercises with the largest pictures for which ``size`` has room."""
    width, room = size
    best, most = small, 0.0
    for columns in (*WIDER, *COLUMNS) if makes else ():

        def tall(figure: float, columns: float = columns) -> float:
            return sum(make(figure, columns).height(width) + GAP for make in makes)

        if too_tall := bisect_right(FIGURES, room, key=tall):
            blocks = [make(FIGURES[too_tall - 1], columns) for make in makes]
            shown = sum(block.pictured(width) for block in blocks)
            if shown > most:
                best, most = sized(blocks, width), shown
    return best


def flow(
    first: Sized,
    further: Sized,
    exercises: list[Sized],
    closing: list[Sized],
    height: float,
    dense: bool = False,
) -> list[PrintedPage]:
    """Blocks one after another onto the fewest pages, these as evenly filled as can be; or, where
    they are to be ``dense``, each before the next."""
    blocks, opened = [*exercises, *closing], len(exercises)
    pages: list[PrintedPage] = []
    start = 0
    for end in _ends(first[1], further[1], [tall for _, tall in blocks], height, dense):
        head = further if pages else first
        pages.append(PrintedPage([head, *blocks[start:end]], end - max(start, min(end, opened))))
        start = end
    return pages


GAPING = 0.45
"""Of a page: more than this is not left empty, but at the end of all."""

Rest = tuple[int, int, float, tuple[int, ...]]
"""Pages, those that gape, how unevenly they are filled, and where each ends."""


def _ends(
    first: float, further: float, talls: Sequence[float], height: float, dense: bool
) -> tuple[int, ...]:
    """Where each page ends. A block that no page has room for has one of its own."""
    if not talls:
        return (0,)
    count = len(talls)
    rests: dict[int, Rest] = {count: (0, 0, 0.0, ())}

    def best(start: int, head: float) -> Rest:
        ways, need = [], head
        for end in range(start + 1, count + 1):
            need += GAP + talls[end - 1]
            if need > height and end > start + 1:
                break
            pages, gaps, uneven, ends = rests[end]
            left = max(0.0, height - need)
            gaps += end < count and left > GAPING * height
            if end < count or not dense:
                uneven += left**2
            ways.append((pages + 1, gaps, uneven, (end, *ends)))
        return min(ways)

    for start in range(count - 1, 0, -1):
        rests[start] = best(start, further)
    if first + GAP + talls[0] > height and first > further:
        return (0, *best(0, further)[3])
    return best(0, first)[3]


def sized(blocks: Iterable[Block], width: float) -> list[Sized]:
    return [(block, block.height(width)) for block in blocks]
