"""It hurts: what is offered, and what it leaves in the records."""

import pytest

from tests.e2e.test_visit import start_session, stored


def it_hurts(patient):
    """Say that it hurts, and no more than that."""
    patient.touch("It hurts")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt_or_unwell")
    patient.touch("It hurts")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt")


def test_red_pain_ends_the_exercise_and_flags_it(patient, records):
    start_session(patient)
    patient.wait_for("work")
    it_hurts(patient)
    patient.touch("7")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt_result")
    assert patient.view.session.hurtLight == "red"
    patient.touch("Stop")  # a control is found by what it says before a comma
    assert patient.view.session.exerciseNumber == 2
    assert patient.view.session.kind == "rest"
    patient.qtbot.waitUntil(lambda: stored(records, "SELECT kind FROM flag") == [("red_pain",)])
    left = "SELECT outcome, reason FROM set_result WHERE outcome <> 'done'"
    patient.qtbot.waitUntil(lambda: stored(records, left) == [("stopped", "hurts")] * 2)


def test_skipping_because_it_hurts_asks_how_much(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.view.session.askSkip()
    patient.view.session.skip("hurts")
    assert patient.view.session.asking == "hurt"
    patient.touch("8")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt_result")
    assert patient.view.session.hurtLight == "red"
    patient.qtbot.waitUntil(lambda: stored(records, "SELECT kind FROM flag") == [("red_pain",)])


@pytest.mark.parametrize(
    ("number", "offered"), [("4", "Resume gently"), ("8", "Continue to the next exercise")]
)
def test_pain_of_the_exercise_before_ends_nothing_of_the_next(patient, records, number, offered):
    start_session(patient)
    session = patient.view.session
    while (session.kind, session.exerciseNumber) != ("rest", 2):
        patient.wait(1)
    it_hurts(patient)
    patient.touch(number)
    patient.qtbot.waitUntil(lambda: session.asking == "hurt_result")
    assert session.hurtEarlier
    assert patient.hand.find("Stop this exercise") is None
    patient.touch(offered)
    assert (session.exerciseNumber, session.kind, session.paused) == (2, "rest", False)
    sets = "SELECT DISTINCT position, outcome FROM set_result WHERE session_id = "
    latest = "(SELECT id FROM session ORDER BY started_at DESC LIMIT 1)"
    patient.qtbot.waitUntil(lambda: stored(records, sets + latest) == [(1, "done")])


def test_who_says_it_hurts_and_goes_away_has_said_so(patient, records):
    start_session(patient)
    patient.wait_for("work")
    it_hurts(patient)
    told = "SELECT value, light FROM answer WHERE moment = 'during' AND set_id IS NOT NULL"
    patient.qtbot.waitUntil(lambda: stored(records, told) == [(None, "amber")])
    patient.view.signOut()
    patient.wait(1)
    assert stored(records, told) == [(None, "amber")]


def test_how_much_it_hurts_is_kept_with_what_was_kept_when_it_was_pressed(patient, records):
    start_session(patient)
    patient.wait_for("work")
    it_hurts(patient)
    patient.touch("2")
    told = "SELECT value, light FROM answer WHERE moment = 'during' AND set_id IS NOT NULL"
    patient.qtbot.waitUntil(lambda: stored(records, told) == [(2, "green")])


def test_pressed_by_mistake_goes_straight_on_and_stays_on_record_without_pain(patient, records):
    start_session(patient)
    patient.wait_for("work")
    it_hurts(patient)
    patient.touch("It does not hurt. Resume")
    session = patient.view.session
    assert (session.asking, session.paused, session.exerciseNumber) == ("", False, 1)
    told = "SELECT value, light FROM answer WHERE moment = 'during' AND set_id IS NOT NULL"
    patient.qtbot.waitUntil(lambda: stored(records, told) == [(0, "green")])


def test_skipping_in_a_rest_because_it_hurts_asks_how_much_and_then_skips(patient, records):
    start_session(patient)
    session = patient.view.session
    while (session.kind, session.exerciseNumber) != ("rest", 2):
        patient.wait(1)
    session.askSkip()
    session.skip("hurts")
    assert session.asking == "hurt"
    patient.touch("4")
    patient.qtbot.waitUntil(lambda: session.asking == "hurt_result")
    patient.touch("Skip the next exercise")
    assert session.exerciseNumber == 3
    skipped = "SELECT DISTINCT position, outcome, reason FROM set_result WHERE outcome <> 'done'"
    patient.qtbot.waitUntil(lambda: stored(records, skipped) == [(2, "skipped", "hurts")])
