"""What a failed position does to a session, by touch."""

import pytest

from app.wiring_content import RESOURCES
from tests.e2e.test_gate import ask, begin, stored


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


def test_a_failed_position_changes_the_exercise_and_the_record_says_so(patient, newcomer, records):
    ask(patient, newcomer())
    patient.tell(plank="unsure")
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
    patient.tell(floor="yes", overhead="yes")
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
    patient.tell(overhead="yes")
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
    patient.tell(kneeling="yes")
    patient.until("stop")
    assert patient.view.stop.kind == "nothing"
