"""Backs up, or restores, for ever in a forked child for each line of stdin.

A line is ``backup FOLDER PLACE`` or ``restore FOLDER FILE``. Lines out: ``at PID``, then ``begun``
and ``done`` for each, and ``gone`` when the child is dead.
"""

import os
import sys
from pathlib import Path

from app.core.long_work import LongWork
from app.store.backups import back_up
from app.store.looking import look
from app.store.restoring import restore
from tests.fake_clock import FakeClock


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def go_on(what: str, folder: Path, place: Path, seconds: int) -> None:
    clock = FakeClock()
    clock.advance(seconds)
    while True:
        say("begun")
        if what == "backup":
            back_up(folder, [place], clock, LongWork())
        else:
            restore(look(place, folder, LongWork()), folder, clock, LongWork())
        clock.advance(1)
        say("done")


if __name__ == "__main__":
    for line in sys.stdin:
        what, folder, place, seconds = line.split()
        if (child := os.fork()) == 0:
            go_on(what, Path(folder), Path(place), int(seconds))
        say(f"at {child}")
        os.waitpid(child, 0)
        say("gone")
