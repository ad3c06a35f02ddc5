"""No dead ends: from every screen that a patient can come to, touches lead home."""

import pytest

from tests.e2e.test_measures import to_the_end
from tests.e2e.test_visit import start_session
from tests.qml.screens import FILES, STAFF

FIRST = "home"
MOST = 30
"""Touches: more is no way home."""

WAYS = {
    "sign_in": ["Back to the start"],
    "question": ["Sign out"],
    "safety": ["Sign out"],
    "stop": ["Someone is with me", "Sign out"],
    "chair": ["Not today"],
    "activities": ["Not today"],
    "checkup": ["Not today"],
    "today": ["Sign out"],
    "rating": ["I'd rather not say"],
    "unwell": ["Something else"],
    "session": ["Finish for today", "Pause"],
    "too_sore": ["Finish for today"],
    "breathing": ["Continue to the exercises"],
    "lesson": ["Continue", "Finish", "Skip"],
    "done": ["Finish and sign out"],
    "more": ["Back to my progress"],
    "printing": ["Back"],
    "trouble": ["Back to the start"],
}
"""What to touch on each screen, the first of them that is there: towards home, or to the next."""
LEAVES = "Finish for today"
"""After it another screen comes, though for a moment the session is to be seen once more."""


def code(patient, card):
    patient.touch("Type my code")


def newcomer_at(step):
    def come(patient, card):
        patient.view.scan(card)
        patient.until("safety")
        step(patient)

    return come


def stopped(patient):
    patient.say("chest", "yes")


def cleared(patient):
    patient.tell()
    patient.until("today")


def at_the_chair(patient):
    cleared(patient)
    patient.touch("Start")


def named(patient):
    at_the_chair(patient)
    patient.until("chair")
    patient.touch("Not today")
    to_the_end(patient)


def rated(patient):
    named(patient)
    patient.until("activities")
    patient.view.activities.write("Tie my shoes")
    patient.touch("That is all")


def today(patient, card):
    patient.sign_in()


def rating(patient, card):
    today(patient, card)
    patient.until("today")
    patient.touch("Start")


def unwell(patient, card):
    rating(patient, card)
    patient.until("rating")
    patient.touch("I feel unwell")
    patient.until("unwell")
    patient.clock.advance(1)  # the second tap of a double tap says nothing


def sore(patient, card):
    rating(patient, card)
    patient.rate(8)


def breathing(patient, card):
    sore(patient, card)
    patient.until("too_sore")
    patient.touch("Go gently")


def playing(patient, card):
    start_session(patient)


def lesson(patient, card):
    start_session(patient)
    while patient.view.screen == "session":
        patient.wait(5)
    for _ in range(3):
        if patient.view.screen == "rating":
            patient.rate(2)


def done(patient, card):
    patient.sign_in()
    patient.until("today")
    patient.view.today.showProgress()
    patient.until("done")


def more(patient, card):
    done(patient, card)
    patient.view.done.learnMore()


def printing(patient, card):
    done(patient, card)
    patient.view.done.printPlan()
    patient.qtbot.waitUntil(lambda: patient.view.printing.state == "preview")


def trouble(patient, card):
    today(patient, card)
    patient.until("today")
    patient.window.reception._in_trouble("The disk is full. Free some space, then try again.")


def settling(patient, card):
    """The day after a session that was sore."""
    playing(patient, card)
    patient.touch("It hurts")
    patient.touch("It hurts")
    patient.touch("5")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt_result")
    patient.view.session.endSession()
    patient.until("done")
    patient.view.signOut()
    patient.clock.advance(86_400)
    patient.sign_in()


COMING = {
    "sign_in": code,
    "question": settling,
    "safety": newcomer_at(lambda patient: None),
    "stop": newcomer_at(stopped),
    "chair": newcomer_at(at_the_chair),
    "activities": newcomer_at(named),
    "checkup": newcomer_at(rated),
    "today": today,
    "rating": rating,
    "unwell": unwell,
    "session": playing,
    "too_sore": sore,
    "breathing": breathing,
    "lesson": lesson,
    "done": done,
    "more": more,
    "printing": printing,
    "trouble": trouble,
}


def step(patient):
    """One touch on the way, and what it leads to: another screen, or another page of this one."""

    def found(labels):
        return next((each for each in labels if patient.hand.find(each)), None)

    screen = patient.view.screen
    ways = [*WAYS[screen], *(patient.view.lesson.answers if screen == "lesson" else ())]
    patient.qtbot.waitUntil(lambda: patient.view.screen != screen or bool(found(ways)))
    label = found(ways)
    if patient.view.screen == screen and label is not None:
        item = patient.hand.find(label)
        patient.touch(label)
        patient.qtbot.waitUntil(
            lambda: (
                patient.view.screen != screen
                or (label != LEAVES and patient.hand.find(label) is not item)
            )
        )


def test_every_screen_is_walked():
    assert set(COMING) == set(WAYS) == {*FILES} - {STAFF, FIRST}


@pytest.mark.parametrize("screen", sorted(COMING))
def test_there_is_a_way_home(screen, patient, newcomer):
    card = newcomer(only="toes-to-wall-squat")
    COMING[screen](patient, card)
    patient.until(screen)
    patient.hand.linger(50)
    for _ in range(MOST):
        if patient.view.screen == FIRST:
            break
        step(patient)
    assert patient.view.screen == FIRST


def test_a_wrong_pin_keeps_the_code_and_next_is_off_until_it_does_something(patient):
    model = patient.view.signIn
    patient.touch("Type my code")
    patient.hand.linger(50)
    for label in ("Continue", "Delete the last digit"):
        assert patient.hand.find(label) is None, "a key that does nothing is off"
    for digit in "2045":
        patient.touch(digit)
    assert patient.hand.find("Continue") is None
    for digit in "18":
        patient.touch(digit)
    patient.touch("Continue")
    assert (model.stage, patient.hand.find("Continue")) == ("pin", None)
    patient.type("0000")
    patient.qtbot.waitUntil(lambda: model.problem == "wrong")
    assert (model.stage, model.typed) == ("pin", 0)
    patient.touch("9")
    patient.touch("Delete the last digit")
    assert model.typed == 0
    patient.touch("Type the code again")
    assert (model.stage, model.problem) == ("code", "")
    patient.touch("Back to the start")
    patient.until("home")
