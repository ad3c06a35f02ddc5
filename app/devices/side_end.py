"""The other end of a SideProcess, for a program that does without Qt: messages come in on stdin,
answers leave on stdout."""

import ctypes
import json
import os
import signal
import sys
from collections.abc import Callable
from typing import NoReturn

from app.core.clock import Clock

PR_SET_PDEATHSIG = 1  # of <sys/prctl.h>


def tell(*message: object) -> None:
    """Tell the kiosk something, from whatever thread: one write, so that no two lines mix."""
    sys.stdout.flush()
    os.write(sys.stdout.fileno(), json.dumps(message).encode() + b"\n")


def end_with_the_kiosk() -> None:
    """Call first of all: should the kiosk die, this program dies too, even where it hangs."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def leave(code: int) -> NoReturn:
    """End at once: a sound server that hangs would hold up an orderly end."""
    os._exit(code)


def obey(came: bytes, rest: bytes, handle: Callable[..., None], clock: Clock) -> bytes:
    """Calls ``handle(age in seconds, *message)`` for each message, oldest first, and answers it;
    returns what came of the next one."""
    if not came:
        leave(0)
    *lines, rest = (rest + came).split(b"\n")
    for line in lines:
        asked, *message = json.loads(line)
        handle(clock.monotonic() - asked, *message)
        tell()
    return rest


def listen(handle: Callable[..., None], clock: Clock) -> NoReturn:
    """Obeys until the kiosk closes its end or dies."""
    rest = b""
    while True:
        rest = obey(os.read(sys.stdin.fileno(), 65536), rest, handle, clock)
