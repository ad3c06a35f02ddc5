"""An error that nobody expected, in the middle of a set: the session waits, and goes on."""

from app.core.errors import UNKNOWN
from tests.e2e.test_visit import start_session


def test_the_session_is_kept(patient):
    start_session(patient)
    patient.wait_for("work")
    while patient.view.session.rep < 2:
        patient.wait(1)
    patient.window.reception.stumble(UNKNOWN)
    assert (patient.view.screen, patient.view.trouble) == ("trouble", UNKNOWN)
    reps = patient.view.session.rep
    patient.wait(20)
    patient.view.dismissTrouble()
    patient.until("session")
    assert patient.view.session.paused
    assert patient.view.session.rep == reps
