"""Words come out in the order in which a person reads them, from a program that sorts by place."""

import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.kinds import Side
from app.core.print_form import Layout
from app.core.signs import Call
from app.documents.faces import NOTHING
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader, render
from app.documents.handout_model import Handout, NextStep, Paper
from app.documents.pictures import Gallery
from app.documents.sentences import dose_line, light_lines
from tests.documents.test_handout import seed

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")


def whole(programme: str, paper: Paper, layout: Layout) -> Handout:
    """A programme's handout with everything that can be on one."""
    plan = seed(programme)
    return replace(
        plan,
        paper=paper,
        layout=layout,
        clinic=ClinicHeader(
            "Your Clinic, with a Long Name that Needs its Room", "01234 567 890", emergency="112"
        ),
        lesson=plan.texts.lessons["pacing"],
        chart_code="PKH" + "BCDFGHJKLNPRSTVX" * 2,
        next_stage=tuple(NextStep(n, item) for n, item in enumerate(plan.plan.items, start=1)),
    )


def place(said: str, text: str, start: int) -> int:
    """Where ``text`` is first read after ``start``, whatever the lines are broken at."""
    found = said.find("".join(text.split()), start)
    assert found >= 0, text
    return found


def assert_in_order(said: str, start: int, end: int, *texts: str) -> None:
    for text in texts:
        start = place(said, text, start) + 1
        assert start <= end, text


@pytest.mark.parametrize("programme", ["mid-upper-back", "neck", "low-back"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("layout", [Layout.STANDARD, Layout.LARGE])
def test_a_handout_is_read_from_top_to_bottom(
    programme: str, paper: Paper, layout: Layout, fonts: Fonts, tmp_path: Path
) -> None:
    plan = whole(programme, paper, layout)
    (tmp_path / "page.pdf").write_bytes(render(plan, fonts).pdf)
    plain = subprocess.run(
        ["pdftotext", tmp_path / "page.pdf", "-"], capture_output=True, check=True, text=True
    )
    said, words = "".join(plain.stdout.replace(NOTHING, "").split()), plan.words

    exercises = [plan.texts.exercises[item.exercise.id] for item in plan.plan.items]
    lights = [text for _, *both in light_lines(plan.plan.rules, words.light) for text in both]
    headings = [f"{n} {it.name}" for n, it in enumerate(exercises, start=1)]
    headings += [lights[0], words.next_stage.title]
    headings += [f"{n} {it.name}" for n, it in enumerate(exercises, start=1)]
    starts = [0]
    for heading in headings:
        starts.append(place(said, heading, starts[-1] + 1))

    parts = list(pairwise([*starts[1:], len(said)]))
    count = len(exercises)
    shown = [*plan.plan.items] * 2
    for (start, end), item in zip(parts[:count] + parts[count + 2 :], shown, strict=True):
        text = plan.texts.exercises[item.exercise.id]
        pictures = Gallery().pictures(item.exercise, text, Side.LEFT)
        assert_in_order(said, start, end, text.name, dose_line(item, words), *text.steps)
        assert_in_order(said, start, end, *(picture.caption for picture in pictures))

    stop, chart, lesson = words.stop, words.chart, plan.lesson
    assert lesson is not None
    assert_in_order(
        said,
        *parts[count],
        *lights,
        stop.now_call.format(number="112"),
        *plan.signs_for(Call.EMERGENCY),
        stop.call.format(contact="01234 567 890"),
        *plan.signs_for(Call.CLINIC),
        *(chart.heading, chart.morning, chart.afternoon, chart.help, *words.weekdays),
        *(
            lesson.title,
            lesson.body,
            words.film.scan,
            plan.link.official_title,
            words.own_code.heading,
        ),
    )
