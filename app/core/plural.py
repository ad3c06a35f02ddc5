"""Which form a language has for a number, by the rules of Unicode CLDR."""

import re
from enum import StrEnum
from functools import lru_cache

from app.core.plural_rules import PLURALS


class PluralForm(StrEnum):
    """The forms, as CLDR calls them. A language has some; each has ``OTHER``."""

    ZERO = "zero"
    ONE = "one"
    TWO = "two"
    FEW = "few"
    MANY = "many"
    OTHER = "other"


EXACT = {PluralForm.ZERO: 0, PluralForm.ONE: 1, PluralForm.TWO: 2}
"""The one number that a form without a number in it can stand for: "Once" is never 21 times."""

_RELATION = re.compile(r"([nivftce])(?: mod (\d+))? (not in|in) ([\d.,]+)")


@lru_cache
def plural_form(number: float, language: str) -> PluralForm:
    """The form for ``number`` in ``language``, such as "pl" or "pt-PT"."""
    rules = PLURALS.get(language) or PLURALS.get(language.partition("-")[0], {})
    known = _operands(f"{abs(number):g}")
    return next(
        (PluralForm(form) for form, rule in rules.items() if _holds(rule, known)), PluralForm.OTHER
    )


def _operands(written: str) -> dict[str, float]:
    """What a rule asks of a number as it is written: itself, its whole part and its decimals."""
    whole, _, decimals = written.partition(".")
    shown = decimals.rstrip("0")
    return {
        "n": float(written),
        "i": int(float(whole)),
        "v": len(decimals),
        "f": int(decimals or 0),
        "t": int(shown or 0),
        "c": 0,
        "e": 0,
    }


def _holds(rule: str, known: dict[str, float]) -> bool:
    return any(
        all(_related(each, known) for each in either.split(" and "))
        for either in rule.split(" or ")
    )


def _related(relation: str, known: dict[str, float]) -> bool:
    found = _RELATION.fullmatch(relation)
    assert found, relation
    operand, mod, how, numbers = found.groups()
    value = known[operand] % int(mod) if mod else known[operand]
    return any(_within(value, each) for each in numbers.split(",")) is (how == "in")


def _within(value: float, numbers: str) -> bool:
    """Of a range only whole numbers are meant."""
    low, _, high = numbers.partition("..")
    return int(low) <= value <= int(high or low) and value == int(value)
