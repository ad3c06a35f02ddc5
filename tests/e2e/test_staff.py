"""The staff side in the real kiosk: in by a held corner, out by itself."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.errors import KioskError
from app.core.roles import Role
from app.devices.idle import IdleWatch
from app.patient.session.cue_player import CuePlayer
from app.samples.demo_patient import PASSPHRASE, STAFF
from app.wiring import Options, kiosk
from tests.its_thread import store_of

(PHYSIO, _, _, PIN), (FRONT_DESK, _, _, DESK_PIN), (ADMIN, *_) = STAFF
FAILURES = "SELECT failures FROM sign_in_failure WHERE scope GLOB 'staff:*'"


class Colleague:
    """Somebody who works here, at the screen that a patient has left."""

    def __init__(self, patient):
        self.view, self.clock, self.hand = patient.view, patient.clock, patient.hand
        self.qtbot, self.window, self.until = patient.qtbot, patient.window, patient.until

    @property
    def staff(self):
        return self.view.staff

    def come(self):
        self.view.openStaff()
        self.until("staff")

    def sign_in(self, number=PHYSIO, pin=PIN):
        for digits in (number, pin):
            self.hand.wait(lambda: not self.staff.signIn.busy, "the keypad")
            for digit in digits:
                self.staff.signIn.press(digit)
            self.staff.signIn.next()
        self.qtbot.waitUntil(lambda: not self.staff.signIn.busy)

    def wait(self, seconds):
        idle = self.view.findChildren(IdleWatch)[-1]
        while seconds > 0:
            self.clock.advance(min(seconds, 0.5))
            seconds -= 0.5
            idle.check()


@pytest.fixture
def colleague(patient):
    return Colleague(patient)


def test_a_held_corner_and_a_number_open_the_staff_side(colleague):
    hand = colleague.hand
    hand.hold("Staff sign-in", 300)
    assert colleague.view.screen == "home"
    hand.hold("Staff sign-in", 2200)
    colleague.until("staff")
    for digits in (PHYSIO, PIN):
        for digit in digits:
            hand.touch(digit)
        hand.touch("Continue")
    colleague.qtbot.waitUntil(lambda: colleague.staff.page == "today")
    hand.linger(100)
    assert (colleague.staff.name, colleague.staff.places) == (
        "Demo physio",
        ["today", "people", "exercises"],
    )
    assert hand.touches == 2 + 3 + 1 + 6 + 1
    hand.touch("Sign out")
    colleague.until("home")
    assert colleague.staff.name == ""


def test_the_corner_opens_by_keys_as_well(colleague):
    window = colleague.window.quick
    while window.activeFocusItem().property("label") != "Staff sign-in":
        QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Return)
    colleague.until("staff")
    for digit in PHYSIO:
        QTest.keyClick(window, digit)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert colleague.staff.signIn.stage == "pin"


def test_a_passphrase_is_typed(colleague, qapp):
    colleague.come()
    hand = colleague.hand
    for digit in ADMIN:
        hand.touch(digit)
    hand.touch("Continue")
    hand.touch("Use a passphrase")
    hand.write("Passphrase", PASSPHRASE)
    hand.touch("Sign in")
    colleague.qtbot.waitUntil(lambda: colleague.staff.page == "people")
    assert colleague.staff.places == ["people", "figures", "settings"]


def test_front_desk_begins_with_people_and_opens_nothing_else(colleague):
    colleague.come()
    colleague.sign_in(FRONT_DESK, DESK_PIN)
    assert (colleague.staff.page, colleague.staff.places) == ("people", ["people"])
    for page in ("today", "settings", "plan", "patient", "nonsense", "sign_in"):
        colleague.staff.open(page)
        assert colleague.staff.page == "people"


def test_it_counts_down_and_locks(colleague):
    colleague.come()
    colleague.sign_in()
    assert colleague.staff.locksIn == 180
    colleague.wait(50)
    assert colleague.staff.locksIn == 130
    colleague.hand.wait(lambda: colleague.hand.find("Today") is not None, "the way to Today")
    colleague.hand.touch("People")
    colleague.wait(1)
    assert 175 <= colleague.staff.locksIn <= 180
    assert colleague.staff.page == "people"
    colleague.wait(180)
    assert (colleague.view.screen, colleague.staff.page) == ("home", "sign_in")


def test_nothing_is_left_once_it_has_locked(colleague):
    colleague.come()
    colleague.sign_in()
    colleague.staff.open("people")
    pages = colleague.staff.pages.all()
    empty = [page._empty for page in pages]
    colleague.staff.signOut()
    assert [page._state for page in pages] == empty
    assert colleague.window.reception.sitting is None
    colleague.come()
    assert (colleague.staff.page, colleague.staff.name) == ("sign_in", "")


def test_an_answer_that_comes_late_reaches_nobody(colleague):
    colleague.come()
    colleague.sign_in()
    shift, told = colleague.staff.pages.today.shift, []
    shift.ask(lambda: "A Name", told.append)
    colleague.staff.open("people")
    shift.ask(lambda: "Another", told.append)
    colleague.staff.signOut()
    shift.ask(lambda: "nobody's", lambda _: told.append("asked while locked"))
    colleague.qtbot.waitUntil(lambda: bool(told))
    assert told == ["asked while locked"]


def test_what_shows_the_patient_side_locks(colleague):
    colleague.come()
    colleague.sign_in()
    colleague.view.go("trouble", trouble="The disk did not read or write.")
    assert (colleague.staff.page, colleague.staff.locksIn) == ("sign_in", -1)


def test_a_sign_in_that_nobody_finishes_gives_the_screen_back(colleague):
    colleague.come()
    colleague.staff.signIn.press("1")
    colleague.wait(61)
    assert colleague.view.screen == "home"
    colleague.come()
    assert colleague.staff.signIn.typed == 0


@pytest.mark.parametrize("number", [PHYSIO, "999"])
def test_three_failures_slow_down_whoever_it_is(colleague, records, number):
    colleague.come()
    for tried in (1, 2, 3):
        colleague.sign_in(number, "000000")
        with records() as clinic:
            assert clinic.store.ledger.row(FAILURES) == (tried,)
    assert colleague.staff.signIn.waitSeconds == 5
    assert colleague.staff.page == "sign_in"
    colleague.staff.signIn.press("1")
    assert colleague.staff.signIn.typed == 0


def test_a_locked_number_says_so(colleague, records):
    with records() as clinic, clinic.store.ledger.write() as db:
        db.execute("UPDATE staff SET locked_at = created_at WHERE number = ?", [PHYSIO])
    colleague.come()
    colleague.sign_in()
    assert colleague.staff.signIn.problem == "locked"


@pytest.fixture
def admin(colleague):
    """An admin at the settings."""
    colleague.come()
    for digit in ADMIN:
        colleague.staff.signIn.press(digit)
    colleague.staff.signIn.next()
    colleague.staff.signIn.usePhrase()
    colleague.staff.signIn.typePhrase(PASSPHRASE)
    colleague.staff.signIn.next()
    colleague.qtbot.waitUntil(lambda: colleague.staff.page == "people")
    colleague.staff.open("settings")
    colleague.qtbot.waitUntil(lambda: colleague.staff.settings.ready)
    return colleague


def test_what_is_set_holds_at_once_and_is_traced(admin, records):
    hand, model = admin.hand, admin.staff.settings
    hand.linger(100)
    hand.write("Name of the clinic", "A new name")
    hand.touch("Sound")
    hand.touch("Less: How loud cues are")
    hand.touch("None")
    assert (model.changes, admin.view.findChild(CuePlayer).quiet_hours) == (2, None)
    hand.touch("Save")
    admin.qtbot.waitUntil(lambda: model.saved)
    hand.touch("Screen")
    for _ in range(2):
        hand.touch("More: Diagonal in inches")
    hand.touch("On the left")
    hand.find("More: From the floor to the lower edge of the screen").forceActiveFocus()
    for _ in range(3):
        hand.touch("More: From the floor to the lower edge of the screen")
    hand.find("Low controls").forceActiveFocus()  # it scrolls out from under the bar
    hand.touch("Low controls")
    hand.touch("Save")
    admin.qtbot.waitUntil(lambda: model.changes == 0 and model.saved)
    admin.qtbot.waitUntil(lambda: admin.view.leftHanded and admin.view.lowControls)
    assert (admin.view.foot, admin.view.lowControls) == (640, True)
    with records() as clinic:
        assert clinic.look()[:2] == (24.5, True)
        assert (clinic.setting("clinic_name"), clinic.setting("volume")) == ("A new name", 75)
        who = clinic.store.staff.find(ADMIN).id
        traced = "SELECT DISTINCT staff_id FROM audit WHERE action = 'setting changed' AND detail"
        assert clinic.store.ledger.rows(traced + " GLOB 'volume*'") == [(who,)]


def test_a_full_disk_keeps_what_was_typed(admin, monkeypatch):
    def full(*_, **__):
        raise KioskError("The disk is full. Free some space, then try again.")

    hand, model = admin.hand, admin.staff.settings
    hand.linger(100)
    with monkeypatch.context() as disk:
        disk.setattr("app.store.settings.Settings.set_all", full)
        hand.write("Whom to call", "01 234 567")
        hand.touch("Save")
        admin.qtbot.waitUntil(lambda: model.problem.startswith("The disk is full"))
    assert model.values["clinic_contact"] == "01 234 567"
    assert hand.field("Whom to call").property("text") == "01 234 567"
    hand.touch("Save")
    admin.qtbot.waitUntil(lambda: model.saved)
    assert model.problem == ""
    gate = Event()
    model.edit("clinic_contact", "02")
    model.shift.ask(gate.wait)
    model.save()
    model.edit("volume", "45")
    gate.set()
    admin.qtbot.waitUntil(lambda: not model.saving)
    assert (model.values["volume"], model.changes, model.saved) == ("45", 1, False)


def test_leaving_what_is_not_saved_is_asked_about(admin):
    hand, model = admin.hand, admin.staff.settings
    hand.linger(100)
    hand.write("Whom to call", "01 234 567")
    hand.touch("People")
    assert admin.staff.unsaved
    hand.linger(50)
    hand.touch("Stay")
    assert (admin.staff.page, model.changes) == ("settings", 1)
    hand.linger(600)
    hand.touch("Sign out")
    hand.linger(50)
    hand.touch("Leave")
    admin.until("home")
    assert model.values == {}


def test_an_admin_adds_unlocks_and_removes_staff(admin, records):
    with records() as clinic, clinic.store.ledger.write() as db:
        db.execute("UPDATE staff SET locked_at = created_at WHERE number = ?", [PHYSIO])
    hand, model = admin.hand, admin.staff.team
    hand.linger(100)
    hand.touch("Staff")
    admin.qtbot.waitUntil(lambda: model.ready)
    hand.touch(f"Unlock {PHYSIO}")
    admin.qtbot.waitUntil(lambda: model.members[0]["state"] == "")
    hand.touch("Add somebody")
    hand.write("Number, three digits", "201")
    hand.write("Name of the colleague", "Somebody New")
    hand.write("PIN or passphrase", "135791")
    hand.write("The same again", "135792")
    hand.touch("Save")
    admin.qtbot.waitUntil(lambda: "not the same" in model.problem)
    assert model.name == "Somebody New"
    hand.write("The same again", "135791")
    hand.touch("Save")
    admin.qtbot.waitUntil(lambda: len(model.members) == 4)
    hand.touch(f"Has left: {FRONT_DESK}")
    hand.touch("Has left")
    admin.qtbot.waitUntil(lambda: model.members[1]["state"] == "left")
    admin.staff.signOut()
    admin.come()
    admin.sign_in("201", "135791")
    assert (admin.staff.name, admin.staff.page) == ("Somebody New", "own")


def test_a_desk_beside_a_kiosk(patient, data, clock, qtbot):
    options = Options(data=data, clock=clock, size=(1280, 720), sound=False, desk=True)
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.staff is not None)
        desk = window.view.staff
        assert (window.view.screen, desk.desk) == ("staff", True)
        for digits in (PHYSIO, PIN):
            for digit in digits:
                desk.signIn.press(digit)
            desk.signIn.next()
        qtbot.waitUntil(lambda: desk.page == "today")
        patient.sign_in()
        patient.until("today")
        desk.signOut()
        assert (window.view.screen, desk.page) == ("staff", "sign_in")
    assert patient.view.screen == "today"


def test_before_anybody_is_set_up_it_says_what_to_do(tmp_path, clock, printed, qtbot, qapp):
    options = Options(data=tmp_path / "new", clock=clock, press=printed, desk=True, sound=False)
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.staff is not None and window.view.staff.nobody)
        staff, store = window.view.staff, store_of(window)
        assert staff.page == "sign_in"
        store.staff.add("103", "Demo Admin", Role.ADMIN, "a phrase that is long enough")
        window.view.openStaff()
        qtbot.waitUntil(lambda: not staff.nobody)
