"""docs/clinical-rules.md says what the content says."""

import re
from pathlib import Path

import pytest
from msgspec.structs import asdict

from app.core.adherence import ON_TRACK, SOMETIMES
from app.core.proposal_text import ReasonText
from tests.core.content import PROGRAMMES

WORDS = (Path(__file__).parents[3] / "docs" / "clinical-rules.md").read_text("utf-8")
ROWS = dict(re.findall(r"^\| `(\w+)` \| (\d+) \|", WORDS, re.MULTILINE))


@pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=lambda it: it.id)
def test_every_number_is_that_of_the_content(programme):
    assert {name: int(number) for name, number in ROWS.items()} == asdict(programme.rules)


def test_every_number_has_a_meaning_and_a_source():
    for name in ROWS:
        cells = re.search(rf"^\| `{name}` \|(.*)\|$", WORDS, re.MULTILINE)[1].split("|")
        assert all(cell.strip() for cell in cells), name
        assert len(cells) == 3, name


def test_every_rule_is_explained():
    named = set(re.findall(r"`(\w+)", WORDS))
    rules = {"hold_" if it.startswith("hold_") else it for it in ReasonText.__struct_fields__}
    assert rules <= named


def test_the_bands_of_adherence():
    assert f"At least {ON_TRACK} %" in WORDS
    assert f"{SOMETIMES} to {ON_TRACK - 1} %" in WORDS
