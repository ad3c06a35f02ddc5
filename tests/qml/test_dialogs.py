"""Every item of a dialog lies in it, and it on the screen, in every shape and with long words."""

import json

import pytest

from tests.qml.conftest import run
from tests.qml.dialogs import LAYOUTS

DIALOGS = {
    *("session_hurt", "session_settings", "session_change", "idle", "staff_plan_add"),
    *("staff_plan_waiting", "staff_paper_none", "staff_team_add", "staff_unsaved"),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    out = tmp_path_factory.mktemp("dialogs") / "told.json"
    run("tests.qml.dialogs", out)
    return json.loads(out.read_text())


def test_the_dialogs_are_found_in_every_layout(told):
    assert set(told) >= DIALOGS
    assert {len(sheets) >= len(LAYOUTS) for sheets in told.values()} == {True}


def test_every_item_of_a_dialog_lies_in_it(told):
    beyond = [
        f"{scene} {sheet['layout']}: {item}"
        for scene, sheets in told.items()
        for sheet in sheets
        for item in sheet["astray"]
    ]
    assert beyond == []


def test_every_dialog_lies_on_the_screen(told):
    beyond = [
        f"{scene} {sheet['layout']}"
        for scene, sheets in told.items()
        for sheet in sheets
        if min(sheet["rect"][:2]) < 0
        or sheet["rect"][2] > sheet["size"][0]
        or sheet["rect"][3] > sheet["size"][1]
    ]
    assert beyond == []
