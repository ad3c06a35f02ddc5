"""Who a patient is, whose they are, a note put right and a measure entered: by touch."""

import pytest

from app.samples.demo_patient import CODE


@pytest.fixture
def demo(colleague):
    return colleague.store.patients.by_code(CODE)


def reveal(colleague, label):
    """Bring a field into sight, as the Tab key does."""
    hand = colleague.hand
    (hand.field(label) or hand.find(label)).forceActiveFocus()
    hand.linger(300)


def open_patient(colleague, demo):
    colleague.go("patient", demo.id)
    return colleague.model


def test_everything_about_somebody_is_typed_and_stands_on_their_page(colleague, demo):
    colleague.go("person", demo.id)
    colleague.write("Phone", "020 7946 0000")
    colleague.write("Hospital number", "H-1001")
    colleague.write("E-mail", "demo@example")
    reveal(colleague, "In 1 week")
    colleague.write("Diagnosis", "Neck pain")
    colleague.touch("Left")
    colleague.touch("Demo physio")
    colleague.touch("In 1 week")
    colleague.touch("Next visit: more")
    colleague.write("Time, if known", "14.30")
    reveal(colleague, "E-mail")
    reveal(colleague, "Save")
    colleague.touch("Save")
    assert "@" in colleague.model.problems["email"]
    colleague.write("E-mail", "demo@example.org")
    colleague.touch("Save")
    colleague.until(lambda: not colleague.model.edited and not colleague.model.busy)
    more = colleague.store.patients.get(demo.id).more
    assert (more.phone, more.email, more.hospital_number) == (
        *("020 7946 0000", "demo@example.org", "H-1001"),
    )
    assert (more.diagnosis, more.side, more.next_visit) == (
        *("Neck pain", "left", "2026-12-01T14:30"),
    )
    assert more.physio == colleague.kiosk_staff().id
    page = open_patient(colleague, demo)
    said = {it["what"]: it["text"] for it in page.who}
    assert said["visit"].endswith("14:30")
    assert (said["physio"], said["number"]) == ("Demo physio", "H-1001")


def test_mine_and_all_by_touch_and_kept_for_the_next_time(colleague, demo):
    colleague.page("today")
    today = colleague.staff.today
    colleague.until(lambda: today.ready and today.whose == "all")
    assert today.total == 1
    colleague.touch("My patients alone")
    colleague.until(lambda: today.whose == "mine" and today.total == 0)
    colleague.hand.linger(50)
    colleague.leave_it()
    colleague.come_back()
    colleague.page("today")
    colleague.until(lambda: today.ready and today.whose == "mine")
    colleague.go("people")
    colleague.until(lambda: colleague.model.people == [])
    colleague.model.type(demo.name)  # who is looked for is found all the same
    colleague.until(lambda: len(colleague.model.people) == 1)
    colleague.model.type("")
    colleague.touch("All patients")
    colleague.until(lambda: len(colleague.model.people) == 1)


def test_a_note_is_put_right_and_the_former_one_can_be_read(colleague, demo):
    colleague.store.notes.add(demo.id, "Showed the frist exercise", colleague.kiosk_staff())
    page = open_patient(colleague, demo)
    colleague.touch("Change this note")
    colleague.until(lambda: page.asking == "change")
    assert page.words == "Showed the frist exercise"
    colleague.write("Note", "Showed the first exercise")
    colleague.touch("Save the note")
    colleague.until(lambda: not page.asking and page.notes[0]["former"])
    assert page.notes[0]["words"] == "Showed the first exercise"
    (former,) = page.notes[0]["former"]
    assert (former["words"], former["by"]) == ("Showed the frist exercise", "Demo physio")
    colleague.hand.find("Former (1)").forceActiveFocus()  # it scrolls out from under the bar
    colleague.hand.linger(300)
    colleague.touch("Former (1)")
    colleague.hand.wait(lambda: colleague.hand.find("Hide former") is not None, "the former one")


def test_a_measure_is_entered_by_touch(colleague, demo):
    page = open_patient(colleague, demo)
    colleague.touch("Enter a measure")
    colleague.touch("NDI")
    colleague.write("From 0 to 50", "51")
    assert not page.measuring.ready
    colleague.write("From 0 to 50", "21")
    colleague.touch("Save")
    colleague.until(lambda: not page.measuring.open)
    colleague.until(lambda: any(it["measure"] == "ndi" for it in page.measures))
    (row,) = colleague.store.ledger.rows(
        "SELECT value, staff_id FROM measurement WHERE measure = 'ndi'"
    )
    assert row == (21.0, colleague.kiosk_staff().id)


def test_own_activities_are_named_and_rated(colleague, demo):
    page = open_patient(colleague, demo)
    colleague.touch("Enter a measure")
    colleague.touch("Own activities")
    colleague.until(lambda: len(page.measuring.rows) == 3)
    before = [it.words for it in colleague.store.measures.activities(demo.id)]
    free = (
        next(n for n, it in enumerate(page.measuring.rows) if not it["id"])
        if len(before) < 3
        else None
    )
    if free is not None:
        page.measuring.name(free, "Carry the shopping")
        page.measuring.rate(free, "4,5")
    else:
        page.measuring.rate(0, "4,5")
    colleague.touch("Save")
    colleague.until(lambda: not page.measuring.open)
    rated = colleague.store.ledger.rows(
        "SELECT value FROM measurement WHERE measure = 'psfs' AND staff_id IS NOT NULL"
    )
    assert rated == [(4.5,)]


def test_the_whole_record_is_one_of_the_papers(colleague, demo, printed):
    open_patient(colleague, demo)
    colleague.touch("Print handout")
    colleague.until(lambda: colleague.staff.paper.state == "preview")
    colleague.touch("Whole record")
    colleague.until(lambda: colleague.staff.paper.state == "preview" and colleague.staff.paper.sort)
    colleague.touch("Print")
    colleague.until(lambda: colleague.staff.paper.state == "printed")
    assert len(printed.pages) == 1
