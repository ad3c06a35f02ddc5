"""A list of patients in, whole or not at all: what each line says, and who may be here already."""

import os

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.usecases.records.people_file import Twins, bring_in, preview
from tests.little_memory import small_memory


@pytest.fixture
def listed(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "people.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def test_people_are_added_with_a_plan_from_today(listed, empty):
    lines = "012345,Ana Demo,1980,en,neck\r\n,Ben Demo,,,Low back\r\n,'=Cy Demo,,,\r\n"
    found = preview(listed(f"code,name,birth year,language,programme\r\n{lines}"), empty)
    assert [row.problems for row in found.rows[:2]] == [(), ()]
    assert found.rows[2].problems != ()
    good = type(found)(found.rows[:2])
    assert empty.store.counts().patients == 0
    assert bring_in(good, empty) == 2
    ana = empty.store.patients.by_code("012345")
    assert (ana.name, ana.birth_year) == ("Ana Demo", 1980)
    plan = empty.store.plans.current(ana.id)
    assert (plan.programme.id, plan.starts_on) == ("neck", empty.slot().day)
    assert empty.store.patients.sign_in("012345", "0000").patient is None


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_any_spreadsheets_csv_is_read(listed, empty, mark, encoding):
    text = "Name|Code\nZoë Demo|000 123\n\n".replace("|", mark)
    (row,) = preview(listed(text, encoding), empty).rows
    assert (row.name, row.code, row.problems) == ("Zoë Demo", "000123", ())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("12345,A Demo,,,", "A code has six digits"),
        ("12345x,A Demo,,,", "A code has six digits"),
        (",,1980,,", "at least one letter"),
        (",A Demo,80,,", "The year of birth"),
        (",A Demo,,xx,", "Languages here: en"),
        (",A Demo,,,yoga", "Programmes here: low-back"),
    ],
)
def test_each_line_says_what_is_wrong_and_nothing_is_added(listed, empty, line, says):
    head = "code,name,birth_year,language,programme\n"
    found = preview(listed(f"{head},Good Demo,,,\n{line}\n"), empty)
    (row,) = found.wrong
    assert row.line == 3
    assert says in row.problems[0]
    with pytest.raises(KioskError, match="Line 3"):
        bring_in(found, empty)
    assert empty.store.counts().patients == 0


def test_a_code_twice_or_taken_is_wrong(listed, empty):
    empty.store.patients.add("Demo Person", pin=None, code="111111")
    found = preview(listed("code,name\n111111,A\n222222,B\n222222,C\n"), empty)
    assert [row.line for row in found.wrong] == [2, 4]


def test_a_code_that_is_taken_meanwhile_undoes_all_of_it(listed, empty):
    found = preview(listed("code,name\n333333,A\n222222,B\n"), empty)
    empty.store.patients.add("Demo Person", pin=None, code="222222")
    with pytest.raises(KioskError, match="belongs to somebody"):
        bring_in(found, empty)
    assert empty.store.counts().patients == 1


def test_a_file_as_excel_saves_it(listed, empty):
    lines = "sep=;\r\nCode;Name;Phone;Date of birth;Programm\r\n"
    lines += '000123;"Zoë, Demo";1;14.03.1984;neck\r\n;B Demo;;3/14/1984;\r\n;C Demo;;;\r\n'
    found = preview(listed(lines, "utf-8-sig"), empty)
    assert [(row.line, row.name, row.birth_year) for row in found.rows] == [
        *((3, "Zoë, Demo", 1984), (4, "B Demo", 1984), (5, "C Demo", None)),
    ]
    assert found.wrong == ()
    assert found.unused == ("Phone", "Programm")


@pytest.mark.parametrize(
    ("born", "year"),
    [("1984-03-14", 1984), ("4/1/2001", 2001), ("14/3/84", None), ("03.1984", None)],
)
def test_of_a_day_of_birth_only_the_year_is_kept(listed, empty, born, year):
    (row,) = preview(listed(f"name,birth date\nA Demo,{born}\n"), empty).rows
    assert (row.birth_year, bool(row.problems)) == (year, year is None)


def test_ten_thousand_patients_are_looked_at_and_one_wrong_line_holds_all_back(listed, empty):
    lines = [f"{number:06d};Demo Person;1980;en;" for number in range(10_000)]
    lines[9_000] = lines[0]
    found = preview(listed("\r\n".join(["code;name;birth year;language;programme", *lines])), empty)
    assert len(found.rows) == 10_000
    assert [(row.line, row.problems) for row in found.wrong] == [
        (9_002, ("Line 2 has the same code.",))
    ]


def test_the_same_file_twice_names_each_who_may_be_here_and_adds_nobody_unasked(listed, empty):
    path = listed("name,birth year\nJosé Demo,1980\nBen Demo,1975\n")
    assert preview(path, empty).twins == ()
    bring_in(preview(path, empty), empty)
    path = listed("name,birth year\njose  DEMO,1980\nBen Demo,1976\nCy Demo,1990\n")
    again = preview(path, empty)
    (twin,) = again.twins
    assert (twin.line, again.wrong) == (2, ())
    assert empty.store.patients.alike("José Demo", 1980)[0].code in twin.twin
    with pytest.raises(KioskError, match="may be here already"):
        bring_in(again, empty)
    assert empty.store.counts().patients == 2
    assert bring_in(again, empty, twins=Twins.SKIP) == 2
    assert empty.store.counts().patients == 4
    assert bring_in(again, empty, twins=Twins.ADD) == 3


@pytest.mark.parametrize(
    ("years", "lines"),
    [(("1980", "1980"), [3]), (("1980", ""), [3]), (("", "1980"), [3]), (("1980", "1981"), [])],
)
def test_somebody_twice_in_one_file_is_named_where_the_years_may_be_the_same(
    listed, empty, years, lines
):
    path = listed("name,birth year\n" + "".join(f"Ana Demo,{year}\n" for year in years))
    found = preview(path, empty)
    assert [row.line for row in found.twins] == lines
    assert all("line 2" in row.twin for row in found.twins)


def test_stopping_between_patients_adds_nobody(listed, empty):
    found = preview(listed("name\n" + "A Demo\n" * 250), empty)
    work = LongWork(lambda share, what: work.stop() if share else None)
    with pytest.raises(Stopped):
        bring_in(found, empty, work=work, twins=Twins.ADD)
    assert empty.store.counts().patients == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name,birth year,born,Date of birth\nA,1980,,1980\n", "More than one column"),
        ("name,code\nZo\u00eb,\n".encode("cp1252"), "Save the file as CSV UTF-8"),
        (b"", "must name the columns"),
        (b"a,b\n1,2\n", "must name the columns"),
        (b"code,name\n", "no patients in the file"),
        (b"code,name\n,\xff\xfe\n", "Save the file as CSV UTF-8"),
        (b'code,name\n,"open\n', "is not CSV"),
    ],
)
def test_what_is_no_list_says_so(tmp_path, empty, content, says):
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    with pytest.raises(KioskError, match=says):
        preview(path, empty)


@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_a_list_that_is_no_file_is_refused_unread(tmp_path, empty, kind):
    path = tmp_path / "people.csv"
    path.symlink_to("/dev/zero") if kind == "device" else os.mkfifo(path)
    with small_memory(), pytest.raises(KioskError, match="cannot be read"):
        preview(path, empty)
