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
from tests.sync.conftest import FULL

SIZES = {"a": (1920, 1080), "b": (1080, 1920), "c": (1920, 1080), "desk": (1600, 1000)}
SMALLER = 1 if FULL else 2
"""Drawing is what costs most; windows of half the size say the same."""
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
    exchange = Exchange(store.ledger, "1")
    call = exchange.link.call

    def by_our_clock(function, *values):
        answer = call(function, *values)
        if function == "hello":
            return {**answer, "now": clock.now().timestamp()}
        if function == "fleet":
            return [{**it, "seen": it["seen"] and clock.now().isoformat()} for it in answer]
        return answer

    exchange.link.call = by_our_clock
    try:
        yield exchange
    finally:
        exchange.close()


class DayWatch(SyncWatch):
    """Exchanges as the process does, by the day's clock and before it returns."""

    clock = None
    exchange = None

    def start(self):
        if self.exchange is None:
            self.open = ExitStack()
            store = self.open.enter_context(records(Path(self._arguments[-1]), self.clock))
            self.exchange = self.open.enter_context(exchanging(store, self.clock))
        self.hurry()

    def hurry(self):
        if self.exchange is None:  # nobody has joined
            return
        try:
            self.exchange.run()
            trouble = ""
        except SyncError as error:
            trouble = error.trouble.value
        self.exchanged.emit(trouble)

    def close(self):
        if self.exchange is not None:
            self.exchange = None
            self.open.close()


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
        width, height = SIZES[name]
        options = Options(
            data=self.folder / name, clock=self.clock, windowed=True,
            size=(width // SMALLER, height // SMALLER),
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
        """Everybody tries to exchange, as they do twice a minute; here every half hour."""
        while seconds > 0:
            self.clock.advance(min(seconds, 1800))
            seconds -= 1800
            for each in self.at.values():
                each.view.findChild(SyncWatch).hurry()
                each.hand.linger(20)

    def joins(self, name, code):
        folder = self.folder / name
        with records(folder, self.clock, create=True) as store:
            join(store.ledger, code, read_key(folder / "kiosk.key"), folder)
        with records(folder, self.clock) as store, exchanging(store, self.clock) as exchange:
            exchange.run()
