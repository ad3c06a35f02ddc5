"""A cell of a sheet as SpreadsheetML has it: what its text is, and how it is shown."""

import re

STYLES = ("heading", "text", "date", "time")
"""The ways in which cells are shown; the first has number 1 in the workbook, and so on."""

ROW = "\x01"
"""Stands in a row's text where its number goes, which only the sheet knows. No text holds it."""

LONGEST = 32_767
"""UTF-16 units that a cell can hold."""

_MARKUP = re.compile("[&<>]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ODD = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot hold or would change, and what would be read as standing for such a sign."""


def style(name: str) -> int:
    """The number of one of ``STYLES``."""
    return STYLES.index(name) + 1


def letters(place: int) -> str:
    """The column at ``place``, from 0, as sheets call it: A to Z, then AA."""
    high, low = divmod(place, 26)
    return (letters(high - 1) if high else "") + chr(65 + low)


def sheet_text(text: str | None) -> str | None:
    """A text as the content of a cell, which is never run; None where there is none."""
    if not text:
        return None
    if len(text) > LONGEST // 2:
        text = text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
    kept = _ODD.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    kept = _MARKUP.sub(lambda found: _ENTITIES[found[0]], kept)
    space = ' xml:space="preserve"' if kept.strip() != kept else ""
    return f"<t{space}>{kept}</t>"
