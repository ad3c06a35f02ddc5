"""What is wrong with the words of proposals is named: on a kiosk nothing could be filled in."""

import pytest

from app.content import check
from tests.content.samples import sample, write

FILE = "text/en/proposals.toml"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("{exercise} → {to}.", "{exercise → {to}.", "has a brace that does not close"),
        ("{exercise} → {to}.", "{exercize}.", 'there is no "{exercize}"; did you mean "exercise"?'),
        ("{exercise} → {to}.", "{}.", 'there is no "{}"; allowed: amount, baseline'),
        ("{exercise} → {to}.", "{to:d}.", 'there is no "{to:d}"; did you mean "to"?'),
        ("{exercise} → {to}.", "{to:{secret}}.", 'there is no "{to:{secret}}"'),
    ],
)
def test_words_in_braces_that_nobody_can_fill_in_are_named(tmp_path, old, new, what):
    folder = sample(tmp_path)
    text = (folder / FILE).read_text()
    write(folder, {FILE: text.replace(f'"One step up: {old}', f'"One step up: {new}')})
    (problem,) = check([folder])
    assert str(problem).startswith(f"{FILE}: changes.up: {what}")


def test_words_that_are_missing_are_named(tmp_path):
    folder = sample(tmp_path)
    (folder / FILE).unlink()
    assert [str(problem) for problem in check([folder])] == [
        f"{FILE}: is missing: what the kiosk proposes to a physio, in words"
    ]
