"""Overwrites the memory that this process gave back: a name outlives what held it.

Python and the C library keep freed blocks for the next who asks, as they were. Asking for all that
they have, of every size and from the largest on, writing zeros and giving it back leaves nothing to
read there; whole pages go back to the machine. Another C library than glibc keeps what it has.
"""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LARGEST = 512
"""What Python looks after by itself; the C library has what is larger."""
POOL, POOL_HEAD = 16 << 10, 48
"""Python cuts blocks of one size from a pool; one that lies whole was not in use."""
EACH = 1 << 23
"""At most so many bytes of each size of Python's."""
C_SIZES = 16 << 10, 4 << 10, *range(1032, 23, -16)
C_LISTED = 8
"""First some of every size, since each thread keeps a short list of each."""
C_MOST = 192 << 20
_HEAD = sys.getsizeof(b"")


def one_heap() -> None:
    """Have all threads take from one heap, so that one of them can overwrite all of it: before any
    other thread is begun."""
    if libc := _libc():
        arena_max = -8
        libc.mallopt(arena_max, 1)


def overwrite_given_back() -> None:
    """Overwrite what was given back, and on this thread's short lists. Some 100 ms on two cores."""
    _overwrite_pythons()
    if libc := _libc():
        _overwrite_c(libc)


def _overwrite_pythons() -> None:
    held: list[bytes] = []
    if sys.platform == "linux":
        _take_free_pools(held)
    for size in range(48, LARGEST, 16):
        _fill_pools(size, held)
    held.clear()


def _take_free_pools(held: list[bytes]) -> None:
    """Pools that hold nothing, until the machine must be asked for new ones."""
    at_once = (1 << 20) // LARGEST
    grown = 0
    for _ in range(C_MOST >> 20):
        before = _mapped()
        held += [bytes(LARGEST - _HEAD) for _ in range(at_once)]
        grown = grown + 1 if _mapped() > before else 0
        if grown == 2:
            return


def _mapped() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])


def _fill_pools(size: int, held: list[bytes]) -> None:
    """Those that hold something, until a block comes from a pool that lay whole."""
    whole, row, last = (POOL - POOL_HEAD) // size, 0, 0
    for _ in range(EACH // size):
        block = bytes(size - _HEAD)
        held.append(block)
        row = row + 1 if id(block) == last + size else 1
        last = id(block)
        if row == whole:
            return


class _Libc(NamedTuple):
    """What <malloc.h> and <unistd.h> have."""

    malloc: Callable[[int], int | None]
    room: Callable[[int], int]
    clear: Callable[[int, int, int], int]
    free: Callable[[int], None]
    trim: Callable[[int], int]
    mallopt: Callable[[int, int], int]
    end: Callable[[int], int]
    info: Callable[[], "_Mallinfo2"]


_MALLINFO = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Mallinfo2(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_size_t) for name in _MALLINFO)


def _libc() -> _Libc | None:
    libc = ctypes.PyDLL(None) if sys.platform == "linux" else None
    if libc is None or not hasattr(libc, "mallinfo2"):
        return None
    libc.malloc.restype = libc.memset.restype = libc.sbrk.restype = ctypes.c_void_p
    libc.malloc_usable_size.restype = ctypes.c_size_t
    libc.mallinfo2.restype = _Mallinfo2
    libc.malloc.argtypes = (ctypes.c_size_t,)
    libc.free.argtypes = libc.malloc_usable_size.argtypes = (ctypes.c_void_p,)
    libc.memset.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t)
    libc.sbrk.argtypes = (ctypes.c_ssize_t,)
    return _Libc(
        *(libc.malloc, libc.malloc_usable_size, libc.memset, libc.free),
        *(libc.malloc_trim, libc.mallopt, libc.sbrk, libc.mallinfo2),
    )


def _overwrite_c(libc: _Libc) -> None:
    libc.trim(0)  # freed neighbours become one
    held: list[int] = []
    for size in C_SIZES:
        for _ in range(C_LISTED):
            _take(libc, size, held)
    # what lies behind was never given out: it is cut only where nothing else is large enough
    unused = libc.end(0) - libc.info().keepcost
    taken = 0
    for size in C_SIZES:
        while taken < C_MOST and _take(libc, size, held) < unused:
            taken += size
    for block in held:
        libc.free(block)
    libc.trim(0)


def _take(libc: _Libc, size: int, held: list[int]) -> int:
    """One block more, with zeros in all of it; where it is."""
    block = libc.malloc(size)
    if not block:
        return sys.maxsize
    libc.clear(block, 0, libc.room(block))  # some have more room than was asked for
    held.append(block)
    return block
