"""What a reader of the PDF is told: tags, order, headings, pictures in words."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import page
import pikepdf
import pytest

from app.documents.fonts import Fonts
from app.documents.handout import render
from app.documents.handout_model import Handout, NextStep
from app.documents.tags import GROUPS
from tests.documents.samples import LAYOUTS, Sample, handout
from tests.documents.test_handout import seed


def whole() -> Handout:
    """A handout with everything that can be on one."""
    plan = seed()
    lesson = plan.texts.lessons["pacing"]
    steps = tuple(NextStep(n, item) for n, item in enumerate(plan.plan.items, start=1))
    code = "PKH" + "BCDFGHJKLNPRSTVX" * 2
    return replace(plan, lesson=lesson, chart_code=code, next_stage=steps)


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure, in reading order."""

    def below(element: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
        yield element
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary):
                yield from below(kid)

    return below(pdf.Root.StructTreeRoot.K)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
def test_a_checker_of_pdf_ua_finds_nothing(paper: str, large: bool, fonts: Fonts) -> None:
    made = render(replace(whole(), paper=paper, layout=LAYOUTS[large]), fonts)
    report = page.validate_pdf_bytes(made.pdf, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    assert report.rules.total > 100


def test_headings_come_in_order_and_every_picture_is_said_in_words(fonts: Fonts) -> None:
    with pikepdf.open(BytesIO(render(whole(), fonts).pdf)) as pdf:
        kinds = [str(element.S)[1:] for element in elements(pdf)]
        levels = [int(kind[1]) for kind in kinds if kind in {"H1", "H2", "H3"}]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        figures = [element for element in elements(pdf) if element.S == "/Figure"]
        assert len(figures) >= 12
        assert all(str(figure.Alt) for figure in figures)
        assert any("Spider Rotation: High plank" in str(figure.Alt) for figure in figures)


def test_groups_hold_elements_and_the_others_hold_what_is_drawn(fonts: Fonts) -> None:
    with pikepdf.open(BytesIO(render(whole(), fonts).pdf)) as pdf:
        for element in elements(pdf):
            drawn = [kid for kid in element.get("/K", []) if isinstance(kid, int)]
            assert bool(drawn) != (str(element.S)[1:] in GROUPS)


def test_every_piece_of_a_page_is_tagged_once_or_decoration(fonts: Fonts) -> None:
    with pikepdf.open(BytesIO(render(whole(), fonts).pdf)) as pdf:
        for number, sheet in enumerate(pdf.pages):
            marks, depth = [], 0
            for operands, operator in pikepdf.parse_content_stream(sheet):
                if str(operator) in {"BDC", "BMC"}:
                    depth += 1
                    if str(operator) == "BDC" and "/MCID" in operands[1]:
                        marks.append(int(operands[1].MCID))
                elif str(operator) == "EMC":
                    depth -= 1
                elif str(operator) in {"Tj", "TJ", "f", "S", "B", "Do"}:
                    assert depth, f"{operator} on page {number + 1} is neither"
            assert marks == list(range(len(marks)))
            assert depth == 0
            owners = pdf.Root.StructTreeRoot.ParentTree.Nums[2 * number + 1]
            assert len(owners) == len(marks)


def test_the_contents_list_leads_to_each_exercise(fonts: Fonts) -> None:
    with (
        pikepdf.open(BytesIO(render(whole(), fonts).pdf)) as pdf,
        pdf.open_outline() as outline,
    ):
        (top,) = outline.root
        assert top.title == "Your mid-upper back plan"
        titles = [entry.title for entry in top.children]
        assert titles[:3] == ["Spider Rotation", "Toes-to-wall Squat", "Tabletop Thoracic Rotation"]
        assert "Tick each session" in titles


def test_a_bare_handout_passes_too(fonts: Fonts) -> None:
    bare = handout(Sample(captions=("Stand",), steps=("Stand.",)), code=None)
    assert page.is_pdf_compliant_bytes(render(bare, fonts).pdf, profile="ua1")
