"""In within two seconds: a badge and a short PIN, and what was open is there again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.devices.idle import IdleWatch
from app.samples.demo_patient import CODE, STAFF
from app.wiring import Options, kiosk
from tests.e2e.staff import KEYS
from tests.its_thread import store_of

SHORT = "2718"
KEYSTROKE_S = 0.28
"""Of somebody who types now and then, by the keystroke-level model."""


@pytest.fixture
def badge(colleague):
    """The physio's badge, with a short PIN."""
    physio = colleague.kiosk_staff()
    colleague.store.staff.set_short(physio, SHORT)
    return colleague.store.badges.new(physio.id, physio.id)


def scan(window, text):
    """What a scanner does: letters in one burst, then Enter."""
    for letter in text:
        QTest.keyClick(window, letter)
    QTest.keyClick(window, Qt.Key.Key_Return)


def half_done(colleague):
    colleague.go("new_patient")
    colleague.write("Name", "Half Donne")


def test_from_locked_to_what_was_open_with_a_badge(colleague, badge):
    half_done(colleague)
    colleague.leave_it()
    hand, before, actions = colleague.hand, colleague.hand.touches, 1
    scan(colleague.kiosk.window.quick, badge)
    colleague.kiosk.until("staff")
    assert colleague.staff.signIn.stage == "pin"
    for digit in SHORT:
        hand.touch(digit)
    hand.touch("Continue")
    colleague.page("new_patient")
    colleague.until(lambda: colleague.model.name == "Half Donne")
    actions += hand.touches - before
    assert actions == 1 + len(SHORT) + 1
    assert actions * KEYSTROKE_S < 2


def test_the_pin_alone_opens_the_screen_that_locked(colleague, badge):
    half_done(colleague)
    colleague.leave_it()
    hand = colleague.hand
    hand.hold("Staff sign-in", 2200)
    colleague.kiosk.until("staff")
    assert colleague.staff.signIn.whose == "Demo physio"
    assert (colleague.staff.name, colleague.staff.newPatient.name) == ("", "")
    before = hand.touches
    for digit in SHORT:
        hand.touch(digit)
    hand.touch("Continue")
    colleague.page("new_patient")
    colleague.until(lambda: colleague.model.name == "Half Donne")
    assert hand.touches - before == len(SHORT) + 1
    assert colleague.staff.canGoBack is True


def test_a_wrong_pin_is_counted_and_asked_for_again(colleague, badge):
    colleague.leave_it()
    colleague.kiosk.view.openStaff()
    door = colleague.staff.signIn
    for tried in (1, 2):
        for digit in "0001":
            door.press(digit)
        door.next()
        colleague.until(lambda: door.problem == "wrong")
        assert (door.whose, door.stage) == ("Demo physio", "pin")
        failures = "SELECT failures FROM sign_in_failure WHERE scope GLOB 'staff:*'"
        assert colleague.store.ledger.rows(failures) == [(tried,)]


def test_somebody_else_signs_in_and_sees_nothing_of_it(colleague, badge):
    half_done(colleague)
    colleague.leave_it()
    colleague.kiosk.view.openStaff()
    colleague.kiosk.until("staff")
    colleague.touch("Somebody else")
    assert colleague.staff.signIn.whose == ""
    colleague.sign_in("front_desk")
    colleague.page("people")
    colleague.go("new_patient")
    assert colleague.model.name == ""
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.kiosk.view.openStaff()
    assert colleague.staff.signIn.stage == "number"


def test_after_an_hour_the_pin_alone_opens_nothing(colleague, badge):
    half_done(colleague)
    colleague.leave_it()
    colleague.clock.advance(3600)
    colleague.kiosk.view.openStaff()
    assert (colleague.staff.signIn.stage, colleague.staff.signIn.whose) == ("number", "")
    colleague.sign_in()
    colleague.page("new_patient")
    colleague.until(lambda: colleague.model.name == "Half Donne")


def test_a_colleagues_badge_takes_over_and_the_first_finds_their_page(colleague, badge):
    desk = next(it.staff for it in colleague.store.staff.all() if it.staff.number == "102")
    theirs = colleague.store.badges.new(desk.id)
    half_done(colleague)
    colleague.kiosk.view.scan(theirs)
    colleague.until(lambda: colleague.staff.signIn.badge)
    assert (colleague.staff.page, colleague.staff.newPatient.name) == ("sign_in", "")
    colleague.kiosk.view.scan(badge)
    for digit in SHORT:
        colleague.staff.signIn.press(digit)
    colleague.staff.signIn.next()
    colleague.page("new_patient")
    colleague.until(lambda: colleague.model.name == "Half Donne")


def test_a_lost_badge_says_so(colleague, badge):
    colleague.store.badges.revoke(colleague.kiosk_staff().id)
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.kiosk.view.scan(badge)
    colleague.kiosk.until("staff")
    for digit in SHORT:
        colleague.staff.signIn.press(digit)
    colleague.staff.signIn.next()
    colleague.until(lambda: colleague.staff.signIn.problem == "badge")
    assert colleague.staff.signIn.stage == "number"


def test_a_first_secret_is_changed_before_any_page_opens(colleague):
    admin = next(it.staff for it in colleague.store.staff.all() if it.staff.number == "103")
    number, secret = KEYS["physio"]
    colleague.store.staff.set_secret(number, secret, by=admin.id)
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.come_back()
    colleague.page("own")
    assert colleague.staff.places == []
    for page in ("today", "people", "team"):
        colleague.staff.open(page)
        assert colleague.staff.page == "own"
    colleague.write("New PIN", "864202")
    colleague.write("The same again", "864203")
    colleague.touch("Save")
    colleague.until(lambda: "not the same" in colleague.model.problem)
    colleague.write("The same again", "864202")
    colleague.touch("Save")
    colleague.page("today")
    assert colleague.store.staff_door.sign_in(number, secret).staff is None


def test_ones_own_pin_badge_and_short_pin(colleague, printed):
    colleague.touch("My sign-in")
    colleague.page("own")
    colleague.until(lambda: colleague.model.ready)
    colleague.hand.linger(50)
    colleague.write("Your PIN of now", "000000")
    colleague.write("New PIN", "864202")
    colleague.write("The same again", "864202")
    colleague.touch("Save")
    colleague.until(lambda: "not your PIN" in colleague.model.problem)
    colleague.write("Your PIN of now", KEYS["physio"][1])
    colleague.hand.linger(1500)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.stored == "secret")
    colleague.hand.linger(1500)
    colleague.touch("Short PIN")
    colleague.write("Your PIN of now", "864202")
    colleague.write("New short PIN", SHORT)
    colleague.write("The same again", SHORT)
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.stored == "short")
    colleague.hand.linger(1500)
    colleague.touch("New badge")
    colleague.hand.linger(1500)
    colleague.touch("New badge")
    colleague.until(lambda: colleague.model.square)
    said = colleague.model._said
    assert colleague.store.staff_door.sign_in(said, SHORT).staff is not None
    colleague.hand.linger(1500)
    colleague.touch("Print badge")
    colleague.until(lambda: colleague.staff.paper.state == "preview")


def test_a_physio_becomes_an_admin_as_well(colleague):
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.come_back("admin")
    colleague.go("team")
    colleague.touch("Roles of 101")
    colleague.hand.linger(50)
    colleague.touch("Physio and admin")
    colleague.hand.linger(50)
    colleague.write("PIN or passphrase", "words for the time being")
    colleague.write("The same again", "words for the time being")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.members[0]["role"] == "physio_admin")
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    KEYS["both"] = ("101", "words for the time being")
    colleague.come_back("both")
    colleague.page("own")
    colleague.write("New passphrase", "words of my very own")
    colleague.write("The same again", "words of my very own")
    colleague.touch("Save")
    colleague.page("today")
    assert colleague.staff.places == ["today", "people", "exercises", "figures", "settings"]


def test_the_time_until_it_locks_is_set_and_holds_at_once(colleague):
    assert colleague.staff.locksIn == 180
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.come_back("admin")
    colleague.go("settings")
    colleague.touch("Screen")
    colleague.hand.linger(50)
    colleague.touch("More: Minutes until a kiosk locks")
    colleague.touch("Save")
    colleague.until(lambda: colleague.model.saved)
    colleague.until(lambda: colleague.staff.locksIn > 230)
    assert colleague.model.kept["lock_kiosk"] == "4"


@pytest.mark.parametrize(("name", "text"), [("lock_kiosk", "0"), ("lock_desk", "61")])
def test_a_lock_that_never_comes_is_not_allowed(colleague, name, text):
    colleague.touch("Sign out")
    colleague.kiosk.until("home")
    colleague.come_back("admin")
    colleague.go("settings")
    colleague.model.edit(name, text)
    assert list(colleague.model.wrong) == [name]


def test_a_desk_unlocks_in_place(data, clock, qtbot, qapp, printed):
    options = Options(data=data, clock=clock, size=(1280, 720), sound=False, desk=True)
    number, _, _, pin = STAFF[0]
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.staff is not None)
        desk, quick = window.view.staff, window.quick

        def enter(*entries):
            for entry in entries:
                for digit in entry:
                    QTest.keyClick(quick, digit)
                QTest.keyClick(quick, Qt.Key.Key_Return)

        enter(number, pin)
        qtbot.waitUntil(lambda: desk.page == "today")
        store = store_of(window)
        person = store.patients.by_code(CODE)
        store.staff.set_short(desk.pages.today.shift.staff, SHORT)
        desk.openFor("patient", person.id)
        qtbot.waitUntil(lambda: desk.page == "patient" and desk.patient.ready)
        assert desk.locksIn == 600
        clock.advance(601)
        window.view.findChildren(IdleWatch)[-1].check()
        assert (window.view.screen, desk.page, desk.name) == ("staff", "sign_in", "")
        assert (desk.signIn.whose, desk.patient.name) == ("Demo physio", "")
        enter(SHORT)
        qtbot.waitUntil(lambda: desk.page == "patient" and desk.patient.ready)
        assert desk.canGoBack is True
