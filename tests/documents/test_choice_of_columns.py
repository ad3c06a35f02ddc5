"""How many figures stand in a row: the fewest pages first, then the widest, then the largest."""

from dataclasses import dataclass, field

from app.documents.compose import COLUMNS, FIGURES, GAP, WIDER, PrintedPage, compose

WIDTH, HEIGHT = 500.0, 700.0
HEAD = 60.0


@dataclass(frozen=True)
class Made:
    """An exercise that tells what it was made of."""

    figure: float
    columns: float
    words: float

    def height(self, width: float) -> float:
        return self.words + self.figure

    def pictured(self, width: float) -> float:
        return self.figure

    def draw(self, *_: object) -> None:
        """Nothing to see."""


@dataclass
class Stand:
    """What ``compose`` asks for, of exercises whose words take ``words`` points by column."""

    words: dict[float, float]
    count: int = 1
    compact: bool = False
    more: int = 0
    asked: list[float] = field(default_factory=list)

    def masthead(self) -> Made:
        return Made(0, 0, HEAD)

    running_head = next_head = masthead

    def exercises(self) -> list:
        return [self._make] * self.count

    def closing(self) -> list:
        return []

    def next_stage(self) -> list:
        return [self._make] * self.more

    def _make(self, figure: float, columns: float) -> Made:
        return Made(figure, columns, self.words.get(columns, 2 * HEIGHT))


def composed(words: dict[float, float], **more: int) -> list[PrintedPage]:
    return compose(Stand(words, **more), WIDTH, HEIGHT)


def chosen(pages: list[PrintedPage]) -> list[list[tuple[float, float]]]:
    """Columns and figure of each exercise, by page."""
    return [[(it.columns, it.figure) for it, _ in page.blocks[1:]] for page in pages]


def test_narrower_columns_are_chosen_where_they_save_a_page() -> None:
    wide, narrow = COLUMNS[0], COLUMNS[2]
    pages = composed({wide: 400, narrow: 200}, count=2)
    assert len(pages) == 1
    assert {columns for columns, _ in chosen(pages)[0]} == {narrow}


def test_where_none_saves_a_page_the_widest_stay() -> None:
    """No figure has room beside so many words, so that nothing is made larger after all."""
    pages = composed(dict.fromkeys(COLUMNS, HEIGHT))
    assert chosen(pages) == [[(COLUMNS[0], FIGURES[0])]]


def test_then_figures_grow_until_the_page_is_full() -> None:
    room = HEIGHT - HEAD - GAP
    pages = composed(dict.fromkeys(COLUMNS, room - FIGURES[3]))
    assert chosen(pages) == [[(COLUMNS[0], FIGURES[3])]]
    pages = composed(dict.fromkeys(COLUMNS, room - FIGURES[3] + 1))
    assert chosen(pages) == [[(COLUMNS[0], FIGURES[2])]]


def test_wider_columns_are_taken_where_the_page_has_room_for_them() -> None:
    pages = composed({**dict.fromkeys(COLUMNS, 480.0), WIDER[1]: 400.0})
    assert chosen(pages) == [[(WIDER[1], FIGURES[-1])]]


def test_what_may_come_next_begins_on_a_page_of_its_own() -> None:
    pages = composed(dict.fromkeys(COLUMNS, 100.0), more=2)
    assert [len(page.blocks) - 1 for page in pages] == [1, 2]
