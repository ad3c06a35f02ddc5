"""The year in a date of birth, however it is spelt: it is all that is kept of it.

So the order of day and month need not be asked for; only that they can be a day and a month.
"""

import re
from datetime import date

from app.core.errors import KioskError

_OLDEST = 1900
_SPELT = (
    r"(?P<y>\d{4})",
    r"(?P<y>\d{4})[-./ ](?P<a>\d{1,2})[-./ ](?P<b>\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
    r"(?P<y>\d{4})(?P<a>\d\d)(?P<b>\d\d)",
    r"(?P<a>\d{1,2})(?P<m>[-./ ])(?P<b>\d{1,2})(?P=m)(?P<y>\d{4}|\d{2})(?: [\d:]+(?: ?[AP]M)?)?",
    r"(?P<a>\d{1,2})(?:st|nd|rd|th|\.)?[-. ]?(?: ?de )? ?(?P<w>[^\W\d]{3,12})"
    r"\.?,?[-. ]?(?: ?de )? ?(?P<y>\d{4}|\d{2})",
    r"(?P<w>[^\W\d]{3,12})\.? (?P<a>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4}|\d{2})",
    r"(?P<y>\d{4})[- ](?P<w>[^\W\d]{3,12})[- ](?P<a>\d{1,2})",
)
_PATTERNS = tuple(re.compile(spelt, re.IGNORECASE) for spelt in _SPELT)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def year_in(said: str, today: date) -> int | None:
    """The year of birth in what was written, None for nothing. KioskError for what is no date."""
    text = " ".join(said.translate(_DIGITS).replace("\u200f", "").replace("\u200e", "").split())
    if not text:
        return None
    found = next((it for pattern in _PATTERNS if (it := pattern.fullmatch(text))), None)
    if found is None:
        raise _wrong(today)
    parts = found.groupdict()
    numbers = [int(parts[it]) for it in ("a", "b") if parts.get(it)]
    if any(not 1 <= it <= 31 for it in numbers) or (len(numbers) == 2 and min(numbers) > 12):
        raise KioskError("The date of birth has no such day or month. Put it right.")
    year = int(parts["y"])
    if len(parts["y"]) == 2:
        year = _century(year, said, today)
    if not _OLDEST <= year <= today.year:
        raise _wrong(today)
    return year


def _century(year: int, said: str, today: date) -> int:
    if year > today.year % 100:
        return 1900 + year
    raise KioskError(
        'The year in "{said}" can be {older} or {newer}. Write it in four digits.',
        said=said[:20],
        older=1900 + year,
        newer=2000 + year,
    )


def _wrong(today: date) -> KioskError:
    return KioskError(
        "The year of birth is from {oldest} to {year}, such as 1984. Put it right, or "
        "leave it empty.",
        oldest=_OLDEST,
        year=today.year,
    )
