"""How old somebody has to be to read a sentence with ease: an estimate from its letters.

Flesch and Kincaid's school grade (Kincaid et al., Research Branch Report 8-75, 1975) and five
years; syllables are counted by groups of vowels, as no dictionary ships with the kiosk.
"""

import re

_GROUPS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxzgh]es)$")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENDS = re.compile(r"[.!?:;]+(?=\s|$)")


def syllables(word: str) -> int:
    """As near as the letters tell, at least one."""
    small = word.lower()
    found = len(_GROUPS.findall(small))
    return max(1, found - bool(found > 1 and _SILENT.search(small)))


def reading_age(words: str) -> int:
    """Whole years, 5 to 18: what is harder is for nobody."""
    found = _WORDS.findall(words)
    if not found:
        return 5
    sentences = max(1, len(_ENDS.findall(words.strip().rstrip(".") + ".")))
    grade = 0.39 * len(found) / sentences + 11.8 * sum(map(syllables, found)) / len(found) - 15.59
    return min(18, max(5, round(grade + 5)))
