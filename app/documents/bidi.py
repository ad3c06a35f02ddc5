"""Which way each part of a line runs: Unicode's bidirectional algorithm, as python-bidi has it."""

import re
from itertools import groupby
from typing import NamedTuple
from unicodedata import bidirectional

from bidi import algorithm

_RTL = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LTR_EMBEDDING, _END_OF_EMBEDDING = "\u202a", "\u202c"


class Run(NamedTuple):
    """Characters in reading order that all run the same way; ``start`` is the first one's place."""

    text: str
    rtl: bool
    start: int = 0


def is_rtl(text: str) -> bool:
    """Whether any letter of ``text`` is written from right to left."""
    return _RTL.search(text) is not None


def runs(line: str, rtl: bool) -> list[Run]:
    """The runs of ``line`` from left to right as they are seen.

    ``rtl`` is the direction of the text around it; a line without any letter from right to left
    is read from left to right in every case.
    """
    if not is_rtl(line):
        return [Run(line, False)]
    base = int(rtl)
    storage = {**algorithm.get_empty_storage(), "base_level": base, "base_dir": "LR"[base]}
    algorithm.get_embedding_levels(line, storage)
    for place, char in enumerate(storage["chars"]):
        char["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    seen = [(char["level"], char["place"]) for char in storage["chars"]]
    found = []
    for level, group in groupby(seen, key=lambda char: char[0]):
        places = sorted(place for _, place in group)
        text = "".join(line[place] for place in places)
        found.append(Run(text, bool(level % 2), places[0]))
    return found


def runs_rtl(paragraph: str, otherwise: bool) -> bool:
    """Whether a paragraph is read from right to left: as its first letter is, whatever the page
    around it. ``otherwise`` is for one without a letter, such as a number.
    """
    kinds = map(bidirectional, paragraph)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), None)
    return otherwise if first is None else first != "L"


def as_one(text: str, rtl: bool) -> str:
    """``text``, such as a telephone number or an address, kept together from left to right.

    Without this its groups would change places inside a sentence that runs the other way.
    """
    if not rtl or is_rtl(text):
        return text
    return f"{_LTR_EMBEDDING}{text}{_END_OF_EMBEDDING}"
