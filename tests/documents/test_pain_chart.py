"""The lines of pain over the days: where a score stands, and what the ends are called."""

from contextlib import contextmanager
from datetime import date

import pytest

from app.documents.fonts import Fonts
from app.documents.letter_model import PainScore
from app.documents.pain_chart import MOST_DOTS, PainChart
from app.documents.sheet import Align
from app.documents.type import Type

DAY = date(2026, 11, 23)
WIDTH = 300.0


class Noted:
    """A sheet that tells what was put on it."""

    def __init__(self):
        self.texts, self.dots, self.lines = [], [], []

    def heading(self, x, y, width, text, *_):
        self.texts.append(text)
        return y + 10

    def text(self, x, y, width, text, style, align=Align.START, **_):
        self.texts.append(text)
        return y + 10

    @contextmanager
    def figure(self, *_):
        yield

    def panel(self, *_, **__):
        """The band to ease off in."""

    rule = panel

    def trace(self, points, *_, dashed):
        self.lines.append((dashed, points))

    def disc(self, x, y, *_):
        self.dots.append((x, y))


def drawn(fonts: Fonts, *scores: PainScore) -> Noted:
    sheet = Noted()
    PainChart(
        Type(fonts, 10),
        *("Pain", "Ease off in the band", "", scores, (3, 5), ("before", "after")),
        ends=("first day", "last day"),
        none="Nothing was said",
        plot=100,
    ).draw(sheet, 0, 0, WIDTH)
    return sheet


def test_a_single_day_stands_in_the_middle_and_is_named_once(fonts: Fonts) -> None:
    sheet = drawn(fonts, PainScore(DAY, 4, 2))
    (before, after) = sheet.dots
    assert before[0] == after[0]
    axis = sheet.lines[0][1][0][0]
    assert WIDTH / 2 < axis < WIDTH / 2 + 20
    assert after[1] - before[1] == pytest.approx(20)
    assert "first day" in sheet.texts
    assert "last day" not in sheet.texts


def test_two_sessions_of_one_day_stand_apart(fonts: Fonts) -> None:
    sheet = drawn(fonts, PainScore(DAY, 4, None), PainScore(DAY, 2, None, late=True))
    (morning, evening) = sheet.dots
    assert evening[0] - morning[0] > WIDTH / 2
    assert "last day" in sheet.texts


def test_days_stand_as_far_apart_as_they_are(fonts: Fonts) -> None:
    days = [PainScore(date(2026, 11, day), 1, None) for day in (1, 2, 9)]
    one, two, three = (x for x, _ in drawn(fonts, *days).dots)
    assert (two - one) / (three - one) == pytest.approx(1 / 8)


def test_what_was_not_said_is_no_point(fonts: Fonts) -> None:
    sheet = drawn(fonts, PainScore(DAY, None, 2), PainScore(date(2026, 11, 24), 0, None))
    (before, after) = (points for _, points in sheet.lines[:2])
    assert (len(before), len(after)) == (1, 1)
    assert before[0][0] > after[0][0]


def test_of_many_sessions_only_the_last_has_a_dot(fonts: Fonts) -> None:
    def dots(count: int) -> int:
        days = (date.fromordinal(DAY.toordinal() + n) for n in range(count))
        return len(drawn(fonts, *(PainScore(day, 1, None) for day in days)).dots)

    assert dots(MOST_DOTS) == MOST_DOTS
    assert dots(MOST_DOTS + 1) == 1


def test_without_a_score_it_says_so(fonts: Fonts) -> None:
    sheet = drawn(fonts)
    assert sheet.texts[-1] == "Nothing was said"
    assert sheet.lines == []
