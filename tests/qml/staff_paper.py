"""What stands in for a page on its way to the printer."""

from typing import Any

from PySide6.QtCore import QObject

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
}
PAPERS = ["Take-home plan", "Plan and next stage", "Lessons", "Progress letter"]
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
