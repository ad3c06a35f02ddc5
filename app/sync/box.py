"""A clinic's new key on its way to one kiosk: X25519, under a key that only that kiosk has.

What a kiosk gives to the server of its pair is sealed with the clinic's key: whoever runs the
server could otherwise hand out a pair of their own, and read what is meant for the kiosk.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.errors import KioskError


def new_pair() -> tuple[str, str]:
    """What a kiosk keeps to itself, and what others put things into a box for it with."""
    key = X25519PrivateKey.generate()
    return key.private_bytes_raw().hex(), key.public_key().public_bytes_raw().hex()


def public_of(kept: str) -> str:
    """The other half of what a kiosk keeps."""
    key = X25519PrivateKey.from_private_bytes(bytes.fromhex(kept))
    return key.public_key().public_bytes_raw().hex()


def boxed(text: str, public: str, kiosk: str) -> str:
    """``text`` for this kiosk alone."""
    once, its = (
        X25519PrivateKey.generate(),
        X25519PublicKey.from_public_bytes(bytes.fromhex(public)),
    )
    mine = once.public_key().public_bytes_raw()
    sealed = _siv(once.exchange(its), mine).encrypt(text.encode(), [kiosk.encode()])
    return (mine + sealed).hex()


def unboxed(box: str, kept: str, kiosk: str) -> str:
    """What was put into a box for this kiosk."""
    try:
        raw, key = bytes.fromhex(box), X25519PrivateKey.from_private_bytes(bytes.fromhex(kept))
        shared = key.exchange(X25519PublicKey.from_public_bytes(raw[:32]))
        return str(_siv(shared, raw[:32]).decrypt(raw[32:], [kiosk.encode()]), "utf-8")
    except (InvalidTag, ValueError) as error:
        raise KioskError(
            "The clinic's new key cannot be read on this kiosk. Join with a new code."
        ) from error


def _siv(shared: bytes, once: bytes) -> AESSIV:
    return AESSIV(HKDF(SHA256(), 64, once, b"physio kiosk clinic key").derive(shared))
