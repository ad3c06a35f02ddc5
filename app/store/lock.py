"""One kiosk on one data folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.core.errors import KioskError
from app.store.files import make_folder, writing


@contextmanager
def lock_folder(folder: Path) -> Iterator[None]:
    """Holds ``folder`` for this kiosk; the lock goes with the process, however it ends.

    Raises KioskError when another kiosk has it. Whoever only reads needs no lock.
    """
    make_folder(folder)
    lock = FileLock(folder / "kiosk.lock", timeout=0, mode=0o600, thread_local=False)
    with writing(folder):
        mine = _take(lock)
    if not mine:
        raise KioskError(
            f"Another kiosk is using the data folder {folder}. "
            "Close it first, or choose another folder with --data."
        )
    try:
        yield
    finally:
        lock.release()


def _take(lock: FileLock) -> bool:
    try:
        lock.acquire()
    except Timeout:
        return False
    return True
