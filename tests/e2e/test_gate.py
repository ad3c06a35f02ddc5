"""The safety questions by touch: what they stop, what they change, and that all of it is stored."""

import pytest

from app.core.errors import KioskError
from app.core.safety.questions import Tier
from app.store.screenings import Screenings
from app.wiring import RESOURCES


def stored(records, sql):
    with records() as clinic:
        return clinic.store.ledger.rows(sql)


def ask(patient, card):
    """Sign in and come to the first question."""
    patient.view.scan(card)
    patient.until("question")
    return patient.view.ask


def answer_until(patient, words):
    """Say no to everything before the question that has these ``words`` in it."""
    for _ in range(40):
        if words in patient.view.ask.question:
            return
        patient.say("no")
    raise AssertionError(f"never asked: {words}")


def answer_all(patient, said="no"):
    """Give the same answer to every question that is left."""
    while patient.view.screen == "question" and not patient.view.ask.saving:
        patient.say(said)
    patient.qtbot.waitUntil(lambda: patient.view.screen != "question")


def begin(patient):
    """Start, and leave the chair test for another day."""
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")


@pytest.fixture
def no_stand_ins(data):
    """A clinic's own content, in which nothing stands in for a ladder that is barred whole."""
    own = data / "content" / "exercises"
    own.mkdir(parents=True)
    for file in (RESOURCES / "content" / "exercises").glob("*.toml"):
        lines = file.read_text("utf-8").splitlines()
        (own / file.name).write_text(
            "\n".join(line for line in lines if not line.startswith("instead = ")), "utf-8"
        )


def test_a_newcomer_is_asked_everything_once_and_then_nothing(patient, newcomer, records):
    card = newcomer()
    asked = ask(patient, card)
    count = asked.count
    answer_all(patient)
    patient.until("today")
    assert not patient.view.today.swapped
    [(outcome, answers)] = stored(
        records,
        "SELECT outcome, (SELECT count(*) FROM screening_answer WHERE screening_id = screening.id) "
        "FROM screening ORDER BY at DESC LIMIT 1",
    )
    assert (outcome, answers) == ("clear", count)
    begin(patient)
    patient.until("rating")
    patient.view.signOut()
    patient.view.scan(card)
    patient.until("today")


def test_an_emergency_stops_at_once_and_is_stored_before_it_shows(patient, newcomer, records):
    ask(patient, newcomer())
    answer_until(patient, "new with your legs")
    patient.answer("Yes")
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
    answer_until(patient, "Have you ever had cancer")
    patient.answer(words)
    answer_all(patient)
    patient.until("stop")
    assert patient.view.stop.kind == "urgent"
    with records() as clinic:
        [screening] = clinic.store.screenings.of(clinic.store.patients.sign_in_card(card).patient)
        tiers = {each.tier for each in clinic.library.safety if each.id in screening.answers}
    assert tiers == {Tier.EMERGENCY, Tier.URGENT}, "no position matters any more"
    patient.touch("Sign out")
    patient.view.scan(card)
    patient.until("stop")
    with records() as clinic, clinic.store.ledger.write() as db:
        db.conn.execute("UPDATE flag SET seen_at = raised_at")
    patient.touch("Sign out")
    patient.view.scan(card)
    patient.until("question")
    answer_all(patient)
    patient.until("today")


def test_an_emergency_of_another_day_says_to_see_the_physio(patient, newcomer):
    card = newcomer()
    ask(patient, card)
    patient.answer("Yes")
    patient.until("stop")
    patient.touch("Someone is with me")
    patient.clock.advance(86_400)
    patient.view.scan(card)
    patient.until("stop")
    assert patient.view.stop.kind == "waiting"


def test_a_failed_position_changes_the_exercise_and_the_record_says_so(patient, newcomer, records):
    ask(patient, newcomer())
    answer_until(patient, "Hands and toes on the floor")
    patient.answer("Not sure")
    answer_all(patient)
    patient.until("today")
    today = patient.view.today
    assert today.swapped
    assert today.exercises[0]["name"] == "Thread and Reach"
    [(kind, tier, about)] = stored(
        records, "SELECT kind, tier, about FROM flag WHERE screening_id IS NOT NULL"
    )
    assert (kind, tier) == ("position", "soon")
    assert about.endswith("(not sure); Spider Rotation → Thread and Reach")
    begin(patient)
    patient.rate(2)
    patient.until("session")
    patient.wait_for("work")
    patient.qtbot.waitUntil(
        lambda: (
            stored(records, "SELECT exercise_id FROM set_result WHERE outcome IS NULL")
            == [("thread-and-reach",)]
        )
    )


def test_who_cannot_get_on_the_floor_or_lift_the_arms_has_three_exercises_all_the_same(
    patient, newcomer
):
    ask(patient, newcomer())
    for words in ("Getting down to the floor", "Arms up over your head"):
        answer_until(patient, words)
        patient.answer("Yes")
    answer_all(patient)
    patient.until("today")
    assert patient.view.today.swapped
    names = [each["name"] for each in patient.view.today.exercises]
    assert names == ["Seated Rotation", "Arms-down Squat", "Standing Open Arm"]
    begin(patient)
    patient.rate(2)
    patient.until("session")
    patient.wait_for("work")
    assert patient.view.session.exerciseCount == 3


def test_an_exercise_that_nothing_stands_in_for_is_left_out(no_stand_ins, patient, newcomer):
    ask(patient, newcomer())
    answer_until(patient, "Arms up over your head")
    patient.answer("Yes")
    answer_all(patient)
    patient.until("today")
    assert len(patient.view.today.exercises) == 2
    begin(patient)
    patient.rate(2)
    patient.until("session")
    patient.wait_for("work")
    assert patient.view.session.exerciseCount == 2
    patient.view.session.skip("other")
    assert patient.view.session.exerciseNumber == 2


def test_when_nothing_is_left_it_says_so(no_stand_ins, patient, newcomer):
    ask(patient, newcomer("low-back", only="bird-dog"))
    answer_until(patient, "Kneeling on the floor")
    patient.answer("Yes")
    answer_all(patient)
    patient.until("stop")
    assert patient.view.stop.kind == "nothing"


def test_back_changes_an_answer_before_it_is_stored(patient, newcomer, records):
    ask(patient, newcomer())
    answer_until(patient, "Do you feel ill")
    patient.answer("Yes")
    patient.touch("Back")
    assert patient.view.ask.said == "yes"
    patient.answer("No")
    answer_all(patient)
    patient.until("today")


def test_a_second_tap_does_not_answer_the_next_question_unread(patient, newcomer):
    asked = ask(patient, newcomer())
    patient.wait(1)
    patient.touch("No")
    patient.touch("Yes")
    assert (patient.view.screen, asked.number) == ("question", 2)


def test_who_leaves_in_the_middle_leaves_a_yes_behind_and_is_asked_the_rest_again(
    patient, newcomer, records
):
    card = newcomer()
    ask(patient, card)
    answer_until(patient, "Do you feel ill")
    patient.view.signOut()
    patient.view.scan(card)
    patient.until("question")
    assert patient.view.ask.number == 1, "answers of no alone are asked again"
    answer_until(patient, "Do you feel ill")
    patient.answer("Yes")
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
    patient.answer("Yes")
    patient.until("stop")
    assert patient.view.stop.kind == "emergency"


def test_an_answer_that_cannot_be_stored_lets_nobody_pass(patient, newcomer, monkeypatch):
    def refuse(*_):
        raise KioskError("The disk is full.")

    ask(patient, newcomer())
    monkeypatch.setattr(Screenings, "save", refuse)
    answer_all(patient)
    patient.until("trouble")


def test_after_a_month_all_is_asked_again(patient, newcomer):
    card = newcomer(weeks=8)
    first = ask(patient, card).count
    answer_all(patient)
    patient.until("today")
    patient.view.signOut()
    patient.clock.advance(29 * 86_400)
    patient.view.scan(card)
    patient.until("today")
    patient.view.signOut()
    patient.clock.advance(86_400)
    assert ask(patient, card).count == first


def test_who_comes_for_the_first_time_is_not_asked_about_an_earlier_visit(patient, newcomer):
    ask(patient, newcomer())
    answer_until(patient, "bad fall")
    assert patient.view.ask.signs == ["In the last few weeks, or just before the pain"]
    answer_all(patient)
    patient.until("today")
    patient.touch("My health has changed")
    patient.until("question")
    answer_until(patient, "bad fall")
    assert patient.view.ask.signs == ["Since we last asked you this"]


def test_my_health_has_changed_asks_anew(patient):
    patient.sign_in()
    patient.until("today")
    patient.touch("My health has changed")
    patient.until("question")
    answer_all(patient)
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
    assert patient.view.ask.kind == "settled"
    patient.answer("No")
    patient.until("today")
    assert patient.view.today.gentle
    rows = "SELECT value, about_session_id IS NOT NULL FROM measurement ORDER BY at DESC LIMIT 1"
    assert stored(records, rows) == [(0.0, 1)]
