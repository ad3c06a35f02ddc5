"""The safety questions by touch: what they stop, what they change, and that all of it is stored."""

import pytest

from app.core.errors import KioskError
from app.core.safety.due import applicable, for_staff
from app.core.safety.questions import AnswerTier, Said
from app.store.screenings import Screenings
from app.usecases.telling import tell
from app.wiring import open_clinic


def stored(records, sql):
    with records() as clinic:
        return clinic.store.ledger.rows(sql)


def ask(patient, card):
    """Sign in and come to the first screen of questions."""
    patient.view.scan(card)
    patient.until("safety")
    patient.clock.advance(1)
    return patient.view.safety


def come_to(patient, question):
    """Say no on every screen before the one with this question."""
    safety = patient.view.safety
    for _ in range(10):
        if patient.row(question):
            return
        for row in list(safety.rows):
            patient.clock.advance(1)
            safety.answer(row["id"], "no")
        safety.goOn()
    raise AssertionError(f"never asked: {question}")


def begin(patient):
    """Start, and leave the chair test for another day."""
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")


def test_a_newcomer_is_asked_everything_once_and_then_nothing(patient, newcomer, records):
    card = newcomer()
    ask(patient, card)
    patient.tell()
    patient.until("today")
    assert not patient.view.today.swapped
    with records() as clinic:
        person = clinic.store.patients.sign_in_card(card).patient
        [screening] = clinic.store.screenings.of(person)
        plan, library = clinic.store.plans.current(person), clinic.library
    wanted = {it.id for it in applicable(library.safety, plan, library.exercises)}
    assert (screening.finding.value, set(screening.answers)) == ("clear", wanted)
    begin(patient)
    patient.until("rating")
    patient.view.signOut()
    patient.view.scan(card)
    patient.until("today")


def test_it_takes_two_screens_when_a_physio_has_told_what_lasts(patient, newcomer, told_all):
    card = newcomer()
    told_all(card)
    safety = ask(patient, card)
    seen = []
    while patient.view.screen == "safety" and not safety.saving:
        seen.append((safety.tier, len(safety.rows)))
        for row in list(safety.rows):
            assert (row["said"], safety.ready) == ("", False)
            patient.touch_row(row["id"], "No")
        patient.touch("Continue")
        patient.qtbot.waitUntil(
            lambda: patient.view.screen != "safety" or safety.number > len(seen)
        )
    assert seen == [("emergency", 5), ("urgent", 5)]
    patient.until("today")


@pytest.fixture
def told_all(data, clock):
    """A physio who knows of no lasting fact, and clears every position."""

    def come(card):
        clinic = open_clinic(data, clock, create=False)
        _tell_all(clinic, card)
        clinic.store.close()

    return come


def _tell_all(clinic, card):
    person = clinic.store.patients.sign_in_card(card).patient
    physio = clinic.store.staff.all()[0].staff
    plan = clinic.store.plans.current(person)
    library = clinic.library
    asked = for_staff(library.safety, plan, library.exercises)
    tell(clinic, physio, person, plan, {each.id: Said.NO for each in asked})


def test_nothing_goes_on_until_every_row_was_touched(patient, newcomer):
    safety = ask(patient, newcomer())
    first, *others = [row["id"] for row in safety.rows]
    for row in others:
        patient.touch_row(row, "No")
    patient.view.safety.goOn()
    assert (safety.number, safety.ready) == (1, False)
    patient.touch_row(first, "No")
    assert safety.ready
    patient.touch("Continue")
    assert safety.number == 2


def test_an_emergency_stops_at_once_and_is_stored_before_it_shows(patient, newcomer, records):
    ask(patient, newcomer())
    patient.touch_row("legs", "Yes")
    patient.until("stop")
    assert (patient.view.stop.kind, patient.view.stop.number) == ("emergency", "112")
    flags = stored(records, "SELECT kind, tier, about FROM flag WHERE screening_id IS NOT NULL")
    assert flags == [
        (
            "red_flag",
            "emergency",
            "Newly weak legs, unsteady walk, or changed feeling in legs or trunk",
        )
    ]
    assert stored(records, "SELECT outcome FROM screening ORDER BY at DESC LIMIT 1") == [
        ("emergency",)
    ]
    patient.touch("Someone is with me")
    patient.until("home")


@pytest.mark.parametrize("words", ["Yes", "Not sure"])
def test_an_urgent_yes_means_no_exercise_until_a_physio_has_seen_it(
    patient, newcomer, records, words
):
    card = newcomer()
    ask(patient, card)
    come_to(patient, "cancer")
    patient.touch_row("cancer", words)
    for row in [row["id"] for row in patient.view.safety.rows if "cancer" not in row["id"]]:
        patient.view.safety.answer(row, "no")
    patient.touch("Continue")
    assert (patient.view.safety.which, len(patient.view.safety.rows)) == (True, 4)
    patient.tell(cancer=words.replace("Not sure", "unsure").lower())
    patient.until("stop")
    assert patient.view.stop.kind == "urgent"
    with records() as clinic:
        [screening] = clinic.store.screenings.of(clinic.store.patients.sign_in_card(card).patient)
        tiers = {each.tier for each in clinic.library.safety if each.id in screening.answers}
    assert tiers == {AnswerTier.EMERGENCY, AnswerTier.URGENT}, "no position matters any more"
    met = {name for name, said in screening.answers.items() if said is not Said.NO}
    assert met == {"cancer"}, "it is stored which one it was"
    patient.touch("Sign out")
    patient.view.scan(card)
    patient.until("stop")
    with records() as clinic, clinic.store.ledger.write() as db:
        db.conn.execute("UPDATE flag SET seen_at = raised_at")
    patient.touch("Sign out")
    patient.view.scan(card)
    patient.until("safety")
    patient.tell()
    patient.until("today")


def test_an_emergency_of_another_day_says_to_see_the_physio(patient, newcomer):
    card = newcomer()
    ask(patient, card)
    patient.touch_row("chest", "Yes")
    patient.until("stop")
    patient.touch("Someone is with me")
    patient.clock.advance(86_400)
    patient.view.scan(card)
    patient.until("stop")
    assert patient.view.stop.kind == "waiting"


def test_back_changes_an_answer_before_it_is_stored(patient, newcomer, records):
    ask(patient, newcomer())
    come_to(patient, "ill")
    patient.touch("Back")
    patient.clock.advance(1)
    come_to(patient, "ill")
    patient.touch_row("ill", "Yes")
    patient.touch_row("ill", "No")
    patient.tell()
    patient.until("today")


def test_a_second_tap_does_not_answer_the_next_screen_unread(patient, newcomer):
    safety = ask(patient, newcomer())
    for row in list(safety.rows):
        safety.answer(row["id"], "no")
    safety.goOn()
    assert safety.number == 2
    safety.answer(safety.rows[0]["id"], "yes")
    assert safety.rows[0]["said"] == ""


def test_who_leaves_in_the_middle_leaves_a_yes_behind_and_is_asked_the_rest_again(
    patient, newcomer, records
):
    card = newcomer()
    ask(patient, card)
    come_to(patient, "ill")
    patient.view.signOut()
    patient.view.scan(card)
    patient.until("safety")
    assert patient.view.safety.number == 1, "answers of no alone are asked again"
    patient.clock.advance(1)
    come_to(patient, "ill")
    patient.touch_row("ill", "Yes")
    patient.wait(125)
    patient.until("home")
    patient.view.scan(card)
    patient.until("stop")
    assert patient.view.stop.kind == "urgent"


def test_a_stop_shows_even_when_the_disk_refuses(patient, newcomer, monkeypatch):
    def refuse(*_):
        raise KioskError("The disk is full.")

    ask(patient, newcomer())
    monkeypatch.setattr(Screenings, "save", refuse)
    patient.touch_row("chest", "Yes")
    patient.until("stop")
    assert patient.view.stop.kind == "emergency"


def test_an_answer_that_cannot_be_stored_lets_nobody_pass(patient, newcomer, monkeypatch):
    def refuse(*_):
        raise KioskError("The disk is full.")

    ask(patient, newcomer())
    monkeypatch.setattr(Screenings, "save", refuse)
    patient.tell()
    patient.until("trouble")


def test_after_a_month_what_can_change_is_asked_again(patient, newcomer, told_all):
    card = newcomer(weeks=8)
    told_all(card)
    ask(patient, card)
    patient.tell()
    patient.until("today")
    patient.view.signOut()
    patient.clock.advance(29 * 86_400)
    patient.view.scan(card)
    patient.until("today")
    patient.view.signOut()
    patient.clock.advance(86_400)
    safety = ask(patient, card)
    assert safety.count == 2
    assert not any(patient.row(each) for each in ("cancer", "plank"))
    patient.tell()
    patient.until("today")


def test_who_comes_for_the_first_time_is_not_asked_about_an_earlier_visit(patient, newcomer):
    ask(patient, newcomer())
    assert patient.row("fall")["signs"] == ["In the last few weeks, or just before the pain"]
    patient.tell()
    patient.until("today")
    patient.touch("My health has changed")
    patient.until("safety")
    assert patient.row("fall")["signs"] == ["Since we last asked you this"]


def test_my_health_has_changed_asks_anew(patient):
    patient.sign_in()
    patient.until("today")
    patient.touch("My health has changed")
    patient.until("safety")
    patient.tell()
    patient.until("today")


def test_after_a_sore_session_it_asks_once_whether_it_settled(patient, records):
    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.rate(2)
    patient.until("session")
    patient.wait_for("work")
    patient.touch("It hurts")
    patient.touch("It hurts")
    patient.touch("5")
    patient.qtbot.waitUntil(lambda: patient.view.session.asking == "hurt_result")
    patient.view.session.endSession()
    patient.until("done")
    patient.view.signOut()
    patient.clock.advance(86_400)
    patient.sign_in()
    patient.until("question")
    patient.wait(1)
    patient.touch("No")
    patient.until("today")
    assert patient.view.today.gentle
    rows = "SELECT value, about_session_id IS NOT NULL FROM measurement ORDER BY at DESC LIMIT 1"
    assert stored(records, rows) == [(0.0, 1)]
