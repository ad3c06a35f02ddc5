"""Print with no printer: the page is shown all the same, and there is a way on and a way back."""

from app.samples.demo_patient import CODE
from tests.e2e.staff import Colleague


def test_a_handout_is_shown_saved_or_printed_once_a_printer_is_found(patient, printed):
    printed.names = ()
    colleague = Colleague(patient)
    colleague.go("patient", colleague.store.patients.by_code(CODE).id)
    colleague.touch("Print handout")
    paper = colleague.staff.paper
    colleague.until(lambda: paper.state == "preview")
    assert (paper.trouble, bool(paper.pages)) == ("no_printer", True)
    colleague.hand.linger(100)
    colleague.touch("Save on USB stick")
    colleague.until(lambda: paper.trouble == "no_stick")
    printed.names = ("desk",)
    colleague.touch("Look for a printer")
    colleague.until(lambda: paper.printer == "desk")
    colleague.touch("Print")
    colleague.until(lambda: paper.state == "printed")
    colleague.touch("Close")
    colleague.until(lambda: not colleague.staff.printing)
    assert len(printed.pages) == 1
