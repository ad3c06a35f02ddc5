"""Whether words of the content have room on the screens and on paper, measured in the letters that
are drawn there: what is counted in letters alone, `WWW` and `iii` and 漢字 alike, is not enough.

The room is what the tightest screen leaves (portrait, larger text), drawn as small as it ever is;
tests/qml/test_rooms.py shows that each such text is whole on every screen.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import east_asian_width

from app.content.gather import LanguageTexts, Shelf, gather
from app.content.problem import Place, Problem
from app.core.handout_text import HandoutText
from app.core.texts import Cue, ExerciseText, LessonText, SafetyText

Width = Callable[[str, str], float]
"""How wide a text is in a weight, in sizes of its type."""

SURELY = 0.97
"""Of the room: what kerning and joining change is less than what is left."""
REGULAR, SEMIBOLD, BOLD = "Regular", "SemiBold", "Bold"

_ANYWHERE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer: a line may end between words that no space parts."""
_ENDS = re.compile("[\\s\u00ad\u200b]+|(?<=[-\u2010\u2013\u2014])")
"""Where a line may end inside of what stands between spaces: after a dash, at a soft hyphen."""


class Room(NamedTuple):
    """In sizes of the type: how wide a text may be in all, and one of its words."""

    weight: str
    whole: float
    word: float
    where: str = "the screen"


CUES = {
    "now": Room(BOLD, 23.0, 13.8),
    "next": Room(SEMIBOLD, 58.0, 17.2),
    "say": Room(SEMIBOLD, 62.0, 17.2),
    "caption": Room(REGULAR, 40.0, 8.0, "paper"),
}
ROOMS: Mapping[type, Mapping[str, Room]] = {
    ExerciseText: {
        "name": Room(SEMIBOLD, 27.8, 14.2),
        "start": Room(BOLD, 30.5, 16.9),
        "left": Room(SEMIBOLD, 24.0, 8.1),
        "right": Room(SEMIBOLD, 24.0, 8.1),
    },
    LessonText: {
        "title": Room(BOLD, 135.0, 10.0),
        "body": Room(REGULAR, 324.0, 29.0),
        "question": Room(SEMIBOLD, 109.0, 28.9),
        "answers": Room(SEMIBOLD, 52.0, 18.4),
        "explanation": Room(REGULAR, 139.0, 21.3),
    },
    SafetyText: {
        "ask": Room(SEMIBOLD, 40.2, 32.0),
        "signs": Room(REGULAR, 39.5, 36.8),
        "later_signs": Room(REGULAR, 39.5, 36.8),
    },
    HandoutText: {"weekdays": Room(SEMIBOLD, 3.4, 3.4, "paper")},
}


class Ruler:
    """Measures what may be too wide whole, as it is drawn; of the rest letter by letter, which
    is a hundred times faster and nearly right."""

    def __init__(self, width: Width) -> None:
        self._width = width
        self._letter = cache(width)

    def over(self, text: str, weight: str, room: float) -> float:
        """How many times ``room`` a text is wide; where it fits well, roughly."""
        roughly = sum(self._letter(it, weight) for it in text) / room
        return roughly if roughly < SURELY else self._width(text, weight) / room


def too_long(folders: Sequence[Path], width: Width) -> Iterator[Problem]:
    """Words that have no room where they stand, in every language there is."""
    measure = Ruler(width)
    for words in gather(folders).words.values():
        yield from _too_long(words, measure)


def _too_long(words: LanguageTexts, measure: Ruler) -> Iterator[Problem]:
    for shelf_name in ("exercises", "lessons", "safety", "handout"):
        shelf: Shelf[Any] = getattr(words, shelf_name)
        for name, thing in shelf.values.items():
            place = shelf.places[name]
            yield from _fields(place, "", thing, ROOMS[type(thing)], measure)
            cues: Mapping[str, Cue] = getattr(thing, "cues", {})
            for phase, cue in cues.items():
                yield from _fields(place, f"cues.{phase}", cue, CUES, measure)


def _fields(
    place: Place, under: str, thing: object, rooms: Mapping[str, Room], measure: Ruler
) -> Iterator[Problem]:
    for field, room in rooms.items():
        said = getattr(thing, field)
        texts = [(field, said)] if isinstance(said, str) else []
        if isinstance(said, tuple):
            texts = [(f"{field}[{at}]", text) for at, text in enumerate(said)]
        for key, text in texts:
            if wrong := _wrong(text, room, measure):
                yield place.problem(wrong, f"{under}.{key}" if under else key)


def _wrong(text: str, room: Room, measure: Ruler) -> str:
    """What is wrong with ``text`` in ``room``; "" for nothing."""
    over = measure.over(text, room.weight, room.whole)
    if over > 1:
        return f"is {_percent(over)} % too long for {room.where}; shorten it"
    if over * room.whole < SURELY * room.word:
        return ""
    for word in filter(None, _ENDS.split(text)):
        over = max(measure.over(it, room.weight, room.word) for it in _pieces(word))
        if over > 1:
            return (
                f'"{word}" is {_percent(over)} % too wide for {room.where}; '
                "choose a shorter word, or put a hyphen where a line may end"
            )
    return ""


def _pieces(word: str) -> list[str]:
    """Of a word, what a line cannot end in."""
    if _ANYWHERE.search(word) or any(east_asian_width(it) in "WF" for it in word):
        return list(word)
    return [word]


def _percent(over: float) -> int:
    """Never 0 of what is too much."""
    return max(1, round((over - 1) * 100))
