"""A list of another program's patients, brought in by touch: mapped, decided row by row, whole."""

import pytest

from app.samples.demo_patient import NAME
from app.usecases.records.people_columns import kept_columns
from tests.e2e.staff import Colleague

LIST = "Who,When,GP,Phone\nAna Demo,14/03/1984,Dr Sample,1\n{name},,,2\nBen Demo,1990,,3\n"


@pytest.fixture
def desk(patient, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "people.csv").write_text(LIST.format(name=NAME), encoding="utf-8")
    (stick / ".hidden.csv").write_text("no", encoding="utf-8")
    monkeypatch.setattr("app.staff.people.importing.sticks", lambda: [stick])
    monkeypatch.setattr("app.staff.people.importing.downloads", list)
    colleague = Colleague(patient, "front_desk")
    colleague.touch("Bring in a list")
    colleague.page("people_import")
    colleague.until(lambda: colleague.model.ready)
    colleague.hand.linger(50)
    colleague.stick = stick
    return colleague


def names(colleague):
    return [name for (name,) in colleague.store.ledger.rows("SELECT name FROM patient")]


def mapped(desk):
    """The list with its columns told, at its rows."""
    page = desk.model
    desk.touch("people.csv")
    desk.until(lambda: page.stage == "columns")
    assert not page.named
    assert [it["field"] for it in page.columns] == ["", "", "referrer", "phone"]
    desk.hand.linger(50)
    desk.touch("Who")
    desk.hand.linger(50)
    desk.touch("Whole name")
    desk.hand.linger(50)
    desk.touch("When")
    desk.hand.linger(50)
    desk.touch("Date or year of birth")
    desk.hand.linger(50)
    desk.touch("Look at the rows")
    desk.until(lambda: page.stage == "rows")
    desk.hand.linger(50)
    return page


def test_it_is_mapped_decided_added_as_a_whole_and_remembered(desk):
    before = names(desk)
    page = mapped(desk)
    assert (page.total, page.twins, page.undecided, page.only) == (3, 1, 1, "twins")
    assert names(desk) == before
    page.add()
    assert page.stage == "rows"
    desk.touch("Leave out")
    desk.until(lambda: page.undecided == 0)
    desk.hand.linger(50)
    desk.touch("Add patients: 2")
    desk.until(lambda: page.stage == "done")
    assert page.added == 2
    assert sorted(names(desk)) == sorted([*before, "Ana Demo", "Ben Demo"])
    assert desk.store.patients.alike("Ana Demo", 1984)[0].referrer == "Dr Sample"
    told = kept_columns(desk.clinic.folder, ["Who", "When", "GP", "Phone"])
    assert told == {"Who": "name", "When": "birth year"}
    desk.hand.linger(50)
    desk.touch("To the people")
    desk.page("people")


def test_a_wrong_row_holds_all_back_until_it_is_left_out(desk):
    file = desk.stick / "people.csv"
    file.write_text("name,birth year\nAna Demo,1984\nBen Demo,44/44/1990\n", encoding="utf-8")
    page, before = desk.model, names(desk)
    desk.touch("people.csv")
    desk.until(lambda: page.stage == "columns")
    desk.hand.linger(50)
    desk.touch("Look at the rows")
    desk.until(lambda: page.stage == "rows")
    assert (page.only, page.wrong) == ("wrong", 1)
    assert "no such day or month" in page.rows[0]["problem"]
    page.add()
    assert page.stage == "rows"
    desk.hand.linger(50)
    desk.touch("Leave them out")
    desk.hand.linger(50)
    desk.touch("Add patients: 1")
    desk.until(lambda: page.stage == "done")
    assert sorted(names(desk)) == sorted([*before, "Ana Demo"])


def test_leaving_half_way_is_asked_about_and_shows_nobody_after(desk):
    page, before = mapped(desk), names(desk)
    desk.staff.back()
    desk.until(lambda: desk.staff.unsaved)
    desk.staff.leave()
    desk.page("people")
    assert (page.rows, page.columns, page.file) == ([], [], "")
    assert names(desk) == before


def test_a_lock_keeps_the_mapping_for_the_same_person(desk):
    mapped(desk)
    desk.leave_it()
    desk.come_back("front_desk")
    desk.page("people_import")
    page = desk.model
    desk.until(lambda: page.stage == "columns")
    assert [it["field"] for it in page.columns] == ["name", "birth year", "referrer", "phone"]


def test_a_file_that_is_no_list_says_so_and_another_can_be_chosen(desk):
    (desk.stick / "people.csv").write_bytes(b"name\n\0\n")
    page = desk.model
    desk.touch("people.csv")
    desk.until(lambda: page.problem != "")
    assert (page.stage, page.busy) == ("file", False)
    desk.hand.linger(50)
    desk.touch("Look again")
    desk.until(lambda: page.ready)
