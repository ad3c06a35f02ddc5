"""At a desk: many patients in sight, rows for a mouse, words of 15 pixels, and nothing cut off."""

from itertools import combinations

import pytest

from tests.qml.staff_desk_scenes import DESK_LAYOUTS, DESK_SCENES
from tests.qml.test_layout import SLACK, apart, faults, ink, within

ROW, WORDS = 36, 15


@pytest.fixture
def desk(measured_desk):
    layouts = measured_desk["layouts"]
    assert len(layouts) == len(DESK_LAYOUTS) * len(DESK_SCENES)
    return layouts


def test_qt_has_nothing_to_complain_about(measured_desk):
    assert measured_desk["warnings"] == []


def the(desk, scene, shape="landscape", mode="plain"):
    (found,) = [it for it in desk if (it["scene"], it["shape"], it["mode"]) == (scene, shape, mode)]
    return found


def test_twenty_patients_are_in_sight_at_1080p(desk):
    for scene in ("desk_list", "desk_patient"):
        layout = the(desk, scene)
        rows = [it for it in layout["controls"] if it["label"].startswith(("Demo 0", "Demo Max"))]
        whole = [it for it in rows if within(it["rect"], [0, 0, 1920, 1080])]
        assert len(whole) >= 20, scene
        assert {round(it["rect"][3] - it["rect"][1]) for it in whole} == {ROW}
        names = [it["pixels"] for it in layout["texts"] if it["text"] == "Demo 000110"]
        assert names
        assert min(names) >= WORDS


def test_every_word_is_whole_and_inside_its_ground(desk):
    def find(layout):
        for text in layout["texts"]:
            left, top, right, bottom = text["rect"]
            fits = text["wide"] <= right - left + SLACK and text["high"] <= bottom - top + SLACK
            if text["truncated"] or not fits:
                yield f"{text['text']!r} is cut"
            if text["ground"] and not within(text["rect"], text["ground"]):
                yield f"{text['text']!r} leaves its ground"

    assert faults(desk, find) == []


def test_no_word_lies_on_another(desk):
    def find(layout):
        for one, other in combinations(layout["texts"], 2):
            if apart(ink(one), ink(other)) < -SLACK:
                yield f"{one['text']!r} and {other['text']!r}"

    assert faults(desk, find) == []


def test_a_mouse_hits_every_control_and_keys_name_it(desk):
    def find(layout):
        for it in layout["controls"]:
            left, top, right, bottom = it["rect"]
            if min(right - left, bottom - top) < 24:
                yield f"{it['label']!r} is {right - left:.0f} by {bottom - top:.0f}"
            if not it["label"] or not it["spoken"].startswith(it["label"]):
                yield f"{it['label']!r} is read as {it['spoken']!r}"

    assert faults(desk, find) == []
