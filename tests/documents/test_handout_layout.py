"""Whatever the words' length: nothing over an edge, nothing on top of another, nothing split."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as changed
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.content.library import load
from app.core.exercise import Dose
from app.core.kinds import Part
from app.core.texts import SignText
from app.documents import pictures
from app.documents.figure_drawing import Inks
from app.documents.figure_form import FigureForm, form
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader
from app.figure.shapes import Box, Frame
from app.usecases.next_steps import next_steps
from tests.documents.reading import Sheet, scanned, sheets
from tests.documents.samples import CONTENT, LAYOUTS, LINK, Sample, handout, printed, words
from tests.documents.test_handout import seed

Corner = tuple[float, float, float, float]
PROGRAMMES = ("mid-upper-back", "neck", "low-back")
LONG = "Verylongwordsbeyondallreason and more words that go on and on "
UNBREAKABLE = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"


def assert_sound(pdf: bytes) -> list[Sheet]:
    """Every page keeps its margins, and no character stands on another."""
    pages = sheets(pdf)
    for page in pages:
        assert page.outside(12 * mm - 0.5) == []
        assert page.overlaps() == []
    return pages


def exercises_by_page(pages: list[Sheet], names: list[str]) -> list[list[int]]:
    """For each exercise, the pages on which its name stands."""
    texts = [" ".join(page.text.split()) for page in pages]
    return [[n for n, text in enumerate(texts) if name in text] for name in names]


def samples(count: int) -> list[Sample]:
    """``count`` exercises that can be told apart by name, steps and captions."""
    return [
        Sample(
            name=f"Stretch {letter}",
            captions=tuple(f"Pose {letter}{n}" for n in range(1 + count % 4)),
            steps=tuple(f"Step {letter}{n}, slowly and with care." for n in range(1, 6)),
        )
        for letter in "ABCDEFGH"[:count]
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("programme", PROGRAMMES)
def test_no_exercise_is_split_and_no_heading_left_alone(
    programme: str, large: bool, paper: str, fonts: Fonts
) -> None:
    plan = seed(programme)
    steps = next_steps(plan.plan, load([CONTENT]).exercises)
    lesson, words = plan.texts.lessons["pacing"], plan.words
    whole = replace(plan, paper=paper, layout=LAYOUTS[large], lesson=lesson, next_stage=steps)
    pages = assert_sound(printed(whole, fonts))
    below = page_of(words.next_stage.title, pages)
    for items, part in ((plan.plan.items, pages[:below]), ([s.item for s in steps], pages[below:])):
        for item in items:
            text = plan.texts.exercises[item.exercise.id]
            where = exercises_by_page(part, [text.name, *text.steps])
            assert any(all(n in places for places in where) for n in where[0]), text.name
    about = plan.texts.programmes[programme]
    for heading, under in (
        (about.title, about.goal),
        (words.next_stage.title, plan.texts.exercises[steps[0].item.exercise.id].name),
        (words.chart.heading, words.weekdays[0]),
        (lesson.title, lesson.body),
        (words.film.scan, plan.link.short),
    ):
        assert page_of(heading, pages) == page_of(under, pages), heading


def page_of(text: str, pages: list[Sheet]) -> int:
    """The page on which ``text`` stands first."""
    return exercises_by_page(pages, [text])[0][0]


@pytest.mark.parametrize("count", range(1, 9))
def test_an_exercise_is_never_split(count: int, fonts: Fonts) -> None:
    plan = samples(count)
    pages = assert_sound(printed(handout(*plan), fonts))
    for sample in plan:
        whole = [sample.name, *sample.captions[:4], *sample.steps]
        where = exercises_by_page(pages, whole)
        assert where == [where[0]] * len(whole)
        assert len(where[0]) == 1


@pytest.mark.parametrize("count", [1, 3, 5, 8])
def test_every_page_is_numbered_where_there_are_more(count: int, fonts: Fonts) -> None:
    pages = sheets(printed(handout(*samples(count)), fonts))
    for n, page in enumerate(pages, start=1):
        assert (f"Page {n} of {len(pages)}" in page.text) == (len(pages) > 1)
        assert "Plan 1" in page.text


def test_a_long_plan_goes_on_with_more_charts(fonts: Fonts) -> None:
    pages = assert_sound(printed(handout(*samples(2), weeks=52), fonts))
    text = "\n".join(page.text for page in pages)
    assert "15 Nov" in text  # the Monday of the 52nd week
    assert text.count("Mon") >= 5


def test_one_part_of_the_day_has_one_box_a_day_and_no_key(fonts: Fonts) -> None:
    pages = assert_sound(printed(handout(Sample(), parts=(Part.MORNING,)), fonts))
    text = "".join(page.text for page in pages)
    assert "afternoon" not in text
    assert text.count("morning") == 1


def test_the_chart_starts_on_the_plans_own_weekday(fonts: Fonts) -> None:
    plan = handout(Sample())
    thursday = replace(plan.plan, starts_on=date(2026, 11, 26))
    text = " ".join(page.text for page in sheets(printed(replace(plan, plan=thursday), fonts)))
    assert "Thu Fri Sat Sun Mon Tue Wed" in " ".join(text.split())


def test_an_exercise_with_one_pose_and_one_step_is_fine(fonts: Fonts) -> None:
    assert_sound(printed(handout(Sample(captions=("Stand",), steps=("Stand.",))), fonts))


def test_names_as_long_as_content_allows_stay_on_the_page(fonts: Fonts) -> None:
    line, sentence = (LONG * 5)[:60].strip(), (LONG * 5)[:240].strip()
    sample = Sample(
        name=line,
        dose=Dose(sets=50, reps=50, hold_s=599.5),
        captions=(line, line, line, line),
        steps=(sentence,) * 5,
    )
    url = "https://example.org/" + "a" * 180
    link = changed(LINK, url=url, short="w" * 60, official_title=(LONG * 5)[:120], minutes=50)
    clinic = ClinicHeader(LONG * 2, LONG * 2)
    plan = handout(sample, sample, title=line, goal=sentence, link=link, clinic=clinic)
    pdf = printed(plan, fonts)
    assert_sound(pdf)
    assert link.url in scanned(pdf, 300)


def test_words_that_cannot_be_broken_at_a_space_are_broken_inside(fonts: Fonts) -> None:
    name = UNBREAKABLE[:60]
    sample = Sample(name=name, captions=(name, name, name), steps=(UNBREAKABLE * 4,))
    clinic = ClinicHeader(UNBREAKABLE, UNBREAKABLE)
    assert_sound(printed(handout(sample, title=name, goal=UNBREAKABLE, clinic=clinic), fonts))


def longer(text: str) -> str:
    """40 % more of everything, as a translation may be."""
    return text + " " + ("nöch mëhr Wörter dazü " * 20)[: max(3, round(len(text) * 0.4))]


def test_a_language_that_takes_more_room_is_sound(fonts: Fonts) -> None:
    plan = seed()
    texts = {
        name: changed(
            text,
            name=longer(text.name)[:60],
            steps=tuple(longer(step) for step in text.steps),
            start=longer(text.start)[:60],
        )
        for name, text in plan.texts.exercises.items()
    }
    text = words()
    stop = changed(
        text.stop, heading=longer(text.stop.heading), now_call=longer(text.stop.now_call)
    )
    signs = {name: SignText(say=longer(sign.say)) for name, sign in plan.texts.signs.items()}
    chart = changed(text.chart, help=longer(text.chart.help), morning="förmiddagens pass")
    light = changed(text.light, green=longer(text.light.green), red=longer(text.light.red))
    grown = changed(text, stop=stop, chart=chart, light=light)
    assert_sound(
        printed(
            replace(plan, texts=changed(plan.texts, exercises=texts, signs=signs, handout=grown)),
            fonts,
        )
    )


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.builds(
            Sample,
            name=st.text("abc -/W.", min_size=1, max_size=60).filter(str.strip),
            dose=st.builds(
                Dose, reps=st.integers(1, 50), hold_s=st.integers(0, 600), sets=st.integers(1, 50)
            ),
            sides=st.sampled_from(["each", "alternate", "both"]),
            captions=st.lists(
                st.text("ab W", min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=5
            ).map(tuple),
            steps=st.lists(
                st.text("ab W.", min_size=1, max_size=240).filter(str.strip), min_size=1, max_size=5
            ).map(tuple),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_any_plan_is_sound(fonts: Fonts, plan: list[Sample]) -> None:
    assert_sound(printed(handout(*plan), fonts))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("programme", PROGRAMMES)
def test_no_figure_touches_a_word(
    programme: str, large: bool, fonts: Fonts, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies: dict[str, Box] = {}
    figures: list[tuple[int, Corner]] = []
    put = FigureForm.put

    def drawn(frame: Frame, bounds: Box, inks: Inks, edge: float) -> FigureForm:
        made = form(frame, bounds, inks, edge)
        bodies[made.name] = frame.box() if edge else frame.box().met(bounds)
        return made

    def spy(it: FigureForm, canvas: Canvas, left: float, bottom: float, *size: float) -> None:
        scale = min(size[0] / it.bounds.width, size[1] / it.bounds.height)
        middle = left + size[0] / 2 - (it.bounds.x0 + it.bounds.x1) / 2 * scale
        low, body = bottom - it.bounds.y0 * scale, bodies[it.name]
        corner = (body.x0 * scale, body.y0 * scale, body.x1 * scale, body.y1 * scale)
        moved = tuple(edge + (low if n % 2 else middle) for n, edge in enumerate(corner))
        figures.append((canvas.getPageNumber(), moved))
        put(it, canvas, left, bottom, *size)

    monkeypatch.setattr(pictures, "form", drawn)
    monkeypatch.setattr(FigureForm, "put", spy)
    pages = sheets(printed(replace(seed(programme), layout=LAYOUTS[large]), fonts))
    assert len(figures) >= 6
    for number, (left, bottom, right, top) in figures:
        page = pages[number - 1]
        assert left >= 12 * mm - 0.5
        assert right <= page.width - 12 * mm + 0.5
        for glyph in page.glyphs:
            apart = (
                glyph.right < left or glyph.left > right or glyph.top < bottom or glyph.bottom > top
            )
            assert apart, f"{glyph.char!r} at {glyph.left:.0f}, {glyph.bottom:.0f}"


def test_a_page_read_from_the_right_is_turned_round(fonts: Fonts) -> None:
    pdf = printed(handout(*samples(2), text=words(direction="rtl")), fonts)
    page = assert_sound(pdf)[0]
    title = [glyph for glyph in page.glyphs if glyph.size > 26]
    assert max(glyph.right for glyph in title) > page.width - 12 * mm - 4
    assert scanned(pdf, 150) == [LINK.url]


def test_arabic_words_do_not_stop_the_page(fonts: Fonts) -> None:
    sample = Sample(name="دوران العنكبوت", captions=("ابدأ", "ارفع اليد"), steps=("ضع يدك على 3.",))
    plan = handout(sample, title="خطة الظهر", text=words(direction="rtl"))
    assert printed(plan, fonts) == printed(plan, fonts)
