"""What the staff side tells over the real AT-SPI bus: signed in and read by presses alone."""

from itertools import pairwise

import pytest

from app.samples.demo_patient import NAME, STAFF
from tests.a11y.desktop import kiosk, names
from tests.a11y.test_reader import backwards, controls

NUMBER, COLLEAGUE, _, PIN = STAFF[0]
PAGES = ("sign_in", "pin", "today", "patient", "plan", "exercise")


@pytest.fixture(scope="module")
def pages(settings, tmp_path_factory):
    """From the first screen to one exercise of a plan, over the bus alone."""
    told = {}
    with kiosk(settings, tmp_path_factory.mktemp("clinic") / "data") as reader:
        reader.open()
        reader.press("Staff sign-in")
        told["sign_in"] = reader.screen("Your staff number")
        for digit in NUMBER:
            reader.press(digit)
        reader.press_until("Continue", "Your PIN")
        told["pin"] = reader.read()
        for digit in PIN:
            reader.press(digit)
        reader.press_until("Continue", NAME)
        told["today"] = reader.screen(COLLEAGUE, "Sign out", NAME)
        reader.press(NAME)
        told["patient"] = reader.screen("Notes", "Change the plan")
        reader.press("Change the plan")
        told["plan"] = reader.screen("The plan as a whole", "Spider Rotation", "Add an exercise")
        reader.press("Spider Rotation")
        told["exercise"] = reader.screen("Take out")
    return told


@pytest.mark.parametrize("page", PAGES)
def test_everything_has_a_name(pages, page):
    assert len(controls(pages[page])) > 2
    assert [item for item in controls(pages[page]) if not item["name"]] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_that_is_within_reach_can_be_pressed_and_focused(pages, page):
    within_reach = [item for item in controls(pages[page]) if item["enabled"]]
    assert within_reach
    stubborn = [it for it in within_reach if "Press" not in it["actions"] or not it["focusable"]]
    assert stubborn == []


@pytest.mark.parametrize("page", PAGES)
def test_what_is_told_comes_in_reading_order(pages, page):
    told = [item for item in pages[page][1:] if item["name"] and item["role"] != "list"]
    foot = {"Versions and pauses", "Print for several"}
    bar = [it["box"][1] for it in told if it["name"] in foot]
    # what a list has scrolled out of sight lies below the buttons that stand under it
    at = next((n for n, it in enumerate(told) if it["name"] in foot), len(told))
    told = [it for n, it in enumerate(told) if n >= at or not bar or sum(it["box"][1::2]) <= bar[0]]
    assert [(a["name"], b["name"]) for a, b in pairwise(told) if backwards(a, b)] == []


def test_a_pin_is_told_as_a_number_of_digits_only(pages):
    assert "0 digits typed" in names(pages["pin"])


def test_a_row_of_today_tells_why_it_is_there(pages):
    [row] = [item for item in controls(pages["today"]) if item["name"] == NAME]
    assert row["about"]


def test_the_page_says_whose_it_is_and_where_one_may_go(pages):
    for page in ("today", "patient", "plan"):
        assert {"Today", "People", "Sign out", COLLEAGUE} <= set(names(pages[page]))
    assert [it["role"] for it in pages["patient"] if it["name"] == NAME] == ["heading"]


def test_the_chart_and_the_weeks_have_words(pages):
    charts = [it for it in pages["patient"] if " from " in it["about"]]
    assert len(charts) == 2
    assert all(it["name"].endswith(" by day") for it in charts)
    assert any(name.startswith("Week 1: ") for name in names(pages["patient"]))


def test_an_exercise_of_the_plan_tells_its_dose_and_its_numbers(pages):
    [row] = [it for it in controls(pages["plan"]) if it["name"] == "Spider Rotation"]
    assert "each side" in row["about"]
    told = names(pages["exercise"])
    assert {"Sets: less", "Sets: more"} <= set(told)
    assert any(name.startswith("Sets: ") and name[-1].isdigit() for name in told)
