"""Keeps what was found damaged, before anything is done about it."""

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.core.faults import Fault

FILES = "kiosk.db", "kiosk.db-wal", "kiosk.witness", "kiosk.json"
ROOM = 64 * 1024 * 1024
"""Bytes that stay free; without them the large file, which nothing changes, is not copied."""


def set_aside(folder: Path, fault: Fault, now: datetime) -> Path | None:
    """Copies the records as they lie there into a folder of their own, and says which.

    What is there already from before is not copied again. None where nothing could be kept: the
    files themselves stay, as no fault is ever written over.
    """
    found = [each for name in FILES if (each := folder / name).is_file()]
    if not found:
        return None
    aside = folder / "aside"
    with suppress(OSError):
        for kept in sorted(aside.iterdir(), reverse=True):
            if all(_same(each, kept / each.name) for each in found):
                return kept
    to = aside / f"{now.astimezone():%Y-%m-%d-%H%M%S}-{fault}"
    try:
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        for each in sorted(found, key=lambda it: it.stat().st_size):
            if each.stat().st_size + ROOM > shutil.disk_usage(to).free:
                continue
            _copy(each, to / each.name)
    except OSError:
        return to if to.exists() and any(to.iterdir()) else None
    return to


def _same(one: Path, other: Path) -> bool:
    try:
        here, there = one.stat(), other.stat()
    except OSError:
        return False
    return (here.st_size, here.st_mtime_ns) == (there.st_size, there.st_mtime_ns)


def _copy(source: Path, to: Path) -> None:
    """With its time, by which it is known again; private, and on the disk when this returns."""
    shutil.copyfile(source, to)
    to.chmod(0o600)
    was = source.stat()
    os.utime(to, ns=(was.st_atime_ns, was.st_mtime_ns))
    handle = os.open(to, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
