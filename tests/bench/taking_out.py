"""Takes all records out once, in a process of its own: ``python -m tests.bench.taking_out DATA OUT
FORMAT``. Says as JSON how long it took, when the first byte came and how much memory it took."""

import json
import resource
import sys
import time
from pathlib import Path

from app.core.long_work import LongWork
from app.devices.clocks import SystemClock
from app.exports import write
from app.exports.order import Format
from app.exports.place import Unfinished
from app.usecases.records.export_request import Request
from app.wiring_records import exporter


class Writing:
    """A file that notes when it is first written to."""

    def __init__(self, file):
        self._file = file
        self.first = 0.0

    def write(self, data):
        self.first = self.first or time.perf_counter()
        return self._file.write(data)

    def __getattr__(self, name):
        return getattr(self._file, name)


def resident_mb():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main(data, out, form):
    files, seen = [], []

    class Watched(Unfinished):
        def __init__(self, out):
            super().__init__(out)
            self.file = Writing(self.file)
            files.append(self.file)

    write.Unfinished = Watched
    export = exporter(Path(data), SystemClock()).export
    start, began = resident_mb(), time.perf_counter()
    work = LongWork(lambda share, what: seen.append((share, resident_mb() - start)))
    export(Request(Path(out), (Format(form),)), work)
    halves = [[mb for share, mb in seen if (share > 0.5) is late] for late in (False, True)]
    said = {
        "seconds": time.perf_counter() - began,
        "first": files[0].first - began,
        "early_mb": max(halves[0]),
        "late_mb": max(halves[1]),
    }
    print(json.dumps(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
