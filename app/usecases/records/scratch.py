"""Where an export works: in the data folder, beside the records, one at a time."""

from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from filelock import FileLock

SCRATCH = "export.tmp"


def sweep(folder: Path) -> None:
    """What a killed export left in a data folder goes: rows are in it that nothing locks. One that
    still runs keeps its own."""
    if not (folder / SCRATCH).exists():
        return
    with suppress(OSError), lock_exports(folder):
        rmtree(folder / SCRATCH, ignore_errors=True)


def lock_exports(folder: Path) -> FileLock:
    """Held while one runs. Raises Timeout at once where another does."""
    return FileLock(folder / "export.lock", timeout=0, mode=0o600, thread_local=False)
