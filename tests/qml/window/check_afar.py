"""From two metres: the longest words of our own exercises, and the largest numbers of a set."""

from math import hypot

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from app.wiring_content import load_library
from tests.qml.measure import is_text, text_of
from tests.qml.stage import shown

CAPITALS = 0.727
"""Height of Inter's capitals over its size."""
CUE = 24
"""What is large enough in any case, in millimetres on a 24-inch screen."""
FEW = 3
"""How many of the longest are looked at: which is widest on the screen, its breaks decide too."""
TEXTS = load_library().texts.exercises.values()
LAYOUTS = [(s, m) for s in ("landscape", "portrait") for m in ("plain", "largetext")]


def longest(words):
    """The widest on one line, and the one with the widest word."""
    font = QFont("Inter", 100)
    wide = QFontMetricsF(font).horizontalAdvance
    ones = sorted({*words}, key=wide)[-FEW:]
    return dict.fromkeys([*ones, max(words, key=lambda it: max(map(wide, it.split())))])


def heights(visitor):
    """How high the capitals of each text are that is whole, in millimetres."""
    image = visitor.window.size()
    mm = hypot(image.width(), image.height()) / (24 * 25.4)
    texts = [text_of(it) for it in shown(visitor.window.contentItem()) if is_text(it)]
    return {" ".join(it["text"].split()): it["pixels"] * CAPITALS / mm for it in texts}


@pytest.fixture(params=LAYOUTS, ids="-".join)
def seen(request, visitor):
    """What stands on the screen once these values are shown in that scene, and what is asked."""
    shape, mode = request.param

    def look(scene, **values):
        visitor.show(scene, shape, mode)
        visitor.kiosk.session.show(**values)
        visitor.stage.settle()
        return heights(visitor)

    return look, 24 if mode == "largetext" else 16


def test_every_side_is_read(seen):
    look, least = seen
    for words in longest([side for it in TEXTS for side in (it.left, it.right) if side]):
        assert look("session_work", sideText=words)[words] >= least, words


def test_every_cue_and_the_next_one_are_read(seen):
    look, least = seen
    cues = [cue for text in TEXTS for cue in text.cues.values()]
    for words in longest([cue.now for cue in cues]):
        assert look("session_hold", cue=words)[words] >= CUE, words
    for words in longest([f"Next: {cue.next}" for cue in cues]):
        found = look("session_work", nextCue=words.removeprefix("Next: "))
        assert found[words] >= least, words


@pytest.mark.parametrize("shape", ["landscape", "portrait"])
def test_the_ring_is_large_and_keeps_its_size_from_cue_to_cue(visitor, shape):
    visitor.show("session_hold", shape)
    cues = [[cue.now for cue in text.cues.values()] for text in TEXTS if text.cues]
    for words in longest([max(each, key=len) for each in cues]):
        one = next(each for each in cues if words in each)
        assert {ring(visitor, cue=each, cues=one) > 1 / 3 for each in one} == {True}, words
    short, long = "Hold it", "Stretch your left leg back"
    assert ring(visitor, cue=short, cues=[short, long]) == ring(visitor, cue=long, cues=[])


def ring(visitor, **values):
    """How wide it is, of the window's shorter side."""
    visitor.kiosk.session.show(**values)
    visitor.stage.settle()
    seen = shown(visitor.window.contentItem())
    it = next(each for each in seen if each.metaObject().className().startswith("Ring_"))
    return it.width() / min(visitor.window.width(), visitor.window.height())


def test_what_comes_next_is_read_in_a_rest_too(seen):
    look, least = seen
    for words in longest([f"Next: {text.name}" for text in TEXTS]):
        found = look("session_rest", exerciseName=words.removeprefix("Next: "))
        assert found[words] >= least, words


def test_how_to_start_is_read_while_one_gets_ready(seen):
    look, least = seen
    for words in longest([text.start for text in TEXTS]):
        assert look("session_ready", cue=words)[words] >= least, words


@pytest.mark.parametrize("count", [100, 200, 288])
def test_a_count_of_three_digits_is_read_wherever_it_stands(seen, count):
    look, least = seen
    for scene in ("session_work", "session_timed", "session_open", "session_own"):
        assert look(scene, count=count)[str(count)] >= CUE, scene
    assert look("session_work", reps=count, rep=count)[f"of {count} reps"] >= least


def test_reps_of_two_digits_are_read_beside_the_seconds(seen):
    look, least = seen
    found = look("session_timed", repsDone=28)
    assert max(found.get("28 reps done", 0), found.get("28 reps", 0)) >= least
    assert look("session_hold", rep=20, reps=30)["Rep 20 of 30"] >= least
