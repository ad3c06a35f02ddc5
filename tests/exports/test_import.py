"""Records come back as they were, or not at all; lists of patients too."""

import hashlib
import json
import os
import shutil
import zipfile

import pytest

from app.core.dataset.choice import Privacy
from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.exports.unpack import Unpack
from app.services.records.importer import bring_in_pack
from app.services.records.people_file import Twins, bring_in, preview
from tests.exports.full_clinic import export, opened
from tests.little_memory import small_memory

PHRASE = "quite a long passphrase"


@pytest.fixture
def empty(tmp_path, library):
    with opened(tmp_path / "new", library) as clinic:
        yield clinic


def json_of(pack):
    with zipfile.ZipFile(pack) as file:
        return {
            name: json.loads(file.read(name))
            for name in file.namelist()
            if name.startswith("json/")
        }


def test_a_pack_in_an_empty_clinic_gives_equal_data(packs, library, tmp_path):
    pack = packs[Privacy.IDENTIFIED]
    with opened(tmp_path / "new", library) as clinic:
        assert bring_in_pack(pack, "", clinic.store, LongWork()) == 4
        assert clinic.store.ledger.rows("PRAGMA integrity_check") == [("ok",)]
        assert clinic.store.ledger.rows("PRAGMA foreign_key_check") == []
    before, after = (
        json_of(pack),
        json_of(export(tmp_path / "new", library, tmp_path / "x.zip", "json")),
    )
    audit = after.pop("json/audit.json")
    assert audit[:-1] == before["json/audit.json"]
    assert audit[-1]["action"] == "records brought in"
    assert after == {name: rows for name, rows in before.items() if name != "json/audit.json"}


def test_the_guards_are_back_after_it(packs, empty):
    guards = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    before = empty.store.ledger.rows(guards)
    bring_in_pack(packs[Privacy.IDENTIFIED], "", empty.store, LongWork())
    assert empty.store.ledger.rows(guards) == before


def test_no_secret_leaves_and_nobody_can_sign_in_until_a_pin_is_set(packs, empty, full, library):
    with opened(full, library) as clinic:
        secrets = [row[0] for row in clinic.store.ledger.rows(
            "SELECT pin_hash FROM patient UNION SELECT secret_hash FROM staff")]  # fmt: skip
    with zipfile.ZipFile(packs[Privacy.IDENTIFIED]) as file:
        content = b"".join(file.read(name) for name in file.namelist()).decode(errors="replace")
    assert all(secret not in content for secret in secrets)
    bring_in_pack(packs[Privacy.IDENTIFIED], "", empty.store, LongWork())
    patients = empty.store.patients
    assert patients.sign_in("204117", "2468").patient is None
    found = patients.by_code("204117")
    patients.set_pin(found.id, "1357")
    assert patients.sign_in("204117", "1357").patient == found.id


def changed(pack, tmp_path, name, change):
    """The pack with one file put in its place, as somebody might edit it."""
    out = tmp_path / "changed.zip"
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            content = old.read(each)
            new.writestr(each, change(content) if each == name else content)
    return out


def said(**more):
    return lambda content: json.dumps({**json.loads(content), **more}).encode()


def with_sum_of(name, content):
    """The manifest as if ``name`` had held ``content`` from the first."""
    sums = {name: hashlib.sha256(content).hexdigest()}
    return lambda text: json.dumps(
        (it := json.loads(text))
        | {"files": [{**f, "sha256": sums.get(f["name"], f["sha256"])} for f in it["files"]]}
    ).encode()


@pytest.mark.parametrize(
    ("name", "change", "says"),
    [
        ("json/note.json", lambda it: it.replace(b"+1", b"+2"), "damaged or was changed"),
        ("manifest.json", said(schema="m9999"), "newer version"),
        ("manifest.json", said(edition=2), "newer version"),
        ("manifest.json", said(formats=["csv"]), "no JSON"),
        ("manifest.json", said(kind="else"), "not a pack"),
        ("manifest.json", said(files=[]), "damaged or was changed"),
        ("manifest.json", said(files="all"), "damaged or was changed"),
        ("manifest.json", lambda it: it[:-9], "damaged or was changed"),
        ("manifest.json", lambda it: b"[]", "damaged or was changed"),
        ("csv/note.csv", lambda it: it + b"x", "damaged or was changed"),
    ],
)
def test_a_pack_that_cannot_be_used_says_why(packs, tmp_path, empty, name, change, says):
    bad = changed(packs[Privacy.IDENTIFIED], tmp_path, name, change)
    with pytest.raises(KioskError, match=says):
        bring_in_pack(bad, "", empty.store, LongWork())
    assert empty.store.counts().patients == 0


def test_a_row_that_cannot_be_leaves_nothing(packs, tmp_path, empty):
    name, pack = "json/session.json", packs[Privacy.IDENTIFIED]
    with zipfile.ZipFile(pack) as file:
        content = file.read(name).replace(b'"morning"', b"7")
    bad = changed(pack, tmp_path, name, lambda it: content)
    bad = changed(bad.rename(tmp_path / "a.zip"), tmp_path, "manifest.json",
        with_sum_of(name, content))  # fmt: skip
    with pytest.raises(KioskError, match="cannot be read"):
        bring_in_pack(bad, "", empty.store, LongWork())
    assert empty.store.counts().patients == 0


@pytest.mark.parametrize("privacy", [Privacy.PSEUDONYMISED, Privacy.DEIDENTIFIED])
def test_a_pack_without_names_is_refused(packs, empty, privacy):
    with pytest.raises(KioskError, match="Names were left out"):
        bring_in_pack(packs[privacy], "", empty.store, LongWork())


def test_a_clinic_with_records_takes_no_pack(packs, full, library, tmp_path):
    shutil.copytree(full, tmp_path / "copy")
    with opened(tmp_path / "copy", library) as clinic:
        before = clinic.store.counts()
        with pytest.raises(KioskError, match="has records already"):
            bring_in_pack(packs[Privacy.IDENTIFIED], "", clinic.store, LongWork())
        assert clinic.store.counts() == before


def test_stopping_leaves_nothing(packs, empty):
    work = LongWork(lambda share, what: work.stop())
    with pytest.raises(Stopped):
        bring_in_pack(packs[Privacy.IDENTIFIED], "", empty.store, work)
    assert empty.store.counts().patients == 0


def test_a_locked_pack_needs_its_passphrase(full, library, tmp_path, empty):
    pack = export(full, library, tmp_path / "x.zip", "json", passphrase=PHRASE)
    assert Unpack.is_locked(pack)
    for wrong, said in (("", "Give its"), ("not this one here", "not the")):
        with pytest.raises(KioskError, match=f"{said} passphrase"):
            bring_in_pack(pack, wrong, empty.store, LongWork())
    assert bring_in_pack(pack, PHRASE, empty.store, LongWork()) == 4


def test_a_pack_squeezed_in_a_way_that_is_not_known_is_damaged(packs, tmp_path, empty):
    content = bytearray(packs[Privacy.IDENTIFIED].read_bytes())
    at = content.rindex(b"manifest.json") - 46 + 10
    content[at : at + 2] = b"\x63\x00"
    path = tmp_path / "odd.zip"
    path.write_bytes(content)
    with pytest.raises(KioskError, match="damaged"):
        bring_in_pack(path, "", empty.store, LongWork())


def test_a_file_that_is_no_pack(tmp_path, empty):
    path = tmp_path / "x.zip"
    path.write_text("hello")
    with pytest.raises(KioskError, match="not a pack"):
        bring_in_pack(path, "", empty.store, LongWork())
    with pytest.raises(KioskError, match="is not there"):
        bring_in_pack(tmp_path / "none.zip", "", empty.store, LongWork())


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


@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_a_pack_that_is_no_file_is_refused_unread(tmp_path, kind):
    path = tmp_path / "pack.zip"
    path.symlink_to("/dev/zero") if kind == "device" else os.mkfifo(path)
    for read in (Unpack, Unpack.is_locked):
        with small_memory(), pytest.raises(KioskError, match="not a pack"):
            read(path)
