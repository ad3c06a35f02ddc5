"""What a licence lets a clinic do with somebody else's exercise.

A clinic prints what it takes in, splits its steps and works for money: docs/adr/0018 says why a
licence that forbids one of these keeps an exercise out.
"""

import re
from functools import lru_cache

from msgspec import Struct

_ND = re.compile(r"\bND\b|NO[ -]?DERIV", re.IGNORECASE)
_NC = re.compile(r"\bNC\b|NON[ -]?COMMERC", re.IGNORECASE)
_NONE = re.compile(r"ALL RIGHTS RESERVED|PROPRIETARY|\bCOPYRIGHTED\b", re.IGNORECASE)
_FREE = re.compile(
    r"\bCC-?0\b|PUBLIC[ -]?DOMAIN|UNLICENSE|\b0BSD\b|\bPDM\b|\bWTFPL\b", re.IGNORECASE
)


class Licence(Struct, frozen=True):
    """``forbids`` is a sentence that says why it cannot be used, "" where it can; ``credit``
    whether its author has to be named."""

    forbids: str = ""
    credit: bool = True
    only_free: bool = False


@lru_cache(maxsize=256)
def licence_of(said: str) -> Licence:
    """What is known of a licence by its name."""
    words = " ".join(re.split(r"[\s_]+", said.strip()))
    if _FREE.search(words):
        return Licence(credit=False)
    if _ND.search(words):
        return Licence(
            f"The licence {said} allows no changes, and a kiosk splits and shortens the words."
        )
    if _NC.search(words):
        return Licence(f"The licence {said} allows no use for money.", only_free=True)
    if _NONE.search(words):
        return Licence(f'The licence is "{said}": ask its owner for leave in writing first.')
    return Licence()


def forbidden(said: str, for_money: bool = True) -> str:
    """Why an exercise under this licence cannot be used, in a sentence, or ""."""
    found = licence_of(said)
    return "" if found.only_free and not for_money else found.forbids
