"""What is wrong with the words of an exercise, or could be better: told beside their field."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct
from msgspec.inspect import Metadata, StrType, type_info

from app.core.exercise_edit import words_of
from app.core.html_tag import tag_in
from app.core.reading_age import reading_age
from app.core.texts import Cue, ExerciseText, Line, Sentence

HARDEST = 11
"""Reading age in years, as for everything that patients read."""
_SHORTEST = 6
"""Words: of fewer no reading age can be told."""
_NEEDED = ("name", "aim", "start", "steps.0")


class Wrong(StrEnum):
    """Why words cannot be kept, or with HARD and SMALL what would be better."""

    EMPTY = "empty"
    LONG = "long"
    TAG = "tag"
    GLYPH = "glyph"
    HARD = "hard"
    SMALL = "small"


ADVICE = (Wrong.HARD, Wrong.SMALL)


class FromAfar(NamedTuple):
    """So many letters in all, and in one word, which cannot be broken, are drawn as large as is
    read from two metres on a 24-inch screen, in every shape and in Larger text. Measured."""

    letters: int
    word: int


_CUE, _BESIDE = FromAfar(24, 14), FromAfar(60, 16)
_FROM_AFAR = {"name": FromAfar(38, 16), "start": FromAfar(44, 16)}
_NEXT = FromAfar(28, 16)


class Remark(Struct, frozen=True):
    """``what`` is the tag or the letters, or by how many letters, or to which age."""

    wrong: Wrong
    what: str = ""

    @property
    def blocks(self) -> bool:
        """Whether nothing can be saved as it is."""
        return self.wrong not in ADVICE


def _most(kind: object) -> int:
    found = type_info(kind)
    if isinstance(found, Metadata):
        found = found.type
    assert isinstance(found, StrType)
    assert found.max_length is not None
    return found.max_length


_LINE, _SENTENCE = _most(Line), _most(Sentence)
_NOW = _most(Cue.__annotations__["now"])


def most_letters(key: str) -> int:
    """How many letters the words under ``key`` may have, as content files say it."""
    if key.endswith(".now"):
        return _NOW
    return _SENTENCE if key == "aim" or key.startswith("steps") else _LINE


def too_small(key: str, words: str) -> int:
    """By how many letters the words under ``key``, or their longest word, are too long to be read
    from two metres; 0 where they are not, and of what is read from near."""
    fits = _fits(key)
    if fits is None:
        return 0
    longest = max(map(len, words.split()), default=0)
    return max(len(words) - fits.letters, longest - fits.word, 0)


def _fits(key: str) -> FromAfar | None:
    if key in ("left", "right"):
        return _BESIDE
    if key.endswith(".now"):
        return _CUE
    return _NEXT if key.endswith(".next") else _FROM_AFAR.get(key)


def remarks(text: ExerciseText, draws: Callable[[str], bool]) -> dict[str, Remark]:
    """The first thing to say about each of the words, by the key of ``words_of``; nothing of those
    that are well. ``draws`` is whether a letter can be printed."""
    found = ((key, _remark(key, words, draws)) for key, words in words_of(text).items())
    return {key: remark for key, remark in found if remark is not None}


def _remark(key: str, words: str, draws: Callable[[str], bool]) -> Remark | None:
    if not words:
        needed = key in _NEEDED or key.startswith("cues.") or key in ("left", "right")
        return Remark(Wrong.EMPTY) if needed else None
    if (over := len(words) - most_letters(key)) > 0:
        return Remark(Wrong.LONG, str(over))
    if tag := tag_in(words):
        return Remark(Wrong.TAG, tag)
    if lost := [it for it in dict.fromkeys(words) if not it.isascii() and not draws(it)]:
        return Remark(Wrong.GLYPH, " ".join(lost[:5]))
    if fewer := too_small(key, words):
        return Remark(Wrong.SMALL, str(fewer))
    if key != "name" and len(re.findall(r"\w+", words)) >= _SHORTEST:
        age = reading_age(words)
        if age > HARDEST:
            return Remark(Wrong.HARD, str(age))
    return None
