"""PINs and cards as they are stored: never readable, and useless without the key file."""

import re
import secrets
from base64 import b32encode
from hashlib import sha256
from hmac import digest

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from app.core.badge import LENGTH, LETTERS, MARK, badge_token
from app.store.clinic_key import ClinicKey
from app.store.files import Key

NOBODY = (
    "$argon2id$v=19$m=65536,t=3,p=4$"
    "cGh5c2lvIGtpb3NrLi4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)
"""Of a PIN that nobody has: stored for whoever has none yet, and checked in place of an unknown
code's, so that both take the same time."""

_PREFIX = "PK"
_CARD = re.compile(f"{_PREFIX}([{LETTERS}]{{{LENGTH}}})")


class Credentials:
    """Hashes PINs with Argon2id (64 MiB, 3 passes, 4 lanes) under a pepper from the key."""

    def __init__(self, key: Key | ClinicKey) -> None:
        self._pepper = key.derive("pin")
        self._card_key = key.derive("card")
        self._scope_key = key.derive("code")
        self._export_key = key.derive("export")
        self._hasher = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=4)

    def hash_pin(self, pin: str) -> str:
        """What to store for ``pin``."""
        return self._hasher.hash(self._peppered(pin))

    def pin_fits(self, pin_hash: str | None, pin: str) -> bool:
        """Whether ``pin`` is the stored one. Without a hash it takes as long, and is not."""
        try:
            self._hasher.verify(pin_hash or NOBODY, self._peppered(pin))
        except VerifyMismatchError:
            return False
        return pin_hash is not None

    def code_scope(self, code: str) -> str:
        """Stands for a code among failed sign-ins: what people type by mistake is not kept."""
        return digest(self._scope_key, code.encode(), sha256).hex()

    def staff_scope(self, number: str) -> str:
        """The same for a staff number; it can be told from a code's."""
        return f"staff:{self.code_scope(f'staff {number}')[:58]}"

    def export_key(self, name: str) -> bytes:
        """The key that pseudonyms hang on: another one for each ``name``."""
        return digest(self._export_key, name.encode(), sha256)

    def pack_passphrase(self) -> str:
        """What opens the packs of the night: the same for the life of a clinic, on each of its
        kiosks, and whoever has the recovery key has it again."""
        letters = b32encode(self.export_key("\0passphrase of packs")).decode().lower()
        return "-".join(letters[at : at + 4] for at in range(0, 20, 4))

    def card_hash(self, text: str) -> str | None:
        """What is stored of a card's text, as scanned in any case; None when it is no card."""
        letters = "".join(letter for letter in text.upper() if letter.isalpha())
        card = _CARD.fullmatch(letters)
        return digest(self._card_key, card[1].encode(), sha256).hex() if card else None

    def badge_hash(self, text: str) -> str | None:
        """The same for a staff badge; None when it is none."""
        token = badge_token(text)
        return digest(self._card_key, f"badge {token}".encode(), sha256).hex() if token else None

    def _peppered(self, pin: str) -> bytes:
        return digest(self._pepper, pin.encode(), sha256)


def new_card_text() -> str:
    """The text for a card's QR code: 128 random bits as letters."""
    return _PREFIX + "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def new_badge_text() -> str:
    """The text for a badge's QR code, as secret as a card's."""
    return MARK + "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
