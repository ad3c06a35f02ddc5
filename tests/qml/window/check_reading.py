"""What is read aloud stands on the screen, word for word."""

import pytest

from tests.qml.scenes import SCENES
from tests.qml.stage import shown

READ = (
    *("rating_pain", "rating_effort", "rating_confidence", "checkup_activity", "checkup_change"),
    *("ask_settled", "safety", "safety_urgent", "safety_position", "safety_which", "unwell"),
    *("lesson_ask", "lesson_recall", "lesson_right", "too_sore", "too_sore_locked", "activities"),
    *("session_watch", *(it for it in SCENES if it.startswith("stop_"))),
)


def named(visitor, name):
    return [it for it in shown(visitor.window.contentItem()) if it.property("label") == name]


@pytest.mark.parametrize("scene", READ)
@pytest.mark.parametrize("shape", ["landscape", "portrait"])
def test_the_words_that_are_read_are_those_of_the_screen(visitor, scene, shape):
    visitor.show(scene, shape)
    (button,) = named(visitor, "Read it to me")
    visitor.kiosk.asked.clear()
    button.press()
    ((what, words),) = visitor.kiosk.asked
    texts = [str(it.property("text")) for it in shown(visitor.window.contentItem())]
    on_screen = " ".join(texts).lower()
    assert what == "readAloud"
    assert [it for it in words if it and it.lower() not in on_screen] == []
    assert any(words)


def test_help_is_called_for_by_itself(visitor):
    visitor.show("home")
    visitor.stage.show("stop_emergency")
    said = [words for what, *words in visitor.kiosk.asked if what == "urge"]
    assert said == [
        [
            [
                "Get help now",
                "Tell someone from the clinic now.",
                "Nobody near? Call 112.",
                "Sit down. Do not exercise.",
            ]
        ]
    ]


@pytest.mark.parametrize("scene", ["stop_urgent", "stop_waiting", "rating_pain"])
def test_nothing_else_speaks_unasked(visitor, scene):
    visitor.show("home")
    visitor.stage.show(scene)
    assert visitor.kiosk.asked == []


def test_without_a_voice_there_is_no_loudspeaker(visitor):
    visitor.show("rating_pain")
    visitor.kiosk.show(canRead=False)
    assert named(visitor, "Read it to me") == []
    visitor.kiosk.show(canRead=True)


def test_while_reading_it_can_be_ended(visitor):
    visitor.show("rating_pain")
    visitor.kiosk.show(reading=True)
    assert len(named(visitor, "Stop reading")) == 1
    visitor.kiosk.show(reading=False)
