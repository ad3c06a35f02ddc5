"""The progress letter: one page, whatever there is to say."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import msgspec
import page
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.units import mm

from app.core.letter_text import LetterText
from app.documents.checking import checked
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader
from app.documents.letter import progress_letter
from app.documents.letter_model import (
    Event,
    GoalKept,
    Measured,
    PainScore,
    Practised,
    ProgressLetter,
    WeekKept,
)
from tests.documents.reading import sheets
from tests.documents.samples import CONTENT, words

START = date(2026, 11, 2)
TEXT = tomllib.loads((CONTENT / "text" / "en" / "letter.toml").read_text("utf-8"))


def letter(**changes: object) -> ProgressLetter:
    """Four weeks of somebody who gets better."""
    days = [START + timedelta(days=n) for n in range(28)]
    plain = ProgressLetter(
        words=msgspec.convert(TEXT, LetterText),
        page=words(),
        language="en",
        clinic=ClinicHeader("Your Clinic", "01234 567 890"),
        written_on=days[-1],
        referrer="Dr. Sample",
        name="Jo Sample",
        born=1970,
        code="204117",
        programme="Mid-upper back",
        version=2,
        starts_on=START,
        ends_on=days[-1],
        weeks=tuple(WeekKept(n + 1, 10 + n, 14, 2) for n in range(4)),
        extras=1,
        pain=tuple(PainScore(day, 7 - n // 5, 6 - n // 5) for n, day in enumerate(days)),
        green_max=3,
        amber_max=5,
        measures=(
            Measured("“lift a kettle”", "points", 3, START, 7, days[-1], "better", True),
            Measured("Up from a chair", "times", 9, START, 10, days[-1], "little", False),
            Measured("PCS total", "points", 20, START, 20, START, None, True),
        ),
        exercises=(Practised("Spider Rotation", "6 times", 3, 5),),
        events=(Event(days[4], "red pain in an exercise", "Talked it through."),),
        stopped=1,
        lessons=12,
    )
    return replace(plain, **changes)


def read(fonts: Fonts, said: ProgressLetter) -> str:
    document = checked(progress_letter(said, fonts))
    (sheet,) = sheets(document.pdf)
    assert sheet.outside(14 * mm - 1) == []
    assert sheet.overlaps() == []
    return " ".join(sheet.text.split())


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("de", ","), ("de-CH", ".")])
def test_a_decimal_has_the_sign_of_the_language(fonts: Fonts, language: str, sign: str) -> None:
    spoken = msgspec.convert(TEXT | {"language": language}, LetterText)
    took = Measured("Chair", "seconds", 14.5, START, 12.25, START + timedelta(days=9), None, False)
    said = read(fonts, letter(words=spoken, measures=(took,)))
    assert [f"{number}{sign}{part}" in said for number, part in ((14, 5), (12, 25))] == [True] * 2
    assert f"\u22122{sign}2" in said


def test_it_says_who_how_often_what_changed_and_what_is_next(fonts: Fonts) -> None:
    text = read(fonts, letter())
    for said in (
        "To Dr. Sample",
        "Jo Sample, born 1970, code 204 117",
        "Sessions logged so far: 46 of 56 due (82 %), 8 of them at home.",
        "3 (2 Nov)",
        "7 (29 Nov)",
        "+4",
        "better",
        "Spider Rotation: 6 times (level 3 of 5)",
        "6 Nov: red pain in an exercise. Talked it through.",
        "Review by 29 Nov 2026.",
    ):
        assert said in text


def test_it_says_how_far_the_goal_is_in_the_patients_words(fonts: Fonts) -> None:
    goal = GoalKept("Carry the shopping", 2, 5, 1, 3)
    said = "Goal: “Carry the shopping”. 2 of 5 steps are ticked; this week's target on 1 of 3 days."
    assert said in read(fonts, letter(goal=goal))
    assert "Goal:" not in read(fonts, letter())


def test_a_goal_for_once_a_week_has_its_own_form(fonts: Fonts) -> None:
    once = GoalKept("Carry the shopping", 2, 5, 0, 1)
    assert "on 0 of 1 day." in read(fonts, letter(goal=once))


def test_what_the_patient_reports_is_marked_so(fonts: Fonts) -> None:
    text = read(fonts, letter())
    assert "Reported by the patient" in text
    assert text.count("patient") >= 3
    assert "timed" in text


def test_what_was_logged_at_home_and_what_was_not_are_told_apart_on_grey_paper(
    fonts: Fonts,
) -> None:
    text = read(fonts, letter())
    assert "at the kiosk from home not logged" in text
    whole = {"kiosk": (14, 0), "home": (14, 14), "missing": (0, 0)}
    ink = {name: ink_of_a_bar(fonts, done, home) for name, (done, home) in whole.items()}
    assert ink["kiosk"] > 0.95
    assert 0.2 < ink["home"] < 0.7
    assert ink["missing"] < 0.05


def ink_of_a_bar(fonts: Fonts, done: int, home: int) -> float:
    """How much of the middle of a week's bar is dark, on a page without colour."""
    said = letter(weeks=(WeekKept(1, done, 14, home),), extras=0)
    pdf = progress_letter(said, fonts).pdf
    (sheet,) = sheets(pdf)
    label = next(
        glyph
        for glyph, after in pairwise(sheet.glyphs)
        if (glyph.char, after.char) == ("W", "1") and glyph.size < 11
    )
    middle, low = (label.left + label.right) / 2 + 2, sheet.height - label.top - 12
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=6, grayscale=True).to_pil()
    box = [round(6 * at) for at in (middle - 8, low - 20, middle + 8, low)]
    grey = picture.crop(box).tobytes()
    return sum(each < 160 for each in grey) / len(grey)


def test_it_is_tagged_and_names_no_change_after_one_value(fonts: Fonts) -> None:
    only = letter().measures[2:]
    made = progress_letter(letter(measures=only), fonts)
    assert page.is_pdf_compliant_bytes(made.pdf, profile="ua1")
    assert "no threshold" not in sheets(made.pdf)[0].text


def test_somebody_who_has_just_begun(fonts: Fonts) -> None:
    nothing = letter(
        weeks=(), pain=(), measures=(), events=(), stopped=0, lessons=0, extras=0, referrer=""
    )
    text = read(fonts, nothing)
    assert "No session has been due yet." in text
    assert "Nothing had to be looked at by a physio." in text


WORDY = st.text("abcde fgh", min_size=1, max_size=120).filter(str.strip)


SAID = st.builds(Event, st.just(START), WORDY, st.text("ab ", max_size=300))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.one_of(WORDY, st.just("W" * 120)),
    events=st.lists(
        st.builds(Event, st.just(START), WORDY, st.text("ab ", max_size=300)), max_size=40
    ),
    count=st.integers(0, 30),
    weeks=st.integers(0, 52),
    practised=st.integers(1, 8),
)
def test_whatever_there_is_to_say_it_is_one_page(
    fonts: Fonts, name: str, events: list[Event], count: int, weeks: int, practised: int
) -> None:
    each = Measured(name[:60], "seconds", 12.4, START, 15.1, START, "worse", False)
    said = letter(
        name=name,
        referrer=name,
        events=tuple(events),
        measures=(each,) * count,
        weeks=tuple(WeekKept(n, n % 15, 14, n % 3) for n in range(weeks)),
        exercises=(Practised(name[:60], "10 times, hold 5 seconds", 1, 5),) * practised,
    )
    assert read(fonts, said)


def test_very_much_leaves_something_of_everything_and_says_what_is_left_out(fonts: Fonts) -> None:
    each = Measured(
        "“carry the shopping up the stairs”", "points", 3, START, 7, START, "better", True
    )
    events = [Event(START + timedelta(days=n), f"red pain {n}", "Talked.") for n in range(60)]
    said = letter(
        name="Wolfeschlegelsteinhausenbergerdorff " * 3,
        version=99,
        events=tuple(events),
        measures=tuple(replace(each, name=f"activity {n} with a longish name") for n in range(40)),
        exercises=(Practised("Spider Rotation", "6 times, then the other side", 3, 5),) * 8,
        weeks=tuple(WeekKept(n + 1, 10, 14, 2) for n in range(52)),
    )
    text = read(fonts, said)
    assert "plan version 99" in text
    assert "red pain 59" in text
    assert "activity 3" in text
    assert text.count("Spider Rotation") >= 4
    shown = text.count("red pain ") + text.count("activity ") + text.count("Spider Rotation")
    assert f"and {60 + 40 + 8 - shown} more" in text


def test_a_chart_is_larger_where_there_is_room(fonts: Fonts) -> None:
    def plot(**changes: object) -> float:
        (page_,) = sheets(progress_letter(letter(**changes), fonts).pdf)
        marks = [glyph for glyph in page_.glyphs if glyph.char == "0" and glyph.left < 60]
        return max(it.bottom for it in marks) - min(it.bottom for it in marks)

    many = tuple(letter().measures[:1] * 9)
    assert plot(measures=()) > plot(measures=many, events=letter().events * 30)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_both_papers(paper: str, fonts: Fonts) -> None:
    read(fonts, letter(paper=paper))
