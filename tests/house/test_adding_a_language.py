"""docs/adding.md is true: its lines, as typed, lead to a language that the screens speak."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
PART = re.compile(r"## A language\n(.*?)\n## ", re.DOTALL)


def lines():
    """What the page says to type."""
    told = PART.search((ROOT / "docs" / "adding.md").read_text())[1]
    return [line.strip() for line in told.splitlines() if line.startswith("    ")]


@pytest.fixture
def clone(tmp_path):
    """As much of the repository as the lines touch, set up."""
    text = "resources/content/text/en"
    shutil.copytree(ROOT / text, tmp_path / text)
    (tmp_path / "resources" / "i18n").mkdir()
    shutil.copy(ROOT / "resources" / "i18n" / "kiosk.ts", tmp_path / "resources" / "i18n")
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    program = Path(sys.executable).parent / "pyside6-lrelease"
    (tmp_path / ".venv" / "bin" / "pyside6-lrelease").symlink_to(program)
    return tmp_path


def typed(line, clone):
    words = shlex.split(line)
    if words[0] == "make":  # the clone is set up
        words[1:1] = ["-o", ".venv/.run"]
    subprocess.run(words, cwd=clone, check=True)


def test_the_lines_as_typed_make_a_language(clone, qapp):
    said = lines()
    assert len(said) == 3
    for line in said:
        typed(line, clone)
    assert (clone / "resources" / "content" / "text" / "de" / "lessons.toml").is_file()
    words = clone / "resources" / "i18n" / "kiosk_de.ts"
    text = words.read_text().replace('version="2.1"', 'version="2.1" language="de"')
    before = '<source>Type my code</source>\n        <translation type="unfinished">'
    assert before in text
    after = "<source>Type my code</source>\n        <translation>Code eingeben"
    words.write_text(text.replace(before, after))
    typed(said[-1], clone)
    german = QTranslator()
    assert german.load(str(words.with_suffix(".qm")))
    context = re.findall(r"<name>(.*?)</name>", text[: text.index(before)])[-1]
    assert german.translate(context, "Type my code") == "Code eingeben"
