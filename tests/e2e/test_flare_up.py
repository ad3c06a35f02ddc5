"""A flare-up from its first answer to the plan as it was, by touch in the real window."""

import pytest

from app.samples.demo_patient import CODE
from tests.documents.reading import sheets
from tests.e2e.test_visit import stored
from tests.its_thread import store_of

HALF_A_DAY = 12 * 3600


@pytest.fixture
def planned(patient):
    store = store_of(patient.window)
    return store.plans.current(store.patients.by_code(CODE).id)


def look(patient, name):
    """Keep a picture of the screen once it has come up."""
    patient.hand.linger(300)
    patient.hand.picture(name)


def arrive(patient):
    patient.sign_in()
    patient.until("today")
    look(patient, "today")


def finish(patient, pain):
    """Do all of it, in whatever pace, answer the questions and come to the end."""
    session = patient.view.session
    while patient.view.screen == "session":
        if session.kind == "work" and session.ownPace:
            session.countRep()
        patient.wait(2)
    while patient.view.screen == "rating":
        patient.rate(pain)
        patient.qtbot.waitUntil(
            lambda: patient.view.screen != "rating" or patient.view.rating.value < 0
        )


def to_the_end(patient):
    if patient.view.screen == "lesson":
        patient.view.lesson.next()
    patient.until("done")
    patient.hand.linger(300)


def leave(patient):
    patient.touch("Finish and sign out")
    patient.until("home")
    patient.clock.advance(HALF_A_DAY)


def asked(records):
    """What the last session asked for: of each exercise the reps, and the paces."""
    rows = stored(
        records,
        "SELECT exercise_id, max(target), pace, form FROM set_result "
        "JOIN session ON session.id = session_id WHERE session_id = "
        "(SELECT id FROM session ORDER BY started_at DESC LIMIT 1) "
        "GROUP BY exercise_id ORDER BY min(position)",
    )
    return {name: (reps, pace, form) for name, reps, pace, form in rows}


def test_it_is_gone_through_printed_and_left_step_by_step(patient, planned, records, printed):
    arrive(patient)
    patient.touch("Start")
    patient.rate(8)
    patient.until("too_sore")
    look(patient, "offer")
    patient.touch("Go gently")
    patient.until("breathing")
    sizes, ways = set(), set()
    for _ in range(12):
        sizes.add(patient.view.breathing.size)
        ways.add(patient.view.breathing.inward)
        patient.wait(1)
    assert len(sizes) > 5, "the guide moves"
    assert ways == {True, False}
    look(patient, "breathing")
    while patient.view.screen == "breathing":
        patient.wait(5)
    patient.until("session")
    patient.wait_for("work")
    look(patient, "gentle")
    finish(patient, 7)
    assert patient.view.screen == "lesson"
    assert "storm" in patient.view.lesson.title, "whatever was read before"
    look(patient, "lesson")
    to_the_end(patient)
    look(patient, "done")

    gentle = asked(records)
    assert {it[1:] for it in gentle.values()} == {("own", "flare")}
    most = {it.exercise.id: it for it in planned.items}
    assert not set(gentle) & set(most), "each on an easier rung"
    patient.touch("My flare-up plan")
    patient.until("printing")
    patient.qtbot.waitUntil(lambda: patient.view.printing.state == "preview")
    look(patient, "printing")
    patient.touch("Print")
    patient.qtbot.waitUntil(lambda: len(printed.pages) == 1)
    page = printed.pages[0]
    (patient.hand._pictures / "flare-up.pdf").write_bytes(page)
    assert "My flare-up plan" in "".join(it.text for it in sheets(page))
    patient.view.signOut()
    patient.until("home")
    patient.clock.advance(HALF_A_DAY)

    shares = []
    for _ in range(3):
        arrive(patient)
        patient.touch("Start")
        patient.rate(3)
        patient.until("session")
        finish(patient, 3)
        to_the_end(patient)
        shares.append({name: reps for name, (reps, _, _) in asked(records).items()})
        leave(patient)
    whole = {it.exercise.id: it.dose.reps for it in planned.items}
    assert [set(each) for each in shares] == [set(whole)] * 3, "the planned exercises"
    for name, reps in whole.items():
        steps = [each[name] for each in shares]
        assert steps == sorted(steps), "more each time"
        assert steps[0] < reps
        assert steps[-1] == reps
    assert stored(records, "SELECT kind FROM flag") == [("red_before",)], "one soft flag"
