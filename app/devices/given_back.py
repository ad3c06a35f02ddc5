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
C_LARGE, C_MOST = 16 << 10, 128 << 20
"""The C library's free blocks are filled from the largest on: with these, as many bytes as it says
are free, and at most so many."""
C_SIZES = {1032: 8 << 20} | dict.fromkeys((520, 264, 136, 104, 88, 72, 56, 40, 24), 1 << 19)
"""Then with each of these sizes so many bytes."""
C_LISTED = 8
"""Before that some of every size, since it keeps a short list of each."""
_HEAD = sys.getsizeof(b"")


def overwrite_given_back() -> None:
    """Overwrite what this thread would be given next. Some 80 ms on two cores."""
    _overwrite_pythons()
    if sys.platform == "linux":
        _overwrite_c()


def _overwrite_pythons() -> None:
    held = [bytes(size - _HEAD) for size in range(64, LARGEST + 1, 16) for _ in range(EACH // size)]
    held.clear()


_MALLINFO = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Mallinfo2(ctypes.Structure):
    """As <malloc.h> has it."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _MALLINFO)


def _sizes(free: int) -> Iterator[int]:
    for size in range(24, max(C_SIZES) + 1, 16):
        yield from repeat(size, C_LISTED)
    yield from repeat(C_LARGE, min(free, C_MOST) // C_LARGE)
    for size, most in C_SIZES.items():
        yield from repeat(size, most // size)


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
    said = getattr(libc, "mallinfo2", None)
    if said is not None:
        said.restype = _Mallinfo2
    held = [(malloc(size), size) for size in _sizes(said().fordblks if said else 0)]
    for block, size in held:
        if block:
            clear(block, 0, size)
    for block, _ in held:
        free(block)
    trim(0)
