"""Sound files as plain samples, read and written by libsndfile, which libpulse brings.

The renderer uses it as well, so it imports nothing of ours.
"""

from __future__ import annotations

import ctypes
import os
from array import array
from ctypes import POINTER, Structure, byref, c_char_p, c_double, c_int, c_int64, c_short, c_void_p
from functools import cache
from pathlib import Path

RATE = 24_000
LONGEST_S = 120

_READ, _WRITE = 0x10, 0x20
_OGG_OPUS = 0x200000 | 0x0064
_COMPRESSION = 0x1301
"""0 is the best sound, 1 the smallest file."""


class SoundFileError(OSError):
    """It holds no sound that can be read, or it could not be written."""


class _Info(Structure):
    _fields_ = (
        ("frames", c_int64),
        ("rate", c_int),
        ("channels", c_int),
        ("format", c_int),
        ("sections", c_int),
        ("seekable", c_int),
    )


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("libsndfile.so.1")
    library.sf_open_fd.restype = c_void_p
    library.sf_open_fd.argtypes = (c_int, c_int, POINTER(_Info), c_int)
    library.sf_open.restype = c_void_p
    library.sf_open.argtypes = (c_char_p, c_int, POINTER(_Info))
    library.sf_close.argtypes = (c_void_p,)
    library.sf_command.argtypes = (c_void_p, c_int, c_void_p, c_int)
    for call in (library.sf_readf_short, library.sf_writef_short):
        call.restype = c_int64
        call.argtypes = (c_void_p, POINTER(c_short), c_int64)
    return library


def read(path: Path) -> array[int]:
    """The samples of a file in any format that libsndfile knows, as one channel at RATE."""
    info, library = _Info(), _library()
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    sound = library.sf_open_fd(handle, _READ, byref(info), 1)  # it closes the handle
    if not sound:
        raise SoundFileError(f"{path.name} holds no sound")
    frames = min(info.frames, LONGEST_S * info.rate)
    buffer = (c_short * (frames * info.channels))()
    got = library.sf_readf_short(sound, buffer, frames)
    library.sf_close(sound)
    samples = array("h", bytes(buffer)[: got * info.channels * 2])
    return _at_rate(samples[:: info.channels], info.rate)


def write(path: Path, samples: bytes) -> None:
    """Write 16-bit samples of one channel at RATE as Ogg Opus."""
    info, library = _Info(rate=RATE, channels=1, format=_OGG_OPUS), _library()
    sound = library.sf_open(os.fsencode(path), _WRITE, byref(info))
    if not sound:
        raise SoundFileError(f"{path.name} could not be written")
    level = c_double(0.88)
    library.sf_command(sound, _COMPRESSION, byref(level), ctypes.sizeof(level))
    frames = len(samples) // 2
    buffer = (c_short * frames).from_buffer_copy(samples)
    written = library.sf_writef_short(sound, buffer, frames)
    library.sf_close(sound)
    if written != frames:
        raise SoundFileError(f"{path.name} could not be written")


def _at_rate(samples: array[int], rate: int) -> array[int]:
    """A clinic's own recording may have any rate."""
    if rate == RATE or not samples:
        return samples
    last, step = len(samples) - 1, rate / RATE
    at = (index * step for index in range(int(len(samples) / step)))
    return array(
        "h",
        (
            round(samples[int(x)] + (samples[min(int(x) + 1, last)] - samples[int(x)]) * (x % 1))
            for x in at
        ),
    )
