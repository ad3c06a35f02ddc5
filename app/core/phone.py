"""Telephone numbers, as people write them."""

import re

_NUMBER = re.compile(r"\+?[0-9]( ?[0-9])*")
LEAST, MOST = 3, 15
"""Digits: from 112 to what ITU-T E.164 allows."""


def is_number(text: str) -> bool:
    """Whether ``text`` is a number and nothing else, such as 112 or +44 20 7946 0000."""
    return _NUMBER.fullmatch(text) is not None and LEAST <= _digits(text) <= MOST


def holds_number(text: str) -> bool:
    """Whether somebody could find a number to call in ``text``."""
    return _digits(text) >= LEAST


def _digits(text: str) -> int:
    return sum(each.isdecimal() for each in text)
