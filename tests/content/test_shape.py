"""Every mistake of a value against a type, each with what is allowed."""

from datetime import date
from typing import Annotated, Any, Literal

import pytest
from msgspec import Meta, Struct

from app.content.shape import faults
from app.core.kinds import Id


class Other(Struct, forbid_unknown_fields=True):
    size: int = 1


Word = Annotated[str, Meta(description="a word of yours", pattern="^[a-z]+$")]
Titled = Annotated[Other, Meta(title="the other")]


class Needed(Struct):
    told: Word
    inner: Titled


class Some(Struct, kw_only=True, forbid_unknown_fields=True):
    least: Annotated[int, Meta(ge=2)] = 2
    above: Annotated[float, Meta(gt=0, lt=1)] = 0.5
    pair: tuple[int, int] = (1, 2)
    names: Annotated[list[Id], Meta(min_length=1, max_length=2)] = []
    table: dict[str, int] = {}
    either: int | str = 1
    word: Literal["one", "two"] = "one"
    when: date | None = None
    on: bool = True
    free: Any = None
    told: Word = "x"
    inner: Titled | None = None


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({}, []),
        ({"free": [{"any": object}]}, []),
        ({"least": 1}, [("least", "1 is not allowed; allowed: a whole number of at least 2")]),
        ({"above": 1}, [("above", "1 is not allowed; allowed: a number from 0 to 1")]),
        ({"pair": [1]}, "pair"),
        ({"pair": [1, "x"]}, "pair[1]"),
        ({"names": []}, [("names", "has 0 entries; allowed: a list of 1 to 2 entries")]),
        ({"names": ["a", "B c"]}, "names[1]"),
        ({"table": {"a": "x"}}, "table.a"),
        ({"either": 1.5}, "either"),
        ({"word": "three"}, [("word", '"three" is not allowed; allowed: one, two')]),
        ({"when": 5}, "when"),
        ({"on": 1}, "on"),
        ({"told": "X"}, [("told", '"X" is not allowed; allowed: a word of yours')]),
        ({"inner": {"size": "x"}}, "inner.size"),
        ({"inner": {"sise": 1}}, [("inner.sise", 'unknown key; did you mean "size"?')]),
        ({"inner": 3}, "inner"),
        ({"least": True, "on": 0, "told": "x", "free": object}, "least on"),
    ],
)
def test_each_mistake_is_told_at_its_place(value, said):
    found = faults(value, Some)
    if isinstance(said, str):
        assert [key for key, _ in found] == said.split()
        assert all("; allowed: " in it for _, it in found)
    else:
        assert found == said


def test_what_is_missing_says_what_it_may_be():
    assert faults({}, Needed) == [
        ("told", "is missing; allowed: a word of yours"),
        ("inner", "is missing; allowed: a table with size"),
    ]
