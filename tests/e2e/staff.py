"""Somebody of the staff at the real kiosk, with real touches."""

from app.devices.idle import IdleWatch
from app.samples.demo_patient import STAFF
from tests.its_thread import store_of

KEYS = {role: (number, secret) for number, _, role, secret in STAFF}


class Colleague:
    """Signs in on the kiosk of ``patient`` (the fixture) as ``role``."""

    def __init__(self, patient, role="physio"):
        self.kiosk, self.hand, self.qtbot = patient, patient.hand, patient.qtbot
        self.write = self.hand.write
        self.clock = patient.clock
        patient.view.openStaff()
        patient.until("staff")
        self.staff = patient.view.staff
        self.sign_in(role)

    def sign_in(self, role="physio"):
        number, secret = KEYS[role]
        door = self.staff.signIn
        if door.whose:  # whose screen has locked: by number all the same
            door.startAgain()
        for digit in number:
            door.press(digit)
        door.next()
        if secret.isdecimal():
            for digit in secret:
                door.press(digit)
        else:
            door.usePhrase()
            door.typePhrase(secret)
        door.next()
        self.until(lambda: self.staff.page != "sign_in")
        self.hand.linger(50)

    def touch(self, label):
        self.hand.touch(label)

    @property
    def model(self):
        """The model of the page that is open."""
        return self.staff.pages.named(self.staff.page)

    def kiosk_staff(self):
        """Whoever is signed in, as the records know them."""
        return self.model.shift.staff

    @property
    def clinic(self):
        """The kiosk's own records and content: to be asked between jobs only."""
        return self.kiosk.window.reception.clinic

    @property
    def store(self):
        return store_of(self.kiosk.window)

    def until(self, what):
        self.qtbot.waitUntil(lambda: bool(what()), timeout=20_000)

    def page(self, name):
        self.until(lambda: self.staff.page == name)
        self.hand.linger(50)

    def go(self, page, subject=""):
        self.staff.openFor(page, subject)
        self.page(page)
        self.until(lambda: getattr(self.model, "ready", True))
        self.hand.linger(50)

    def leave_it(self, seconds=181):
        """Nobody touches the screen until it locks."""
        idle = self.kiosk.view.findChildren(IdleWatch)[-1]
        self.clock.advance(seconds)
        idle.check()
        self.kiosk.until("home")

    def come_back(self, role="physio"):
        self.kiosk.view.openStaff()
        self.kiosk.until("staff")
        self.sign_in(role)
