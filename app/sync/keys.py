"""What the server may not read: sealed with the clinic's key, which it never sees."""

import base64
from hashlib import sha256
from hmac import digest

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from app.core.errors import KioskError
from app.store.clinic_key import ClinicKey

MARK = "~"
"""What a sealed text begins with."""


class Seal:
    """AES-SIV: the same text in the same place looks the same, so that the server can tell what
    was changed without reading it; in another place it does not, nor does it open there."""

    def __init__(self, *keys: bytes) -> None:
        """``keys``, the newest last: that one closes, and each opens what it has closed."""
        self._sivs = [AESSIV(key) for key in keys]
        self._mark = mark_of(len(keys) - 1)

    def close(self, text: str, *place: str) -> str:
        """``text`` for the server; an empty one stays empty."""
        if not text:
            return text
        sealed = self._sivs[-1].encrypt(text.encode(), [part.encode() for part in place])
        return self._mark + base64.b64encode(sealed).decode()

    def open(self, text: str, *place: str) -> str:
        """What was closed in this place. KioskError for what was not, or by another key."""
        try:
            if not text.startswith(MARK):
                raise ValueError("never sealed")
            number, _, body = text[1:].rpartition(".")
            sealed = base64.b64decode(body)
            opened = self._sivs[int(number or 0)].decrypt(sealed, [part.encode() for part in place])
            return str(opened, "utf-8")
        except (InvalidTag, ValueError, IndexError) as error:
            raise KioskError(
                "A text from the clinic's server does not open with this kiosk's key. "
                "Join with a new code."
            ) from error


def seal_of(key: ClinicKey) -> Seal:
    """What seals and opens the texts of a clinic."""
    return Seal(key.derive("records") + key.derive("records 2"), *key.later)


def mark_of(generation: int) -> str:
    """How a text begins that a clinic's key of this generation has sealed."""
    return f"{MARK}{generation}." if generation else MARK


def locked(key: ClinicKey, secret: bytes) -> str:
    """The clinic's key under the secret of a code, which the server never sees."""
    return Seal(_both(secret)).close(key.text(), "clinic key")


def unlocked(text: str, secret: bytes) -> ClinicKey:
    """The key that ``locked`` made."""
    return ClinicKey.read(Seal(_both(secret)).open(text, "clinic key"))


def password(secret: bytes) -> str:
    """What a code's secret signs in with, once."""
    return digest(secret, b"password", sha256).hex()


def _both(secret: bytes) -> bytes:
    return digest(secret, b"key 1", sha256) + digest(secret, b"key 2", sha256)
