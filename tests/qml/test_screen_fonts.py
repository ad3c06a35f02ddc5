"""Names in any script show on the screens, also on a machine that has no fonts of its own."""

import json
import os
import subprocess
import sys

from tests.documents.test_scripts import NAMES
from tests.qml.conftest import ROOT

DRAWN = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
app = QGuiApplication([])
from app.items.screen_fonts import load_fonts
assert load_fonts(Path("resources/fonts"))
found = {}
for name in json.load(sys.stdin):
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont("Inter")
        font.setWeight(weight)
        layout = QTextLayout(name, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        boxes = sum(glyph == 0 for run in runs for glyph in run.glyphIndexes())
        found[f"{name} {weight.value}"] = boxes or sorted(
            {run.rawFont().familyName() for run in runs}
        )
print(json.dumps(found))
"""


def test_no_name_is_drawn_as_boxes_and_qt_says_nothing(tmp_path):
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    done = subprocess.run(
        [sys.executable, "-c", DRAWN],
        input=json.dumps([*NAMES.values()]),
        cwd=ROOT,
        env={**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert [name for name, families in found.items() if isinstance(families, int)] == []
    families = {family for each in found.values() for family in each}
    assert all(family.startswith(("Inter", "Noto ")) for family in families), families
    assert done.stderr == ""
