"""What a person may be called, and when they may have been born."""

from datetime import date
from unicodedata import category, normalize

from app.core.errors import KioskError

LONGEST_NAME = 120
"""In code points, as the database counts them."""

_OLDEST = 1900
_JOINERS = "\u200c\u200d"
"""Persian and Indian names are spelt with these, though nobody sees them."""
_SIGNS = frozenset(
    " -'.,()/\u2010\u2011\u2018\u2019\u00b7\u055a\u05be\u05f3\u05f4\u30fb" + _JOINERS
)
_BARE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})
"""What is written for a letter whose mark no decomposition takes off."""
_MOST_MARKS = 4
"""Marks on one letter: Vietnamese and pointed Hebrew need two or three."""


def clean_name(text: str, *, as_written: bool = False) -> str:
    """``text`` as it is stored: composed (NFC), one space between words, nothing that is not seen.

    Raises KioskError for what no name has: emoji and symbols, no letter at all, or too much of it.
    One that another program has ``as_written`` keeps its signs: the clinic finds people by it.
    """
    seen = (" " if letter.isspace() else letter for letter in text if _is_seen(letter))
    name = " ".join(normalize("NFC", "".join(seen)).split()).strip(_JOINERS)
    if not as_written and (
        odd := dict.fromkeys(letter for letter in name if not _is_allowed(letter))
    ):
        raise KioskError(
            "A name cannot have {odd} in it. Take that out.", odd=" ".join(list(odd)[:5])
        )
    if not any(letter.isalpha() for letter in name):
        raise KioskError("A name needs at least one letter. Enter the name.")
    if len(name) > LONGEST_NAME:
        raise KioskError(
            "A name has {most} letters at the most, and this one {number}. Shorten it.",
            most=LONGEST_NAME,
            number=len(name),
        )
    if _marks_in_a_row(name) > _MOST_MARKS:
        raise KioskError("A letter of this name has too many marks. Enter the name again.")
    return name


def name_key(name: str) -> str:
    """What two names that a person would call the same have in common: case, spaces, and marks on
    letters make no difference."""
    plain = (letter for letter in normalize("NFKD", name) if letter.isalnum())
    return "".join(plain).casefold().translate(_BARE)


def birth_year(text: str, today: date) -> int | None:
    """The year that was typed, or None for nothing. KioskError for what is no such year."""
    typed = text.strip()
    if not typed:
        return None
    year = int(typed) if typed.isdecimal() and len(typed) == 4 else 0
    if not _OLDEST <= year <= today.year:
        raise KioskError(
            "The year of birth is from {oldest} to {year}, such as 1984. Put it right, or "
            "leave it empty.",
            oldest=_OLDEST,
            year=today.year,
        )
    return year


def _is_seen(letter: str) -> bool:
    """Not a control character, a mark of direction, a variant of the letter before, or unassigned;
    white space is seen."""
    if letter.isspace() or letter in _JOINERS:
        return True
    return not (category(letter).startswith("C") or "\ufe00" <= letter <= "\ufe0f")


def _is_allowed(letter: str) -> bool:
    kind = category(letter)
    return kind[0] == "L" or kind in ("Mn", "Mc", "Nd") or letter in _SIGNS


def _marks_in_a_row(name: str) -> int:
    most = row = 0
    for letter in name:
        row = row + 1 if category(letter)[0] == "M" else 0
        most = max(most, row)
    return most
