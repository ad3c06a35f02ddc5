"""The page of many kiosks names tests that there are."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_each_test_that_the_page_names_is_there():
    named = set(re.findall(r"`(test_\w+)`", (ROOT / "docs" / "many-kiosks.md").read_text("utf-8")))
    there = {
        name
        for room in ("sync", "usecases")
        for file in (ROOT / "tests" / room).glob("test_*.py")
        for name in (file.stem, *re.findall(r"def (test_\w+)", file.read_text("utf-8")))
    }
    assert len(named) > 25
    assert named <= there
