"""Whether the whole matrix is wanted (make test-faults) or its short form, and what it says."""

import os
from pathlib import Path

FULL = "PHYSIO_KIOSK_FULL_FAULTS" in os.environ


def times(full: int, short: int) -> int:
    """How often something is tried."""
    return full if FULL else short


def figure(what: str, done: int, of: int) -> None:
    """Says what came of it, and keeps it for the report of the whole matrix."""
    told(what, f"{done} of {of}")


def told(what: str, came: object) -> None:
    """The same of what is not counted against anything."""
    line = f"{what}: {came}"
    print(line)
    if report := os.environ.get("PHYSIO_KIOSK_FAULT_FIGURES"):
        with Path(report).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
