"""How what is said falls into clips: one sentence each, and each number on its own.

Nothing here needs more than Python: whatever renders the voice reads it too.
"""

import re
from hashlib import sha256

HIGHEST = 100
"""Numbers up to this one are clips; longer ones, as of a telephone, are said digit by digit."""

_ENDS = re.compile(r"(?<=[.!?:])\s+|\n+")
_DIGITS = re.compile(r"(\d+)")
_LETTERS = re.compile(r"[^\w]+")

LETTERS_A_S = 14.0
"""A little slower than our slowest clips, spaces counted in, so that it is never too short."""

BETWEEN_S = 0.2
"""From one sentence to the next."""


def sentences(text: str) -> tuple[str, ...]:
    """What is said one after the other. A full stop changes no clip, so it is left out."""
    parts = (each.strip().removesuffix(".").strip() for each in _ENDS.split(text))
    return tuple(each for each in parts if _LETTERS.sub("", each))


def seconds_to_say(text: str) -> float:
    """As long as it takes to say ``text``, or to read it, at the longest."""
    said = sentences(text)
    return sum(map(len, said)) / LETTERS_A_S + len(said) * BETWEEN_S


def joined(sentence: str) -> tuple[str, ...]:
    """The same sentence as parts, with its numbers apart: "Call 999" is "Call" and three nines."""
    found: list[str] = []
    for each in _DIGITS.split(sentence):
        if each.isdigit():
            found += [each] if each[0] != "0" and int(each) <= HIGHEST else list(each)
        else:
            found += sentences(each)
    return tuple(found)


def clip_name(sentence: str) -> str:
    """The name of a sentence's clip, without suffix: readable, and another for other words."""
    slug = _LETTERS.sub("-", sentence.lower()).strip("-")[:40].strip("-")
    return f"{slug}-{sha256(sentence.encode()).hexdigest()[:8]}"
