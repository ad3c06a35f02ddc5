"""How large the records are, and how much a year of one patient adds to them."""

from dataclasses import dataclass

from app.store.ledger import Ledger

_LEAST_DAYS = 7
"""Whoever came once counts for a week: that is how a course begins."""

_DAYS = """
SELECT coalesce(sum(max(?, julianday(last) - julianday(first) + 1)), 0) FROM (
  SELECT min(day) AS first, max(day) AS last FROM session GROUP BY patient_id)
"""


@dataclass(frozen=True, slots=True)
class Growth:
    """``size`` is what is in use, in bytes; ``years`` are patient-years: from the first session of
    each patient to the last."""

    size: int
    years: float

    @property
    def a_year(self) -> int | None:
        """Bytes a patient-year; None before there is a tenth of one to tell by."""
        return round(self.size / self.years) if self.years >= 0.1 else None


def growth(ledger: Ledger) -> Growth:
    """Read from the file itself; its free pages do not count."""
    pages, free, size = (
        int(number)
        for name in ("page_count", "freelist_count", "page_size")
        for (number,) in ledger.rows(f"PRAGMA {name}")
    )
    ((days,),) = ledger.rows(_DAYS, _LEAST_DAYS)
    return Growth((pages - free) * size, days / 365.25)
