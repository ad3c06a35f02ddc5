"""Whole visits by touch, and what they leave in the records."""

from dataclasses import replace

import pytest

from app.core.errors import KioskError
from app.core.kinds import Outcome
from app.samples.demo_patient import CODE, PIN
from app.store.recorder import SessionRecorder
from tests.its_thread import store_of


def start_session(patient):
    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.rate(2)
    patient.until("session")


def stored(records, sql):
    with records() as clinic:
        return clinic.store.ledger.rows(sql)


def test_a_whole_visit_is_stored_and_shown(patient, records, printed):
    before = stored(records, "SELECT count(*) FROM session WHERE outcome = 'done'")[0][0]
    start_session(patient)
    while patient.view.screen == "session":
        patient.wait(5)
    patient.rate(3)
    patient.rate(2)
    if patient.view.screen == "rating":
        patient.rate(7)
    patient.until("lesson")
    patient.touch(patient.view.lesson.answers[0])
    patient.touch("Continue")
    patient.until("done")
    assert patient.view.done.sessionNumber == before + 1
    assert patient.view.done.justFinished
    patient.touch("Print my plan")
    patient.qtbot.waitUntil(lambda: patient.view.printing.state == "preview")
    assert patient.view.printing.uncalled == []
    patient.touch("Print")
    patient.qtbot.waitUntil(lambda: patient.view.printing.state == "printed")
    assert printed.pages[0].startswith(b"%PDF")
    assert len(printed.pages) == 1
    sets = stored(
        records,
        "SELECT reps_done, target, outcome FROM set_result WHERE session_id = "
        "(SELECT id FROM session ORDER BY started_at DESC LIMIT 1)",
    )
    assert len(sets) == 5
    assert all(reps == target and outcome == "done" for reps, target, outcome in sets)


def test_a_rep_is_called_saved_only_when_it_is_in_the_file(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.wait(25)
    patient.qtbot.waitUntil(lambda: patient.view.session.saved == 2)
    [(reps, times)] = stored(
        records, "SELECT reps_done, rep_seconds FROM set_result WHERE outcome IS NULL"
    )
    assert reps >= 2
    assert times.startswith("[")


@pytest.mark.parametrize("code", [CODE, "999999"])
def test_nobody_learns_whether_a_code_exists(patient, records, code):
    failures = "SELECT failures FROM sign_in_failure WHERE scope = 'kiosk'"
    patient.touch("Type my code")
    patient.type(code)
    for tried in (1, 2, 3):
        patient.type("0000")
        patient.qtbot.waitUntil(lambda tried=tried: stored(records, failures) == [(tried,)])
        patient.qtbot.waitUntil(lambda: not patient.view.signIn.busy)
        assert patient.view.signIn.problem == ("wait" if tried == 3 else "wrong")
        assert (patient.view.signIn.stage, patient.view.screen) == ("pin", "sign_in")
    assert patient.view.signIn.waitSeconds == 5
    patient.view.signIn.press("2")
    assert patient.view.signIn.typed == 0


def test_a_scanned_card_signs_in(patient, data, records):
    with records() as clinic:
        found = clinic.store.patients.by_code(CODE)
        card = clinic.store.patients.new_card(found.id)
    patient.hand.scan(card)
    patient.until("today")


def test_an_unknown_card_says_so(patient):
    patient.hand.scan("PK" + "A" * 32)
    patient.qtbot.waitUntil(lambda: patient.view.signIn.problem == "card")
    assert patient.view.screen == "sign_in"


def test_an_empty_room_signs_out_after_a_warning(patient):
    patient.sign_in()
    patient.until("today")
    patient.wait(89)
    assert patient.view.idleLeft == -1
    patient.wait(5)
    assert 20 <= patient.view.idleLeft <= 30
    patient.touch("I am still here")
    assert patient.view.idleLeft == -1
    patient.wait(121)
    assert patient.view.screen == "home"


def test_a_running_exercise_is_activity_and_a_pause_is_not(patient):
    start_session(patient)
    patient.wait_for("work")
    patient.wait(100)
    assert patient.view.idleLeft == -1
    patient.touch("Pause")
    patient.wait(119)
    assert patient.view.session.pauseLeft == -1
    patient.wait(11)
    assert 160 <= patient.view.session.pauseLeft <= 171
    patient.wait(175)
    assert patient.view.screen == "home"


def test_a_pause_that_ends_forgets_its_countdown(patient):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("Pause")
    patient.wait(150)
    patient.touch("Resume")
    assert patient.view.session.pauseLeft == -1
    patient.wait(60)
    assert patient.view.screen == "session"


def test_what_a_person_sets_for_themselves_goes_back_when_nobody_is_there(patient):
    patient.view.toggleText()
    patient.view.toggleSound()
    patient.wait(121)
    assert (patient.view.largeText, patient.view.soundOn) == (False, True)


def test_who_comes_back_goes_on_at_the_same_set(patient, records):
    start_session(patient)
    patient.wait_for("work", "right")
    patient.wait(25)
    patient.qtbot.waitUntil(lambda: patient.view.session.saved == 2)
    patient.view.signOut()
    patient.wait(60)
    patient.sign_in()
    patient.until("today")
    today = patient.view.today
    assert (today.state, today.resumeRep) == ("resume", 3)
    patient.touch("Resume")
    patient.until("session")
    patient.wait_for("work")
    session = patient.view.session
    assert (session.exerciseNumber, session.side, session.rep) == (1, "right", 3)


def test_a_session_of_a_plan_that_was_ended_meanwhile_is_not_gone_on_with(patient):
    start_session(patient)
    patient.wait_for("work")
    patient.view.signOut()
    patient.until("home")
    store = store_of(patient.window)
    demo = store.patients.by_code(CODE).id
    store.breaks.end(store.plans.current(demo).id, store.today(), "Well again", None)
    patient.sign_in()
    patient.until("today")
    assert patient.view.today.state == "ended"
    patient.view.today.resume()
    patient.wait(1)
    assert patient.view.screen == "today"


@pytest.mark.parametrize("change", ["replaced", "paused"])
def test_a_plan_that_changes_before_the_start_is_looked_at_again(patient, change):
    patient.sign_in()
    patient.until("today")
    store = store_of(patient.window)
    demo = store.patients.by_code(CODE).id
    plan = store.plans.current(demo)
    if change == "replaced":
        store.plans.save(plan, demo)
    else:
        store.breaks.pause(demo, store.today(), "Away", None)
    patient.touch("Start")
    if change == "paused":
        patient.until("stop")
        assert patient.view.stop.kind == "paused"
        return
    patient.qtbot.waitUntil(lambda: patient.view.today.renewed)
    assert patient.view.screen == "today"
    assert patient.view.trouble == ""
    patient.hand.linger(50)
    patient.touch("Start")
    patient.until("rating")


def test_a_plan_that_changes_in_the_middle_of_a_session_is_no_breakdown(patient, records):
    """What was begun goes on as it was; the next session is the new plan's."""
    start_session(patient)
    patient.wait_for("work")
    store = store_of(patient.window)
    demo = store.patients.by_code(CODE).id
    plan = store.plans.current(demo)
    changed = store.plans.save(replace(plan, items=plan.items[:1]), demo)
    patient.wait(40)
    assert (patient.view.screen, patient.view.trouble) == ("session", "")
    patient.hand.linger(50)
    patient.touch("Pause")
    patient.qtbot.waitUntil(lambda: patient.view.session.paused)
    patient.view.signOut()
    patient.until("home")
    patient.sign_in()
    patient.until("today")
    assert patient.view.trouble == ""
    assert patient.view.today.chosen.plan.id == changed.id


def test_a_session_that_was_left_is_closed_the_next_day_though_the_kiosk_stays_on(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.view.signOut()
    last = "SELECT outcome FROM session ORDER BY started_at DESC LIMIT 1"
    reception = patient.window.reception
    reception.resting.close_stale()
    assert stored(records, last) == [(None,)]
    patient.clock.advance(86_400)
    reception.resting.close_stale()
    patient.qtbot.waitUntil(lambda: stored(records, last) == [("interrupted",)])


def test_too_sore_to_begin_stops_or_goes_gently(patient, records):
    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.rate(7)
    patient.until("too_sore")
    patient.qtbot.waitUntil(lambda: stored(records, "SELECT kind FROM flag") == [("red_before",)])
    patient.wait(20)
    assert patient.view.screen == "too_sore"
    patient.touch("Go gently")
    patient.until("breathing")
    patient.touch("Continue to the exercises")
    patient.until("session")
    patient.wait_for("work")
    patient.wait(2)
    patient.view.session.endSession()
    patient.until("done")
    assert not patient.view.done.justFinished
    plan = stored(records, "SELECT exercise_id FROM plan_item")
    done = stored(records, "SELECT exercise_id FROM set_result WHERE outcome = 'stopped'")
    assert done
    assert not set(done) & set(plan)
    assert stored(
        records,
        "SELECT form, pace FROM session JOIN set_result ON "
        "session_id = session.id WHERE set_result.outcome = 'stopped'",
    ) == [("flare", "own")] * len(done)


def test_too_sore_to_begin_and_stopping_there_does_no_exercise(patient, records):
    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.rate(9)
    patient.until("too_sore")
    patient.touch("Finish for today")
    patient.until("done")
    sets = "SELECT count(*) FROM set_result WHERE session_id = (SELECT max(id) FROM session)"
    assert stored(records, sets) == [(0,)]


def test_a_skip_is_stored_with_its_reason(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("Change")
    patient.touch("Skip this exercise")
    patient.touch("No time")
    patient.qtbot.waitUntil(
        lambda: (
            stored(records, "SELECT DISTINCT reason FROM set_result WHERE outcome = 'skipped'")
            == [("no_time",)]
        )
    )


def test_enough_with_nothing_done_is_a_skip_that_asks_why(patient):
    start_session(patient)
    patient.wait_for("work")
    session = patient.view.session
    session.enough()
    assert (session.asking, session.paused) == ("skip", True)
    session.resume()
    patient.wait(18)
    session.enough()
    assert session.asking == ""


def test_finishing_for_today_is_an_end(patient, records):
    start_session(patient)
    patient.wait_for("work")
    patient.touch("Pause")
    patient.view.session.endSession()
    patient.until("done")
    last = "SELECT outcome FROM session ORDER BY started_at DESC LIMIT 1"
    assert stored(records, last) == [(Outcome.STOPPED.value,)]


def test_a_record_that_cannot_be_written_waits_and_is_not_lost(patient, monkeypatch):
    real, full = SessionRecorder.handle, [False]

    def handle(self, event, ago):
        if full[0]:
            raise KioskError("The disk is full. Please tell the desk.")
        real(self, event, ago)

    monkeypatch.setattr(SessionRecorder, "handle", handle)
    start_session(patient)
    patient.wait_for("work")
    full[0] = True
    patient.wait(12)
    patient.until("trouble")
    assert "disk is full" in patient.view.trouble
    full[0] = False
    patient.view.dismissTrouble()
    patient.until("session")
    assert patient.view.session.paused
    patient.qtbot.waitUntil(lambda: patient.view.session.saved == 1)


def test_nothing_of_a_patient_stays_on_the_screen(patient):
    patient.view.toggleText()
    patient.sign_in()
    patient.until("today")
    patient.view.signOut()
    assert (patient.view.screen, patient.view.largeText) == ("home", False)
    assert patient.view.signIn.typed == 0


def test_the_demo_hint_is_the_demo_patients(patient):
    assert PIN in patient.view.demoHint
