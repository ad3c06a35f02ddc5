"""Exports in a forked child for each line of stdin: ``DATA OUT FORMATS``.

Lines out: ``at PID``, ``writing`` when the child begins, ``step`` for each step it tells of, and
``gone`` when it is dead.
"""

import os
import sys
from pathlib import Path

from app.core.long_work import LongWork
from app.wiring import load_library
from tests.exports.full_clinic import export


def main() -> None:
    library = load_library()
    for line in sys.stdin:
        data, out, formats = line.split()
        if (child := os.fork()) == 0:
            os.write(1, b"writing\n")
            work = LongWork(lambda share, what: os.write(1, b"step\n"))
            export(Path(data), library, Path(out), formats, work=work)
            os._exit(0)
        os.write(1, f"at {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main()
