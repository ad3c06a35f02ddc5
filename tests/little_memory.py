"""What reads without end fails here at once, instead of taking the whole machine's memory."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MORE = 250_000_000
"""Bytes over what the process has already."""


@contextmanager
def small_memory() -> Iterator[None]:
    """No more than ``MORE`` bytes can be taken inside."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MORE, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
