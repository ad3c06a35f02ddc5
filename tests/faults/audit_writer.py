"""Writes entries into an audit for ever in a forked child for each line of stdin, and says each
entry once it is stored.

A line is ``FOLDER [MOMENT]``: with MOMENT, ``before`` or ``half``, the child is dead after the
first commit, before or in the middle of saying how far the audit goes. Lines out: ``at PID``, and
``gone`` when it is dead.
"""

import os
import signal
import sys
from itertools import count
from pathlib import Path

from app.store.audit_head import HeadFile
from tests.store.place import Place


def die_at(moment: str) -> None:
    say = HeadFile.say

    def dead(self: HeadFile, head: object) -> None:
        if moment == "half":
            whole = os.pwrite
            os.pwrite = lambda handle, said, at: whole(handle, said[: len(said) // 2], at)
            say(self, head)
        os.kill(os.getpid(), signal.SIGKILL)

    HeadFile.say = dead


def write_for_ever(folder: Path, moments: list[str]) -> None:
    with Place(folder).open() as store:
        for moment in moments:
            die_at(moment)
        for number in count(1):
            store.settings.set("volume", f"0.{number:06}")
            say(str(number))


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    for line in sys.stdin:
        folder, *moments = line.split()
        if (child := os.fork()) == 0:
            write_for_ever(Path(folder), moments)
        say(f"at {child}")
        os.waitpid(child, 0)
        say("gone")
