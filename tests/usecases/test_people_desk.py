"""A list of patients brought in at the staff side: where it lies, its columns, and who may."""

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.core.person import LONGEST_NAME
from app.core.roles import Role
from app.core.staff import Staff
from app.usecases.records import people_desk
from app.usecases.records.people_file import bring_in, preview
from app.usecases.records.people_table import LARGEST

DESK = Staff("x", "104", "Desk", Role.FRONT_DESK)


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "STICK").mkdir()
    return tmp_path / "STICK"


def write(stick, text, name="people.csv"):
    (stick / name).write_text(text, encoding="utf-8")
    return stick / name


def test_lists_are_found_and_nothing_else(clinic, physio, stick, tmp_path):
    for name in ("b.csv", "a.TSV", ".hidden.csv", "~$open.xlsx", "photo.jpg", "c.xlsx"):
        write(stick, "name\n", name)
    with (stick / "huge.csv").open("wb") as huge:
        huge.truncate(LARGEST + 1)
    (stick / "folder.csv").mkdir()
    packs = tmp_path / "packs"
    packs.mkdir()
    write(packs, "name\n", "d.txt")
    clinic.store.settings.set("export_folder", str(packs))
    found = people_desk.lists_in(clinic, physio, [stick, tmp_path / "pulled out"])
    assert [(it.path.name, it.where) for it in found] == [
        ("a.TSV", "STICK"),
        ("b.csv", "STICK"),
        ("c.xlsx", "STICK"),
        ("d.txt", "packs"),
    ]


def test_some_of_what_stands_in_each_column_is_shown(clinic, physio, stick):
    path = write(stick, "Who,Born,Extra\nAna Demo,1984,\nBo Demo,1990\nCy,,x\nDo,1999,y\n")
    opened = people_desk.opened(clinic, physio, path)
    assert opened.columns.headings == ("Who", "Born", "Extra")
    assert opened.columns.fields == ("", "birth year", "")
    assert opened.samples == ("Ana Demo · Bo Demo · Cy", "1984 · 1990", "x")
    assert opened.said == {}


def test_headings_alone_are_no_list(clinic, physio, stick):
    for text in ("name,born\n", ""):
        with pytest.raises(KioskError):
            people_desk.opened(clinic, physio, write(stick, text))


def test_what_was_said_of_the_columns_is_known_the_next_time(clinic, admin, stick):
    path = write(stick, "Who,Born\nAna Demo,1984\nBo Demo,1990\n")
    said = {"Who": "name"}
    found = people_desk.looked_at(clinic, admin, path, said)
    assert clinic.store.counts().patients == 0, "nothing is stored by looking"
    assert people_desk.added(clinic, admin, found, said, {}, LongWork()) == 2
    assert clinic.store.patients.alike("Ana Demo", 1984)
    again = people_desk.opened(clinic, admin, path)
    assert again.said == said
    assert again.columns.fields == ("name", "birth year")
    other = people_desk.opened(clinic, admin, write(stick, "Who,Since\nAna,1984\n"))
    assert other.said == {}, "that is another list"


def test_stopped_nobody_is_added(clinic, admin, stick):
    path = write(stick, "name\nAna Demo\nBo Demo\n")
    found = people_desk.looked_at(clinic, admin, path, {})
    work = LongWork()
    work.stop()
    with pytest.raises(Stopped):
        people_desk.added(clinic, admin, found, {}, {}, work)
    assert clinic.store.counts().patients == 0


def test_who_has_not_made_a_secret_of_their_own_brings_nobody_in(clinic, stick):
    path = write(stick, "name\nAna Demo\n")
    found = people_desk.looked_at(clinic, DESK, path, {})
    first = Staff("x", "104", "New", Role.FRONT_DESK, first=True)
    for ask in (
        lambda: people_desk.lists_in(clinic, first, [stick]),
        lambda: people_desk.opened(clinic, first, path),
        lambda: people_desk.looked_at(clinic, first, path, {}),
        lambda: people_desk.added(clinic, first, found, {}, {}, LongWork()),
    ):
        with pytest.raises(KioskError, match="may not add a patient"):
            ask()
    assert clinic.store.counts().patients == 0


def test_of_several_lines_that_are_wrong_the_first_is_told(clinic, stick):
    listed = write(stick, "name,code,language\nDemo One,,\nDemo Two,1234,xx\nDemo Three,,xx\n")
    found = preview(listed, clinic)
    assert [it.line for it in found.wrong] == [3, 4]
    with pytest.raises(KioskError, match="Line 3: A code has six digits"):
        bring_in(found, clinic)
    assert clinic.store.counts().patients == 0
    assert bring_in(found.right, clinic) == 1


@pytest.mark.parametrize("length", [1, LONGEST_NAME - 1, LONGEST_NAME, LONGEST_NAME + 1])
def test_a_referrer_is_as_long_as_a_name_at_the_most(clinic, stick, length):
    listed = write(stick, f"name,referrer\nDemo Any,{'x' * length}\n")
    (row,) = preview(listed, clinic).rows
    assert bool(row.problems) is (length > LONGEST_NAME)


def test_a_long_list_says_now_and_then_how_far_it_is(clinic, stick):
    listed = write(stick, "name\n" + "".join(f"Demo {n:03}\n" for n in range(250)))
    told = []
    found, work = preview(listed, clinic), LongWork(lambda share, _: told.append(share))
    told.clear()
    assert bring_in(found, clinic, work=work) == 250
    assert [it for it in told if it < 1] == [0, 0.4, 0.8]
