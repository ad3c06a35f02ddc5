"""The measures around a session, by touch: asked when due, stored, and put off at will."""

import pytest

from app.core.measures.chair import GET_READY_S, LASTS_S


@pytest.fixture
def cleared(patient, newcomer):
    """Somebody at today's screen of a new plan who has answered every safety question."""

    def come(programme="mid-upper-back", only="toes-to-wall-squat"):
        card = newcomer(programme, only=only)
        patient.view.scan(card)
        patient.until("safety")
        patient.tell()
        patient.until("today")
        return card

    return come


def measured(records):
    with records() as clinic:
        return clinic.store.ledger.rows(
            "SELECT measure, value, session_id IS NOT NULL FROM measurement "
            "WHERE patient_id = (SELECT id FROM patient ORDER BY rowid DESC LIMIT 1) ORDER BY rowid"
        )


def to_the_end(patient):
    """Play the session to its last step."""
    patient.rate(2)
    patient.until("session")
    while patient.view.screen == "session":
        patient.wait(5)
    for value in (3, 2, 6):
        patient.rate(value)
    patient.until("lesson")
    patient.view.lesson.next()


def test_five_times_is_timed_by_the_kiosk_and_stored_before_the_session(patient, cleared, records):
    cleared()
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Start the clock")
    assert patient.view.chair.stage == "count_in"
    figure = patient.view.chairFigure.frame
    patient.clock.advance(GET_READY_S + 11.3)
    patient.view.chair.refresh()
    patient.hand.linger(100)
    assert patient.view.chairFigure.frame == figure  # nobody is to keep its pace
    patient.touch("Touch here when you sit after the fifth")
    patient.qtbot.waitUntil(lambda: patient.view.chair.took == "11.3")
    patient.touch("Keep it")
    patient.until("rating")
    assert measured(records) == [("sts5", 11.3, 0)]


def test_half_a_minute_is_counted_and_the_number_put_right(patient, cleared, records):
    cleared("low-back", only="knee-rolls")
    patient.touch("Start")
    patient.until("chair")
    patient.view.chair.start()
    patient.clock.advance(GET_READY_S + 1)
    patient.view.chair.refresh()
    patient.hand.linger(100)
    for _ in range(3):
        patient.touch("A helper can touch here each time: " + str(patient.view.chair.stood))
    patient.clock.advance(LASTS_S)
    patient.view.chair.refresh()
    patient.hand.linger(100)
    patient.touch("One more")
    patient.touch("Keep it")
    patient.until("rating")
    assert measured(records) == [("chair30", 4.0, 0)]


def test_what_is_put_off_is_noted_and_not_asked_again_today(patient, cleared, records):
    card = cleared()
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")
    patient.until("rating")
    assert measured(records) == [("sts5", None, 0)]
    patient.view.signOut()
    patient.view.scan(card)
    patient.until("today")
    patient.touch("Start again")
    patient.until("rating")


def test_nobody_with_a_sore_knee_is_asked_to_stand_up(patient, newcomer):
    patient.view.scan(newcomer("low-back", only="knee-rolls"))
    patient.until("safety")
    patient.tell(squat="yes")
    patient.until("today")
    patient.touch("Start")
    patient.until("rating")


def test_activities_are_named_once_and_rated_in_the_same_words(patient, cleared, records):
    cleared()
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")
    to_the_end(patient)
    patient.until("activities")
    patient.view.activities.write("  Tie my   shoes ")
    patient.touch("Add one more")
    patient.view.activities.write("Dig the garden")
    patient.touch("That is all")
    patient.until("checkup")
    for words, score in (("Tie my shoes", 3), ("Dig the garden", 5)):
        patient.qtbot.waitUntil(lambda words=words: patient.view.checkup.words == words)
        patient.touch(str(score))
        patient.touch("Continue")
    patient.until("done")
    assert measured(records) == [("sts5", None, 0), ("psfs", 3.0, 1), ("psfs", 5.0, 1)]
    patient.view.signOut()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("x" * 200, "x" * 60),
        ("لبس الحذاء", "لبس الحذاء"),
        ("Lift 👩‍👧 up\u202e\x00", "Lift 👩‍👧 up"),
    ],
    ids=["too long", "right to left", "emoji and marks"],
)
def test_an_activity_in_any_letters_is_kept_as_it_was_typed(patient, cleared, records, typed, kept):
    cleared()
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")
    to_the_end(patient)
    patient.until("activities")
    patient.view.activities.write(typed)
    patient.touch("That is all")
    patient.until("checkup")
    assert patient.view.checkup.words == kept
    with records() as clinic:
        named = clinic.store.ledger.rows("SELECT words FROM activity ORDER BY rowid DESC LIMIT 1")
    assert named == [(kept,)]


def test_who_would_rather_not_name_anything_goes_on(patient, cleared, records):
    cleared()
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")
    to_the_end(patient)
    patient.until("activities")
    patient.touch("Not today")
    patient.until("done")
    assert measured(records)[-1] == ("psfs", None, 1)


def test_how_it_has_changed_is_asked_in_the_last_days(patient, records):
    patient.clock.advance(18 * 86_400)
    patient.sign_in()
    patient.until("today")
    patient.touch("Start")
    patient.until("chair")
    patient.touch("Not today")
    patient.rate(2)
    patient.until("session")
    while patient.view.screen == "session":
        patient.wait(5)
    for value in (3, 2, 6):
        patient.rate(value)
    patient.until("lesson")
    patient.view.lesson.next()
    patient.until("checkup")
    for _ in range(3):
        words = patient.view.checkup.words
        patient.touch("7")
        patient.touch("Continue")
        patient.qtbot.waitUntil(lambda words=words: patient.view.checkup.words != words)
    assert patient.view.checkup.measure == "groc"
    patient.touch("-2")
    patient.touch("Continue")
    patient.until("done")
    with records() as clinic:
        rows = clinic.store.ledger.rows("SELECT value FROM measurement WHERE measure = 'groc'")
    assert rows == [(-2.0,)]
