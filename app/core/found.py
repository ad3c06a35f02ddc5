"""Who is found by a few letters, a code or a card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Who a patient is in a list. ``programme`` is None without a plan."""

    id: str
    code: str
    name: str
    programme: str | None
    archived: bool


@dataclass(frozen=True, slots=True)
class Found:
    """``more``: there are others, which further letters would tell apart."""

    people: tuple[FoundPerson, ...] = ()
    more: bool = False
