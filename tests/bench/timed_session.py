"""A kiosk that plays session after session on the machine's own time, for some seconds.

Run as ``python -m tests.bench.timed_session DATA SECONDS``. Writes one JSON list of sittings: their
``pictures``, and when the last set was over, if it was. A picture is ``what`` was shown, when the
view model ``said`` so, when a frame with it was ``swapped``, and the ``next`` change by the
player's own count. All in monotonic seconds. The share of a processor that it took goes to stderr.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.commands.run import choose_renderer
from app.devices.clocks import SystemClock
from app.devices.urgency import go_first, settle
from app.wiring import Options, kiosk
from tests.guest import Guest


def main(data: Path, seconds: float) -> None:
    choose_renderer()
    go_first()
    qt = QGuiApplication(["timed-session"])
    clock = SystemClock()
    sittings: list[dict] = []
    before = [0.0]
    with kiosk(Options(data=data, clock=clock, windowed=True, size=(1920, 1080))) as window:
        view = window.view

        def answering() -> None:
            if view.rating.moment == "before":
                sittings.append({"pictures": []})
                if len(sittings) == 1:
                    before[0] = time.process_time()
                    QTimer.singleShot(int(seconds * 1000), qt, lambda: qt.exit(0))

        def said() -> None:
            now = clock.monotonic()
            session = view.session
            what = [session.exerciseNumber, session.side, session.kind]
            what += [session.unit, session.count, session.rep, session.cue]
            pictures = sittings[-1]["pictures"]
            if not pictures or pictures[-1]["what"] != what:
                player = window.reception.sitting.run.player
                pictures.append({"what": what, "said": now, "next": player.next_change()})

        def asked() -> None:
            if view.rating.moment == "after" and sittings:
                sittings[-1].setdefault("ended", clock.monotonic())

        def swapped() -> None:
            now = clock.monotonic()
            for picture in reversed(sittings[-1]["pictures"] if sittings else []):
                if "swapped" in picture:
                    break
                picture["swapped"] = now

        Guest(window, before_answer=answering, on_session=said)
        window.furnished.connect(lambda: view.rating.changed.connect(asked))
        window.furnished.connect(lambda: window.reception.opened.connect(settle))
        window.quick.frameSwapped.connect(swapped)
        qt.exec()
        print((time.process_time() - before[0]) / seconds, file=sys.stderr)
    print(json.dumps(sittings))


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
