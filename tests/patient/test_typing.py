"""What is said of a letter as it is typed."""

from typing import NamedTuple

import pytest

from app.patient.spoken.typing import Typing


class Words(NamedTuple):
    typed: str = "Typed"
    deleted: str = "Deleted"
    space: str = "Space"


@pytest.mark.parametrize(
    ("was", "now", "alone", "told"),
    [
        ("", "T", True, ("T",)),
        ("Te", "Tie", True, ("I",)),
        ("Tie", "Tie ", True, ("Space",)),
        ("Tie", "Ti", True, ("Deleted", "E")),
        ("", "T", False, ("Typed",)),
        ("Tie", "Ti", False, ("Deleted",)),
        ("Tie", "", True, ()),
        ("", "Tie my shoes", True, ()),
        ("Tie", "Tie", True, ()),
    ],
)
def test_a_letter_is_named_into_headphones_alone(was, now, alone, told):
    typing = Typing()
    typing.begin(was, len(was))
    assert typing.told(now, len(now), Words(), alone) == told


@pytest.mark.parametrize("alone", [True, False])
def test_what_nobody_is_to_know_is_only_counted(alone):
    typing = Typing()
    assert typing.told("", 1, Words(), alone) == ("Typed",)
    assert typing.told("", 0, Words(), alone) == ("Deleted",)
