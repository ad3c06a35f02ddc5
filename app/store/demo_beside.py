"""A demo clinic beside the real records: a folder of its own, that goes by one touch.

While the kiosk runs on it the real records are closed, and nothing of either reaches the other.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from app.store.files import writing

FOLDER = "demo"
_GONE = "demo.gone"


def demo_folder(data: Path) -> Path:
    """Where the demo clinic of a data folder is, or would be."""
    return data / FOLDER


def is_on(data: Path) -> bool:
    """Whether the kiosk of ``data`` shows its demo clinic when it starts."""
    with suppress(PermissionError):  # who opens the records says it better
        return demo_folder(data).is_dir()
    return False


def begin(data: Path) -> None:
    """From the next start on the demo clinic is shown."""
    with writing(data):
        demo_folder(data).mkdir(exist_ok=True)


def end(data: Path) -> None:
    """From the next start on the real clinic is shown again; all of the demo goes with it."""
    with writing(data):
        sweep(data)
        with suppress(FileNotFoundError):
            demo_folder(data).rename(data / _GONE)


def sweep(data: Path) -> None:
    """Take away what is left of a demo that has ended: it was still open then."""
    shutil.rmtree(data / _GONE, ignore_errors=True)
