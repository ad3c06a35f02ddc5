"""Where a machine keeps the records' key: what it offers, or a file that only its user can read.

Only what is asked for by name moves a key: a folder whose key lies beside it goes on as it is. A
clinic that begins has it in the key store of Windows or macOS at once.
"""

import logging
import os
import secrets
import shutil
import subprocess
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store.files import Key, decoded, make_key, read_key, write_private, writing
from app.store.recovery import FILE as RECOVERY

CREDENTIAL = "kiosk.cred"
IN_KEYCHAIN = "kiosk.keychain"
_NAME = "physio-kiosk.key"
_WAIT_S = 30
_LOG = logging.getLogger(__name__)


class KeyKeeper(StrEnum):
    """What keeps the key."""

    FILE = "file"
    """A file beside the records, or where PHYSIO_KIOSK_KEY_FILE says: no lock against theft."""
    SYSTEMD = "systemd"
    """A credential of systemd, locked to this machine, with its TPM2 where it has one."""
    KEYCHAIN = "keychain"
    """The user's key store: Windows' by DPAPI, or macOS's Keychain."""


def best() -> KeyKeeper:
    """The strongest that this machine offers to this user."""
    if sys.platform in ("win32", "darwin"):
        return KeyKeeper.KEYCHAIN
    if shutil.which("systemd-creds") and os.geteuid() == 0 and Path("/run/systemd/system").is_dir():
        return KeyKeeper.SYSTEMD
    return KeyKeeper.FILE


def kept_by(folder: Path, key_file: Path) -> KeyKeeper | None:
    """What keeps the key of ``folder`` now; None when nothing does. A key file counts first."""
    if key_file.exists():
        return KeyKeeper.FILE
    if (folder / CREDENTIAL).exists() or _handed_over() is not None:
        return KeyKeeper.SYSTEMD
    return KeyKeeper.KEYCHAIN if (folder / IN_KEYCHAIN).exists() else None


def find_key(folder: Path, key_file: Path) -> Key | None:
    """The key of ``folder``; None where there never was one.

    Raises KioskError when it is there and does not come out, or only the recovery key is left.
    """
    kept = kept_by(folder, key_file)
    if kept is KeyKeeper.FILE:
        return read_key(key_file)
    found = None
    if kept is KeyKeeper.SYSTEMD:
        found = decoded(_handed_over() or _decrypt(_read(folder / CREDENTIAL)))
    elif kept is KeyKeeper.KEYCHAIN:
        name = _read(folder / IN_KEYCHAIN).decode("ascii", "replace").strip()
        found = decoded(_keychain_password(name))
    if found is None and (kept or (folder / RECOVERY).exists()):
        raise RecordsError(
            Fault.KEY_GONE,
            "This machine does not give out the key of the records. Type the recovery "
            "key: physio-kiosk key recover --data {folder}",
            folder=folder,
        )
    return found


def first_key(folder: Path, key_file: Path) -> Key:
    """The key of a clinic that begins: in the key store of a user who has one, or in a file. What
    systemd is to keep only its administrator can put there: physio-kiosk key rotate."""
    if best() is KeyKeeper.KEYCHAIN and key_file.parent == folder:
        key = Key(secrets.token_bytes(32))
        with suppress(KioskError):
            keep(folder, key_file, key, KeyKeeper.KEYCHAIN)
            return key
    return make_key(key_file)


def as_kept(folder: Path, key_file: Path, key: Key) -> KeyKeeper:
    """What is to keep ``key`` when records come back to ``folder``: what gives it out there now, so
    that it is not laid in the clear beside them; or else the strongest that there is."""
    kept = kept_by(folder, key_file)
    with suppress(KioskError):
        if kept in (KeyKeeper.SYSTEMD, KeyKeeper.KEYCHAIN) and find_key(folder, key_file) == key:
            return kept
    return best()


def keep(folder: Path, key_file: Path, key: Key, kept: KeyKeeper) -> None:
    """Keeps ``key`` there and reads it back. What kept an earlier one stays as it is, and all of it
    where the key does not come back."""
    with writing(folder):
        if kept is KeyKeeper.FILE:
            write_private(key_file, key.encoded())
            _must_be(key, read_key(key_file))
        elif kept is KeyKeeper.SYSTEMD and decoded(_handed_over() or b"") == key:
            pass  # who is handed it may not seal it anew
        elif kept is KeyKeeper.SYSTEMD:
            sealed = _systemd("encrypt", f"--name={_NAME}", "-", "-", given=key.encoded())
            _must_be(key, decoded(_decrypt(sealed)))
            write_private(folder / CREDENTIAL, sealed)
        else:
            _into_keychain(key)
            _must_be(key, decoded(_keychain_password(key.fingerprint)))
            write_private(folder / IN_KEYCHAIN, key.fingerprint.encode() + b"\n")


def _must_be(key: Key, back: Key | None) -> None:
    if back != key:
        raise KioskError("The key was not kept. Nothing was changed: choose another place for it.")


def _handed_over() -> bytes | None:
    """What systemd gave the service that this runs in: in memory, for it alone."""
    given = os.environ.get("CREDENTIALS_DIRECTORY")
    try:
        return (Path(given) / _NAME).read_bytes() if given else None
    except OSError:
        return None


def _decrypt(sealed: bytes) -> bytes:
    return _systemd("decrypt", f"--name={_NAME}", "-", "-", given=sealed) if sealed else b""


def _systemd(*words: str, given: bytes) -> bytes:
    """What systemd-creds says; nothing when it does not do it. The key never is an argument."""
    try:
        done = subprocess.run(
            ["systemd-creds", *words], input=given, capture_output=True, timeout=_WAIT_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return done.stdout


def _keychain_password(name: str) -> bytes:
    """Nothing where the key store does not give it out, for whatever reason: each has its own."""
    try:
        import keyring

        return (keyring.get_password("physio-kiosk", name) or "").encode()
    except Exception:
        _LOG.exception("The key store of this user gave no key out")
        return b""


def _into_keychain(key: Key) -> None:
    try:
        import keyring

        keyring.set_password("physio-kiosk", key.fingerprint, key.encoded().decode())
    except Exception as error:
        raise KioskError(
            "This user's key store takes no key. Nothing was changed: use --keep file."
        ) from error


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
