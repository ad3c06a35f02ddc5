"""The thresholds in force: a programme's own, where the clinic has not set others."""

from collections.abc import Callable

import msgspec
from msgspec.structs import asdict, replace

from app.core.rules.numbers import Rules


def effective_rules(own: Rules, setting: Callable[[str], str]) -> Rules:
    """``own``, with every number that the clinic has set under the same name.

    ``setting`` gives a setting's stored text, empty when nobody has set it. What is not allowed
    counts as not set, and so do lights that together leave no amber.
    """
    rules = own
    for name in Rules.__struct_fields__:
        if text := setting(name):
            try:
                rules = with_number(rules, name, text)
            except msgspec.ValidationError:
                continue
    if rules.green_max < rules.amber_max:
        return rules
    return replace(rules, green_max=own.green_max, amber_max=own.amber_max)


def with_number(rules: Rules, name: str, text: str) -> Rules:
    """``rules`` with ``name`` set to the whole number in ``text``. Raises ValidationError."""
    return msgspec.convert({**asdict(rules), name: text}, Rules, strict=False)
