"""Names for rows, ordered by time."""

from datetime import datetime
from uuid import UUID


def uuid7(now: datetime, noise: bytes) -> str:
    """A version 7 UUID (RFC 9562) of ``now``, aware, and at least ten random bytes."""
    if len(noise) < 10:
        raise ValueError("a UUID needs ten random bytes")
    number = (round(now.timestamp() * 1000) << 80) | int.from_bytes(noise[:10])
    number &= ~(0xF << 76) & ~(0x3 << 62)
    return str(UUID(int=number | (0x7 << 76) | (0x2 << 62)))
