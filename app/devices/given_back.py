"""Overwrites the memory that this process gave back: a name outlives what held it.

Python and the C library keep freed blocks for the next who asks, as they were. Asking for as many
as they may have, writing zeros and giving them back leaves nothing to read there; whole pages go
back to the machine. Another C library than glibc keeps what it has.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator
from itertools import repeat

LARGEST = 512
"""What Python looks after by itself; the C library has what is larger."""
EACH = 1 << 19
"""So many bytes of each size of Python's."""
C_SIZES = 1032, 520, 264, 136, 104, 88, 72, 56, 40, 24
C_MOST, C_EACH, C_LISTED = 16 << 20, 1 << 19, 8
"""The C library's, the largest first: so many bytes of the largest, which fill what is larger, and
of each other; before that some of every size, since it keeps a short list of each."""
_HEAD = sys.getsizeof(b"")


def overwrite_given_back() -> None:
    """Overwrite what this thread would be given next. Some 50 ms."""
    _overwrite_pythons()
    if sys.platform == "linux":
        _overwrite_c()


def _overwrite_pythons() -> None:
    held = [bytes(size - _HEAD) for size in range(64, LARGEST + 1, 16) for _ in range(EACH // size)]
    held.clear()


def _sizes() -> Iterator[int]:
    for size in range(24, C_SIZES[0] + 1, 16):
        yield from repeat(size, C_LISTED)
    for size in C_SIZES:
        yield from repeat(size, (C_MOST if size == C_SIZES[0] else C_EACH) // size)


def _overwrite_c() -> None:
    libc = ctypes.PyDLL(None)
    trim: Callable[[int], int] | None = getattr(libc, "malloc_trim", None)
    if trim is None:
        return
    malloc, clear, free = libc.malloc, libc.memset, libc.free
    malloc.restype = ctypes.c_void_p
    malloc.argtypes = (ctypes.c_size_t,)
    clear.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t)
    free.argtypes = (ctypes.c_void_p,)
    trim(0)  # freed neighbours become one
    held = [(malloc(size), size) for size in _sizes()]
    for block, size in held:
        if block:
            clear(block, 0, size)
    for block, _ in held:
        free(block)
    trim(0)
