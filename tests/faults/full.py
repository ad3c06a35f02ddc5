"""Whether the whole matrix is wanted (make test-faults) or its short form, and what it says."""

import os

FULL = "PHYSIO_KIOSK_FULL_FAULTS" in os.environ


def times(full: int, short: int) -> int:
    """How often something is tried."""
    return full if FULL else short


def figure(what: str, done: int, of: int, more: str = "") -> None:
    """Says what came of it, and keeps it for the report of the whole matrix."""
    told(what, f"{done} of {of}" + (more and f", {more}"))


def told(what: str, came: object) -> None:
    """The same of what is not counted against anything."""
    line = f"{what}: {came}"
    print(line)
    if report := os.environ.get("PHYSIO_KIOSK_FAULT_FIGURES"):
        # one write, at the end of what is there: two processes tell theirs
        handle = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            os.write(handle, f"{line}\n".encode())
        finally:
            os.close(handle)
