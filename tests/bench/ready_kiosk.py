"""A kiosk until somebody can sign in: records open, and the page for the code drawn.

Prints the process's age and the processor time that it had taken, in ms, at each step, and in the
end what it had imported.
"""

import sys
import time
from contextlib import contextmanager
from pathlib import Path

import app.__main__  # noqa: F401  (what the command itself reads first)
import app.commands.run as run
from app.devices.process_age import process_age_ms
from app.wiring import Options

REAL = run.kiosk


def say(step):
    print(f"{step} {process_age_ms()} {time.process_time() * 1000:.0f}", flush=True)


@contextmanager
def watched(options):
    with REAL(options) as window:
        view = window.view

        def opened():
            say("open")
            view.go("sign_in")
            window.quick.frameSwapped.connect(ready)

        def ready():
            say("ready")
            print(*sys.modules)
            view.closed.emit()

        window.drawn.connect(lambda: say("drawn"))
        window.furnished.connect(lambda: window.reception.opened.connect(opened))
        yield window


run.kiosk = watched
run.run_kiosk(
    Options(Path(sys.argv[1]), windowed=True, demo="--demo" in sys.argv, keyboard=True), False
)
