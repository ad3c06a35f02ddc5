"""What stands in for a page on its way to the printer."""

from typing import Any

from PySide6.QtCore import QObject

from app.staff.patient.letter import LetterState
from app.staff.people.pile import PileState
from tests.qml.sample_pictures import sheets

NO_PAPER: dict[str, Any] = {
    "state": "making",
    "trouble": "",
    "message": "",
    "pages": [],
    "printers": [],
    "printer": "",
    "largePrint": False,
    "canEnlarge": False,
    "further": 0,
    "layouts": [],
    "layout": "standard",
    "papers": [],
    "paper": "a4",
    "copies": 1,
    "bothSides": False,
    "leftOut": [],
    "stick": False,
    "sorts": [],
    "sort": 0,
    "uncalled": [],
    "canDate": False,
    "calendar": False,
}
PAPERS = ["Take-home plan", "Plan and next stage", "Lessons"]
LAYOUTS = ["standard", "large", "compact"]
LEFT_OUT = [
    "Demo Person with a Name of Some Length: There is no plan to print yet. "
    "Ask a physio to set one up.",
    *(f"Demo Person {n}: There is no plan to print yet." for n in range(2, 8)),
]
LETTER = LetterState(
    open=True,
    kept=True,
    addressee="Dr. Sample\n12 Long Street\nExampletown",
    summary="Pain is down from 7 to 3. She carries the shopping again. " * 4,
    nextStep="We go on for four weeks. Please see her if the numbness comes back.",
)
PRINTERS = [
    {"name": "desk", "title": "Front desk, ground floor"},
    {"name": "room", "title": "Treatment room 2"},
]


def paper(parent: QObject) -> QObject:
    """A stand-in for what prints."""
    from tests.qml import samples

    made = samples.PrintingViewModel(**NO_PAPER)
    made.setParent(parent)
    return made


def marked(rows: Any, *, asking: bool = False) -> PileState:
    """The first three people of a list, marked."""
    ids = [str(row["id"]) for row in rows if "id" in row]
    return PileState(choosing=True, chosen=tuple(ids[:3]), asking=asking)


def paper_scenes() -> dict[str, dict[str, Any]]:
    """A page in every state that its sheet has something else to say in."""
    return {
        "staff_paper": {
            "state": "preview",
            "pages": sheets() * 3,
            "sort": 2,
            "canEnlarge": True,
            "layouts": LAYOUTS,
            "layout": "compact",
            "papers": ["a4", "letter"],
            "copies": 2,
            "bothSides": True,
            "canDate": True,
            "calendar": True,
            "printers": PRINTERS,
            "printer": "desk",
            "stick": True,
        },
        "staff_paper_pile": {
            "state": "preview",
            "sorts": [],
            "pages": sheets() * 4,
            "further": 16,
            "layouts": LAYOUTS,
            "papers": ["a4", "letter"],
            "printers": PRINTERS,
            "printer": "desk",
            "stick": True,
            "leftOut": LEFT_OUT,
        },
        "staff_paper_uncalled": {
            "state": "preview",
            "pages": sheets() * 2,
            "canEnlarge": True,
            "printers": PRINTERS,
            "printer": "desk",
            "stick": True,
            "uncalled": ["emergency", "clinic"],
        },
        "staff_paper_waits": {"state": "waiting", "trouble": "paper", "stick": True},
        "staff_paper_none": {
            "state": "preview",
            "trouble": "no_printer",
            "pages": sheets(),
            "canEnlarge": True,
        },
    }
