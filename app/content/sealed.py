"""What is kept beside the records only to be quick: private, and thrown away once it is damaged."""

from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

import msgspec

from app.regular_file import read_regular

T = TypeVar("T")

_LARGEST = 100_000_000
_SIZE = 32


def unsealed(path: Path, kind: type[T], back: Callable[[type, object], object]) -> T | None:
    """What was kept at ``path``, where it is whole and of this ``kind``; else None."""
    with suppress(OSError, msgspec.MsgspecError, RecursionError, ValueError):
        data = memoryview(read_regular(path, _LARGEST))
        body = data[_SIZE:]
        if _digest(body) == data[:_SIZE]:
            return msgspec.msgpack.decode(body, type=kind, dec_hook=back)
    return None


def seal(path: Path, value: object, plain: Callable[[object], object]) -> None:
    """Keep ``value`` at ``path``, for nobody else to read; where the disk lets us."""
    half = path.with_name(f"{path.name}.new")
    with suppress(OSError, TypeError, ValueError):
        body = msgspec.msgpack.encode(value, enc_hook=plain)
        half.unlink(missing_ok=True)
        half.touch(mode=0o600, exist_ok=False)
        half.write_bytes(_digest(body) + body)
        half.replace(path)


def _digest(body: bytes | memoryview) -> bytes:
    return blake2b(body, digest_size=_SIZE).digest()
