"""One kiosk on one data folder, with desks and commands beside it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from app.core.faults import Fault, RecordsError
from app.store.files import make_folder, writing
from app.store.own_disk import check_own_disk

OPENING_S = 60
"""Longer than a large database takes to be checked."""


@contextmanager
def lock_folder(folder: Path) -> Iterator[None]:
    """Holds ``folder`` for this kiosk; the lock goes with the process, however it ends.

    Raises KioskError when another kiosk has it. Whoever only reads needs no lock.
    """
    check_own_disk(folder)
    make_folder(folder)
    lock = FileLock(folder / "kiosk.lock", timeout=0, mode=0o600, thread_local=False)
    with writing(folder):
        mine = _take(lock)
    if not mine:
        raise RecordsError(
            Fault.BUSY,
            "Another kiosk is using the data folder {folder}. Close it first, or choose "
            "another folder with --data.",
            folder=folder,
        )
    try:
        yield
    finally:
        lock.release()


@contextmanager
def opening(folder: Path) -> Iterator[None]:
    """One program at a time checks a database and brings it up to date; the next waits for it.

    Where no lock can be made, as on a disk that may only be read, none is needed either.
    """
    lock = FileLock(folder / "opening.lock", timeout=OPENING_S, mode=0o600, thread_local=False)
    if folder.is_dir():
        with suppress(OSError):
            _take(lock)
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
