"""What the eye needs: size from two metres, contrast, a code a phone can read, no movement."""

from math import hypot

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from tests.qml.measure import rect
from tests.qml.scenes import SCENES
from tests.qml.stage import shown

PAIRS = [
    *((ink, ground) for ink in ("ink", "muted", "blue", "red") for ground in ("paper", "card")),
    *(("ink", tint) for tint in ("tintGreen", "tintAmber", "tintRed", "tintBlue")),
    *(("blueInk", "blue"), ("chipInk", "chip"), ("chipInk", "card")),
    *(("green", "card"), ("green", "tintGreen")),
]
SESSION = [scene for scene in SCENES if scene.startswith("session_")]
SHAPES = [("orange", "paper"), ("orange", "card"), ("outline", "card"), ("blue", "track")]


def light(colour):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def picture(visitor):
    image = visitor.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes(
        "RGB",
        (image.width(), image.height()),
        bytes(image.constBits()),
        "raw",
        "RGB",
        image.bytesPerLine(),
    )


def ink_height(image, box, ink):
    """Rows between the first and the last that carry the colour of the letters."""
    left, top, right, bottom = (round(side) for side in box)
    part = image.crop((left, top, right, bottom))
    near = part.convert("L").point(lambda value: 255 if abs(value - ink) < 60 else 0)
    upper, lower = near.getbbox()[1], near.getbbox()[3]
    return lower - upper


@pytest.mark.parametrize("shape", ["landscape", "portrait", "small", "large"])
@pytest.mark.parametrize("mode", ["plain", "dark", "largetext"])
@pytest.mark.parametrize(
    ("scene", "count"),
    [("session_work", 10), ("session_own", 10), ("session_open", 48), ("session_timed", 180)],
)
def test_capitals_of_count_and_cue_are_24_mm_on_a_24_inch_screen(
    visitor, scene, count, shape, mode
):
    visitor.show(scene, shape, mode)
    visitor.kiosk.session.show(cue="HHH HHH", count=count, nextCue="", saved=0)
    visitor.stage.settle()
    image = picture(visitor)
    millimetre = hypot(*image.size) / (24 * 25.4)
    labels = {each.property("text"): each for each in shown(visitor.window.contentItem())}
    for text in ("HHH HHH", str(count)):
        high = ink_height(image, rect(labels[text]), 255 if mode == "dark" else 35)
        assert high / millimetre >= 24, text


@pytest.mark.parametrize("mode", ["plain", "dark"])
def test_text_stands_out_seven_to_one(visitor, mode):
    visitor.show("home", "landscape", mode)
    theme = visitor.stage.theme
    weak = {
        pair: round(contrast(*map(theme.property, pair)), 2)
        for pair in PAIRS
        if contrast(*map(theme.property, pair)) < 7
    }
    assert weak == {}
    assert [p for p in SHAPES if contrast(*map(theme.property, p)) < 3] == []


def test_a_phone_reads_the_code_of_the_film(visitor):
    for mode in ("plain", "dark"):
        visitor.show("done", "landscape", mode)
        visitor.tap("Watch at home")
        visitor.stage.settle()
        found = [each.text for each in zxingcpp.read_barcodes(picture(visitor))]
        visitor.tap("Back to my progress")
        assert found == ["https://www.tamethebeast.org/welcome"]


def test_nothing_moves_when_movement_is_off(visitor):
    visitor.show("home")
    first = picture(visitor)
    visitor.stage.show("trouble")
    assert visitor.stage.theme.property("reducedMotion")
    assert picture(visitor).tobytes() == picture(visitor).tobytes() != first.tobytes()


@pytest.mark.parametrize("scene", SESSION)
def test_the_controls_of_a_tall_screen_are_low(visitor, scene):
    visitor.show(scene, "portrait")
    tall = visitor.window.height()
    tops = {label: rect(item)[1] / tall for label, item in visitor.controls().items()}
    assert min(tops.values()) > 1 / 4
    if "Pause" in tops:
        assert min(tops[label] for label in ("Pause", "Change", "It hurts")) > 2 / 3


def test_left_handed_swaps_the_controls(visitor):
    visitor.show("session_work")
    right = visitor.at("Pause").x()
    visitor.show("session_work", "landscape", "lefthanded")
    assert visitor.at("Pause").x() > right
    assert visitor.at("It hurts").x() < visitor.at("Change").x() < visitor.at("Pause").x()


@pytest.mark.parametrize(
    "scene", ["today_flare", "today_gentle", "today_swapped", "today_renewed", "today_as_of"]
)
def test_what_is_otherwise_today_is_told_also_when_it_comes_late(visitor, scene):
    visitor.show("today_ready")
    before = words(visitor)
    visitor.stage.show(scene)
    assert words(visitor) - before


def words(visitor):
    """All texts that can be seen."""
    return {each.property("text") for each in shown(visitor.window.contentItem())}


@pytest.mark.parametrize("shape", ["landscape", "portrait"])
@pytest.mark.parametrize("mode", ["plain", "largetext", "rtl"])
def test_each_day_of_the_weeks_stands_over_its_marks_and_above_them(visitor, shape, mode):
    visitor.show("done", shape, mode)
    items = [*shown(visitor.window.contentItem())]
    names = [str(it) for it in visitor.kiosk.done.dayNames]
    days = {it.property("text"): rect(it) for it in items if it.property("text") in names}
    marks = [rect(it) for it in items if it.metaObject().className().startswith("DayMark_")]
    marks = sorted((it for it in marks if it[3] - it[1] > 0), key=lambda it: it[1])[
        : 2 * len(names)
    ]
    assert (len(days), len(marks)) == (7, 14)
    marks.sort(key=lambda it: it[0])
    if mode == "rtl":
        marks.reverse()
    for at, name in enumerate(names):
        one, other = marks[2 * at], marks[2 * at + 1]
        left, top, right, bottom = days[name]
        middle = (min(one[0], other[0]) + max(one[2], other[2])) / 2
        assert abs((left + right) / 2 - middle) < (one[2] - one[0]) / 2, name
        assert (top + bottom) / 2 + 0.4 * 9 * visitor.stage.theme.property("u") < one[1], name
