"""Names, days and numbers as every staff page says them."""

from datetime import date, datetime

import pytest

from app.content.library import Aside
from app.content.problem import Problem
from app.staff.wording import (
    LONGEST_TITLE,
    LONGEST_WHY,
    aside_words,
    clock_time,
    day_words,
    grouped,
    name_problem,
    not_the_same,
    plain_name,
    unfit_words,
    visit_words,
    weekday_words,
    year_problem,
)

DAY = date(2026, 12, 3)


def trouble(number=0, title="Heel raise", why="is no number", folder=None):
    problem = Problem(f"exercises/e{number}.toml", "dose", why, folder)
    return Aside(problem, f"e{number}", title)


def test_a_name_keeps_its_joiners_and_loses_what_turns_the_line():
    assert plain_name("Ali\u202eaberp") == "Aliaberp"
    assert (
        plain_name("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")
        == "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    )
    assert plain_name("Müller\tAnna\n") == "MüllerAnna"
    assert plain_name("") == ""


def test_a_code_is_read_in_two_groups():
    assert grouped("204518") == "204 518"


def test_no_code_is_nothing_and_no_lone_space():
    assert grouped("") == ""


def test_days_are_written_as_the_clinic_writes_them(german):
    assert day_words(DAY) == "3 Dez. 2026"
    assert weekday_words(DAY) == "Do. 3 Dez. 2026"


def test_a_next_visit_has_its_time_where_one_is_set():
    assert visit_words("") == ""
    assert visit_words("2026-12-03") == "Thu 3 Dec 2026"
    assert visit_words("2026-12-03T08:05") == "Thu 3 Dec 2026, 08:05"


def test_a_time_has_its_day_where_it_was_not_today():
    now = datetime(2026, 12, 3, 14).astimezone()
    assert clock_time(None, now) == ""
    assert clock_time(now.replace(hour=0, minute=1), now) == "00:01"
    assert clock_time(now.replace(day=2, hour=23), now) == "2 Dec 2026, 23:00"


@pytest.mark.parametrize("words", [aside_words, unfit_words])
def test_nothing_wrong_says_nothing(words):
    assert words([]) == ""


@pytest.mark.parametrize("words", [aside_words, unfit_words])
def test_the_first_three_troubles_are_named_and_the_others_counted(words):
    assert len(words([trouble(n) for n in range(3)]).splitlines()) == 4
    assert "And 1 more." in words([trouble(n) for n in range(4)])
    assert "And 7 more." in words([trouble(n) for n in range(10)])


@pytest.mark.parametrize("words", [aside_words, unfit_words])
def test_a_long_title_and_a_long_reason_are_cut(words):
    line = words([trouble(title="Row " * 50, why="x" * 900)]).splitlines()[0]
    assert "…" in line
    assert len(line) <= LONGEST_TITLE + LONGEST_WHY + 60


@pytest.mark.parametrize("words", [aside_words, unfit_words])
def test_what_has_no_title_and_what_holds_braces_are_said_as_they_are(words):
    said = words([trouble(title="", why="{reps} is no number.")])
    assert "{reps} is no number." in said
    assert ".." not in said
    assert "{name}" in words([trouble(title="{name}")])


def test_a_name_and_a_year_say_what_is_wrong_with_them():
    assert name_problem("Zoë Nguyễn") == ""
    assert "at least one letter" in name_problem(" ")
    assert name_problem("😀 Anna")
    assert year_problem("", DAY) == ""
    assert year_problem("1961", DAY) == ""
    assert year_problem("61", DAY)
    assert year_problem("2027", DAY)


def test_two_secrets_that_differ_are_said_in_the_language_of_the_screen(qapp, marked):
    assert not_the_same() == "<The two are not the same. Type them again.>"
