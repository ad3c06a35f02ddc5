"""The thresholds in force: a programme's own, where the clinic has not set others."""

from collections.abc import Callable, Iterable

import msgspec
from msgspec.structs import asdict, replace

from app.core.errors import KioskError
from app.core.rules.numbers import Rules


def effective_rules(own: Rules, setting: Callable[[str], str]) -> Rules:
    """``own``, with every number that the clinic has set under the same name.

    ``setting`` gives a setting's stored text, empty when nobody has set it. What is not allowed
    counts as not set, and so do lights that together leave no amber.
    """
    rules = _as_set(own, setting)
    if rules.green_max < rules.amber_max:
        return rules
    return replace(rules, green_max=own.green_max, amber_max=own.amber_max)


def require_amber(programmes: Iterable[Rules], setting: Callable[[str], str]) -> None:
    """Raises KioskError where what is set leaves no amber between green and red."""
    for own in programmes:
        rules = _as_set(own, setting)
        if rules.green_max >= rules.amber_max:
            raise KioskError(
                "Green must end below amber: green ends at {green_max} and amber at "
                "{amber_max}. Change one of the two.",
                green_max=rules.green_max,
                amber_max=rules.amber_max,
            )


def _as_set(own: Rules, setting: Callable[[str], str]) -> Rules:
    rules = own
    for name in Rules.__struct_fields__:
        if text := setting(name):
            try:
                rules = with_number(rules, name, text)
            except msgspec.ValidationError:
                continue
    return rules


def with_number(rules: Rules, name: str, text: str) -> Rules:
    """``rules`` with ``name`` set to the whole number in ``text``. Raises ValidationError."""
    return msgspec.convert({**asdict(rules), name: text}, Rules, strict=False)
