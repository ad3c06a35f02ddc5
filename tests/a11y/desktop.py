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

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DEBIANS_PYTHON = "/usr/bin/python3"
PATIENCE_S = 30
BETWEEN_S = 0.05
SERVING = "Your guided session takes"


def until(holds: Callable[[], Any], what: str, seen: Callable[[], Any] = str) -> Any:
    """Wait for other programs until ``holds`` gives something true. Raises TimeoutError, which
    tells what is ``seen`` by then."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := holds()):
        if time.monotonic() > deadline:
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
            yield where.readline().strip()


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a program on it. What asks for accessibility gets it from the bus."""
    settings = os.environ | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
    }
    screen = ("Xvfb", "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-displayfd")
    with told(*screen, option="{}", env=settings) as display:
        settings["DISPLAY"] = f":{display}"
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile")
        with told(*bus, option="--print-address={}", env=settings) as address:
            yield settings | {"DBUS_SESSION_BUS_ADDRESS": address}


@contextmanager
def kiosk(settings: dict[str, str], data: Path) -> Iterator["Reader"]:
    """A kiosk on the desktop, and a reader of it that has found it there."""
    command = (sys.executable, "-m", "tests.a11y.kiosk_here", str(data))
    reader = (DEBIANS_PYTHON, "-W", "ignore", str(HERE / "reader.py"), "Physio Kiosk")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with running(*command, env=settings), running(*reader, env=settings, **pipes) as process:
        yield Reader(process)


class Reader:
    """Reads and presses what the kiosk tells over AT-SPI, and nothing else."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def read(self) -> list[dict[str, Any]]:
        """Everything that is shown, in the order in which it is told."""
        return self._ask("read") or []

    def press(self, name: str) -> None:
        """Press a control; wait for it to be there."""
        until(lambda: self._ask("press", name), name, lambda: names(self.read()))

    def press_until(self, name: str, expected: str) -> None:
        """Press a control that takes no second press in half a second, until it has worked."""

        def worked() -> bool:
            self._ask("press", name)
            return expected in names(self.read())

        until(worked, expected)

    def open(self) -> list[dict[str, Any]]:
        """The first screen, once the kiosk has opened its records and serves."""

        def serving() -> list[dict[str, Any]] | None:
            items = self.read()
            return items if any(name.startswith(SERVING) for name in names(items)) else None

        return until(serving, SERVING)

    def screen(self, *expected: str) -> list[dict[str, Any]]:
        """What is shown once all of ``expected`` are, and what was there before has gone."""

        def shown() -> list[dict[str, Any]] | None:
            items = self.read()
            there = set(expected) <= set(names(items))
            return items if there and items == self.read() else None

        return until(shown, f"{expected}")

    def _ask(self, *command: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps(command), file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())


def names(items: list[dict[str, Any]]) -> list[str]:
    """What is told, in order."""
    return [item["name"] for item in items]
