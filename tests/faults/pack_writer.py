"""Exports in a forked child for each line of stdin: ``DATA OUT FORMATS``.

Lines out: ``at PID``, then ``writing`` when the child begins, and ``gone`` when it is dead.
"""

import os
import sys
from pathlib import Path

from app.wiring import load_library
from tests.exports.full_clinic import export


def main() -> None:
    library = load_library()
    for line in sys.stdin:
        data, out, formats = line.split()
        if (child := os.fork()) == 0:
            os.write(1, b"writing\n")
            export(Path(data), library, Path(out), formats)
            os._exit(0)
        os.write(1, f"at {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main()
