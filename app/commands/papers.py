"""``physio-kiosk card``, ``lesson`` and ``letter``: single papers without a window."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from app.commands.handout import find
from app.core.print_form import Wanted
from app.devices.printing.saving import save
from app.documents.card import Card
from app.usecases.papers import NOBODY
from app.wiring import reading
from app.wiring_content import load_library
from app.wiring_paper import paper as make_paper
from app.wiring_paper import wording


def write_letter(
    data: Path, patient: str, out: Path, paper: Literal["a4", "letter"] | None
) -> None:
    """Write the progress letter about a patient."""
    with reading(data) as clinic:
        save(clinic.letter(find(clinic, patient).id, paper or ""), out)


def write_lesson(
    data: Path, lesson: str | None, programme: str | None, out: Path, wanted: Wanted
) -> None:
    """Write one lesson to read at home, or all of a programme."""
    library = cache(lambda: load_library(data))
    maker = make_paper(library, wording(library, data))
    if lesson is not None:
        save(maker.lesson(lesson, NOBODY, wanted).pdf, out)
    else:
        save(maker.lesson_sheet(str(programme), NOBODY, wanted).pdf, out)


def write_cards(
    data: Path, codes: Sequence[str], out: Path, paper: Literal["a4", "letter"] | None, named: bool
) -> None:
    """Write a new card for each patient; their older cards stop working.

    The file is known to be writable, and cards to come out right, before any old card stops.
    """
    with reading(data) as clinic:
        patients = [find(clinic, code) for code in codes]
        names = [patient.name if named else "" for patient in patients]
        people = list(zip(patients, names, strict=True))
        head = clinic.letterhead()
        blank = [Card("PK" + "B" * 32, patient.code, name) for patient, name in people]
        trial = clinic.paper.cards(blank, head, paper)
        save(trial.pdf, out)
        made = [
            Card(clinic.store.patients.cards.new(patient.id), patient.code, name)
            for patient, name in people
        ]
        save(clinic.paper.cards(made, head, paper).pdf, out)
