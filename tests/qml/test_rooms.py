"""What `content check` lets pass is whole on every screen."""

import json

from tests.qml.conftest import run


def test_words_that_just_have_room_are_whole_on_every_screen(tmp_path):
    run("tests.qml.measure_rooms", tmp_path / "cut.json")
    assert json.loads((tmp_path / "cut.json").read_text()) == []
