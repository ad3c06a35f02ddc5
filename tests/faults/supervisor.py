"""The part of a service manager that the kiosk's unit asks for: a container has no systemd.

It starts the package's own starter anew whenever the kiosk ends (``Restart=always``), and kills one
that has not said ``WATCHDOG=1`` for as long as the unit says.
"""

import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

FILES = Path(__file__).resolve().parents[2] / "packaging" / "deb" / "files"
UNIT = (FILES / "physio-kiosk.service").read_text()
WATCHDOG_S = float(re.search(r"^WatchdogSec=(\d+)$", UNIT, re.MULTILINE).group(1))
RESTART_S = float(re.search(r"^RestartSec=(\d+)ms$", UNIT, re.MULTILINE).group(1)) / 1000
PATIENCE_S = 60


class Supervisor:
    def __init__(self, folder):
        self.run, self.state = folder / "run", folder / "state"
        for each in (self.run, self.state):
            each.mkdir()
        self._starter = folder / "start"
        program = shlex.join([sys.executable, "-m", "app"])
        starter = (FILES / "start").read_text().replace("/usr/bin/physio-kiosk", program)
        self._starter.write_text(starter)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(folder / "notify"))
        self._socket.settimeout(0.05)
        self.environment = os.environ | {
            "NOTIFY_SOCKET": str(folder / "notify"),
            "WATCHDOG_USEC": str(int(WATCHDOG_S * 1e6)),
            "RUNTIME_DIRECTORY": str(self.run),
            "STATE_DIRECTORY": str(self.state),
            "XDG_STATE_HOME": str(folder / "logs"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        self.logs = folder / "logs" / "physio-kiosk" / "log"
        self.process, self.readies, self._over = None, 0, False
        self._ready, self._limit = threading.Condition(), WATCHDOG_S
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def _watch(self):
        heard = 0.0
        while not self._over:
            if self.process is None or self.process.poll() is not None:
                if self.process is not None:
                    time.sleep(RESTART_S)
                self.process = subprocess.Popen(
                    ["/bin/sh", str(self._starter)],
                    env=self.environment,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
                heard, self._limit = float("inf"), WATCHDOG_S  # the watchdog begins with READY
            try:
                said = self._socket.recv(100)
            except TimeoutError:
                said = b""
            if said:
                heard = time.monotonic()
            if said.startswith(b"WATCHDOG_USEC="):
                with self._ready:
                    self._limit = int(said.split(b"=")[1]) / 1e6
                    self._ready.notify_all()
            if said == b"READY=1":
                with self._ready:
                    self.readies += 1
                    self._ready.notify_all()
            if time.monotonic() - heard > self._limit:
                self.process.send_signal(signal.SIGKILL)
                self.process.wait()

    def until_ready(self, times):
        """Wait for the so-manieth first picture; how long that took."""
        began = time.monotonic()
        with self._ready:
            assert self._ready.wait_for(lambda: self.readies >= times, PATIENCE_S), "never ready"
        return time.monotonic() - began

    def until_settled(self):
        """Wait until it has no longer than the unit says: a slow machine has at first."""
        with self._ready:
            assert self._ready.wait_for(lambda: self._limit == WATCHDOG_S, PATIENCE_S), "unsettled"

    def stood(self):
        """As if it had stood for a minute."""
        (self.run / "starts").unlink(missing_ok=True)

    @property
    def command(self):
        return Path(f"/proc/{self.process.pid}/cmdline").read_text().split("\0")

    def close(self):
        self._over = True
        self._thread.join()
        self.process.kill()
        self.process.wait()
        self._socket.close()
