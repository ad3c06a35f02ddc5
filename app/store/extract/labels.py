"""What stands for an id outside, and by how much a patient's dates are moved."""

from hashlib import blake2b
from uuid import UUID


class Labels:
    """Made with a key that stays in the clinic: whoever lacks it cannot go back."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def pseudonym(self, name: str | None) -> str | None:
        """A UUID (version 8) that is always the same for ``name``, and says nothing about it."""
        if name is None:
            return None
        number = int.from_bytes(self._mixed(name, b"id"))
        number &= ~(0xF << 76) & ~(0x3 << 62)
        return str(UUID(int=number | (0x8 << 76) | (0x2 << 62)))

    def shift(self, patient: str) -> str:
        """By how many days this patient's dates move, for SQLite: 1 to 104 whole weeks back, so
        that days of the week stay and nothing lies in the future."""
        weeks = int.from_bytes(self._mixed(patient, b"shift")) % 104 + 1
        return f"-{weeks * 7} days"

    def _mixed(self, name: str, purpose: bytes) -> bytes:
        return blake2b(name.encode(), digest_size=16, key=self._secret, person=purpose).digest()
