"""A kiosk on a machine with a graphics card whose driver cannot paint.

Run as ``python -m tests.faults.card_that_fails DATA CARDS``. It says who paints in the end.
"""

import os
import sys
from pathlib import Path

import app.devices.painter as painter
from app.commands.run import run_kiosk
from app.wiring import Options

painter.Painter.__init__.__defaults__ = (Path(sys.argv[2]), painter.BOOT)
run_kiosk(Options(Path(sys.argv[1]), windowed=True, demo=True, sound=False), leave_at_once=True)
print(os.environ.get("QT_QUICK_BACKEND", "card"))
