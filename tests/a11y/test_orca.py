"""Orca itself, on the kiosk's first screen and in a session: what it says, from its own log."""

import os
import pty
import re
import shutil
import subprocess
from threading import Thread

import pytest

from tests.a11y.conftest import LIST
from tests.a11y.desktop import HERE, kiosk, running, until

SAYS = re.compile(r"SPEECH OUTPUT: '(.*)' ?\[?{")
OVER = b"over"
LINE_BEFORE, LINE, NEXT_LINE = "KP_Home", "KP_Up", "KP_Page_Up"
"""Orca's keys for reading the line before, this line and the next, on a keyboard's number pad."""


class Listener:
    """Presses keys as a blind person does, and hears what Orca says to them.

    Orca writes what it says at once to a terminal, and only now and then to a file.
    """

    def __init__(self, settings):
        self._settings = settings
        self._heard = []
        self._reads, self._writes = pty.openpty()
        self.log = os.ttyname(self._writes)
        self._ears = Thread(target=self._listen)
        self._ears.start()

    def close(self):
        os.write(self._writes, b"\n" + OVER + b"\n")
        self._ears.join()
        os.close(self._writes)

    def _listen(self):
        with open(self._reads, "rb") as log:
            for line in log:
                if line.strip() == OVER:
                    return
                self._heard += SAYS.findall(line.decode(errors="replace"))

    def key(self, name, *words):
        """Press a key and wait until Orca has said ``words`` to it."""
        before = len(self._heard)
        self._xdotool("key", name)
        self.hears(*words, since=before)

    def look_at(self, window):
        """Bring a window to the front, as a desktop does for the only one there is."""
        search = ("search", "--onlyvisible", "--name", window)
        found = until(lambda: self._xdotool(*search, check=False).stdout.split(), window)
        self._xdotool("windowfocus", found[-1])

    def hears(self, *words, since=0):
        """Wait until all of ``words`` were said."""

        def said():
            heard = " ".join(self._heard[since:])
            return all(word in heard for word in words)

        try:
            until(said, f"{words}")
        except TimeoutError as error:
            raise AssertionError(f"{words} not in {self._heard[-30:]}") from error

    def _xdotool(self, *arguments, check=True):
        return subprocess.run(
            ("xdotool", *arguments), env=self._settings, capture_output=True, text=True, check=check
        )


@pytest.fixture(scope="module")
def orca(settings):
    """Orca on the desktop, writing down what it says."""
    missing = [each for each in ("orca", "xdotool") if not shutil.which(each)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}: {LIST}")
    if subprocess.run(["pgrep", "-r", "R,S,D", "-x", "orca"], capture_output=True).returncode == 0:
        pytest.skip("Orca runs here already, and there can be only one")
    environment = settings | {"PYTHONPATH": str(HERE / "silent")}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    listener = Listener(settings)
    with running("orca", f"--debug-file={listener.log}", env=environment, **quiet):
        listener.hears("Screen reader on.")
        yield listener
    listener.close()


def test_orca_reads_the_first_screen_and_the_session(settings, orca, sign_in, tmp_path):
    with kiosk(settings, tmp_path / "data") as reader:
        reader.open()
        orca.look_at("Physio Kiosk")
        orca.hears("Physio Kiosk")
        hint = "Hold the square on your card"
        orca.key("Tab", "Scan your card to begin push button", hint)
        orca.key("Tab", "Type my code push button")
        orca.key(LINE, "Scan your card to begin Type my code")
        orca.key(LINE_BEFORE, "Your guided session takes about")
        orca.key(LINE_BEFORE, "Understand your pain.")
        orca.key(LINE_BEFORE, "Move well.")
        sign_in(reader)
        reader.press("Start")
        reader.press("2")
        reader.press("Continue")
        reader.screen("Pause", "Get ready")
        for name in ("I'm ready", "Pause", "Change", "It hurts"):
            orca.key("Tab", f"{name} push button")
        for _ in range(8):
            orca.key(LINE_BEFORE)
        orca.hears("Exercise 1 of 3", "Spider Rotation")
        reader.press("Pause")
        orca.hears("Paused dialog Take the time you need. Your place is kept.")
