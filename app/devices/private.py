"""What the program has in memory or writes down is for its own user alone."""

import os
import sys

from app.devices.given_back import one_heap


def keep_private() -> None:
    """New files are the user's own; a crash leaves no picture of the memory, where the key and
    names are, no other program of this user may look into it, and what is given back of it can be
    overwritten as a whole."""
    os.umask(0o077)
    if os.name != "posix":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _not_dumpable()
        one_heap()


def _not_dumpable() -> None:
    # A handler that cores are piped to does not ask for the limit
    import ctypes

    set_dumpable = 4
    ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
