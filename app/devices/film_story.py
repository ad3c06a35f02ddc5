"""What a phone writes into a video beside the pictures: where and when it was taken, and with what.

Boxes of an MP4 or QuickTime file that hold such are made empty in place, so that every other byte
stays where the file says that it is.
"""

from collections.abc import Iterator
from struct import unpack_from

_WITHIN = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
_STORY = (b"udta", b"meta", b"uuid", b"XMP_")
_DATED = (b"mvhd", b"tkhd", b"mdhd")
_DEEP = 6
_FREE = b"free"


def without_story(film: bytes) -> bytes:
    """The same film, telling of no place and no day. What is no such file stays as it is."""
    if film[4:8] not in (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"):
        return film
    clean = bytearray(film)
    _empty(clean, 0, len(clean), 0)
    return bytes(clean)


def _empty(film: bytearray, start: int, end: int, depth: int) -> None:
    for kind, at, inner, last in _boxes(film, start, end):
        if kind in _STORY:
            film[at + 4 : at + 8] = _FREE
            film[inner:last] = bytes(last - inner)
        elif kind in _DATED and last - inner >= 20:
            # a version, and then made and changed in four bytes each, or in eight
            length = 16 if film[inner] == 1 else 8
            film[inner + 4 : inner + 4 + length] = bytes(length)
        elif kind in _WITHIN and depth < _DEEP:
            _empty(film, inner, last, depth + 1)


def _boxes(film: bytearray, start: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    """Kind, where it begins, where what is in it begins, and where it ends."""
    at = start
    while at + 8 <= end:
        (size,), kind, head = unpack_from(">I", film, at), bytes(film[at + 4 : at + 8]), 8
        if size == 1 and at + 16 <= end:
            (size,), head = unpack_from(">Q", film, at + 8), 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            return
        yield kind, at, at + head, at + size
        at += size
