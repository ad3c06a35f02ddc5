"""The key that signs the audit. The records' key does not give it, nor is it in any backup.

It is a file that only its user can read: ``audit.key`` in the data folder, where
PHYSIO_KIOSK_AUDIT_KEY_FILE says, or what systemd hands over. Lost, a new one begins a new chain
after the old, which stays readable: signatures are checked with the public half, a chain's name.
"""

import os
import secrets
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import KioskError
from app.store.files import like_folder, write_private, writing

if TYPE_CHECKING:
    from nacl.signing import SigningKey

FILE = "audit.key"
_HANDED_OVER = "physio-kiosk.audit"
_ELSEWHERE = "PHYSIO_KIOSK_AUDIT_KEY_FILE"


class Signer:
    """Signs with Ed25519; ``chain`` is the public half, in hex."""

    def __init__(self, seed: bytes, chain: str) -> None:
        self._seed = seed
        self.chain = chain

    def sign(self, hash_: bytes) -> bytes:
        """The signature over ``hash_``, the same each time."""
        return self._key.sign(hash_).signature

    @cached_property
    def _key(self) -> "SigningKey":
        from nacl.signing import SigningKey

        return SigningKey(self._seed)


def place(folder: Path) -> Path:
    """Where the key of ``folder`` is, or is to be."""
    if elsewhere := os.environ.get(_ELSEWHERE):
        return Path(elsewhere)
    given = os.environ.get("CREDENTIALS_DIRECTORY")
    if given and (Path(given) / _HANDED_OVER).exists():
        return Path(given) / _HANDED_OVER
    return folder / FILE


def find_signer(file: Path) -> Signer | None:
    """The key in ``file``; None where there is none. KioskError for what is not one."""
    try:
        seed, chain = file.read_text(encoding="ascii").split()
        if len(bytes.fromhex(seed)) != 32 or len(bytes.fromhex(chain)) != 32:
            raise ValueError
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise KioskError(
            "The key of the audit cannot be read from {file}. Put it back, or move that "
            "file away: a new chain begins then, and the audit says so.",
            file=file,
        ) from error
    return Signer(bytes.fromhex(seed), chain)


def own_chain(folder: Path) -> str | None:
    """The chain of a data folder; None where there is no key, or none that can be read."""
    try:
        signer = find_signer(place(folder))
    except KioskError:
        return None
    return signer.chain if signer else None


def make_signer(file: Path) -> Signer:
    """A new key, stored in ``file`` for its owner only."""
    from nacl.signing import SigningKey

    seed = secrets.token_bytes(32)
    public = bytes(SigningKey(seed).verify_key)
    with writing(file.parent):
        write_private(file, f"{seed.hex()} {public.hex()}\n".encode())
        like_folder(file.parent, file)
    return Signer(seed, public.hex())


def is_signed(chain: str, hash_: bytes, signature: bytes) -> bool:
    """Whether the key of ``chain`` made this signature."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(bytes.fromhex(chain)).verify(hash_, signature)
    except (BadSignatureError, ValueError):
        return False
    return True
