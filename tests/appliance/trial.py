"""What the kiosk costs over an empty window, both in the unit's place, under its rules and sway."""

import shutil
import time
from statistics import median

from tests.appliance.machine import DISPLAY, ROOT, Machine, until

NAME, PAIRS = "trial", 5
CONFIG, SAID = f"/etc/{NAME}.config", f"/var/lib/physio-kiosk/{NAME}"
DATA = f"/var/lib/physio-kiosk/{NAME}-clinic"
PYTHON = "/usr/lib/physio-kiosk/current/bin/python3 -P -u"
UNIT = f"""[Service]
ExecStart=
ExecStart=/usr/bin/sway --config {CONFIG}
Type=simple
WatchdogSec=0
Restart=no
StandardInput=null
TTYPath=
PrivateTmp=no
ReadWritePaths=/tmp
Environment=DISPLAY={DISPLAY} WLR_BACKENDS=x11 WLR_RENDERER=pixman
Environment=PYTHONPATH=/usr/local/lib QT_QUICK_BACKEND=software
"""
STAMPED = 'while read -r line; do echo "$(date +%s.%N) $line"; done'
CLINIC = """
import sys
from pathlib import Path
from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic
ensure_demo_clinic(Path(sys.argv[1]), SystemClock(), alone=True)
"""
SESSION_S = 60
FIRST = "service to first picture, over an empty window's"
SIGN_IN = "service to sign-in, over an empty window's first picture"
MEMORY = "memory of the unused screen (PSS), over an empty window's"
IDLE = "unused screen, share of a processor"
SESSION = "session over 1080p, share of a processor"


class Trial:
    """A unit like the kiosk's, for one program of tests/bench after the other."""

    def __init__(self, machine: Machine) -> None:
        self._machine, root = machine, machine.root
        units = root / "etc/systemd/system"
        unit = (root / "usr/lib/systemd/system/physio-kiosk.service").read_text()
        (units / f"{NAME}.service").write_text(unit)
        (units / f"{NAME}.service.d").mkdir(exist_ok=True)
        (units / f"{NAME}.service.d/no-screen.conf").write_text(UNIT)
        tests = root / "usr/local/lib/tests"
        tests.mkdir(exist_ok=True)
        for each in "__init__.py", "guest.py":
            shutil.copyfile(ROOT / "tests" / each, tests / each)
        shutil.copytree(ROOT / "tests/bench", tests / "bench", dirs_exist_ok=True)
        machine.do("systemctl", "daemon-reload")
        machine.as_kiosk(*PYTHON.split(), "-c", CLINIC, DATA)

    def run(self, program: str, *words: object) -> list[tuple[float, list[str]]]:
        """What it printed, each line with its seconds after the start of the service."""
        kiosk = self._machine.root / "etc/physio-kiosk/sway.config"
        rules = [it for it in kiosk.read_text().splitlines() if not it.startswith("exec ")]
        command = " ".join([PYTHON, "-m", f"tests.bench.{program}", *map(str, words)])
        run = f"exec sh -c '{command} 2>&1 | {STAMPED} >{SAID}; swaymsg exit'"
        text = "\n".join([*rules, "output * mode 1920x1080", run, ""])
        (self._machine.root / CONFIG[1:]).write_text(text)
        begun = time.time()
        self._machine.do("systemctl", "start", NAME)
        until(lambda: not self._machine.says("systemctl", "is-active", "-q", NAME), 300)
        lines = (it.split() for it in self._machine.do("cat", SAID).splitlines())
        return [(float(at) - begun, words) for at, *words in lines if words]

    def starts(self, program: str, *words: object) -> dict[str, float]:
        """When it came to each of its steps."""
        return {words[0]: at for at, words in self.run(program, *words) if len(words) == 3}


def measure(machine: Machine) -> dict[str, float]:
    """Each figure, by its name."""
    trial = Trial(machine)
    trial.starts("ready_kiosk", DATA)  # what it reads is remembered from here on
    steps = [trial.starts("bare_window") | trial.starts("ready_kiosk", DATA) for _ in range(PAIRS)]
    bare, drawn, ready = (median(it[step] for it in steps) for step in ("bare", "drawn", "ready"))
    _, _, empty, _ = map(float, trial.run("resting", "bare")[-1][1])
    share, _, memory, helpers = map(float, trial.run("resting", DATA)[-1][1])
    session = next(
        words for _, words in trial.run("timed_session", DATA, SESSION_S) if len(words) == 1
    )
    return {
        "empty window, service to first picture, s": bare,
        FIRST: drawn / bare,
        SIGN_IN: ready / bare,
        "memory of the unused screen (PSS), MB": memory / 1024,
        "its helper's own, MB": helpers / 1024,
        MEMORY: memory / empty,
        IDLE: share,
        SESSION: float(session[0]),
    }
