"""Made-up clinics for benches, seeded once."""

import os
from pathlib import Path

from app.devices.clocks import SystemClock
from app.samples.seed_clinic import seeding
from app.wiring import load_library

SIZES = {"small": (100, 10_000), "large": (10_000, 1_000_000)}
YEARS = {"year": (1_000, 200_000), "decade": (10_000, 2_000_000)}
"""Patients and sets; ``YEARS`` of one busy clinic."""


def seeded(name: str, otherwise: Path) -> Path:
    """The folder of the clinic ``name``, in PHYSIO_KIOSK_SEEDED, which keeps it from one run to
    the next, or below ``otherwise``."""
    kept = os.environ.get("PHYSIO_KIOSK_SEEDED")
    folder = (Path(kept) if kept else otherwise) / name
    if not (folder / "kiosk.json").exists():
        patients, sets = (SIZES | YEARS)[name]
        work = seeding(folder, load_library(), SystemClock(), patients=patients, sets=sets, seed=1)
        with work as steps:
            assert sum(steps) == sets
    return folder
