"""No time: from the skip to the offer of the next session, and what is kept of it, by touch."""

from tests.e2e.test_visit import start_session, stored

LAST_SETS = (
    "SELECT DISTINCT exercise_id, outcome, reason FROM set_result WHERE session_id = "
    "(SELECT id FROM session ORDER BY started_at DESC LIMIT 1) ORDER BY position"
)


def to_its_end(patient):
    """Do what is left, answer, and leave."""
    while patient.view.screen == "session":
        patient.wait(5)
    while patient.view.screen == "rating":
        patient.rate(2)
        patient.qtbot.waitUntil(
            lambda: patient.view.screen != "rating" or patient.view.rating.value < 0
        )
    if patient.view.screen == "lesson":
        patient.view.lesson.next()
    patient.until("done")
    patient.touch("Finish and sign out")
    patient.until("home")


def test_who_had_no_time_is_offered_the_first_exercise_alone(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("Change")
    patient.touch("Skip this exercise")
    patient.touch("No time")
    patient.qtbot.waitUntil(lambda: not patient.view.session.asking)
    to_its_end(patient)
    patient.clock.advance(6 * 3600)

    patient.sign_in()
    patient.until("today")
    today = patient.view.today
    assert 0 < today.shortMinutes < today.minutes
    first = today.exercises[0]["name"]
    patient.touch(f"Little time? Just the first, {today.shortMinutes} min")
    patient.rate(2)
    patient.until("session")
    assert patient.view.session.exerciseName == first
    to_its_end(patient)
    done, *left = stored(records, LAST_SETS)
    assert done[1:] == ("done", None)
    assert len(left) == 2
    assert {it[1:] for it in left} == {("skipped", "no_time")}
