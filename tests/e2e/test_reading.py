"""Between two patients: who needs whom, one touch to the patient, a decision, a page on paper."""

import json
from hashlib import sha256
from threading import Event

import pypdfium2
import pytest
import pyzipper

from app.core.long_work import LongWork
from app.core.proposals import Evidence, Proposal, ProposalKind
from app.demo.staff_reading import print_handout, review_and_progress
from app.samples.demo_patient import CODE, NAME
from app.wiring import open_clinic
from app.wiring_records import exporter
from tests.e2e.test_staff import Colleague
from tests.fake_clock import FakeClock
from tests.its_thread import store_of

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
    clinic = open_clinic(data, FakeClock(), create=False)
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
    assert review_and_progress(colleague.hand, colleague.view, said.append) == 2
    assert said == ["Review and progress: 2 touches (at most 2)"]
    page = open_patient(colleague)
    assert [item["exercise"] for item in page.items][1] != "Toes-to-wall Squat"
    assert page.marks[-1]["kind"] == "progressed"


def test_a_handout_is_printed_in_a_few_touches(colleague):
    said = []
    assert print_handout(colleague.hand, colleague.view, said.append) == 2
    assert said == ["Print a handout: 2 touches (at most 2)"]


def test_any_paper_about_a_patient_is_picked_and_shown(colleague):
    open_patient(colleague)
    hand, paper = colleague.hand, colleague.staff.paper
    hand.touch("Print handout")
    colleague.qtbot.waitUntil(lambda: paper.state == "preview", timeout=30_000)
    plan = paper.pages
    seen = {"Take-home plan": len(plan)}
    for title in paper.sorts[1:]:
        hand.linger(100)
        hand.touch(title)
        colleague.qtbot.waitUntil(lambda: paper.state == "preview", timeout=30_000)
        seen[title] = len(paper.pages)
    assert seen["Plan and next stage"] > seen["Take-home plan"]
    assert seen["Lessons"] > 1
    assert seen["Whole record"] >= 1
    paper.close()


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


PASSPHRASE = "correct horse battery"


def lock(colleague):
    """Ask for a locked pack, with its passphrase typed twice."""
    colleague.hand.touch("Locked pack")
    colleague.hand.write("Passphrase, 12 letters or more", PASSPHRASE)
    colleague.hand.write("The same again", PASSPHRASE)


def test_a_record_is_taken_out_as_one_pdf_in_two_touches(colleague, data, tmp_path):
    out = tmp_path / "stick"
    out.mkdir()
    page = open_patient(colleague)
    page.export._drives = lambda: [out]
    page.export._exporter = lambda: exporter(data, colleague.clock)
    before = colleague.hand.touches
    colleague.hand.touch("Export record")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "choose")
    colleague.hand.linger(50)
    colleague.hand.touch("Write it")
    assert colleague.hand.touches - before == 2
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "done", timeout=60_000)
    (made,) = out.iterdir()
    assert (made.name, made.suffix) == (page.exporting.message, ".pdf")
    with pypdfium2.PdfDocument(made.read_bytes()) as pages:
        said = "".join(page_.get_textpage().get_text_bounded() for page_ in pages)
    assert NAME in said
    assert "Sessions" in said
    (noted,) = exports_noted(colleague)
    staff, subject, detail = noted
    assert (staff, subject) == (page.shift.staff.id, page._state.patient)
    assert sha256(made.read_bytes()).hexdigest() in detail
    colleague.hand.linger(50)
    colleague.hand.touch("Close")
    assert page.exporting.state == ""


def choosing(colleague, data, tmp_path):
    """The patient's page where it asks how the record is to be taken out, and the stick."""
    out = tmp_path / "stick"
    out.mkdir()
    page = open_patient(colleague)
    page.export._drives = lambda: [out]
    page.export._exporter = lambda: exporter(data, colleague.clock)
    colleague.hand.touch("Export record")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "choose")
    colleague.hand.linger(50)
    return page, out


def test_parts_are_chosen_and_none_is_no_record(colleague, data, tmp_path):
    page, out = choosing(colleague, data, tmp_path)
    for part in ("Summary", "Plan", "Sessions", "Measures", "Notes"):
        assert page.exporting.ready
        colleague.hand.touch(part)
    assert not page.exporting.ready
    colleague.hand.touch("Plan")
    colleague.hand.touch("Write it")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "done", timeout=60_000)
    (made,) = out.iterdir()
    with pypdfium2.PdfDocument(made.read_bytes()) as pages:
        said = "".join(page_.get_textpage().get_text_bounded() for page_ in pages)
    assert "Versions of the plan" in said
    assert "Year of birth" not in said


def test_a_locked_pack_asks_twice_for_its_passphrase(colleague, data, tmp_path):
    page, out = choosing(colleague, data, tmp_path)
    colleague.hand.touch("Locked pack")
    assert not page.exporting.ready  # no passphrase, no pack
    page.exporting.typePassphrase("short")
    assert page.exporting.short
    page.exporting.typePassphrase(PASSPHRASE)
    page.exporting.typeAgain(PASSPHRASE[:4])
    assert (page.exporting.unlike, page.exporting.ready) == (False, False)
    page.exporting.typeAgain("another one")
    assert (page.exporting.unlike, page.exporting.ready) == (True, False)
    lock(colleague)
    colleague.hand.touch("Write it")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "done", timeout=60_000)
    (pack,) = out.iterdir()
    assert (page.exporting.passphrase, page.exporting.again) == ("", "")
    with pyzipper.AESZipFile(pack) as whole:
        assert all(it.flag_bits & 1 for it in whole.infolist())
        whole.setpassword(PASSPHRASE.encode())
        manifest = json.loads(whole.read("manifest.json"))
        assert (manifest["patients"], manifest["filters"]["privacy"]) == (1, "identified")
        for name in (f"letters/{CODE}.pdf", "record.pdf"):
            with pypdfium2.PdfDocument(whole.read(name)) as letter:
                assert NAME in "".join(it.get_textpage().get_text_bounded() for it in letter)


def exports_noted(colleague):
    ledger = store_of(colleague.window).ledger
    return ledger.rows(
        "SELECT staff_id, subject_id, detail FROM audit WHERE action = 'records exported'"
    )


class Held:
    """An export that goes no further than a third until it is stopped."""

    def __init__(self, data, clock):
        self._real, self._pause = exporter(data, clock), Event()

    def export(self, request, work):
        def watch(share, what):
            work.at(share, what)
            while share > 0.3 and not work.stopped:
                self._pause.wait(0.005)
            work.check()

        return self._real.page(request, LongWork(watch))

    page = export


def test_a_touch_stops_it_and_nothing_is_left(colleague, data, tmp_path):
    out = tmp_path / "stick"
    out.mkdir()
    page = open_patient(colleague)
    page.export._drives = lambda: [out]
    page.export._exporter = lambda: Held(data, colleague.clock)
    colleague.hand.touch("Export record")
    colleague.hand.touch("Write it")
    colleague.qtbot.waitUntil(lambda: page.exporting.share > 0.3)
    assert page.exporting.state == "running"
    colleague.hand.linger(50)
    colleague.hand.touch("Cancel")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "")
    assert [*out.iterdir()] == []
    assert not (data / "export.tmp").exists()
    assert exports_noted(colleague) == []
    page.export._exporter = lambda: exporter(data, colleague.clock)
    colleague.hand.touch("Export record")
    colleague.hand.touch("Write it")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "done", timeout=60_000)
    assert len([*out.iterdir()]) == len(exports_noted(colleague)) == 1


def test_a_place_that_is_gone_is_one_sentence(colleague, data, tmp_path):
    page = open_patient(colleague)
    page.export._drives = lambda: [tmp_path / "pulled out"]
    page.export._exporter = lambda: exporter(data, colleague.clock)
    colleague.hand.touch("Export record")
    colleague.hand.touch("Write it")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "failed")
    assert "Put the stick back" in page.exporting.message


def test_without_a_place_there_is_a_sentence_and_no_file(colleague, data):
    page = open_patient(colleague)
    page.export._drives = list
    page.export._exporter = lambda: exporter(data, colleague.clock)
    colleague.hand.touch("Export record")
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "choose")
    page.exporting.start()
    assert (page.exporting.state, page.exporting.places) == ("choose", [])
    page.exporting.cancel()
    assert page.exporting.state == ""


def test_leaving_the_page_stops_what_is_being_written(colleague, tmp_path):
    page = open_patient(colleague)
    page.export._drives = lambda: [tmp_path]
    begun, stopped = Event(), Event()

    class Slow:
        def export(self, request, work):
            begun.set()
            while not work.stopped:
                stopped.wait(0.005)
            stopped.set()
            work.check()

        page = export

    page.export._exporter = Slow
    page.exportRecord()
    colleague.qtbot.waitUntil(lambda: page.exporting.state == "choose")
    page.exporting.start()
    assert begun.wait(10)
    colleague.staff.open("today")
    assert stopped.wait(10)
    assert page.exporting.state == ""
