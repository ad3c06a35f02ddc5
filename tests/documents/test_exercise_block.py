"""One exercise on paper: its figures rise into the empty part of the heading's line."""

from dataclasses import replace
from unittest.mock import MagicMock

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.documents.exercise_block import ExerciseBlock
from app.documents.figure_row import FigureRow
from app.documents.fonts import Fonts
from app.documents.picture import USUAL, PosePicture
from app.documents.type import Type
from app.figure.shapes import Box

WIDTH = 480.0


class Form:
    """A square that leaves no ink."""

    bounds = Box(0, 0, 1, 1)

    def put(self, canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
        """Nothing to see."""


def picture(sky: float) -> PosePicture:
    return PosePicture("", Form(), sky, USUAL)


def block(fonts: Fonts, *skies: float, **changes: object) -> ExerciseBlock:
    """Three wide figures in a row, so that the steps stand below them."""
    whole = ExerciseBlock(
        Type(fonts, 12),
        *(1, "Sitting Row", "6 times", tuple(map(picture, skies)), ("Sit.", "Pull.")),
        own="",
        alt="{caption}",
        figure=100,
        columns=3,
    )
    return replace(whole, **changes)


def lifted(one: ExerciseBlock) -> float:
    """Points that the sky over its figures saves."""
    full = replace(one, pictures=tuple(replace(it, sky=0) for it in one.pictures))
    return full.height(WIDTH) - one.height(WIDTH)


def test_figures_rise_by_the_sky_that_all_below_the_heading_have(fonts: Fonts) -> None:
    assert lifted(block(fonts, 0.1, 0.1, 0.1)) == pytest.approx(10)
    assert lifted(block(fonts, 0.1, 0.05, 0.1)) == pytest.approx(5)


def test_one_that_stands_beside_the_heading_may_reach_up(fonts: Fonts) -> None:
    assert lifted(block(fonts, 0.1, 0.1, 0.0)) == pytest.approx(10)
    assert lifted(block(fonts, 0.0, 0.1, 0.1)) == 0


def test_they_never_rise_over_the_heading(fonts: Fonts) -> None:
    one = block(fonts, 0.9, 0.9, 0.9)
    assert lifted(one) == pytest.approx(one.type.name.leading + 4)


@pytest.mark.parametrize(
    "changes",
    [
        {"own": "As far as the tape"},
        {"dose": "6 times, then the other side, and once more as slowly as before " * 2},
        {"columns": 6, "figure": 40},
    ],
    ids=["own words below the heading", "a dose on a line of its own", "steps beside the figures"],
)
def test_where_the_line_is_taken_they_stay_below_it(fonts: Fonts, changes: dict) -> None:
    assert lifted(block(fonts, 0.1, 0.1, 0.1, **changes)) == 0


def test_they_are_drawn_where_they_were_measured(fonts: Fonts, monkeypatch) -> None:
    sheet = MagicMock()
    sheet.heading.return_value = sheet.text.return_value = 0.0
    drawn: list[float] = []
    monkeypatch.setattr(FigureRow, "draw", lambda self, sheet, x, y: drawn.append(y))
    for sky in (0.0, 0.1):
        block(fonts, *[sky] * 3).draw(sheet, 0, 50, WIDTH)
    low, high = drawn
    assert low - high == pytest.approx(10)
