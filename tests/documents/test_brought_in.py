"""What an exercise of others brings to the page: whose it is, many steps, and the calendar."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
from msgspec.structs import replace as changed

from app.core.calendar import calendar
from app.documents.checking import checked
from app.documents.handout import render
from tests.documents.reading import scanned
from tests.documents.samples import Sample, handout


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def of_others(licence: str):
    pages = handout(Sample(), Sample("Second"))
    items = list(pages.plan.items)
    exercise = changed(items[0].exercise, author="A. Author", source="A Library", licence=licence)
    items[0] = replace(items[0], exercise=exercise)
    return replace(pages, plan=replace(pages.plan, items=tuple(items)))


def test_whose_an_exercise_is_stands_on_paper_where_its_licence_asks_for_it(fonts):
    said = words(checked(render(of_others("CC BY-SA 4.0"), fonts)).pdf)
    assert "Wall Stand: A. Author, A Library, CC BY-SA 4.0. Changed for this page." in said
    assert "A. Author" not in words(checked(render(of_others("CC0"), fonts)).pdf)


def test_an_exercise_with_thirty_long_steps_is_printed_whole(fonts):
    steps = tuple(
        f"Step number {n} is a long one, " + "and goes on slowly " * 11 for n in range(30)
    )
    pages = handout(Sample(steps=tuple(step.strip()[:240] for step in steps)))
    said = words(checked(render(pages, fonts)).pdf)
    assert all(f"Step number {n} is a long one" in said for n in range(30))


def test_a_phone_reads_the_sessions_off_the_page(fonts):
    pages = handout(Sample())
    sessions = calendar(pages.plan, pages.plan.starts_on, "Exercises")
    done = checked(render(replace(pages, calendar=sessions), fonts))
    assert sessions.strip() in {it.strip() for it in scanned(done.pdf, 200)}
