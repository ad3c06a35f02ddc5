"""The recovery key: 24 words on paper that open the records when the machine is gone.

The words are BIP-39's, 256 random bits and a checksum, so that a slip of the pen is seen. What
they lock is the records' own key; the lock lies beside the records and in every backup, and says
nothing to whoever has not the words.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.core.errors import KioskError
from app.store.files import Key, decoded, write_private

if TYPE_CHECKING:
    from Cryptodome.Cipher._mode_gcm import GcmMode

FILE = "kiosk.recovery"
WORDS = 24


class Lock(msgspec.Struct, frozen=True):
    """The records' key, locked with the words. ``key`` is which one it is: never the key."""

    key: str
    nonce: str
    box: str
    form: int = 1


def new_words() -> str:
    """Words for a new recovery key. They are shown once and kept nowhere."""
    from mnemonic import Mnemonic

    return str(Mnemonic("english").to_mnemonic(secrets.token_bytes(32)))


def lock(key: Key, words: str) -> Lock:
    """``key`` locked with ``words``."""
    nonce = secrets.token_bytes(12)
    box, tag = _cipher(words, nonce, key.fingerprint).encrypt_and_digest(key.encoded())
    return Lock(key.fingerprint, nonce.hex(), (box + tag).hex())


def unlock(locked: Lock, words: str) -> Key:
    """The key inside. KioskError for words with a slip in them, and for another kiosk's."""
    try:
        nonce, box = bytes.fromhex(locked.nonce), bytes.fromhex(locked.box)
        cipher = _cipher(words, nonce, locked.key)
        key = decoded(cipher.decrypt_and_verify(box[:-16], box[-16:]))
    except ValueError as error:
        raise KioskError(
            "This recovery key belongs to other records, or to an earlier key of these. "
            "Take the sheet that was printed last before this copy was made."
        ) from error
    if key is None or key.fingerprint != locked.key:
        raise KioskError("The recovery lock is damaged. Take another backup.")
    return key


def read_lock(folder: Path) -> Lock | None:
    """The lock beside the records; None when no recovery key was made yet."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Lock)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise KioskError(
            "The file {folder} is damaged. Make a new recovery key: physio-kiosk key rotate",
            folder=folder / FILE,
        ) from error


def write_lock(folder: Path, locked: Lock) -> None:
    """Keeps ``locked`` beside the records."""
    write_private(folder / FILE, msgspec.json.encode(locked) + b"\n")


def tidied(words: str) -> str:
    """``words`` as typed or scanned, small and one space apart. KioskError says what is wrong."""
    from mnemonic import Mnemonic

    book = Mnemonic("english")
    found = [it for it in words.lower().replace(",", " ").split() if not it.strip(".").isdecimal()]
    for number, word in enumerate(found, 1):
        if word not in book.wordlist:
            raise KioskError(
                "Word {number} is not one of the recovery key's words. Look again.", number=number
            )
    if len(found) != WORDS:
        raise KioskError(
            "A recovery key has {words} words; these are {number}. Look again.",
            words=WORDS,
            number=len(found),
        )
    if not book.check(" ".join(found)):
        raise KioskError("Two words have changed places, or one is wrong. Look again.")
    return " ".join(found)


def _cipher(words: str, nonce: bytes, which: str) -> GcmMode:
    from Cryptodome.Cipher import AES
    from Cryptodome.Hash import SHA256
    from Cryptodome.Protocol.KDF import HKDF
    from mnemonic import Mnemonic

    secret = bytes(Mnemonic("english").to_entropy(tidied(words)))
    wrapping = HKDF(secret, 32, b"", SHA256, context=b"physio-kiosk recovery 1")
    assert isinstance(wrapping, bytes)
    cipher = AES.new(wrapping, AES.MODE_GCM, nonce=nonce)
    cipher.update(which.encode())
    return cipher
