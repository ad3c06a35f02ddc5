"""A program under test beside others that never rest, and how much of the machine they all had."""

import os
import subprocess
import sys
from bisect import bisect
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread

from app.devices.clocks import seconds

EVERY_S = 0.5
TICKS = os.sysconf("SC_CLK_TCK")


class Burning:
    """Runs ``module`` with ``arguments`` and ``burners`` beside it. Takes as long as that does.

    ``said`` is its output. ``alone(at)`` says whether our programs had nearly all of the processor
    around a monotonic second: where something else ran as well, nothing is measured but that.
    """

    def __init__(self, module: str, *arguments: object, burners: int) -> None:
        self._times: list[float] = []
        self._used: list[float] = []
        over = Event()
        with ExitStack() as stack:
            programs = [
                subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(burners)
            ]
            for each in programs:
                stack.callback(each.wait)
                stack.callback(each.kill)
            command = [sys.executable, "-m", module, *map(str, arguments)]
            kiosk = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            pids = [each.pid for each in (kiosk, *programs)]
            watch = Thread(target=self._watch, args=(pids, over))
            watch.start()
            said, complaints = kiosk.communicate()
            over.set()
            watch.join()
        assert kiosk.returncode == 0, complaints.decode()
        self.said = said.decode()

    def alone(self, at: float) -> bool:
        """Whether the machine was ours around monotonic second ``at``."""
        after = bisect(self._times, at)
        first, last = after - 2, after
        if first < 0 or last >= len(self._times):
            return False
        used = self._used[last] - self._used[first]
        return used / (self._times[last] - self._times[first]) >= 0.95 * (os.cpu_count() or 1)

    def _watch(self, pids: list[int], over: Event) -> None:
        while not over.wait(EVERY_S):
            try:
                used = sum(processor_s(pid) for pid in pids)
            except OSError:
                return  # the first of them has ended
            self._times.append(seconds())
            self._used.append(used)


def processor_s(pid: int) -> float:
    """Seconds of processor that a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS
