"""Paper as clinics use it: from the day it is printed, compact, and large without half a page of
nothing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.content.library import load
from app.core.kinds import Part
from app.core.plan import PlanItem
from app.core.print_form import Layout
from app.documents import tick_chart
from app.documents.checking import checked
from app.documents.fonts import Fonts
from app.documents.handout import Handout, render
from app.documents.handout_model import Paper
from tests.documents.reading import Sheet, sheets
from tests.documents.samples import CONTENT, Sample, handout, printed
from tests.documents.test_handout import seed
from tests.documents.test_handout_layout import assert_sound
from tests.documents.test_reading_order import whole

KILOBYTES = 1000
PROGRAMMES = ("mid-upper-back", "neck", "low-back")
START = date(2026, 11, 23)


def words_of(plan: Handout, fonts: Fonts) -> str:
    return " ".join(" ".join(page.text for page in sheets(printed(plan, fonts))).split())


def many(count: int, paper: Paper, layout: Layout) -> Handout:
    """A plan of so many exercises, one of them with a physio's own line."""
    library, plan = load([CONTENT]), whole("low-back", paper, layout)
    names = dict.fromkeys(it.exercise for each in library.programmes.values() for it in each.items)
    exercises = [library.exercises[name] for name in names][:count]
    items = [PlanItem(it, it.dose) for it in exercises]
    items[2] = replace(items[2], words="Stop before your knee hurts.")
    return replace(plan, next_stage=(), plan=replace(plan.plan, items=tuple(items)))


def test_the_chart_begins_on_the_day_it_is_printed(fonts: Fonts) -> None:
    thursday = START + timedelta(days=10)
    text = words_of(replace(seed(), printed_on=thursday), fonts)
    assert "Thu Fri Sat Sun Mon Tue Wed" in text
    assert "3 Dec" in text
    assert "17 Dec" in text
    assert "23 Nov Pain" not in text


def test_the_last_row_of_the_chart_ends_with_the_plan(fonts: Fonts) -> None:
    def boxes(day: date) -> int:
        drawn: list[object] = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(tick_chart, "draw_box", lambda *it: drawn.append(it))
            printed(replace(seed(), printed_on=day), fonts)
        return len(drawn)

    assert boxes(START) == 28 * 4
    assert boxes(START + timedelta(days=10)) == 18 * 4
    assert boxes(START + timedelta(days=27)) == 4
    assert boxes(START - timedelta(days=9)) == 28 * 4, "a plan that has not begun"
    assert boxes(START + timedelta(days=90)) == 28, "one that is over has a week"


def with_own_rhythms(plan: Handout) -> Handout:
    """The second and the fourth on Mondays and Thursdays alone, the third in the morning, and the
    fifth when it is needed."""
    items = list(plan.plan.items)
    for n in (1, 3):
        items[n] = replace(items[n], days=(1, 4))
    items[2] = replace(items[2], parts=(Part.MORNING,))
    items[4] = replace(items[4], as_needed=True)
    return replace(plan, plan=replace(plan.plan, items=tuple(items)))


def test_an_exercise_with_days_or_times_of_its_own_has_its_own_boxes(fonts: Fonts) -> None:
    drawn: list[Part] = []
    plan = many(6, "a4", Layout.STANDARD)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tick_chart, "draw_box", lambda *it: drawn.append(it[4]))
        pages = printed(with_own_rhythms(plan), fonts)
    usual = 28 * 2  # a box for the session, and one for the pain
    assert drawn.count(Part.MORNING) == usual + 8 + 28
    assert drawn.count(Part.AFTERNOON) == usual + 8
    text = " ".join(" ".join(page.text for page in assert_sound(pages)).split())
    assert "A row with a number is for that exercise alone." in text
    assert text.count("23 Nov 2 4 3 Pain") == 1
    assert "A row with a number" not in words_of(plan, fonts)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_rows_of_their_own_stay_on_the_page(paper: Paper, layout: Layout, fonts: Fonts) -> None:
    plan = with_own_rhythms(many(8, paper, layout))
    long = replace(plan, plan=replace(plan.plan, weeks=12))
    assert_sound(checked(render(long, fonts)).pdf)


def test_who_when_and_what_stand_at_the_top(fonts: Fonts) -> None:
    told = replace(seed("neck"), physio="Jo Sample", next_visit=date(2026, 12, 3))
    text = words_of(told, fonts)
    assert "Next visit: 3 Dec 2026" in text
    assert "Your physio: Jo Sample · You need: a chair" in text
    assert "Next visit" not in words_of(seed("neck"), fonts)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_ten_exercises_compact_are_two_sheets(paper: Paper, fonts: Fonts) -> None:
    document = checked(render(many(10, paper, Layout.COMPACT), fonts))
    assert document.pages == 2
    assert document.pages < render(many(10, paper, Layout.STANDARD), fonts).pages
    assert len(document.pdf) < 200 * KILOBYTES
    pages = assert_sound(document.pdf)
    text = " ".join(" ".join(page.text for page in pages).split())
    assert "Your physio says: Stop before your knee hurts." in text
    assert min(glyph.size for page in pages for glyph in page.glyphs) >= 9


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_compact_page_begins_with_whom_to_call(paper: Paper, fonts: Fonts) -> None:
    """Both boxes with both numbers, before the first exercise."""
    first, _ = sheets(render(many(10, paper, Layout.COMPACT), fonts).pdf)
    text = " ".join(first.text.split())
    places = [text.index(it) for it in ("Call 112", "Stop and call us on 01234", "Knee Rolls")]
    assert places == sorted(places)
    assert all(text.count(sign) == 1 for sign in ("chest pain", "bad new headache", "Stop this"))


def test_few_compact_exercises_keep_the_larger_letters(fonts: Fonts) -> None:
    (*pages,) = sheets(render(many(4, "a4", Layout.COMPACT), fonts).pdf)
    assert len(pages) <= 2
    assert min(glyph.size for page in pages for glyph in page.glyphs) >= 10


@pytest.mark.parametrize("count", range(3, 9))
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_compact_first_page_is_full_where_there_is_a_second(
    paper: Paper, count: int, fonts: Fonts
) -> None:
    *pages, _ = sheets(render(many(count, paper, Layout.COMPACT), fonts).pdf)
    assert [round(empty(page), 2) for page in pages if empty(page) > 1 / 4] == []


@pytest.mark.parametrize("count", range(1, 9))
def test_an_exercise_is_never_split_in_two_columns(count: int, fonts: Fonts) -> None:
    plan = [Sample(f"Stretch {letter}") for letter in "ABCDEFGH"[:count]]
    pages = assert_sound(printed(handout(*plan, layout=Layout.COMPACT), fonts))
    text = " ".join(page.text for page in pages)
    assert [text.count(it.name) for it in plan] == [1] * count


def empty(page: Sheet) -> float:
    """How much of a page is left under its last words, above its foot; a part of the whole."""
    foot = min(glyph.bottom for glyph in page.glyphs)
    body = [glyph.bottom for glyph in page.glyphs if glyph.bottom > foot + 20]
    return (min(body) - foot) / page.height


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("programme", PROGRAMMES)
def test_large_print_leaves_no_third_of_a_page_empty(
    programme: str, paper: Paper, fonts: Fonts
) -> None:
    plan = replace(whole(programme, paper, Layout.LARGE), next_stage=())
    *pages, _ = sheets(printed(replace(plan, physio="Jo Sample"), fonts))
    assert [round(empty(page), 2) for page in pages if empty(page) > 1 / 3] == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_low_back_in_large_print_is_three_pages(paper: Paper, fonts: Fonts) -> None:
    plan = replace(whole("low-back", paper, Layout.LARGE), next_stage=())
    assert len(sheets(printed(plan, fonts))) == 3
