"""Who a patient is."""

from dataclasses import dataclass

from app.core.particulars import NONE, Particulars


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient. ``birth_year`` is None, and ``referrer`` empty, when nobody entered it."""

    id: str
    code: str
    name: str
    language: str
    birth_year: int | None
    referrer: str = ""
    archived: bool = False
    restricted: bool = False
    more: Particulars = NONE
