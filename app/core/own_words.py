"""What staff write in their own words: why they did something, and notes."""

from unicodedata import category, normalize

from app.core.errors import KioskError

LONGEST_REASON = 500
_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn"})
_TURNS = frozenset(
    "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
"""Marks that turn a line around: left open, they turn what stands after the words too."""

_LEANS = frozenset("\u061c\u200e\u200f")


def clean_words(text: str, lines: bool = False) -> str:
    """``text`` as it is stored: composed (NFC), in any script and with any emoji, without control
    signs and marks of direction, one space between words. With ``lines`` line breaks stay."""
    if lines:
        kept = (clean_words(line) for line in text.splitlines())
        return "\n".join(kept).strip()
    seen = (
        " " if it.isspace() else it
        for it in normalize("NFC", text)
        if it.isspace() or not (category(it) in _UNSEEN or it in _TURNS)
    )
    return " ".join("".join(seen).split())


def without_unseen(text: str) -> str:
    """``text`` as written elsewhere, without control signs and what turns a line around; a line
    break is a space. Marks that turn nothing stay: right-to-left texts need them."""
    if text.isprintable():
        return text
    gaps = (" " if it.isspace() and category(it) != "Zs" else it for it in text)
    return "".join(it for it in gaps if not (category(it) in _UNSEEN or it in _TURNS - _LEANS))


def tidy_reason(text: str) -> str:
    """A reason as it is stored, empty for none. KioskError when it is too long."""
    tidy = clean_words(text)
    if len(tidy) > LONGEST_REASON:
        raise KioskError(
            "This has {number} letters, and {most} is the most. Shorten it.",
            number=len(tidy),
            most=LONGEST_REASON,
        )
    return tidy


def needed_reason(text: str) -> str:
    """A reason as it is stored. KioskError when there is none, or it is too long."""
    tidy = tidy_reason(text)
    if not tidy:
        raise KioskError("Say why, in a few words.")
    return tidy
