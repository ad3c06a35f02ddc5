"""A desktop of our own: a screen that nobody sees, a message bus, and a kiosk on both."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.display import display

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DEBIANS_PYTHON = "/usr/bin/python3"
GUARD_S = 240
"""Only for what shows in no other way: on a busy machine everything takes long."""

BETWEEN_S = 0.05
SERVING = "Your guided session takes"


def until(
    holds: Callable[[], Any],
    what: str,
    seen: Callable[[], Any] = str,
    among: tuple[subprocess.Popen[str], ...] = (),
) -> Any:
    """Wait for other programs until ``holds`` gives something true. Raises RuntimeError once one
    ``among`` them has ended, and at the very last TimeoutError, which tells what is ``seen``."""
    began = time.monotonic()
    while not (found := holds()):
        for each in among:
            if (code := each.poll()) is not None:
                raise RuntimeError(f"{each.args} ended with {code} before {what}")
        if time.monotonic() > began + GUARD_S:
            raise TimeoutError(f"waited in vain for {what} {seen()}")
        time.sleep(BETWEEN_S)
    return found


@contextmanager
def running(*command: str, **settings: Any) -> Iterator[subprocess.Popen[str]]:
    """A program that is ended at the end."""
    with subprocess.Popen(command, text=True, cwd=ROOT, **settings) as program:
        try:
            yield program
        finally:
            program.terminate()
            try:
                program.wait(timeout=5)
            except subprocess.TimeoutExpired:
                program.kill()


@contextmanager
def told(*command: str, option: str, **settings: Any) -> Iterator[str]:
    """A running program that writes where it can be found to the file descriptor of ``option``."""
    reads, writes = os.pipe()
    with running(
        *command, option.format(writes), pass_fds=[writes], stderr=subprocess.DEVNULL, **settings
    ):
        os.close(writes)
        with open(reads) as where:
            found = where.readline().strip()
        assert found, f"{command[0]} did not start"
        yield found


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a program on it. What asks for accessibility gets it from the bus."""
    with display("1280x720") as shown:
        settings = shown | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        settings.pop("DBUS_SESSION_BUS_ADDRESS", None)
        settings.pop("AT_SPI_BUS_ADDRESS", None)
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile")
        with told(*bus, option="--print-address={}", env=settings) as address:
            settings["DBUS_SESSION_BUS_ADDRESS"] = address
            _accessible(settings)
            yield settings


def _accessible(settings: dict[str, str]) -> None:
    """Start the bus of readers and its registry. Whoever asks for them gives up after 25 seconds,
    for good; on a busy machine they take longer to start."""

    def ask(bus: str, name: str, path: str, method: str) -> str:
        command = ("dbus-send", bus, "--print-reply=literal", f"--reply-timeout={GUARD_S * 1000}")
        where = (f"--dest={name}", path, method)
        done = subprocess.run((*command, *where), env=settings, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    readers = ask("--session", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
    registry = "/org/a11y/atspi/registry"
    ask(f"--bus={readers}", "org.a11y.atspi.Registry", registry, "org.freedesktop.DBus.Peer.Ping")


@contextmanager
def kiosk(settings: dict[str, str], data: Path) -> Iterator["Reader"]:
    """A kiosk on the desktop that has opened its records, and a reader of it."""
    command = (sys.executable, "-m", "tests.a11y.kiosk_here", str(data))
    reader = (DEBIANS_PYTHON, "-W", "ignore", str(HERE / "reader.py"), "Physio Kiosk")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with running(*command, env=settings, **pipes) as shown:
        assert shown.stdout
        assert shown.stdout.readline(), "the kiosk ended before it was open"
        with running(*reader, env=settings, **pipes) as process:
            yield Reader(process, shown)


class Reader:
    """Reads and presses what the kiosk tells over AT-SPI, and nothing else."""

    def __init__(self, process: subprocess.Popen[str], shown: subprocess.Popen[str]) -> None:
        self._process, self._both = process, (process, shown)

    def read(self) -> list[dict[str, Any]]:
        """Everything that is shown, in the order in which it is told."""
        return self._ask("read") or []

    def press(self, name: str) -> None:
        """Press a control; wait for it to be there."""
        self._until(lambda: self._ask("press", name), name)

    def press_until(self, name: str, expected: str) -> None:
        """Press a control that takes no second press in half a second, until it has worked."""

        def worked() -> bool:
            self._ask("press", name)
            return expected in names(self.read())

        self._until(worked, expected)

    def press_away(self, name: str) -> None:
        """Press a control until something else is shown: what it saves may take its time."""
        before = names(self.read())

        def gone() -> bool:
            self._ask("press", name)
            now = names(self.read())
            return bool(now) and now != before

        self._until(gone, f"what comes after {name}")

    def open(self) -> list[dict[str, Any]]:
        """The first screen, once the kiosk has opened its records and serves."""

        def serving() -> list[dict[str, Any]] | None:
            items = self.read()
            return items if any(name.startswith(SERVING) for name in names(items)) else None

        return self._until(serving, SERVING)

    def screen(self, *expected: str) -> list[dict[str, Any]]:
        """What is shown once all of ``expected`` are, and what was there before has gone."""

        def shown() -> list[dict[str, Any]] | None:
            items = self.read()
            there = set(expected) <= set(names(items))
            return items if there and items == self.read() else None

        return self._until(shown, f"{expected}")

    def let_pass(self, changes: int) -> None:
        """Let the session go on, a change for each line."""
        kiosk = self._both[1]
        assert kiosk.stdin
        for _ in range(changes):
            print(file=kiosk.stdin, flush=True)

    def _until(self, holds: Callable[[], Any], what: str) -> Any:
        return until(holds, what, lambda: names(self.read()), self._both)

    def _ask(self, *command: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps(command), file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())


def names(items: list[dict[str, Any]]) -> list[str]:
    """What is told, in order."""
    return [item["name"] for item in items]
