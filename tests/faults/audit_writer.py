"""Writes entries into an audit for ever, and says each once it is stored.

``python -m tests.faults.audit_writer FOLDER [MOMENT]``: with MOMENT, ``before`` or ``half``, it is
dead after the first commit, before or in the middle of saying how far the audit goes.
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


if __name__ == "__main__":
    with Place(Path(sys.argv[1])).open() as store:
        for moment in sys.argv[2:]:
            die_at(moment)
        for number in count(1):
            store.settings.set("volume", f"0.{number:06}")
            print(number, flush=True)
