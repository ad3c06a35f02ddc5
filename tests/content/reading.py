"""How hard a text is to read, with no word list to download."""

import re


def syllables(word: str) -> int:
    """Groups of vowels, less a silent e (and the silent e of -ed and -es)."""
    word = re.sub(r"(?<=[^aeiouytdlsxzc])e[ds]$|(?<=[^l])e$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: school years. Reading age is about five more."""
    words = re.findall(r"[A-Za-z’']+", text)
    sentences = max(1, len(re.findall(r"[.!?:]+(?=\s|$)", text)))
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59
