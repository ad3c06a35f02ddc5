"""Another version, and a set done again, by touch."""

from tests.e2e.test_visit import start_session, stored


def test_an_easier_version_is_stored_as_what_was_done(patient, records):
    start_session(patient)
    patient.wait_for("work")
    session = patient.view.session
    session.askChange()
    assert session.easier
    session.easierVersion()
    patient.wait_for("work")
    patient.wait(2)
    patient.qtbot.waitUntil(
        lambda: (
            ("easier", "thread-and-reach")
            in stored(records, "SELECT kind, exercise_id FROM choice")
        )
    )
    sets = "SELECT exercise_id, outcome, reason FROM set_result ORDER BY rowid DESC LIMIT 2"
    wanted = [("thread-and-reach", None, None), ("spider-rotation", "stopped", "easier")]
    patient.qtbot.waitUntil(lambda: stored(records, sets) == wanted)


def test_back_does_the_set_again_as_a_second_attempt(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.wait(12)
    patient.view.session.goBack()
    patient.wait_for("work")
    patient.wait(2)
    attempts = "SELECT attempt, reps_done FROM set_result ORDER BY rowid DESC LIMIT 2"
    patient.qtbot.waitUntil(lambda: stored(records, attempts) == [(2, 0), (1, 1)])
