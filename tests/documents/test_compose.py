"""Blocks onto pages: few pages, evenly filled, and no larger than they are."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from app.content.library import load
from app.core.kinds import Side
from app.documents.compose import GAP, flow, sized
from app.documents.fonts import Fonts
from app.documents.picture import PosePicture
from app.documents.pictures import Gallery
from app.documents.sheet import Sheet
from app.documents.type import Type
from tests.documents.reading import sheets
from tests.documents.samples import CONTENT, Sample, handout, printed

HEIGHT = 700.0


@dataclass(frozen=True)
class Blank:
    """A block without words."""

    tall: float

    def height(self, width: float) -> float:
        return self.tall

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Nothing to see."""


def pages_of(talls: list[float], first: float = 90.0, closing: int = 0) -> list[list[float]]:
    """What stands on each page under its head."""
    head, further, *blocks = sized([Blank(first), Blank(30.0), *map(Blank, talls)], 1)
    opened = len(blocks) - closing
    pages = flow(head, further, blocks[:opened], blocks[opened:], HEIGHT)
    assert sum(page.closing for page in pages) == closing
    return [[tall for _, tall in page.blocks[1:]] for page in pages]


def greedy(talls: list[float], first: float = 90.0) -> int:
    """How many pages it takes when each is filled before the next is begun."""
    pages, y = 1, first
    for tall in talls:
        if y + GAP + tall > HEIGHT and y > 30:
            pages, y = pages + 1, 30.0
        y += GAP + tall
    return pages


@given(st.lists(st.floats(20, 640), min_size=1, max_size=14), st.integers(0, 4))
def test_no_page_is_over_full_nor_are_there_more_than_needed(
    talls: list[float], closing: int
) -> None:
    pages = pages_of(talls, closing=min(closing, len(talls)))
    assert [tall for page in pages for tall in page] == talls
    assert len(pages) <= greedy(talls)
    for n, page in enumerate(pages):
        head = 30.0 if n else 90.0
        assert head + sum(GAP + tall for tall in page) <= HEIGHT
        assert page or n == 0


def test_pages_are_filled_evenly() -> None:
    assert pages_of([180.0] * 4, first=30) == [[180.0] * 2, [180.0] * 2]


def test_a_dense_page_is_filled_before_the_next() -> None:
    head, further, *blocks = sized([Blank(30.0), Blank(30.0), *[Blank(140.0)] * 6], 1)
    even, dense = (flow(head, further, blocks, [], HEIGHT, it) for it in (False, True))
    assert [len(page.blocks) - 1 for page in even] == [3, 3]
    assert [len(page.blocks) - 1 for page in dense] == [4, 2]


def test_what_no_page_has_room_for_stands_alone() -> None:
    assert pages_of([800.0, 100.0]) == [[], [800.0], [100.0]]


def test_a_page_with_room_has_larger_figures(fonts: Fonts) -> None:
    def tall(count: int) -> float:
        """Points from the name down to the first caption of the first exercise."""
        plan = handout(*[Sample(captions=("Qqq", "Zzz"))] * count)
        (page, *_) = sheets(printed(plan, fonts))
        name = next(glyph for glyph in page.glyphs if glyph.size > 18 and glyph.char == "W")
        caption = next(glyph for glyph in page.glyphs if glyph.char == "Q")
        return name.bottom - caption.top

    assert tall(1) > 1.2 * tall(4)


def shown(exercise: str) -> PosePicture:
    library = load([CONTENT])
    text = library.texts.exercises[exercise]
    return Gallery().pictures(library.exercises[exercise], text, Side.LEFT)[0]


def test_where_only_the_head_moves_it_is_seen_from_near() -> None:
    for near in ("chin-tuck", "neck-turn", "chin-tuck-lift", "lying-nod"):
        assert shown(near).bounds.width < 1.3
        assert shown(near).bounds.height < 0.85
    assert shown("chin-tuck").bounds.y1 > 1.2
    assert shown("blade-squeeze").bounds.height > 1.2
    assert shown("toes-to-wall-squat").bounds.height > 1.5


def test_no_line_ends_with_a_word_alone(fonts: Fonts) -> None:
    type_ = Type(fonts, 14)
    text = "Put both hands up on it, arms in a Y."
    lines = type_.lines(text, type_.body, type_.width(text, type_.body) - 5)
    assert lines == ("Put both hands up on it, arms in ", "a Y.")
    assert type_.lines("Two words", type_.body, 60) == ("Two ", "words")
    wide = type_.width("01234 567 890, somewhere", type_.body)
    phone = type_.lines("01234 567 890, somewhere@example.org", type_.body, wide)
    assert phone == ("01234 567 890, ", "somewhere@example.org")


def test_a_word_that_is_broken_inside_stays_as_it_is(fonts: Fonts) -> None:
    type_ = Type(fonts, 14)
    broken = type_.lines("a b Donaudampfschifffahrt", type_.body, 60)
    assert "".join(broken) == "a b Donaudampfschifffahrt"
