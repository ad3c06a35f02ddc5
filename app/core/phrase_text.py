"""Phrases of the content that hold blanks, and those that change with a number."""

from string import Formatter
from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from app.core.decimals import decimal_text
from app.core.plural import EXACT, plural_form

Phrase = Annotated[str, Meta(min_length=1, max_length=80)]
Statement = Annotated[str, Meta(min_length=1, max_length=200)]


def fill(holding: Struct, **blanks: str) -> None:
    """Raise ValueError where a phrase holds a blank it cannot fill, or lacks one it needs."""
    for field, needed in blanks.items():
        if _blanks(getattr(holding, field)) != set(needed.split()):
            names = " ".join(f"{{{name}}}" for name in needed.split()) or "no braces"
            raise ValueError(f"`{field}` must hold {names} and nothing else in braces")


def braces(words: str) -> frozenset[str]:
    """What ``words`` ask for, each as it is written: a form after it is none of its name. Raises
    ValueError for braces that do not match."""
    return frozenset(
        f"{name}:{form}" if form else name
        for _, name, form, _ in Formatter().parse(words)
        if name is not None
    )


def _blanks(phrase: str) -> frozenset[str]:
    try:
        return braces(phrase)
    except ValueError:
        return frozenset("{")


class Counted(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A phrase that changes with a number, in the forms that its language has; ``{count}`` stands
    for the number, and may be left out where the form is for one number alone."""

    BLANKS: ClassVar[str] = "count"

    zero: Phrase | None = None
    one: Phrase | None = None
    two: Phrase | None = None
    few: Phrase | None = None
    many: Phrase | None = None
    other: Phrase

    def __post_init__(self) -> None:
        fill(self, other=self.BLANKS)
        for form in ("few", "many"):
            if getattr(self, form):
                fill(self, **{form: self.BLANKS})
        for form in ("zero", "one", "two"):
            said: str | None = getattr(self, form)
            if said and not _blanks(said) <= set(self.BLANKS.split()):
                raise ValueError(f"`{form}` holds in braces what nothing fills in")

    def of(self, count: float, language: str, **more: str) -> str:
        """The phrase for ``count``, which is written without a needless decimal. ``more`` is what
        its other blanks hold."""
        form = plural_form(count, language)
        said = getattr(self, form) or self.other
        if "{count}" not in said and count != EXACT.get(form):
            said = self.other
        return str(said.format(count=decimal_text(count, language), **more))


class TimesADay(Counted, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How often a day, and in which ``{parts}`` of it."""

    BLANKS: ClassVar[str] = "count parts"


class GoalText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How far somebody is with their goal, in the form for the ``{times}`` a week that they want to
    do it: ``{words}`` are theirs, ``{done}`` of ``{steps}`` are ticked, it was done ``{week}``
    times."""

    BLANKS: ClassVar[str] = "words done steps week times"

    zero: Statement | None = None
    one: Statement | None = None
    two: Statement | None = None
    few: Statement | None = None
    many: Statement | None = None
    other: Statement

    def __post_init__(self) -> None:
        for form in ("zero", "one", "two", "few", "many", "other"):
            if getattr(self, form):
                fill(self, **{form: self.BLANKS})

    def of(self, times: int, language: str) -> str:
        """The sentence for so many times a week, its blanks still open."""
        return str(getattr(self, plural_form(times, language)) or self.other)
