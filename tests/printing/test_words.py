"""Every reason why a page does not print has words of its own, for patients and for the desk."""

import re
from pathlib import Path

import pytest

from app.devices.printing.press import PrintTrouble

STATUS = Path(__file__).parents[2] / "app/qml/Kiosk/Components/PrintStatus.qml"


@pytest.mark.parametrize("who", ["help", "helpAtDesk"])
def test_every_trouble_is_told_in_words_of_its_own(who):
    body = re.search(rf"function {who}\(\): string {{(.*?)\n    }}", STATUS.read_text(), re.S)
    told = re.findall(r'case "(\w+)":\s*return qsTr\("(.+?)"\);', body.group(1))
    assert {name for name, _ in told} == {trouble.value for trouble in PrintTrouble} - {""}
    assert len({words for _, words in told}) == len(told)
    assert all(words.endswith(".") for _, words in told)
