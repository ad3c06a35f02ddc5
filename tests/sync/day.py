"""Three kiosks and a desk on one machine, each in a window and a folder of its own."""

import os
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.demo.hand import being_read
from app.devices.sync_watch import SyncWatch
from app.store.files import read_key
from app.store.opening import open_store
from app.sync.errors import SyncError
from app.sync.exchange import Exchange
from app.sync.joining import join
from app.wiring import Options, kiosk
from tests.e2e.conftest import Patient
from tests.its_thread import store_of
from tests.printing.tray import Tray
from tests.qml.stage import shown

SIZES = {"a": (1920, 1080), "b": (1080, 1920), "c": (1920, 1080), "desk": (1600, 1000)}
PICTURES = Path(os.environ.get("DAY", "build/day"))
"""Where the pictures of the day are left."""


@contextmanager
def records(folder, clock, *, create=False):
    """The records of a folder, by the day's clock."""
    opened = {"exercises": {}, "programmes": {}, "create": create, "checked": False}
    store = open_store(folder, clock, **opened)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def exchanging(store, clock):
    """What exchanges for a store, with a server whose clock is the day's."""
    now = clock.now()
    exchange = Exchange(store.ledger, "1")
    call = exchange.link.call

    def by_our_clock(function, *values):
        answer = call(function, *values)
        if function == "hello":
            return {**answer, "now": now.timestamp()}
        if function == "fleet":
            return [{**it, "seen": it["seen"] and now.isoformat()} for it in answer]
        return answer

    exchange.link.call = by_our_clock
    try:
        yield exchange
    finally:
        exchange.close()


class DayWatch(SyncWatch):
    """Exchanges as the process does, by the day's clock and before it returns."""

    clock = None
    begun = False

    def start(self):
        self.begun = True
        self.hurry()

    def hurry(self):
        if not self.begun:  # nobody has joined
            return
        trouble, folder = "", Path(self._arguments[-1])
        with records(folder, self.clock) as store, exchanging(store, self.clock) as exchange:
            try:
                exchange.run()
            except SyncError as error:
                trouble = error.trouble.value
        self.exchanged.emit(trouble)

    def close(self):
        pass


class Day:
    """The windows by name, and the server."""

    def __init__(self, server, clock, qtbot, folder):
        self.server, self.clock, self.qtbot, self.folder = server, clock, qtbot, folder
        self.open = ExitStack()
        self.at = {}
        self._taken = 0
        PICTURES.mkdir(parents=True, exist_ok=True)
        for old in PICTURES.glob("*.png"):
            old.unlink()

    def begin(self, name):
        options = Options(
            data=self.folder / name, clock=self.clock, size=SIZES[name], windowed=True,
            press=Tray(), diagonal=24, sound=False, desk=name == "desk",
        )  # fmt: skip
        window = self.open.enter_context(kiosk(options))
        self.qtbot.waitUntil(lambda: window.view.ready)
        self.at[name] = Patient(window, self.clock, self.qtbot, self.folder)
        return self.at[name]

    def close(self):
        self.open.close()
        self.open, self.at = ExitStack(), {}

    def picture(self, name, what):
        """What one of them shows now, numbered through the day."""
        quick = self.at[name].window.quick
        self.at[name].hand.linger(100)
        self.qtbot.waitUntil(lambda: not being_read(quick))
        self._taken += 1
        image = quick.grabWindow()
        assert image.save(str(PICTURES / f"{self._taken:02}-{name}-{what}.png"))

    def texts(self, name):
        """All that one of them says now."""
        items = shown(self.at[name].window.quick.contentItem())
        return " | ".join(text for it in items if (text := str(it.property("text") or "")))

    def store(self, name):
        return store_of(self.at[name].window)

    def even(self):
        """Whoever has something to say has said it, and everybody has heard it."""
        for _ in range(2):
            self.pass_time(60)

    def pass_time(self, seconds):
        """Everybody tries to exchange, as they do twice a minute; here every quarter of an hour."""
        while seconds > 0:
            self.clock.advance(min(seconds, 900))
            seconds -= 900
            for each in self.at.values():
                each.view.findChild(SyncWatch).hurry()
                each.hand.linger(20)

    def joins(self, name, code):
        folder = self.folder / name
        with records(folder, self.clock, create=True) as store:
            join(store.ledger, code, read_key(folder / "kiosk.key"), folder)
        with records(folder, self.clock) as store, exchanging(store, self.clock) as exchange:
            exchange.run()
