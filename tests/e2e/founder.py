"""Whoever unpacks a new kiosk and answers what it asks."""

from app.core.first_start import StepOutcome
from app.demo.hand import Hand
from app.usecases.first_start import FirstStart
from app.wiring import open_clinic

PHRASE = "seven quiet green lamps"


class Founder:
    """Whoever unpacks the kiosk and stands before it."""

    def __init__(self, window, clock, qtbot, tmp_path):
        self.window, self.view, self.clock, self.qtbot = window, window.view, clock, qtbot
        self.hand = Hand(window.quick, tmp_path)
        self.touch, self.write = self.hand.touch, self.hand.write

    @property
    def staff(self):
        return self.view.staff

    @property
    def model(self):
        return self.staff.firstStart

    def until(self, what):
        self.qtbot.waitUntil(lambda: bool(what()), timeout=20_000)

    def asked(self, step):
        """Wait for the question of ``step``."""
        self.until(lambda: self.view.screen == "staff" and self.staff.page == "first_start")
        self.until(lambda: self.model.step == step and not self.model.busy)
        self.hand.linger(50)


def rest(somebody):
    """Let what the records were asked for be answered."""
    seen = []
    somebody.window.reception._jobs.run(lambda: None, seen.append)
    somebody.until(lambda: seen)


def signs_in(me, number="101"):
    """The founder comes back and signs in."""
    me.view.openStaff()
    me.until(lambda: me.view.screen == "staff")
    door = me.staff.signIn
    for digit in number:
        door.press(digit)
    door.next()
    door.usePhrase()
    door.typePhrase(PHRASE)
    door.next()
    me.until(lambda: me.staff.page != "sign_in")


def found(data, clock, *, skipped=(), done=()):
    """A kiosk with one admin whose first start has come so far."""
    clinic = open_clinic(data, clock, create=True)
    first = FirstStart(clinic)
    first.note(None, *done)
    first.note(None, *skipped, outcome=StepOutcome.SKIPPED)
    first.add_first("101", "Demo Physio", "physio_admin", PHRASE)
    clinic.store.close()
