"""docs/accessibility.md leaves no clause out, and each test that it names exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "accessibility.md").read_text()
CLAUSES = [
    *("5.1.2.1", "5.1.2.2", *(f"5.1.3.{number}" for number in range(1, 17))),
    *("5.1.4", "5.1.5", "5.1.6.1", "5.1.6.2", "5.1.7"),
]
LINES = {line.split("|")[1].strip(): line for line in PAGE.splitlines() if line.startswith("| ")}
NAMED = sorted(set(re.findall(r"`(tests/\S+?\.py)::(\w+)`", PAGE)))


@pytest.mark.parametrize("clause", CLAUSES)
def test_each_clause_has_a_test_or_says_that_it_is_not_yet_so(clause):
    proof = LINES[clause].split("|")[4]
    assert "::" in proof or proof.strip() in ("not yet", "see the lines below", "nothing to test")


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_each_test_that_is_named_exists(path, name):
    assert f"def {name}(" in (ROOT / path).read_text()
