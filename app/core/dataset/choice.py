"""Which records leave the clinic, and how much they say about who they are of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SMALL_GROUP = 5
"""A group of fewer patients than this is flagged in de-identified packs.

Fewer than five is a usual limit for small counts; a clinic's own rules may ask for more.
"""

OLDEST_BAND = 90


class Privacy(StrEnum):
    """How much a pack says about who it is of.

    PSEUDONYMISED: no names, codes or free text; ids stand for the same patient in every pack made
    with the same export key. DEIDENTIFIED: dates are also shifted, by whole weeks and for each
    patient differently, and age is in bands.
    """

    IDENTIFIED = "identified"
    PSEUDONYMISED = "pseudonymised"
    DEIDENTIFIED = "deidentified"


@dataclass(frozen=True, slots=True)
class Choice:
    """``patients`` are ids, None for all; ``first`` and ``last`` are local days, both included.

    ``as_of`` is the day up to which adherence is counted. ``key_name`` chooses among the clinic's
    export keys: packs of two names cannot be matched with each other.
    ``copy`` is a patient's own, which a restricted record has too.
    """

    as_of: date
    patients: tuple[str, ...] | None = None
    first: date | None = None
    last: date | None = None
    privacy: Privacy = Privacy.IDENTIFIED
    key_name: str = ""
    copy: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing is left out of the chosen patients' records."""
        return self.first is None and self.last is None and self.privacy is Privacy.IDENTIFIED
