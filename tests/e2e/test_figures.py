"""The manager's page by touch: counted once a day, printed as one page, written as CSV."""

import csv
import json

import pypdfium2
import pytest

from app.samples.demo_patient import NAME
from tests.e2e.staff import Colleague


@pytest.fixture
def manager(patient):
    colleague = Colleague(patient, "admin")
    colleague.touch("Figures")
    colleague.page("figures")
    colleague.until(lambda: colleague.staff.figures.ready)
    colleague.hand.linger(50)
    return colleague


def values(page):
    return {row["what"]: row["how"] for part in page.parts for row in part["rows"]}


def test_a_clinic_of_few_is_hidden_and_names_nobody(manager):
    page = manager.staff.figures
    assert values(page)["Patients with a plan in this time"] == "fewer than 5, hidden"
    assert NAME not in str(page.parts)
    assert [it["value"] for it in page.programmes] == [""]


def test_another_time_is_counted_once(manager, monkeypatch):
    page, counted = manager.staff.figures, []
    real = manager.clinic.store.figures.figures
    monkeypatch.setattr(
        type(manager.clinic.store.figures),
        "figures",
        lambda self, *given: counted.append(given[1]) or real(*given),
    )
    before = page.days
    manager.touch("12 weeks")
    manager.until(lambda: page.days != before and not page.busy)
    manager.hand.linger(50)
    manager.touch("4 weeks")
    manager.until(lambda: page.days == before)
    assert counted == ["weeks_12"]


def test_it_is_printed_as_one_page(manager, printed):
    paper = manager.staff.paper
    manager.touch("Print")
    manager.until(lambda: paper.state == "preview")
    assert len(paper.pages) == 1
    manager.hand.linger(100)
    manager.touch("Print")
    manager.until(lambda: paper.state in ("printed", "saved"))
    paper.close()


def test_it_is_written_as_csv(manager, tmp_path):
    page = manager.staff.figures
    manager.touch("Save as CSV")
    manager.until(lambda: page.problem != "" or page.saved != "")
    assert page.problem.startswith("There is no stick.")
    manager.store.settings.set_all({"export_folder": str(tmp_path)}, by=None)
    manager.hand.linger(600)
    manager.touch("Save as CSV")
    manager.until(lambda: page.saved != "")
    (file,) = tmp_path.glob("figures-*.csv")
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert {row["what"]: row["value"] for row in rows if row["part"] == "Plans"}
    (entry, *_) = manager.store.audit_list.entries(manager.store.today(), "figures")
    assert (entry.action, entry.by) == ("figures exported", "Demo admin")


def test_who_did_what_is_looked_through_and_printed(manager):
    manager.touch("Who did what")
    manager.page("audit")
    page = manager.staff.audit
    manager.until(lambda: page.ready)
    manager.touch("All")
    manager.until(lambda: len(page.rows) > 0)
    assert NAME not in str(page.rows)
    manager.until(lambda: page.chain == "whole")
    assert page.found == len(manager.store.ledger.rows("SELECT 1 FROM audit"))
    manager.touch("Signing in")
    manager.until(lambda: page.rows and {it["what"] for it in page.rows} == {"signed in"})
    page.onlyPerson(0)
    manager.until(lambda: page.name == "Demo admin")
    assert {it["by"] for it in page.rows} == {"Demo admin"}
    manager.touch("Show what everybody did")
    manager.touch("Everything")
    page.typeWords("staff added")
    manager.until(lambda: {it["what"] for it in page.rows} == {"staff added"})
    manager.hand.linger(50)
    manager.touch("Print")
    manager.until(lambda: manager.staff.paper.state == "preview")
    manager.staff.paper.close()


def test_who_did_what_is_written_for_programs(manager, tmp_path):
    manager.touch("Who did what")
    manager.page("audit")
    page = manager.staff.audit
    manager.until(lambda: page.ready and len(page.rows) > 0)
    manager.hand.linger(50)
    manager.touch("Save for programs")
    manager.until(lambda: page.unsaved != "")
    assert page.unsaved.startswith("There is no stick.")
    manager.store.settings.set_all({"export_folder": str(tmp_path)}, by=None)
    manager.hand.linger(600)
    manager.touch("Signing in")
    manager.until(lambda: page.unsaved == "" and {it["what"] for it in page.rows} == {"signed in"})
    count = len(page.rows)
    manager.hand.linger(600)
    manager.touch("Save for programs")
    manager.until(lambda: page.saved != "")
    (file,) = tmp_path.glob("audit-*.ndjson")
    events = [json.loads(line) for line in file.read_text().splitlines()]
    assert {it["resourceType"] for it in events} == {"AuditEvent"}
    assert [it["subtype"][0]["code"] for it in events] == ["signed in"] * count
    (entry,) = manager.store.audit_list.entries(manager.store.today(), "audit exported")
    assert (entry.by, entry.detail) == ("Demo admin", f"{count} entries")


def test_the_printed_list_is_whole_though_the_screen_shows_its_beginning(manager, printed):
    reception = manager.kiosk.window.reception
    ledger = reception.clinic.store.ledger

    def fill():
        with ledger.write():
            for number in range(230):
                ledger.audit("tried out", None, None, f"number {number:03}")

    reception._jobs._pool.submit(fill).result()
    manager.touch("Who did what")
    manager.page("audit")
    page = manager.staff.audit
    page.typeWords("tried out")
    manager.until(lambda: len(page.rows) == 100 and page.more)
    page.printList()
    manager.until(lambda: manager.staff.paper.state == "preview")
    manager.touch("Print")
    manager.until(lambda: manager.staff.paper.state == "printed")
    with pypdfium2.PdfDocument(printed.pages[0]) as pages:
        said = " ".join(it.get_textpage().get_text_bounded() for it in pages)
    assert all(f"number {number:03}" in said for number in (0, 129, 229))


def test_a_physio_sees_no_figures(patient):
    physio = Colleague(patient)
    assert "figures" not in physio.staff.places
    physio.staff.open("figures")
    physio.hand.linger(100)
    assert physio.staff.page == "today"
