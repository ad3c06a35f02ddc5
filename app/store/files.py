"""The data folder on disk: private to its owner, and honest about what was there before."""

import errno
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from hmac import digest
from pathlib import Path
from uuid import uuid4

from app.core.faults import Fault, RecordsError


@dataclass(frozen=True, slots=True)
class Key:
    """The 256 bits that the database hangs on. PINs and cards hang on ``pepper``: on those bits as
    well until the key is changed, and from then on still on the first ones."""

    secret: bytes
    pepper: bytes = b""

    @property
    def fingerprint(self) -> str:
        """Tells keys apart without giving anything away."""
        return digest(self.secret, b"which key", sha256).hex()[:16]

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one purpose, the same for the life of a clinic."""
        return digest(self.pepper or self.secret, purpose.encode(), sha256)

    def renewed(self) -> "Key":
        """Another key for the same clinic: its PINs and cards go on working."""
        return Key(secrets.token_bytes(32), self.pepper or self.secret)

    def encoded(self) -> bytes:
        """As it is kept."""
        return (self.secret + self.pepper).hex().encode() + b"\n"


def decoded(kept: bytes) -> Key | None:
    """The key that was kept so; None when it is not one."""
    try:
        found = bytes.fromhex(kept.decode("ascii").strip())
    except ValueError:
        return None
    return Key(found[:32], found[32:]) if len(found) in (32, 64) else None


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turns a refused write into a sentence that names the folder."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise RecordsError(
                Fault.FULL, "The disk is full. Free some space, then start the kiosk again."
            ) from error
        raise RecordsError(
            Fault.DISK if error.errno == errno.EIO else Fault.READ_ONLY,
            "The data folder {folder} cannot be written. "
            "Check that it is a folder and who may write there, or choose another with --data.",
            folder=folder,
        ) from error


def make_folder(folder: Path) -> None:
    """Makes ``folder``, for its owner only. Raises KioskError when it cannot."""
    with writing(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_private(path: Path, content: bytes) -> None:
    """Writes ``path`` whole or not at all, mode 0600, and on the disk when this returns."""
    half = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(half, path)
        sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            half.unlink()
        raise


def clear_halves(path: Path) -> None:
    """Removes what ``write_private`` of ``path`` left where it was killed."""
    for half in path.parent.glob(f".{path.name}.????????"):
        with suppress(OSError):
            half.unlink()


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def like_folder(folder: Path, *made: Path) -> None:
    """What the system's administrator makes in somebody's folder belongs to that somebody."""
    if os.geteuid() == 0 and (owner := folder.stat()).st_uid:
        for path in made:
            with suppress(OSError):
                os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def read_key(path: Path) -> Key | None:
    """The key in ``path``, None when there is none. Raises KioskError for what is not a key."""
    try:
        key = decoded(path.read_bytes())
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise RecordsError(
            Fault.KEY_GONE,
            "The key file {path} cannot be read. Allow this user to read it: without it "
            "the data cannot be read.",
            path=path,
        ) from error
    except OSError as error:
        raise RecordsError(Fault.KEY_WRONG, _NOT_A_KEY, path=path) from error
    if key is None:
        raise RecordsError(Fault.KEY_WRONG, _NOT_A_KEY, path=path)
    return key


def make_key(path: Path) -> Key:
    """A new key, stored in ``path`` for its owner only."""
    key = Key(secrets.token_bytes(32))
    write_private(path, key.encoded())
    return key


_NOT_A_KEY = (
    "The key file {path} does not hold a key. Put the right one back, or type the recovery key: "
    "physio-kiosk key recover."
)


def read_marker(path: Path) -> str | None:
    """The fingerprint of the database's key, "" when it cannot be told; None without a marker."""
    try:
        found = json.loads(path.read_bytes())["key"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return found if isinstance(found, str) else ""


def wants_witness(path: Path) -> bool:
    """Whether a witness of the last commit must lie beside the database: only a marker that a
    backup or an earlier version brought says otherwise."""
    try:
        said = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return True
    return not isinstance(said, dict) or "key" not in said or said.get("witnessed") is True


def write_marker(path: Path, key: Key) -> str:
    """Says beside the database that it exists, so that losing it is seen. Returns the id that the
    kiosk has from now on."""
    said = {"key": key.fingerprint, "kiosk": str(uuid4())}
    write_private(path, json.dumps(said).encode() + b"\n")
    return said["kiosk"]


def mark_witnessed(path: Path) -> None:
    """From now on there must be a witness beside what the marker stands for."""
    said = json.loads(path.read_bytes())
    write_private(path, json.dumps({**said, "witnessed": True}).encode() + b"\n")


def give_id(marker: Path, key: Key) -> None:
    """An id for a kiosk that was there before kiosks had one; what else was said stays."""
    try:
        said = dict(json.loads(marker.read_bytes()))
    except (OSError, ValueError, TypeError):
        said = {"key": key.fingerprint}
    write_private(marker, json.dumps(said | {"kiosk": str(uuid4())}).encode() + b"\n")


def kiosk_id(marker: Path) -> str:
    """Which kiosk this is, "" for one that has had no id yet: another after each restore."""
    try:
        found = json.loads(marker.read_bytes())["kiosk"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return found if isinstance(found, str) else ""
