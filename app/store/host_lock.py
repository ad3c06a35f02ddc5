"""Says in the data folder which machine is using it, for disks that do not carry locks."""

import fcntl
import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from platform import node

from msgspec import Struct

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError


class Host(Struct, frozen=True):
    """A machine since it was last started. ``machine`` stays when it is given another name; a
    container may have none."""

    name: str
    machine: str
    boot: str

    def is_of(self, other: "Host") -> bool:
        """Whether a lock of ``other`` was made on this machine, now or before a power cut."""
        if self.boot and self.boot == other.boot:
            return True
        if self.machine and other.machine:
            return self.machine == other.machine
        return self.name == other.name


def this_host() -> Host:
    """The machine that this runs on."""
    machine = _line("/etc/machine-id")
    return Host(
        node() or "unknown",
        sha256(f"physio-kiosk {machine}".encode()).hexdigest()[:16] if machine else "",
        _line("/proc/sys/kernel/random/boot_id"),
    )


class HostLock:
    """The file in ``folder`` that names the machine which has it open.

    Every program that has the records open holds it, and the last to close them empties it. What
    a power cut left behind from this machine counts for nothing.
    """

    def __init__(self, folder: Path, host: Host | None = None) -> None:
        self._file = folder / "host.lock"
        self._host = host or this_host()
        self._handle: int | None = None

    def check(self) -> None:
        """Raises KioskError while it names another machine."""
        other = _read(self._file)
        if other is not None and not self._host.is_of(other):
            raise RecordsError(
                Fault.BUSY,
                "The data folder {folder} is in use on the machine {other}, or was when that "
                "stopped. Close the kiosk there; if this disk has moved here for good, delete "
                "the file {file} and start again.",
                folder=self._file.parent,
                other=other.name,
                file=self._file,
            )

    def check_alone(self) -> None:
        """Raises KioskError while it names another machine, or any program has the records open."""
        self.check()
        try:
            handle = os.open(self._file, os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise KioskError(
                "A desk or a command is using the data folder {folder}. Close it first.",
                folder=self._file.parent,
            ) from error
        finally:
            os.close(handle)

    def hold(self) -> None:
        """Name this machine until ``release``. Where nothing can be written, nothing is named."""
        with suppress(OSError):
            self._handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._handle, fcntl.LOCK_SH)
            if _read(self._file) != self._host:
                said = json.dumps({it: getattr(self._host, it) for it in Host.__struct_fields__})
                os.ftruncate(self._handle, 0)
                os.pwrite(self._handle, said.encode(), 0)
                os.fsync(self._handle)

    def release(self) -> None:
        """Let it go; the last of this machine takes the name out."""
        if self._handle is None:
            return
        with suppress(OSError):
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.ftruncate(self._handle, 0)
        os.close(self._handle)
        self._handle = None


def _read(file: Path) -> Host | None:
    """Whom the file names; None for nobody, and for what cannot be understood."""
    try:
        found = json.loads(file.read_bytes())
        name, machine, boot = (str(found[it]) for it in Host.__struct_fields__)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Host(name if name.isprintable() else "unknown", machine, boot)


def _line(path: str) -> str:
    try:
        return Path(path).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
