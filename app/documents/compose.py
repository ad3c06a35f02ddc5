"""Blocks onto pages: as few pages as read well, then figures as large as those pages allow."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.documents.block import Block
from app.documents.parts import Parts

FIGURES = range(64, 137, 4)
"""Heights to choose from, in points: from the least that can be followed to the most that helps."""
GOOD = 72
"""What figures do not go below to save a page."""
COLUMNS = (4, 4.5, 5)
"""How many figures could stand side by side, the widest first."""
GAP = 10
MOST_GAP = 34

Sized = tuple[Block, float]


@dataclass(slots=True)
class Page:
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


def compose(parts: Parts, width: float, height: float) -> list[Page]:
    """The pages of a handout whose type area is ``width`` by ``height`` points."""
    first, further = sized([parts.masthead(), parts.running_head()], width)
    closing = sized(parts.closing(), width)

    def plan(figure: float, columns: float) -> list[Page]:
        exercises = sized(parts.exercises(figure, columns), width)
        return flow(first, further, exercises, closing, height)

    def later(figure: float, columns: float) -> list[Page]:
        blocks = sized(parts.next_stage(figure, columns), width)
        return flow(further, further, blocks, [], height) if blocks else []

    return [*_best(plan), *_best(later)]


def _best(pages: Callable[[float, float], list[Page]]) -> list[Page]:
    """The fewest pages, then the widest columns, then the largest figures."""
    columns = min(COLUMNS, key=lambda columns: len(pages(GOOD, columns)))
    fewest = len(pages(GOOD, columns))
    too_tall = bisect_right(FIGURES, fewest, key=lambda figure: len(pages(figure, columns)))
    return pages(FIGURES[max(0, too_tall - 1)], columns)


def flow(
    first: Sized, further: Sized, exercises: list[Sized], closing: list[Sized], height: float
) -> list[Page]:
    """Blocks one after another; one that does not fit starts the next page."""
    page, y = Page([first]), first[1]
    pages = [page]
    for n, (block, tall) in enumerate([*exercises, *closing]):
        if y + GAP + tall > height and y > further[1]:
            page, y = Page([further]), further[1]
            pages.append(page)
        page.blocks.append((block, tall))
        page.closing += n >= len(exercises)
        y += GAP + tall
    return pages


def sized(blocks: Iterable[Block], width: float) -> list[Sized]:
    return [(block, block.height(width)) for block in blocks]
