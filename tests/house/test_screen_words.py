"""One word for one act: docs/screen-words.md."""

import re
from pathlib import Path

import pytest

QML = Path(__file__).resolve().parents[2] / "app" / "qml" / "Kiosk"
FILES = [*(QML / "Screens").glob("*.qml"), *(QML / "Components").glob("*.qml")]
GONE = re.compile(
    r"^(Next|OK|Ok|Keep going|Go on\b.*|.*\. Go on|Log out|Begin|Carry on\b.*|On to\b.*|\w+ on)$"
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_screen_says_it_in_another_word(path):
    said = re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"\)', path.read_text())
    assert [words for words in said if GONE.match(words)] == []
