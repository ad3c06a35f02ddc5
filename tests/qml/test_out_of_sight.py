"""What was scrolled out of sight is not drawn beside what it scrolls in."""

import json

from tests.qml.conftest import run


def test_a_sign_that_is_out_of_sight_is_not_drawn(tmp_path):
    out = tmp_path / "told.json"
    run("tests.qml.out_of_sight", out)
    told = json.loads(out.read_text())
    assert all(scene["signs"] for scene in told.values())
    assert not any(scene["drawn"] for scene in told.values()), told
