"""The real kiosk in a real window: only the clock and the printer are ours."""

import shutil
from contextlib import contextmanager
from dataclasses import replace

import pytest

from app.commands.run import as_left
from app.core.plan import plan_from
from app.demo.hand import Hand
from app.devices.idle import IdleWatch
from app.samples.demo_patient import CODE, PIN
from app.wiring import Options, ensure_demo_clinic, kiosk, open_clinic, reading
from tests.e2e.founder import Founder
from tests.e2e.staff import Colleague
from tests.fake_clock import FakeClock
from tests.printing.tray import Tray


class Patient:
    """A person at the kiosk, with the clock in their hand."""

    def __init__(self, window, clock, qtbot, tmp_path):
        self.view, self.clock, self.qtbot = window.view, clock, qtbot
        self.window = window
        self.idle = window.view.findChild(IdleWatch)
        self.hand = Hand(window.quick, tmp_path)

    def touch(self, label):
        self.hand.touch(label)

    def until(self, screen):
        self.qtbot.waitUntil(lambda: self.view.screen == screen, timeout=30_000)

    def sign_in(self, code=CODE, pin=PIN):
        self.touch("Type my code")
        self.type(code)
        self.type(pin)

    def type(self, digits):
        for digit in digits:
            self.touch(digit)
        self.touch("Continue")

    def wait(self, seconds):
        """Let time pass as it does on a machine that is awake."""
        while seconds > 0:
            step = min(seconds, 0.5)
            self.clock.advance(step)
            seconds -= step
            if (sitting := self.window.reception.sitting) is not None:
                sitting.run.advance()
            self.idle.check()

    def wait_for(self, kind, side=None):
        """Let time pass until the session comes to ``kind``."""
        session = self.view.session
        for _ in range(600):
            if session.kind == kind and side in (None, session.side):
                return
            self.wait(0.5)
        raise AssertionError(f"never came to {kind}")

    def row(self, question):
        """The row that stands for a safety question on this screen, if one does."""
        rows = self.view.safety.rows
        return next((it for it in rows if question in (it["id"], *it["id"].split("+"))), None)

    def touch_row(self, question, words):
        """Touch an answer of a row."""
        self.clock.advance(1)
        row = self.row(question)
        told = " · ".join(row["signs"] or row["parts"])
        self.touch(f"{words}: {row['ask'] or 'Is one of these so?'} {told}".strip())

    def say(self, question, said):
        """Answer a row of this screen without a finger."""
        self.clock.advance(1)
        self.view.safety.answer(self.row(question)["id"], said)

    def tell(self, **said):
        """Answer all safety questions that are left with no, but for those that are ``said``."""
        safety = self.view.safety
        while self.view.screen == "safety" and not safety.saving:
            number = safety.number
            for row in [row["id"] for row in safety.rows]:
                answers = [said[each] for each in row.split("+") if each in said]
                self.clock.advance(1)
                safety.answer(row, answers[0] if answers else "no")
                if safety.saving:
                    break
            safety.goOn()
            self.qtbot.waitUntil(
                lambda number=number: (
                    self.view.screen != "safety" or safety.saving or safety.number != number
                )
            )
        self.qtbot.waitUntil(lambda: self.view.screen != "safety")

    def rate(self, value):
        self.until("rating")
        self.touch(str(value))
        self.touch("Continue")


@pytest.fixture
def printed():
    """The tray that the printer prints into."""
    return Tray()


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture(scope="session")
def demo_clinic(tmp_path_factory):
    """A demo clinic as it is on the fake clock's first morning: copied, never opened."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    ensure_demo_clinic(folder, FakeClock(), alone=True)
    return folder


@pytest.fixture
def data(tmp_path, demo_clinic):
    """A demo clinic's data folder of one's own."""
    return shutil.copytree(demo_clinic, tmp_path / "data")


@pytest.fixture
def patient(data, clock, printed, qtbot, qapp, tmp_path):
    """Someone before the first screen of an open kiosk."""
    options = Options(
        data=data,
        demo=True,
        clock=clock,
        size=(1920, 1080),
        press=printed,
        diagonal=24,
        sound=False,
    )
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready)
        yield Patient(window, clock, qtbot, tmp_path)


@pytest.fixture
def newcomer(data, clock):
    """Adds somebody who starts a plan today and has not been asked anything yet; their card.

    With ``only`` one exercise of the programme, for so many ``weeks``.
    """

    def add(programme="mid-upper-back", only=None, weeks=4, language="en"):
        clinic = open_clinic(data, clock, create=False)
        library = clinic.library
        plan = plan_from(library.programmes[programme], library.exercises, clock.now().date())
        items = tuple(item for item in plan.items if only in (None, item.exercise.id))
        person = clinic.store.patients.add("Sample Person", pin=PIN, language=language)
        clinic.store.plans.save(replace(plan, items=items, weeks=weeks), person.id)
        card = clinic.store.patients.new_card(person.id)
        clinic.store.close()
        return card

    return add


@pytest.fixture
def records(data):
    """Reads the data folder after the kiosk is closed, or beside it."""
    return lambda: reading(data)


@pytest.fixture
def colleague(patient):
    """A physio at that kiosk."""
    return Colleague(patient)


@pytest.fixture
def demo(colleague):
    """The id of the demo patient."""
    return colleague.store.patients.by_code(CODE).id


@pytest.fixture
def start(tmp_path, clock, printed, qtbot, qapp):
    """Starts the kiosk of one data folder; after it the power is off."""

    @contextmanager
    def start(data=tmp_path / "new"):
        look = {"size": (1920, 1080), "press": printed, "sound": False}
        options = Options(data=data, clock=clock, **look)
        with kiosk(as_left(options)) as window:
            qtbot.waitUntil(lambda: window.view.ready)
            yield Founder(window, clock, qtbot, tmp_path)

    return start
