"""The letter at the real kiosk: written first, kept until it is on paper, told in the audit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.rights import Ground
from app.core.roles import Role
from app.devices.printing.press import PrintTrouble
from app.samples.demo_patient import CODE
from tests.documents.reading import sheets
from tests.e2e.staff import KEYS, Colleague
from tests.qml.stage import shown

SUMMARY = "Pain is down. She carries the shopping again."


@pytest.fixture
def physio(patient):
    colleague = Colleague(patient)
    known = colleague.store.patients.by_code(CODE).id
    open_patient(colleague, known)
    return colleague, known


def open_patient(colleague, known):
    colleague.staff.openFor("patient", known)
    colleague.until(lambda: colleague.staff.page == "patient" and colleague.staff.patient.ready)
    colleague.hand.linger(100)


def written(colleague):
    letter = colleague.staff.patient.letter
    colleague.touch("Letter")
    colleague.until(lambda: letter.open)
    letter.type("addressee", "Dr. Sample\n12 Long Street")
    letter.type("summary", SUMMARY)
    letter.type("nextStep", "We go on for four weeks.")
    return letter


def said(colleague):
    (page,) = sheets(colleague.staff.paper._page)
    return " ".join(page.text.split())


def look_closer(colleague):
    """Larger by touch, and back by the key."""
    quick = colleague.kiosk.window.quick
    (preview,) = [
        it
        for it in shown(quick.contentItem())
        if it.metaObject().className().startswith("PrintPreview")
    ]
    colleague.touch("Show the page larger")
    assert preview.property("zoom") > 1
    QTest.keyClick(quick, Qt.Key.Key_0)
    assert preview.property("zoom") == 1
    QTest.keyClick(quick, Qt.Key.Key_Plus)
    assert preview.property("zoom") > 1
    QTest.keyClick(quick, Qt.Key.Key_Minus)
    assert preview.property("zoom") == 1


def noted(colleague):
    return [it[0] for it in colleague.store.ledger.rows("SELECT action FROM audit")]


def test_a_letter_is_written_looked_at_and_printed(physio, printed):
    colleague, _ = physio
    letter = written(colleague)
    colleague.hand.linger(100)
    colleague.touch("Look at the letter")
    paper = colleague.staff.paper
    colleague.until(lambda: paper.state == "preview")
    text = said(colleague)
    for words in ("To Dr. Sample", "12 Long Street", SUMMARY, "Next step", "four weeks."):
        assert words in text
    assert "Confidence, 0 to 10" in text
    assert "letter printed" not in noted(colleague)
    colleague.hand.linger(100)
    look_closer(colleague)
    colleague.touch("Print")
    colleague.until(lambda: paper.state == "printed")
    colleague.until(lambda: "letter printed" in noted(colleague))
    colleague.touch("Close")
    colleague.touch("Letter")
    colleague.until(lambda: letter.open)
    assert (letter.kept, letter.summary) == (False, "")


def test_a_letter_in_view_is_not_printed_once_its_record_is_restricted(physio, printed, tmp_path):
    colleague, known = physio
    store, paper = colleague.store, colleague.staff.paper
    written(colleague)
    colleague.hand.linger(100)
    colleague.touch("Look at the letter")
    colleague.until(lambda: paper.state == "preview")
    admin = store.staff.add("193", "Some Admin", Role.ADMIN, "a long enough phrase")
    store.rights.restrict(known, Ground.DISPUTED, admin)
    colleague.hand.linger(100)
    colleague.touch("Print")
    colleague.until(lambda: paper.state == "failed")
    assert paper.message == "This record is restricted. Ask an admin or a lead."
    assert (paper.pages, paper._page, printed.pages) == ([], b"", [])
    colleague.touch("Try again")
    colleague.until(lambda: paper.state == "failed")
    assert "letter printed" not in noted(colleague)


def test_what_was_typed_is_kept_by_leaving_and_by_a_printer_that_fails(physio, printed):
    colleague, known = physio
    letter, paper = written(colleague), colleague.staff.paper
    letter.close()
    colleague.staff.open("people")
    colleague.page("people")
    open_patient(colleague, known)
    colleague.touch("Letter")
    colleague.until(lambda: letter.open)
    assert (letter.kept, letter.summary) == (True, SUMMARY)
    letter.look()
    colleague.until(lambda: paper.state == "preview")
    printed.refuse = PrintTrouble.REFUSES
    paper.send()
    colleague.until(lambda: paper.state == "failed")
    paper.close()
    colleague.staff.patient.writeLetter()
    colleague.until(lambda: letter.open)
    assert letter.summary == SUMMARY
    assert "letter printed" not in noted(colleague)


def again(colleague, known, role="physio"):
    """Somebody signs in and opens the letter about the same patient."""
    colleague.come_back(role)
    colleague.until(lambda: colleague.staff.page != "sign_in")
    open_patient(colleague, known)
    colleague.staff.patient.writeLetter()
    letter = colleague.staff.patient.letter
    colleague.until(lambda: letter.open)
    return letter


@pytest.mark.parametrize("way", ["lock", "sign out"])
def test_what_was_typed_is_there_after_a_lock_and_after_a_sign_out(physio, way):
    colleague, known = physio
    letter = written(colleague)
    if way == "lock":
        colleague.leave_it()
    else:
        colleague.staff.signOut()
        colleague.kiosk.until("home")
    assert (letter.open, letter.summary) == (False, "")
    letter = again(colleague, known)
    assert (letter.kept, letter.addressee) == (True, "Dr. Sample\n12 Long Street")
    assert (letter.summary, letter.nextStep) == (SUMMARY, "We go on for four weeks.")


def test_a_pause_in_typing_stores_what_was_typed(physio):
    colleague, known = physio
    written(colleague)
    drafts, by = colleague.store.letter_drafts, colleague.kiosk_staff().id
    colleague.until(lambda: drafts.of(known, by))
    assert drafts.of(known, by).summary == SUMMARY


def test_begun_again_by_a_touch_nothing_is_kept(physio):
    colleague, known = physio
    written(colleague).close()
    colleague.touch("Letter")
    letter = colleague.staff.patient.letter
    colleague.until(lambda: letter.kept)
    colleague.hand.linger(100)
    colleague.touch("Start again")
    assert (letter.open, letter.kept, letter.summary) == (True, False, "")
    colleague.staff.signOut()
    colleague.kiosk.until("home")
    assert again(colleague, known).summary == ""


def test_somebody_else_finds_nothing_of_it(physio, monkeypatch):
    colleague, known = physio
    written(colleague).close()
    other = colleague.store.staff.add("108", "Other physio", Role.PHYSIO, "864204")
    monkeypatch.setitem(KEYS, "other", ("108", "864204"))
    colleague.staff.signOut()
    colleague.kiosk.until("home")
    letter = again(colleague, known, "other")
    assert (letter.kept, letter.summary) == (False, "")
    assert colleague.store.letter_drafts.of(known, other.id) is None


def test_long_words_are_cut_to_what_a_page_holds(physio):
    letter = written(physio[0])
    letter.type("summary", "a" * 5000)
    letter.type("something", "b")
    assert len(letter.summary) == 900
