"""LibreOffice and openpyxl open what we write: the right types, and nothing that runs."""

import csv
import json
import re
import shutil
import subprocess
from datetime import date, datetime, time
from xml.etree import ElementTree

import openpyxl
import pytest

from app.core.dataset.choice import Privacy
from app.core.dataset.shape import Kind
from app.core.dataset.tables import BY_NAME, TABLES
from app.core.spreadsheet_text import neutral
from app.exports import workbook
from tests.exports.full_clinic import export
from tests.exports.hostile import HOSTILE

OPEN = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}
CSVS = ("patient", "note", "set_result", "measurement", "plan_item", "session")
# Comma, quote, UTF-8, from line 1, columns as they are, any language, quoted is text, look for more
READ = "CSV:44,34,76,1,,0,true,true"
# As whoever just presses Enter may have it: what is in quotes is looked at like all the rest
CARELESS = "CSV:44,34,76,1,,0,false,true"
RISKY = ("patient", "note", "flag", "plan", "plan_end", "proposal", "activity", "audit")


@pytest.fixture(scope="module")
def opened(unpacked, tmp_path_factory):
    """What LibreOffice makes of the files, all in one go: it is slow to start."""
    place = tmp_path_factory.mktemp("office")
    folder = unpacked / Privacy.IDENTIFIED
    shutil.copy(folder / "records.xlsx", place / "records.xlsx")
    for name in CSVS:
        shutil.copy(folder / "csv" / f"{name}.csv", place)
    home = f"-env:UserInstallation=file://{place}/home"
    careless = place / "careless"
    careless.mkdir()
    for name in RISKY:
        shutil.copy(folder / "csv" / f"{name}.csv", careless / f"careless {name}.csv")
    with (careless / "careless bare.csv").open("w", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([text] for text in HOSTILE)
    for pattern, more in (
        ("*.csv", [f"--infilter={READ}"]),
        ("careless/*.csv", [f"--infilter={CARELESS}"]),
        ("*.xlsx", []),
    ):
        files = [str(path) for path in sorted(place.glob(pattern))]
        command = ["soffice", home, "--headless", *more, "--convert-to", "fods", "--outdir"]
        subprocess.run([*command, str(place), *files], check=True, capture_output=True)
    return {path.stem: ElementTree.parse(path).getroot() for path in place.glob("*.fods")}


def formulas(document):
    return [
        cell
        for cell in document.iter(f"{{{OPEN['table']}}}table-cell")
        if cell.get(f"{{{OPEN['table']}}}formula")
    ]


def sheet(document, name):
    """The cells of a sheet: (type, value) in rows, the heading first."""
    for table in document.iterfind(".//table:table", OPEN):
        if table.get(f"{{{OPEN['table']}}}name") == name:
            return [
                [cell for it in row.iterfind("table:table-cell", OPEN) for cell in cells(it)]
                for row in table.iterfind(".//table:table-row", OPEN)
            ]
    raise LookupError(name)


def cells(element):
    """A cell, as often as it is repeated."""
    kind = element.get(f"{{{OPEN['office']}}}value-type")
    named = {"date": "date-value", "boolean": "boolean-value"}.get(kind, "value")
    value = element.get(f"{{{OPEN['office']}}}{named}")
    if kind == "string":
        value = "\n".join("".join(it.itertext()) for it in element.iterfind("text:p", OPEN))
    times = min(int(element.get(f"{{{OPEN['table']}}}number-columns-repeated", 1)), 50)
    return [(kind, value)] * times


def test_nothing_is_a_formula(opened):
    careless = {f"careless {name}" for name in RISKY}
    assert set(opened) == {*CSVS, *careless, "careless bare", "records"}
    for name, document in opened.items():
        assert formulas(document) == [] or name == "careless bare", name


def test_the_same_texts_are_formulas_when_they_are_written_as_they_are(opened):
    assert len(formulas(opened["careless bare"])) >= 3


TYPES = {
    "text": {"string"},
    "json": {"string"},
    "integer": {"float"},
    "number": {"float"},
    "boolean": {"boolean", "string"},
    "date": {"date"},
    "time": {"date"},
}


@pytest.mark.parametrize("name", CSVS)
def test_csv_columns_have_the_right_types(opened, name):
    rows = sheet(opened[name], name)
    # A time with its Z is a text to a spreadsheet: the workbook has it as a time
    check_types(rows, name, {**TYPES, "time": {"string"}})


def test_sheets_of_the_workbook_have_the_right_types(opened):
    for table in TABLES:
        check_types(sheet(opened["records"], table.name), table.name)


def check_types(rows, name, types=TYPES):
    seen = 0
    for row in rows[1:]:
        for column, (kind, _) in zip(BY_NAME[name].columns, row, strict=False):
            if kind is not None and not (kind == "string" and column.kind is Kind.CODE):
                assert kind in types[column.type], (name, column.name, kind)
                seen += 1
    assert seen or len(rows) <= 2


def test_hostile_words_are_text_in_csv(opened):
    place = BY_NAME["note"].names.index("words")
    found = [row[place] for row in sheet(opened["note"], "note")[1:] if len(row) > place]
    said = [text for text in HOSTILE if text]
    assert len(found) >= 200
    assert [kind for kind, _ in found] == ["string"] * len(said)
    odd = re.compile(r"[\x00-\x1f\x7f]|  ")
    for (_, value), text in zip(found, said, strict=True):
        if not odd.search(text):
            assert value.strip() == neutral(text).strip()


def test_a_code_keeps_its_leading_zeros(opened):
    for rows in (sheet(opened["patient"], "patient"), sheet(opened["records"], "patient")):
        place = BY_NAME["patient"].names.index("code")
        assert ("string", "000000") in [row[place] for row in rows]


@pytest.fixture(scope="module")
def book(unpacked):
    found = openpyxl.load_workbook(unpacked / Privacy.IDENTIFIED / "records.xlsx")
    yield found
    found.close()


def test_the_workbook_has_a_sheet_for_each_table_behind_two_in_front(book):
    assert book.sheetnames == ["Read me", "Overview", *(table.name for table in TABLES)]


def test_every_sheet_has_a_frozen_heading_and_filters(book):
    for table in TABLES:
        found = book[table.name]
        assert found.freeze_panes == "A2"
        assert found.auto_filter.ref.startswith("A1:")
        assert tuple(cell.value for cell in found[1]) == table.names


def test_cells_are_typed_and_exact(book, unpacked):
    for table in TABLES:
        rows = json.loads((unpacked / Privacy.IDENTIFIED / f"json/{table.name}.json").read_text())
        found = [*book[table.name].iter_rows(min_row=2)]
        assert len(found) == len(rows), table.name
        for cells_, values in zip(found, rows, strict=True):
            for column, cell in zip(table.columns, cells_, strict=True):
                assert cell.data_type != "f"
                check_cell(column, cell.value, values[column.name])


def check_cell(column, found, value):
    if value is None or value == "":
        assert found is None
        return
    match column.type:
        case "date":
            assert found.date() == date.fromisoformat(value)
        case "time":
            gap = found - datetime.fromisoformat(value).replace(tzinfo=None)
            assert abs(gap.total_seconds()) < 0.002
        case "json":
            assert json.loads(found) == value
        case "boolean":
            assert found == ("true" if value else "false")
        case "text":
            assert type(found) is str
            assert re.sub("_x([0-9A-F]{4})_", lambda it: chr(int(it[1], 16)), found) == value
        case _:
            assert found == value


def test_the_explanations_name_every_column(book):
    words = [tuple(cell.value for cell in row[:2]) for row in book["Read me"].iter_rows()]
    expected = {(table.name, column.name) for table in TABLES for column in table.columns}
    assert expected <= set(words)
    assert words[0][0] == "Records of Physio Kiosk"


def test_adherence_and_pain_are_drawn(book):
    overview = book["Overview"]
    assert len(overview._charts) == 1
    heading, first, *_ = overview.iter_rows(values_only=True)
    assert heading[:5] == (
        *("Week of plan", "Sessions due", "Sessions done", "Adherence, %", "Pain before, 0 to 10"),
    )
    week, due, done, percent, pain = first[:5]
    assert (week, percent) == (1, pytest.approx(100 * done / due))
    assert 0 <= pain <= 10


def test_a_long_table_goes_on_in_another_sheet(full, library, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 200)
    monkeypatch.setattr("app.store.extract.extract.BATCH", 60)
    pack = export(full, library, tmp_path / "x.zip", "xlsx")
    shutil.unpack_archive(pack, tmp_path)
    found = openpyxl.load_workbook(tmp_path / "records.xlsx", read_only=True)
    notes = sum(len([*found[name].rows]) - 1 for name in ("note", "note 2"))
    found.close()
    assert notes == sum(bool(text) for text in HOSTILE)


def test_a_sheet_of_long_rows_ends_before_it_is_too_large(full, library, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_BYTES", 10_000)
    monkeypatch.setattr("app.store.extract.extract.BATCH", 60)
    pack = export(full, library, tmp_path / "x.zip", "xlsx")
    shutil.unpack_archive(pack, tmp_path)
    found = openpyxl.load_workbook(tmp_path / "records.xlsx", read_only=True)
    sheets = [name for name in found.sheetnames if name.split()[0] == "note"]
    rows = [len([*found[name].rows]) - 1 for name in sheets]
    found.close()
    assert len(sheets) > 2
    assert sum(rows) == sum(bool(text) for text in HOSTILE)


def test_another_reader_sees_the_same(unpacked):
    """calamine, written in Rust, over openpyxl: every cell of every sheet."""
    path = unpacked / Privacy.IDENTIFIED / "records.xlsx"
    calamine = pytest.importorskip("python_calamine").CalamineWorkbook.from_path(str(path))
    book = openpyxl.load_workbook(path)
    for name in calamine.sheet_names[2:]:
        theirs = calamine.get_sheet_by_name(name).to_python()
        ours = [*book[name].iter_rows(values_only=True)]
        assert len(theirs) == len(ours), name
        for left, right in zip(theirs, ours, strict=True):
            for one, other in zip(left, right, strict=True):
                if isinstance(one, datetime) and isinstance(other, datetime):
                    assert abs((one - other).total_seconds()) < 0.002
                elif isinstance(one, date):  # which openpyxl reads as the midnight it begins with
                    assert datetime.combine(one, time()) == other
                elif not isinstance(one, str):
                    assert one == other or (one == "" and other is None)
    book.close()


def test_an_empty_clinic_has_nothing_to_draw(tmp_path, library):
    from tests.exports.full_clinic import opened as clinic_in

    with clinic_in(tmp_path / "data", library):
        pass
    pack = export(tmp_path / "data", library, tmp_path / "x.zip", "xlsx,csv,fhir,json")
    shutil.unpack_archive(pack, tmp_path)
    found = openpyxl.load_workbook(tmp_path / "records.xlsx")
    assert "nothing to draw" in found["Overview"]["A1"].value
    assert found["Overview"]._charts == []
    assert found["set_result"].max_row == 1
    found.close()
    assert json.loads((tmp_path / "json" / "set_result.json").read_text()) == []
