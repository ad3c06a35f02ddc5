"""What the kiosk tells over the real AT-SPI bus, and what can be done there."""

from itertools import pairwise

import pytest

from tests.a11y.desktop import kiosk, names

CONTROLS = {"push button", "radio button", "check box"}
STAFF = "Staff sign-in"
SCREENS = ("home", "today", "rating", "session", "paused", "hurt_or_unwell", "hurt")


@pytest.fixture(scope="module")
def screens(settings, sign_in, tmp_path_factory):
    """A visit made by presses over the bus alone: what each screen tells."""
    told = {}
    with kiosk(settings, tmp_path_factory.mktemp("clinic") / "data") as reader:
        told["home"] = reader.open()
        sign_in(reader)
        told["today"] = reader.read()
        reader.press("Start")
        told["rating"] = reader.screen("0, No pain")
        reader.press("2")
        reader.press("Continue")
        told["session"] = reader.screen("Pause", "Get ready")
        reader.press("Pause")
        told["paused"] = reader.screen("Resume")
        reader.press("Resume")
        told["resumed"] = reader.screen("Pause")
        reader.press("It hurts")
        told["hurt_or_unwell"] = reader.screen("I feel unwell")
        reader.press("It hurts")
        told["hurt"] = reader.screen("0, No pain")
    return told


def controls(items):
    return [item for item in items if item["role"] in CONTROLS]


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_has_a_name(screens, screen):
    assert len(controls(screens[screen])) > 2
    assert [item for item in screens[screen] if not item["name"]] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_that_is_within_reach_can_be_pressed_and_focused(screens, screen):
    within_reach = [item for item in controls(screens[screen]) if item["enabled"]]
    assert within_reach
    stubborn = [it for it in within_reach if "Press" not in it["actions"] or not it["focusable"]]
    assert stubborn == []


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_told_comes_in_reading_order(screens, screen):
    """Down a column, and along a row from left to right; a panel counts by itself.

    The staff's corner lies above all else and comes last: no patient has to pass it.
    """
    items = screens[screen]
    panels = [place for place, item in enumerate(items) if item["role"] == "dialog"]
    told = [item for item in items[panels[-1] + 1 if panels else 1 :] if item["enabled"]]
    if STAFF in [item["name"] for item in told]:
        assert told.pop()["name"] == STAFF
    assert [(a["name"], b["name"]) for a, b in pairwise(told) if backwards(a, b)] == []


def backwards(before, after):
    """Whether the eye would go back from one to the next."""
    x0, y0, width, height = before["box"]
    x1, y1, _, tall = after["box"]
    if abs((y0 + height / 2) - (y1 + tall / 2)) < min(height, tall) / 2:
        return x1 < x0
    return y1 + tall <= y0 and x1 < x0 + width


def test_the_search_for_steps_backwards_can_find_one():
    one, below, beside = ({"box": [x, y, 50, 20]} for x, y in ((0, 0), (0, 40), (60, 0)))
    assert backwards(below, one)
    assert backwards(beside, one)
    assert not backwards(one, below)
    assert not backwards(below, beside)


def test_the_first_screen_tells_what_it_shows(screens):
    told = names(screens["home"])
    assert told.index("Move well.") < told.index("Scan your card to begin")
    assert any("Your guided session takes about" in name for name in told)
    assert [item["role"] for item in screens["home"] if item["name"] == "Move well."] == ["heading"]


def test_today_tells_every_exercise_and_how_much_of_it(screens):
    told = names(screens["today"])
    assert {"Spider Rotation", "Toes-to-wall Squat", "Tabletop Thoracic Rotation"} <= set(told)
    assert told[told.index("Spider Rotation") + 1] == "6 each side"


def test_the_session_tells_exercise_side_count_and_cue(screens):
    told = names(screens["session"])
    assert {"Spider Rotation", "Exercise 1 of 3", "Left arm, left foot", "Get ready"} <= set(told)
    assert any(name.endswith("seconds") and name[0].isdigit() for name in told)


def test_a_press_over_the_bus_pauses_and_another_one_goes_on(screens):
    [beneath] = [item for item in screens["paused"] if item["name"] == "Pause"]
    assert not beneath["enabled"]
    assert [item["name"] for item in screens["paused"] if item["role"] == "dialog"] == ["Paused"]
    assert [item for item in screens["resumed"] if item["role"] == "dialog"] == []
