"""``physio-kiosk card`` and ``letter``: single papers without a window."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from app.commands.handout import find
from app.documents.card import Card
from app.services.saving import save
from app.wiring import reading


def write_letter(data: Path, patient: str, out: Path) -> None:
    """Write the progress letter about a patient."""
    with reading(data) as clinic:
        save(clinic.letter(find(clinic, patient).id), out)


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
