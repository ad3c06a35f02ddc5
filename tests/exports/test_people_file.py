"""A list of patients in, whole or not at all: what each line says, and who may be here already."""

import os
import time
from datetime import date

import openpyxl
import pytest
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.usecases.records.people_columns import keep_columns, kept_columns
from app.usecases.records.people_file import Twins, bring_in, preview
from tests.exports.full_clinic import opened
from tests.little_memory import small_memory


@pytest.fixture
def listed(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "people.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


FIRST_DAY = {
    "a practice program": "Patient ID,Patient Name,DOB,Phone,Email\r\n"
    '1001,"DEMO, Ana",03/14/1984,555,a@example.org\r\n1002,"O\'Demo, Zoë",12/01/1990,,\r\n',
    "two columns of names": "Last Name\tFirst Name\tDate of Birth\tReferred By\r\n"
    "DEMO\tAna\t14-Mar-1984\tDr Who\r\nO'Demo\tZoë\t1 Dec 1990\t\r\n",
    "German": "Nachname;Vorname;Geburtsdatum;Überweiser;Telefon\r\n"
    "DEMO;Ana;14.03.1984;Dr Who;1\r\nO'Demo;Zoë;01.12.1990;;\r\n",
    "French": "Nom;Prénom;Date de naissance;Médecin traitant\r\n"
    "DEMO;Ana;14/03/1984;Dr Who\r\nO'Demo;Zoë;01/12/1990;\r\n",
    "Spanish": "Nombre,Apellidos,Fecha de nacimiento\r\n"
    "Ana,DEMO,14/03/1984\r\nZoë,O'Demo,01/12/1990\r\n",
}


@pytest.mark.parametrize("kind", FIRST_DAY)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_lists_as_clinics_have_them_come_in_on_the_first_day(listed, empty, kind, encoding):
    found = preview(listed(FIRST_DAY[kind], encoding), empty)
    assert [(it.name, it.birth_year, it.problems) for it in found.rows] == [
        ("Ana DEMO", 1984, ()),
        ("Zoë O'Demo", 1990, ()),
    ]
    assert bring_in(found, empty) == 2
    if "Dr Who" in FIRST_DAY[kind]:
        assert empty.store.patients.alike("Ana Demo", 1984)[0].referrer == "Dr Who"


@pytest.fixture
def german(tmp_path, library):
    """A clinic whose own language is German."""
    with opened(tmp_path / "german", replace(library, languages=("en", "de"))) as clinic:
        clinic.store.settings.set_all({"languages": "de,en"}, by=None)
        yield clinic


def test_a_list_that_says_no_language_follows_the_clinic(listed, german):
    found = preview(listed("Name,Language\nAna Demo,\nBen Demo,en\n"), german)
    assert [(it.language, it.unsaid) for it in found.rows] == [("de", True), ("en", False)]
    assert [it.name for it in found.unsaid] == ["Ana Demo"]
    bring_in(found, german)
    spoken = dict(german.store.ledger.rows("SELECT name, language FROM patient"))
    assert spoken == {"Ana Demo": "de", "Ben Demo": "en"}


def test_a_clinic_that_chose_no_language_has_english(listed, empty):
    found = preview(listed("Name\nAna Demo\n"), empty)
    assert [(it.language, it.unsaid) for it in found.rows] == [("en", True)]


def test_how_somebody_is_reached_comes_in_with_them(listed, empty):
    lines = "Patient ID,Name,Home phone,Mobile,E-mail,Diagnosis\n"
    lines += (
        "H-1001,Ana Demo,020 7946 0000 (work),07,ana@example.org,Neck pain\n-,Ben Demo,n/a,-,-,\n"
    )
    found = preview(listed(lines), empty)
    assert found.wrong == ()
    assert found.unused == ("Mobile",)  # the first of two numbers is the one
    bring_in(found, empty)
    ana, ben = (empty.store.patients.alike(f"{name} Demo", None)[0].more for name in ("Ana", "Ben"))
    assert (ana.phone, ana.email) == ("020 7946 0000 (work)", "ana@example.org")
    assert (ana.hospital_number, ana.diagnosis) == ("H-1001", "Neck pain")
    assert (ben.hospital_number, ben.email) == ("", "")


def test_another_column_can_be_said_to_be_the_phone(listed, empty):
    path = listed("Name,Home phone,Mobile\nAna Demo,020 7946 0000,07700 900123\n")
    (row,) = preview(path, empty, {"Mobile": "phone"}).rows
    assert row.more.phone == "07700 900123"


def test_a_workbook_is_read_with_its_dates(tmp_path, empty):
    book = openpyxl.Workbook()
    book.active.append(["Patient Name", "DOB", "Code"])
    book.active.append(["Ana Demo", date(1984, 3, 14), "012345"])
    book.active.append(["Ben Demo", 1990, None])
    book.save(tmp_path / "people.xlsx")
    found = preview(tmp_path / "people.xlsx", empty)
    assert [(it.name, it.birth_year, it.code) for it in found.rows] == [
        ("Ana Demo", 1984, "012345"),
        ("Ben Demo", 1990, ""),
    ]


def test_quotes_underscores_and_emoji_in_names_are_kept(listed, empty):
    path = listed('name\n"Ana ""Annie"" Demo"\nBen_Demo\nCy 🙂 Demo\n')
    assert bring_in(preview(path, empty), empty) == 3
    kept = {name for _, name, _ in empty.store.patients.everybody()}
    assert kept == {'Ana "Annie" Demo', "Ben_Demo", "Cy 🙂 Demo"}


def test_somebody_says_which_column_is_what_and_it_is_kept_for_the_next_list(
    listed, empty, tmp_path
):
    path = listed("Who,When,Notes\nAna Demo,1984,x\n")
    with pytest.raises(KioskError, match="must name the columns"):
        preview(path, empty)
    said = {"Who": "name", "When": "birth year"}
    (row,) = preview(path, empty, said).rows
    assert (row.name, row.birth_year) == ("Ana Demo", 1984)
    keep_columns(tmp_path, ["Who", "When", "Notes"], said)
    assert kept_columns(tmp_path, ["who", "WHEN", "notes"]) == said
    assert kept_columns(tmp_path, ["other"]) == {}
    with pytest.raises(KioskError, match="no column"):
        preview(path, empty, {"Whom": "name"})
    with pytest.raises(KioskError, match="can be"):
        preview(path, empty, {"Who": "shoe size"})


def test_each_twin_is_decided_by_itself(listed, empty):
    bring_in(preview(listed("name,birth year\nAna Demo,1980\nBen Demo,1975\n"), empty), empty)
    again = preview(listed("name,birth year\nAna Demo,1980\nBen Demo,1975\n"), empty)
    with pytest.raises(KioskError, match="may be here already"):
        bring_in(again, empty, twins={2: Twins.ADD})
    assert bring_in(again, empty, twins={2: Twins.ADD, 3: Twins.SKIP}) == 1
    assert empty.store.counts().patients == 3


def test_five_thousand_come_in_within_ten_seconds(listed, empty):
    lines = "".join(f"Demo{number};Ana;14.03.{1930 + number % 80}\n" for number in range(5000))
    began = time.process_time()
    found = preview(listed("Nachname;Vorname;Geburtsdatum\n" + lines, "cp1252"), empty)
    assert bring_in(found, empty) == 5000
    assert time.process_time() - began < 10


def test_people_are_added_with_a_plan_from_today(listed, empty):
    lines = "012345,Ana Demo,1980,en,neck\r\n,Ben Demo,,,Low back\r\n,!!,,,\r\n"
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
    lines = "sep=;\r\nCode;Name;Fax;Date of birth;Programm\r\n"
    lines += '000123;"Zoë, Demo";1;14.03.1984;neck\r\n;B Demo;;3/14/1984;\r\n;C Demo;;;\r\n'
    found = preview(listed(lines, "utf-8-sig"), empty)
    assert [(row.line, row.name, row.birth_year) for row in found.rows] == [
        *((3, "Zoë, Demo", 1984), (4, "B Demo", 1984), (5, "C Demo", None)),
    ]
    assert found.wrong == ()
    assert found.unused == ("Fax",)


@pytest.mark.parametrize(
    ("born", "year"),
    [
        *(("1984-03-14", 1984), ("4/1/2001", 2001), ("14/3/84", 1984), ("1984/3/14", 1984)),
        *(("19840314", 1984), ("14.03.1984", 1984), ("14-3-1984", 1984), ("14 Mar 1984", 1984)),
        *(("14-Mar-84", 1984), ("March 14, 1984", 1984), ("14th March 1984", 1984)),
        *(("14. März 1984", 1984), ("14 de marzo de 1984", 1984), ("1984-03-14 00:00:00", 1984)),
        *(("1984-03-14T00:00:00Z", 1984), ("3/14/1984 12:00 AM", 1984), ("١٩٨٤-٠٣-١٤", 1984)),
        *(("03.1984", None), ("14/3/15", None), ("31/13/1984", None), ("0/1/1984", None)),
        *(("14/3/2084", None), ("unknown", None)),
    ],
)
def test_of_a_day_of_birth_only_the_year_is_kept(listed, empty, born, year):
    (row,) = preview(listed(f'name,birth date\nA Demo,"{born}"\n'), empty).rows
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
        (b"", "must name the columns"),
        (b"a,b\n1,2\n", "must name the columns"),
        (b"code,name\n", "no patients in the file"),
        (b"code,name\n,Zo\x81\n", "Save the file as CSV UTF-8"),
        (b"code,name\n,A\0B\n", "Line 2 of people.csv holds a zero byte"),
        (
            b"code,name\n,A" + b"x" * 2000 + b"\n",
            "Line 2 of people.csv has a cell that is too long",
        ),
        (b"\xd0\xcf\x11\xe0 old", "Save it as .xlsx"),
        (b"PK\x03\x04 no workbook", "not a workbook that opens"),
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


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"name\nA\n" + b"x" * 9_000_000, "Line 3 of people.csv has a cell that is too long"),
        (b"name\nA\n" + b"x" * 2000, "Line 3 of people.csv has a cell that is too long"),
        (b"name\nA\n" + b"x" * 11_000_000, "people.csv is too large"),
        (b"name" + b"," * 5_000_000 + b"\nA", "Line 1 of people.csv has more than 1,000 cells"),
        (b"name\nC\0\n", "Line 2 of people.csv holds a zero byte"),
        (b"\xef\xbb\xbfname\nA\n\xc3\n", "Line 3 of people.csv holds a letter that cannot be read"),
    ],
)
def test_a_list_made_to_do_harm_is_one_sentence_with_file_and_line(tmp_path, empty, data, said):
    (tmp_path / "people.csv").write_bytes(data)
    with pytest.raises(KioskError, match=said) as told, small_memory():
        preview(tmp_path / "people.csv", empty)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(".")
