"""Blocks onto pages: as few pages as read well, then figures as large as those pages allow."""

from dataclasses import dataclass, field

from app.documents.block import Block
from app.documents.parts import Parts

FIGURES = (120, 112, 104, 98, 92, 86, 80, 74, 68, 62, 56)
"""Heights to try, in points, from the most that helps to the least that can be followed."""
GOOD = 98
"""What a plan that needs more than one page anyway does not go below."""
GAP = 10
MOST_GAP = 34


@dataclass(slots=True)
class Page:
    """The blocks of one page; ``foot`` of them, counted from the last, belong to its foot."""

    blocks: list[Block] = field(default_factory=list)
    foot: int = 0

    def places(self, width: float, height: float) -> list[tuple[Block, float]]:
        """Each block with its y. Spare room opens the gaps; the foot keeps to the page's end."""
        heights = [block.height(width) for block in self.blocks]
        spare = height - sum(heights) - GAP * (len(self.blocks) - 1)
        opened = len(self.blocks) - self.foot if 0 < self.foot < len(self.blocks) - 1 else 0
        extra = min(spare / opened, MOST_GAP - GAP) if opened else 0
        placed, y = [], 0.0
        for n, (block, tall) in enumerate(zip(self.blocks, heights, strict=True)):
            if opened and n == opened:
                y = height - sum(heights[n:]) - GAP * (self.foot - 1)
            placed.append((block, y))
            y += tall + GAP + (extra if n else 0)
        return placed


def compose(parts: Parts, width: float, height: float) -> list[Page]:
    """The pages of a handout whose type area is ``width`` by ``height`` points."""
    fewest = _flow(parts, FIGURES[-1], width, height)
    wanted = 1 if len(fewest) == 1 else len(_flow(parts, GOOD, width, height))
    tries = (_flow(parts, figure, width, height) for figure in FIGURES)
    return next((pages for pages in tries if len(pages) <= wanted), fewest)


def _flow(parts: Parts, figure: float, width: float, height: float) -> list[Page]:
    """Blocks one after another; one that does not fit starts the next page."""
    page = Page([parts.masthead()])
    pages, y = [page], page.blocks[0].height(width)
    exercises = parts.exercises(figure)
    for n, block in enumerate([*exercises, *parts.closing()]):
        tall = GAP + block.height(width)
        if y + tall > height and len(page.blocks) > 1:
            page = Page([parts.running_head()])
            pages.append(page)
            y = page.blocks[0].height(width)
        page.blocks.append(block)
        page.foot += n >= len(exercises)
        y += tall
    return pages
