"""How far an export is, and whether there is room to go on."""

from pathlib import Path
from shutil import disk_usage

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.exports.order import Format, Order

SPARE = 200_000_000
"""Bytes that an export leaves free on the disk of the records: the kiosk goes on writing there."""

# How long a row takes in each format, over a row of CSV; of letters, how long one takes
_EFFORT = {
    Format.CSV: 1,
    Format.JSON: 1,
    Format.FHIR: 6,
    Format.XLSX: 2,
    Format.SQLITE: 2,
    Format.PARQUET: 2,
    Format.PDF: 20_000,
}

_DOING = {
    Format.CSV: "Writing CSV",
    Format.JSON: "Writing JSON",
    Format.FHIR: "Writing FHIR",
    Format.XLSX: "Writing the workbook",
    Format.SQLITE: "Writing the SQLite file",
    Format.PARQUET: "Writing Parquet",
    Format.PDF: "Writing letters",
}


class EffortGauge:
    """Turns rows written into the share of all there is to do."""

    def __init__(
        self, order: Order, rows: int, letters: int, scratch: Path, work: LongWork
    ) -> None:
        self._work = work
        self._costs = {
            form: _EFFORT[form] * (letters if form is Format.PDF else rows)
            for form in order.formats
        }
        self._all = max(sum(self._costs.values()), 1)
        self._done, self._end, self._form = 0, 0, order.formats[0]
        self._records = scratch if _fills(order, scratch) else None

    def begin(self, form: Format) -> None:
        """What is written from now on; all that came before is done."""
        self._form, self._done = form, self._end
        self._end += self._costs[form]
        self(0)

    def __call__(self, rows: int) -> None:
        """So much more is done. Raises KioskError when the records are running out of room."""
        self._done = min(self._done + rows * _EFFORT[self._form], self._end)
        self._work.at(self._done / self._all, _DOING[self._form])
        if self._records is not None and disk_usage(self._records).free < SPARE:
            raise KioskError(
                "The disk with the kiosk's records is nearly full, so the export has stopped. "
                "Free some space, then export again."
            )


def _fills(order: Order, scratch: Path) -> bool:
    """Whether the export takes room on the disk of the records."""
    if {Format.SQLITE, Format.PARQUET}.intersection(order.formats):
        return True
    return order.out.parent.stat().st_dev == scratch.stat().st_dev
