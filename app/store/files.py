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

from app.core.errors import KioskError


@dataclass(frozen=True, slots=True)
class Key:
    """The 256 bits that the database and the pepper of PINs and cards hang on."""

    secret: bytes

    @property
    def fingerprint(self) -> str:
        """Tells keys apart without giving anything away."""
        return self.derive("which key").hex()[:16]

    def derive(self, purpose: str) -> bytes:
        """32 bytes for one purpose."""
        return digest(self.secret, purpose.encode(), sha256)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turns a refused write into a sentence that names the folder."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            said = "The disk is full. Free some space, then start the kiosk again."
        else:
            said = (
                f"The data folder {folder} cannot be written. "
                "Check that it is a folder and who may write there, or choose another with --data."
            )
        raise KioskError(said) from error


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


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_key(path: Path) -> Key | None:
    """The key in ``path``, None when there is none. Raises KioskError for what is not a key."""
    try:
        secret = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise KioskError(
            f"The key file {path} cannot be read. Allow this user to read it: without it the data "
            "cannot be read."
        ) from error
    except (OSError, ValueError) as error:
        raise KioskError(_NOT_A_KEY.format(path=path)) from error
    if len(secret) != 32:
        raise KioskError(_NOT_A_KEY.format(path=path))
    return Key(secret)


def make_key(path: Path) -> Key:
    """A new key, stored in ``path`` for its owner only."""
    secret = secrets.token_bytes(32)
    write_private(path, secret.hex().encode() + b"\n")
    return Key(secret)


_NOT_A_KEY = "The key file {path} does not hold a key. Put the right one back from your backup."


def read_marker(path: Path) -> str | None:
    """The fingerprint of the database's key, "" when it cannot be told; None without a marker."""
    try:
        found = json.loads(path.read_bytes())["key"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return found if isinstance(found, str) else ""


def write_marker(path: Path, key: Key) -> None:
    """Says beside the database that it exists, so that losing it is seen."""
    write_private(path, json.dumps({"key": key.fingerprint}).encode() + b"\n")
