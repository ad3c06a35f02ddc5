"""Between two patients: who needs whom, one touch to the patient, a decision, a page on paper."""

import pytest

from app.core.proposals import Evidence, Proposal, ProposalKind
from app.demo.staff_reading import print_handout, review_and_progress
from app.services.clocks import SystemClock
from app.services.demo_patient import CODE, NAME
from app.wiring import open_clinic
from tests.e2e.test_staff import Colleague

STEP = Proposal(
    kind=ProposalKind.PROGRESS,
    rule="progress",
    evidence=(Evidence("session", "x"),),
    position=2,
    from_exercise="toes-to-wall-squat",
    to_exercise="close-wall-squat",
    facts={"sessions": 4, "days": 3, "pain": 2, "effort": 3},
)


@pytest.fixture
def data(data):
    """The demo clinic with a step that waits."""
    clinic = open_clinic(data, SystemClock(), create=False)
    try:
        person = clinic.store.patients.by_code(CODE)
        plan = clinic.store.plans.current(person.id)
        clinic.store.proposals.put(person.id, plan.id, STEP)
    finally:
        clinic.store.close()
    return data


@pytest.fixture
def colleague(patient):
    """A physio who has just signed in."""
    colleague = Colleague(patient)
    colleague.come()
    colleague.sign_in()
    colleague.qtbot.waitUntil(lambda: colleague.staff.page == "today")
    colleague.qtbot.waitUntil(lambda: colleague.staff.today.ready)
    colleague.hand.linger(50)
    colleague.hand.touches = 0
    return colleague


def open_patient(colleague):
    colleague.hand.touch(NAME)
    colleague.qtbot.waitUntil(lambda: colleague.staff.patient.ready)
    colleague.hand.linger(50)
    return colleague.staff.patient


def test_a_step_is_reviewed_and_accepted_in_a_few_touches(colleague):
    said = []
    assert review_and_progress(colleague.hand, colleague.view, said.append) == 3
    assert said == ["Review and progress: 3 touches (at most 4)"]
    page = open_patient(colleague)
    assert [item["exercise"] for item in page.items][1] != "Toes-to-wall Squat"
    assert page.marks[-1]["kind"] == "progressed"


def test_a_handout_is_printed_in_a_few_touches(colleague):
    said = []
    assert print_handout(colleague.hand, colleague.view, said.append) == 3
    assert said == ["Print a handout: 3 touches (at most 3)"]


def test_a_step_is_declined_with_a_reason(colleague):
    page = open_patient(colleague)
    colleague.hand.touch("Decline")
    colleague.hand.touch("Too early")
    colleague.hand.touch("Leave it")
    colleague.qtbot.waitUntil(lambda: page.proposal != "progress")
    assert [item["exercise"] for item in page.items][1] == "Toes-to-wall Squat"


def test_a_note_is_written(colleague):
    page = open_patient(colleague)
    page.ask("note", "")
    colleague.hand.linger(50)
    colleague.hand.write("Note", "Came with a stick today")
    colleague.hand.touch("Save the note")
    colleague.qtbot.waitUntil(lambda: len(page.notes) == 1)
    assert page.notes[0]["words"] == "Came with a stick today"


def test_nothing_of_the_patient_stays_when_the_page_is_left(colleague):
    page = open_patient(colleague)
    colleague.staff.open("today")
    assert (page.name, page.code, page.ready) == ("", "", False)
