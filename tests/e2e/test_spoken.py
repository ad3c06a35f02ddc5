"""A visit of somebody who does not see the screen: a dark screen, swipes, double touches, words."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from app.devices.sound.outlet import Outlet, Sound
from app.devices.sound.silence import Silence
from app.samples.demo_patient import CODE, PIN
from tests.e2e.listener import ALOUD, Listener
from tests.e2e.staff import Colleague
from tests.e2e.test_soundless import edges, on_screen
from tests.e2e.test_visit import start_session

ANSWERS = {"pain": "2", "effort": "3", "confidence": "6"}


@pytest.fixture
def said(monkeypatch):
    """All that the kiosk says, in order; "" is silence that was asked for."""
    words = []
    monkeypatch.setattr(Silence, "say", lambda _, text: words.append(text))
    monkeypatch.setattr(Silence, "stop", lambda _: words.append("") if words else None)
    return words


@pytest.fixture
def listener(patient, said):
    return Listener(patient, said)


def sign_in(listener):
    listener.press("Type my code")
    listener.patient.until("sign_in")
    for digits, then in ((CODE, "Type your PIN"), (PIN, "")):
        for digit in digits:
            listener.press(digit)
        listener.press("Continue")
        if then:
            listener.hear(then)


def is_dark(listener):
    picture = listener.window.grabWindow()
    width, height = picture.width(), picture.height()
    points = [(x, y) for x in range(5, width, 60) for y in range(5, int(height * 0.9), 60)]
    return all(picture.pixelColor(x, y).lightness() == 0 for x, y in points)


def test_a_session_is_played_with_eyes_closed(listener):
    view, patient = listener.view, listener.patient
    listener.plug()
    listener.hear("Spoken screens are on.")
    assert "Touch twice" in listener.last
    assert "Move well." in listener.last
    listener.twice(fingers=2)
    assert view.heard.curtain
    assert is_dark(listener)
    sign_in(listener)
    patient.until("today")
    listener.settle()
    assert "Spider Rotation" in listener.last
    listener.press("Start")
    session = view.session
    played = set()
    for _ in range(3000):
        listener.settle()
        if view.screen == "done":
            break
        if view.screen == "rating":
            asked = (view.rating.measure, view.rating.moment)
            listener.press(ANSWERS[view.rating.measure])
            assert "Chosen" in listener.last
            listener.press("Continue")
            patient.qtbot.waitUntil(
                lambda asked=asked: (
                    view.screen != "rating" or (view.rating.measure, view.rating.moment) != asked
                )
            )
        elif view.screen == "lesson":
            listener.press(view.lesson.answers[0].rstrip(".").split(".")[0].split(",")[0])
            patient.qtbot.waitUntil(lambda: view.lesson.right >= 0)
            listener.settle()
            listener.press("Continue")
            patient.qtbot.waitUntil(lambda: view.screen != "lesson")
        elif view.screen == "session" and session.kind == "watch":
            listener.press("I'm ready")
        elif session.kind == "work" and session.rep == 2 and "pause" not in played:
            played.add("pause")
            listener.twice()  # where a movement runs a double touch anywhere is its pause
            assert session.paused
            listener.settle()
            listener.hear("Resume")
            listener.twice()
            assert not session.paused
        else:
            listener.moments()
    assert view.screen == "done"
    listener.settle()
    assert "Well done" in " ".join(listener.said[-5:])
    assert is_dark(listener)
    listener.press("Finish and sign out")
    patient.until("home")
    assert not view.spoken
    assert not is_dark(listener)
    patient.window.reception.close()


def on_today(listener):
    """Signed in, with headphones in."""
    listener.plug()
    listener.hear("Spoken screens are on.")
    listener.patient.sign_in_quietly()
    listener.patient.until("today")
    listener.hear("Spider Rotation")


@pytest.fixture
def signs_in(patient):
    """Signs in without a touch: what is tested comes after it."""

    def go():
        patient.view.typeCode()
        patient.until("sign_in")
        for digits in (CODE, PIN):
            for digit in digits:
                patient.view.signIn.press(digit)
            patient.view.signIn.next()

    patient.sign_in_quietly = go


@pytest.mark.usefixtures("signs_in")
def test_headphones_pulled_in_the_middle_of_a_sentence_end_it_at_once(listener):
    on_today(listener)
    before = len(listener.said)
    listener.plug(ALOUD)
    assert listener.said[before:] == [""]
    listener.hear("The headphones are out.")
    heard = "\n".join(listener.walk())
    assert "You hear it with headphones." in heard
    assert "Start.\nButton." in heard
    personal = [*(it["name"] for it in listener.view.today.exercises), "Good morning"]
    assert [it for it in personal if it in "\n".join(listener.said[before:])] == []
    listener.plug()
    listener.swipe(0, 300)
    assert "Spider Rotation" in listener.last


def test_headphones_that_are_taken_along_leave_the_first_screen_as_it_was(listener):
    listener.plug()
    listener.hear("Spoken screens are on.")
    listener.plug(ALOUD)
    assert not listener.view.spoken
    assert listener.last == "Spoken screens are off."


def test_a_corner_that_is_held_lets_the_loudspeaker_speak_but_no_digit(listener):
    listener.hand.hold("Spoken screens", 2300)
    listener.hear("Others can hear this.")
    assert listener.view.spoken
    listener.press("Type my code")
    listener.patient.until("sign_in")
    heard = listener.walk()
    assert [it for it in heard if it.split(".")[0].isdigit()] == []
    assert "0 of 6 digits typed." in heard
    listener.clock.advance(0.6)
    for secret in (CODE, PIN):  # with a keyboard: what goes on is said, though no digit is
        listener.patient.until("sign_in")
        for digit in secret:
            QTest.keyClick(listener.window, digit)
            listener.hand.linger(150)
        listener.press("Continue")
    listener.patient.until("today")


def test_a_digit_that_is_typed_is_said_into_headphones_and_one_of_a_pin_never(listener):
    view = listener.view

    def types(key, told):
        """A key of a keyboard waits a moment: it may be the first of a card."""
        QTest.keyClick(listener.window, key)
        listener.patient.qtbot.waitUntil(lambda: listener.last == told)

    listener.plug()
    listener.hear("Spoken screens are on.")
    view.typeCode()
    listener.patient.until("sign_in")
    listener.settle()
    first, *others = CODE
    types(first, f"{first}.\n1 of 6 digits typed.")
    types(Qt.Key.Key_Backspace, f"Deleted.\n{first}.\n0 of 6 digits typed.")
    listener.plug(ALOUD)
    types(first, "Typed.\n1 of 6 digits typed.")
    listener.plug()
    for count, digit in enumerate(others, 2):
        types(digit, f"{digit}.\n{count} of 6 digits typed.")
    view.signIn.next()
    types(PIN[0], "Typed.\n1 of 4 digits typed.")


def test_a_wrong_code_is_said(listener):
    listener.plug()
    listener.hear("Spoken screens are on.")
    listener.view.typeCode()
    listener.patient.until("sign_in")
    for digits in ("111111", "1111"):
        for digit in digits:
            listener.view.signIn.press(digit)
        listener.settle()
        listener.view.signIn.next()
    listener.hear("That did not match. Try again.")


@pytest.mark.usefixtures("signs_in")
def test_with_the_sign_out_everything_is_as_the_next_person_expects_it(listener):
    view = listener.view
    voice = view.heard._voice
    volume = voice.volume
    on_today(listener)
    listener.press("Louder")
    assert voice.volume > volume
    listener.press("Dark screen")
    assert view.heard.curtain
    assert view.moreTime
    listener.press("Sign out")
    listener.patient.until("home")
    assert (view.spoken, view.moreTime, view.heard.curtain) == (False, False, False)
    assert voice.volume == volume
    assert listener.last == "Spoken screens are off."
    listener.hand.touch("Type my code")
    listener.patient.until("sign_in")


@pytest.mark.usefixtures("signs_in")
def test_who_is_gone_is_asked_aloud_and_signed_out(listener):
    on_today(listener)
    listener.patient.wait(95)
    listener.settle()
    listener.hear("Are you still here?")
    listener.twice()
    listener.settle()
    assert listener.view.idleLeft == -1
    listener.patient.wait(125)
    listener.patient.until("home")
    assert not listener.view.spoken


@pytest.mark.usefixtures("signs_in")
def test_a_palm_and_five_touches_at_once_do_nothing(listener):
    on_today(listener)
    before = len(listener.said)
    points = [(300 + 150 * it, 900) for it in range(5)]
    for _ in range(3):
        listener.fingers("press", *points)
        listener.clock.advance(0.2)
        listener.settle()
        listener.fingers("release", *points)
        listener.clock.advance(0.1)
    listener.clock.advance(2)
    listener.settle()
    assert listener.said[before:] == []
    assert listener.view.screen == "today"


@pytest.mark.usefixtures("signs_in")
def test_keys_do_the_same_and_count_once_while_held(listener):
    on_today(listener)
    window = listener.window
    QTest.keyClick(window, Qt.Key.Key_Tab)
    first = listener.last
    QTest.keyClick(window, Qt.Key.Key_Right)
    second = listener.last
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert listener.last == first != second
    before = len(listener.said)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Return):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        for _ in range(5):
            QCoreApplication.sendEvent(window, held)
    assert listener.said[before:] == []
    while listener.last.split(".")[0] != "Start":
        listener.clock.advance(0.4)
        QTest.keyClick(window, Qt.Key.Key_PageDown)  # of a clicker
    listener.clock.advance(0.4)
    for _ in range(3):  # one that repeats
        QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert listener.last.startswith("Quieter")
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert listener.last.startswith("Start")
    QTest.keyClick(window, Qt.Key.Key_Return)
    listener.patient.until("rating")


@pytest.mark.usefixtures("signs_in")
def test_where_help_is_called_for_others_can_see_why(listener):
    on_today(listener)
    listener.twice(fingers=2)
    assert listener.view.heard.curtain
    listener.view.go("unwell")
    assert not listener.view.heard.curtain
    listener.twice(fingers=2)
    assert not listener.view.heard.curtain


def test_where_nothing_can_speak_it_stands_on_the_screen(listener, monkeypatch):
    monkeypatch.setattr(Silence, "available", False)
    listener.plug()
    listener.hand.wait(
        lambda: (
            "Nothing can be spoken here. Please ask at the desk." in on_screen(listener.patient)
        ),
        "the kiosk to say that it is mute",
    )


def test_a_muted_sink_is_told_to_staff_once_and_the_edge_flashes(patient, said):
    outlet = patient.view.findChild(Outlet)
    outlet._set(Sound(known=True, muted=True))
    assert patient.view.soundless
    physio = Colleague(patient)
    physio.go("today")
    assert [it for it in on_screen(patient) if "the sound of this machine is turned off" in it]
    physio.touch("I know")
    assert not [it for it in on_screen(patient) if "Patients hear nothing" in it]
    physio.staff.leaving.emit()
    patient.until("home")
    patient.view.toggleFlash()
    start_session(patient)
    assert edges(patient) == [True]
    outlet._set(Sound(known=True))
    assert not patient.view.soundless


def test_the_staff_side_is_left_to_a_screen_reader(listener):
    listener.plug()
    listener.hear("Spoken screens are on.")
    listener.press("Staff sign-in")
    listener.patient.until("staff")
    assert not listener.view.spoken
