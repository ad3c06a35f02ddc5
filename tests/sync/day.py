"""A day of three kiosks and a desk on one machine, each in a window and a folder of its own.

Started by hand: ``DAY=pictures python -m pytest tests/sync/day.py``. It was seen to go through
joining, the morning, the afternoon and the plan that is accepted on the desk; the hour without a
server and what comes after it have not been seen to go through yet.
"""

import os
import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.commands.sync import records
from app.core.kinds import Outcome
from app.devices.sync_watch import SyncWatch
from app.samples.demo_patient import CODE
from app.store.files import read_key
from app.store.opening import open_store
from app.sync.code import Code
from app.sync.errors import SyncError
from app.sync.exchange import Exchange
from app.sync.joining import exchange_now, invite, join
from app.sync.state import SyncState
from app.wiring import Options, kiosk
from tests.e2e.conftest import Patient, demo_clinic  # noqa: F401
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock
from tests.its_thread import store_of
from tests.printing.tray import Tray
from tests.sync.embedded import wait_until_up

SIZES = {"a": (1920, 1080), "b": (1080, 1920), "c": (1920, 1080), "desk": (1600, 1000)}
PICTURES = os.environ.get("DAY")
"""A folder for the pictures of the day."""


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
        folder = Path(self._arguments[-1])
        opened = {"exercises": {}, "programmes": {}, "create": False, "checked": False}
        store = open_store(folder, self.clock, **opened)
        exchange = Exchange(store.ledger, "1")
        call = exchange.link.call

        def by_our_clock(function, *values):
            answer = call(function, *values)
            return (
                {**answer, "now": self.clock.now().timestamp()} if "hello" in function else answer
            )

        exchange.link.call = by_our_clock
        try:
            exchange.run()
            trouble = ""
        except SyncError as error:
            trouble = error.trouble.value
        finally:
            exchange.close()
            store.close()
        self.exchanged.emit(trouble)

    def close(self):
        pass


class Day:
    """The windows by name, and the server."""

    def __init__(self, server, clock, qtbot, folder):
        self.server, self.clock, self.qtbot, self.folder = server, clock, qtbot, folder
        self.pictures = Path(PICTURES) if PICTURES else folder
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.open = ExitStack()
        self.at = {}

    def begin(self, name):
        options = Options(
            data=self.folder / name, clock=self.clock, size=SIZES[name], windowed=True,
            press=Tray(), diagonal=24, sound=False, desk=name == "desk",
        )  # fmt: skip
        window = self.open.enter_context(kiosk(options))
        self.qtbot.waitUntil(lambda: window.view.ready)
        self.at[name] = Patient(window, self.clock, self.qtbot, self.pictures)
        return self.at[name]

    def close(self):
        self.open.close()
        self.open, self.at = ExitStack(), {}

    def picture(self, name, what):
        self.at[name].hand.linger(300)
        self.at[name].hand.picture(f"{name}-{what}")

    def store(self, name):
        return store_of(self.at[name].window)

    def settle(self):
        """Whoever has something to say has said it, and everybody has heard it."""
        self.pass_time(60)
        self.pass_time(60)

    def pass_time(self, seconds):
        """Everybody tries to exchange, as they do twice a minute; here every quarter of an hour."""
        while seconds > 0:
            self.clock.advance(min(seconds, 900))
            seconds -= 900
            for each in self.at.values():
                each.view.findChild(SyncWatch).hurry()
                each.hand.linger(50)

    def joins(self, name, code):
        with records(self.folder / name, create=True) as store:
            join(store.ledger, code, read_key(self.folder / name / "kiosk.key"), self.folder / name)
        with records(self.folder / name) as store:
            exchange_now(store.ledger, "1")


@pytest.fixture
def day(server, admin, demo_clinic, qtbot, qapp, tmp_path, monkeypatch):  # noqa: F811
    clock = FakeClock()
    monkeypatch.setattr("app.devices.sync_watch.SyncWatch", DayWatch)
    monkeypatch.setattr(DayWatch, "clock", clock)
    shutil.copytree(demo_clinic, tmp_path / "a")
    day = Day(server, clock, qtbot, tmp_path)
    admin.add_clinic("Day Street")
    day.first = admin.add_kiosk("Day Street", "Room 1")
    yield day
    day.close()


def whole_session(patient, seen=lambda: None):
    """Sign in, start, do it to its end, and go."""
    patient.sign_in()
    patient.until("today")
    seen()
    patient.touch("Start")
    patient.rate(2)
    patient.until("session")
    while patient.view.screen == "session":
        patient.wait(5)
    while patient.view.screen == "rating":
        patient.touch("3")
        patient.touch("Continue")
        patient.hand.linger(100)
    if patient.view.screen == "lesson":
        patient.touch(patient.view.lesson.answers[0])
        patient.touch("Continue")
    patient.until("done")


def test_a_day_of_three_kiosks_and_a_desk(day, server):
    # Before the doors open: the first kiosk's records become the clinic's, in its window
    admin = Colleague(day.begin("a"), "admin")
    admin.go("server")
    admin.hand.write("Code for joining", day.first.text())
    day.picture("a", "joining")
    admin.hand.touch("Join")
    admin.until(lambda: admin.model.joinedNow == "Day Street")
    day.picture("a", "joined")
    day.close()

    day.clock.advance(60)

    # It invites the others, who start from the clinic's
    admin = Colleague(day.begin("a"), "admin")
    admin.go("server")
    admin.hand.write("What it is called", "Room 2")
    admin.hand.touch("Make a code")
    admin.until(lambda: admin.model.invitation)
    day.picture("a", "code-for-another")
    day.joins("b", Code.read(admin.model.invitation))
    day.close()
    for name, called in (("c", "Room 3"), ("desk", "Desk")):
        with records(day.folder / "a") as store:
            code = invite(store.ledger, called)
        day.joins(name, code)
    for name in SIZES:
        day.begin(name)
    demo = day.store("a").patients.by_code(CODE).id

    # Morning on A
    whole_session(day.at["a"])
    day.picture("a", "morning-done")

    # Afternoon on B, which knows of the morning
    day.pass_time(4 * 3600)
    sessions = "SELECT part, outcome, kiosk_id FROM session WHERE patient_id = ? AND day = ?"
    today = day.clock.now().date().isoformat()
    assert [row[:2] for row in day.store("b").ledger.rows(sessions, demo, today)] == [
        ("morning", Outcome.DONE.value)
    ]
    whole_session(day.at["b"], seen=lambda: day.picture("b", "afternoon-today"))
    day.picture("b", "afternoon-done")
    day.at["b"].touch("Finish and sign out")
    day.at["b"].until("home")

    # The plan is changed on the desk, and known on C
    physio = Colleague(day.at["desk"], "physio")
    physio.go("plan", demo)
    physio.until(lambda: len(physio.model.draft.items) == 3)
    physio.until(lambda: physio.model.proposal)  # from what A and B have seen
    day.picture("desk", "plan-proposed")
    physio.touch("Accept")
    physio.until(lambda: day.store("desk").plans.current(demo).version == 2)
    day.picture("desk", "plan-changed")
    day.settle()
    for name in SIZES:
        assert day.store(name).plans.current(demo).version == 2

    # The server is gone for an hour: nobody waits, everybody says so
    server.stop()
    try:
        day.pass_time(3600)
        # Two colleagues correct the same name meanwhile, one on the desk and one in room 2
        physio, other = Colleague(day.at["desk"]), Colleague(day.at["b"])  # the desk has locked
        for who, called in ((physio, "Demo Patient-Desk"), (other, "Demo Patient-Room")):
            who.go("person", demo)
            who.model.typeName(called)
            who.model.save()
            who.until(lambda who=who: not who.model.edited and not who.model.busy)
        other.staff.signOut()
        day.at["b"].until("home")
        for name in ("a", "b", "c"):
            day.qtbot.waitUntil(lambda name=name: day.at[name].view.asOf != "")
        day.picture("c", "server-away")
        day.picture("b", "server-away")
        physio.go("today")
        physio.until(lambda: physio.staff.today.exchange.get("late"))
        day.picture("desk", "server-away-today")
        day.at["c"].sign_in()
        day.at["c"].until("today")
        day.picture("c", "server-away-patient")
    finally:
        server.start()
    wait_until_up(server)

    # It comes back
    day.settle()
    for name in ("a", "b", "c"):
        day.qtbot.waitUntil(lambda name=name: day.at[name].view.asOf == "")
    physio.go("people")
    physio.go("today")
    physio.until(lambda: physio.staff.today.exchange.get("differences") == 1)
    assert not physio.staff.today.exchange.get("late")
    day.picture("desk", "server-back")
    physio.touch("Look")
    physio.page("differences")
    physio.until(lambda: len(physio.model.rows) == 1)
    day.picture("desk", "two-names")
    physio.touch("Take the other")
    physio.until(lambda: physio.model.ready and physio.model.rows == [])
    day.settle()
    names = {name: day.store(name).patients.get(demo).name for name in SIZES}
    assert len({*names.values()}) == 1, names
    assert names["a"] in ("Demo Patient-Desk", "Demo Patient-Room")
    assert not any(day.store(name).differences.count() for name in SIZES)

    # What each admin sees of all of them
    admin = Colleague(day.at["a"], "admin")
    admin.go("server")
    admin.until(lambda: len(admin.model.fleet) == 4)
    day.picture("a", "fleet")
    admin = Colleague(day.at["b"], "admin")
    admin.go("server")
    admin.until(lambda: admin.model.ready)
    day.picture("b", "fleet")
    rows = {
        name: day.store(name).ledger.rows(sessions + " ORDER BY id", demo, today) for name in SIZES
    }
    assert len(rows["a"]) == 2
    assert {it[2] for it in rows["a"]} == {
        SyncState(day.store(name).ledger).get("kiosk") for name in ("a", "b")
    }
    assert all(found == rows["a"] for found in rows.values())
