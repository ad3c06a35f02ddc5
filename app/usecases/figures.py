"""A manager's figures, counted, on paper and as a file: no Qt, called on the worker thread."""

import csv
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Protocol

from app.core.errors import KioskError
from app.core.figures import Figures, Span
from app.core.long_work import LongWork
from app.core.roles import Action
from app.core.spreadsheet_text import neutral
from app.core.staff import Staff
from app.documents.figures_sheet import FigurePart
from app.documents.handout_model import Paper as PaperSize
from app.exports.place import check_place, said_plainly
from app.usecases.needs import HasPaper, HasSettings, HasStore


class Writing(HasStore, HasSettings, Protocol):
    """Writes files where the clinic has set it."""


def figures_of(
    clinic: HasStore, staff: Staff | None, last: date, span: Span, programme: str, work: LongWork
) -> Figures:
    """The figures up to ``last``. KioskError for who may not; Stopped where ``work`` was."""
    if staff is None:
        raise KioskError("Sign in again.")
    staff.require(Action.SEE_FIGURES)
    return clinic.store.figures.figures(last, span, programme, work)


def figures_pdf(clinic: HasPaper, title: str, about: str, parts: Sequence[FigurePart]) -> bytes:
    """The figures on one page."""
    size: PaperSize = "letter" if clinic.setting("paper") == "letter" else "a4"
    return clinic.paper.figures(title, about, parts, clinic.letterhead(), size).pdf


def write_figures(
    clinic: Writing,
    staff: Staff,
    places: Sequence[Path],
    it: Figures,
    about: str,
    parts: Sequence[FigurePart],
) -> Path:
    """The figures as CSV on the first of ``places``, or in the folder for packs; the audit says
    that they were taken out. Raises KioskError where there is no place, or it cannot be written."""
    staff.require(Action.SEE_FIGURES)
    folder = clinic.setting("export_folder")
    if not places and not folder:
        raise KioskError("There is no stick. Put one in, or set a folder for packs in Settings.")
    out = (places[0] if places else Path(folder)) / f"figures-{it.first}-{it.last}.csv"
    text = StringIO(newline="")
    table = csv.writer(text)
    table.writerow(["first_day", "last_day", "programme", "part", "what", "value"])
    for part in parts:
        for what, how in part.rows:
            row = (str(it.first), str(it.last), about, part.title, what, how)
            table.writerow([neutral(cell) for cell in row])
    check_place(out)
    with said_plainly(out):
        out.write_bytes(text.getvalue().encode("utf-8-sig"))
    with clinic.store.ledger.write():
        clinic.store.ledger.audit("figures exported", None, staff.id, f"{it.first} to {it.last}")
    return out


def programmes(clinic: HasStore) -> tuple[str, ...]:
    """The programmes that have figures of their own."""
    return clinic.store.figures.programmes()
