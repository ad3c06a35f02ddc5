"""Left alone on any screen the kiosk signs out within a second of its time, and whoever comes next
sees nothing of who was there."""

import pytest

from app.devices.idle import PAUSED_S, QUIET_S, WARNING_S
from tests.e2e.test_way_home import COMING

STEP_S = 0.25
"""As often as the kiosk looks."""

PLAYS = {"session", "breathing"}
"""They go on by themselves, which is activity: somebody who stops says so."""


def words(item):
    """All texts that can be seen, in order."""
    if not item.isVisible() or item.opacity() == 0:
        return []
    text = item.property("text")
    here = [text] if isinstance(text, str) and text else []
    return here + [word for child in item.childItems() for word in words(child)]


def left_alone(patient, most):
    """Seconds until the first screen is back, on the clock that the kiosk reads."""
    waited = 0.0
    while patient.view.screen != "home" and waited < most:
        patient.clock.advance(STEP_S)
        waited += STEP_S
        if patient.idle._timer.isActive():
            patient.idle.check()
    return waited


@pytest.mark.parametrize("screen", sorted(set(COMING) - PLAYS))
def test_it_signs_out_in_time_and_shows_nothing_of_anybody(screen, patient, newcomer):
    content = patient.window.quick.contentItem()
    patient.hand.linger(50)
    before, models = words(content), patient.view.signIn.shown
    card = newcomer(only="toes-to-wall-squat")
    COMING[screen](patient, card)
    patient.until(screen)
    patient.hand.linger(50)
    patient.idle.touched()
    waited = left_alone(patient, 400)
    assert QUIET_S + WARNING_S <= waited <= QUIET_S + WARNING_S + 1
    patient.qtbot.waitUntil(lambda: words(content) == before)
    assert patient.view.signIn.shown == models
    assert patient.view.idleLeft == -1
    assert patient.window.reception.sitting is None


def test_a_paused_session_waits_longer_and_then_signs_out(patient, newcomer):
    content = patient.window.quick.contentItem()
    patient.hand.linger(50)
    before = words(content)
    COMING["session"](patient, newcomer(only="toes-to-wall-squat"))
    patient.until("session")
    patient.hand.linger(50)
    patient.touch("Pause")
    patient.qtbot.waitUntil(lambda: patient.view.session.paused)
    waited = left_alone(patient, 400)
    assert sum(PAUSED_S) <= waited <= sum(PAUSED_S) + 1
    patient.qtbot.waitUntil(lambda: words(content) == before)


def test_what_is_wrong_with_the_records_stays_in_sight(patient):
    patient.view.go("trouble", trouble="The disk does not answer.", fault="disk")
    assert left_alone(patient, 400) == 400
