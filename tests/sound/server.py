"""A sound server of our own, whose only loudspeaker is a recorder."""

import math
import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
from array import array
from contextlib import suppress
from pathlib import Path
from threading import Thread

import numpy

from app.devices.clocks import seconds

RATE = 48000
BLOCK_MS = 5
SINK = "kiosk"

FIRST = ("nice", "-n", "-12")
"""Before a command: it goes before everything else, where that is allowed. What is measured is the
kiosk, and other tests that run at the same time would be measured with it."""


class SoundServer:
    """PulseAudio with a null sink, in a folder that nobody else uses."""

    def __init__(self) -> None:
        # Not pytest's folder: a socket's path may not pass 107 letters
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-sound-"))
        socket = self.folder / "native"
        self.environment = {
            "PULSE_SERVER": f"unix:{socket}",
            "PULSE_RUNTIME_PATH": str(self.folder / "pulse"),
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder),
            "HOME": str(self.folder),
        }
        modules = (
            f"module-null-sink sink_name={SINK} rate={RATE}",
            f"module-native-protocol-unix socket={socket} auth-anonymous=1",
        )
        # It goes to the background by itself, once it is ready
        command = ("pulseaudio", "-n", "--daemonize=yes", "--exit-idle-time=-1", "--disable-shm")
        loads = (f"--load={module}" for module in modules)
        self._run(*command, f"--log-target=file:{self.folder / 'log'}", *loads)
        self._pid = int((self.folder / "pulse" / "pid").read_text())

    def mixes_ahead_s(self) -> float:
        """The longest time from mixing a sample to its turn to play."""
        sinks = self._run("pactl", "list", "sinks")
        return int(re.search(r"configured (\d+) usec", sinks)[1]) / 1e6

    def _run(self, *command: str) -> str:
        environment = os.environ | self.environment | {"LC_ALL": "C"}
        return subprocess.run(
            command, env=environment, check=True, capture_output=True, text=True
        ).stdout

    def hang(self) -> None:
        """Answer nobody, as a driver that is stuck makes it."""
        os.kill(self._pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Answer again."""
        os.kill(self._pid, signal.SIGCONT)

    def close(self) -> None:
        """End the server and the speech service that was started beside it."""
        self.go_on()
        for pid in self._started():
            with suppress(ProcessLookupError):
                gone = os.pidfd_open(pid)
                signal.pidfd_send_signal(gone, signal.SIGTERM)
                select.select([gone], [], [], 5)
                os.close(gone)
        shutil.rmtree(self.folder)

    def _started(self) -> list[int]:
        """The processes that were given our folder, and so are ours."""
        ours = str(self.folder).encode()
        lines = Path("/proc").glob("[0-9]*/cmdline")
        return [int(line.parent.name) for line in lines if ours in _read(line)]


def _read(line: Path) -> bytes:
    try:
        return line.read_bytes()
    except OSError:
        return b""  # it has just ended


class Recorder:
    """Keeps what the loudspeaker played, and when.

    A block of sound is taken to begin when it reaches us, counted from the block that came
    soonest, plus the time for which the null sink may mix ahead of what plays, as the server
    gives it. What the way to us adds makes a sound seem later, never earlier.
    """

    def __init__(self, server: SoundServer, sink: str = SINK) -> None:
        self._process = subprocess.Popen(
            [
                # As a sound card would, it goes before everything else where it is allowed to
                *(
                    "nice",
                    "-n",
                    "-15",
                    "parec",
                    "--raw",
                    f"--device={sink}.monitor",
                    "--format=s16le",
                    "--channels=1",
                ),
                *(f"--rate={RATE}", f"--latency-msec={BLOCK_MS}"),
            ],
            env=os.environ | server.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._samples = array("h")
        self._arrived = float("inf")
        self._read()
        self.ahead_s = server.mixes_ahead_s()
        self._thread = Thread(target=self._follow, daemon=True)
        self._thread.start()

    @property
    def _began(self) -> float:
        return self._arrived + self.ahead_s

    @property
    def until(self) -> float:
        """The monotonic second up to which all is recorded."""
        return self._began + len(self._samples) / RATE

    def between(self, start: float, end: float) -> array:
        """The samples from one monotonic second to another."""
        return self._samples[self._at(start) : self._at(end)]

    def onsets(self, start: float, end: float, loud: int = 300, silence_s: float = 0.05):
        """The monotonic seconds at which it became loud after ``silence_s`` of silence."""
        first, before = self._at(start), self._at(start - silence_s)
        samples = numpy.abs(numpy.asarray(self._samples[before : self._at(end)], dtype=float))
        at = numpy.flatnonzero(samples >= loud) + before
        after = numpy.diff(at, prepend=-math.inf) > silence_s * RATE
        return [self._began + float(index) / RATE for index in at[after & (at >= first)]]

    def close(self) -> None:
        """Stop recording."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        self._process.stdout.close()

    def _at(self, second: float) -> int:
        return max(0, round((second - self._began) * RATE))

    def _read(self) -> bool:
        block = os.read(self._process.stdout.fileno(), 65536)
        arrived = seconds()
        self._arrived = min(self._arrived, arrived - len(self._samples) / RATE)
        self._samples.frombytes(block[: len(block) // 2 * 2])
        return bool(block)

    def _follow(self) -> None:
        while self._read():
            pass
