"""A data folder is a folder, on a disk of this machine alone: SQLite's log is shared memory, and
two machines that write through a network, or two mounts of FUSE, destroy the file."""

import os
import re
import stat
from pathlib import Path

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError

MOUNTS = Path("/proc/self/mountinfo")

# fmt: off
SHARED = frozenset({
    "9p", "acfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fhgfs", "gfs", "gfs2",
    "glusterfs", "gpfs", "lustre", "mmfs", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "panfs",
    "prl_fs", "pvfs2", "smb3", "smbfs", "virtiofs", "vboxsf", "vmhgfs",
})
# fmt: on
"""Kinds of file system that another machine can write to at the same time."""

UNREAL = frozenset({"proc", "sysfs", "cgroup", "cgroup2", "debugfs", "tracefs", "securityfs"})
"""Kinds that only show what the system does."""


def check_readable(folder: Path) -> None:
    """Raises KioskError where ``folder`` is something else, or this user may not look into it. It
    need not exist yet."""
    try:
        is_folder = stat.S_ISDIR(folder.stat().st_mode)
    except FileNotFoundError:
        return
    except NotADirectoryError:
        is_folder = False
    except OSError as error:
        raise RecordsError(Fault.READ_ONLY, _UNREADABLE, folder=folder) from error
    if not is_folder:
        raise KioskError(
            "{folder} is not a folder. Choose a folder for the data with --data.", folder=folder
        )
    if not os.access(folder, os.R_OK | os.X_OK):
        raise RecordsError(Fault.READ_ONLY, _UNREADABLE, folder=folder)


_UNREADABLE = (
    "The data folder {folder} cannot be read. "
    "Allow this user to read and write it, or choose another with --data."
)


def check_own_disk(folder: Path, mounts: Path = MOUNTS) -> None:
    """Raises KioskError where ``folder``, or the database in it, is on a shared file system, or
    cannot be a data folder at all.

    It need not exist yet. Where the machine does not tell its mounts, every disk passes.
    """
    check_readable(folder)
    try:
        known = _mounts(mounts.read_text(errors="surrogateescape"))
    except OSError:
        return
    for path in (folder, folder / "kiosk.db"):
        kind = _kind(Path(os.path.realpath(path)), known)
        if kind in UNREAL:
            raise KioskError(
                "No records can be kept in {folder}. Choose a folder on a disk with --data.",
                folder=folder,
            )
        if kind in SHARED or kind.startswith("fuse"):
            raise KioskError(
                "The data folder {folder} is on a shared or network disk ({kind}), where "
                "records can be destroyed. Choose a folder on this machine's own disk with "
                "--data.",
                folder=folder,
                kind=kind,
            )


def _kind(path: Path, mounts: dict[Path, str]) -> str:
    """The file system that ``path`` is on, or would be."""
    return next((mounts[at] for at in (path, *path.parents) if at in mounts), "")


def _mounts(told: str) -> dict[Path, str]:
    """The kind of each mount by its place; of two at one place the later one covers the other."""
    found = {}
    for line in told.splitlines():
        where, _, what = line.partition(" - ")
        if len(at := where.split(" ")) > 4 and what:
            found[Path(_unescaped(at[4]))] = what.split(" ")[0]
    return found


def _unescaped(path: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), path)
