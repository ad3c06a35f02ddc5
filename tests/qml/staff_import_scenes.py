"""Scenes of the page on which a list of patients is brought in."""

from msgspec.structs import replace

from app.staff.people.import_rows import Show
from app.staff.people.importing import ImportStage, PeopleImportState
from tests.qml.staff_reading_scenes import ARABIC, LONG_NAME

FILES = PeopleImportState(
    ready=True,
    files=tuple(
        {"path": name, "name": name, "where": where}
        for name, where in (
            ("patients-2026.xlsx", "KINGSTON"),
            ("an export of all active patients of the last five years.csv", "KINGSTON"),
            ("clients.csv", "Downloads"),
        )
    ),
)
COLUMNS = PeopleImportState(
    stage=ImportStage.COLUMNS,
    ready=True,
    file="patients-2026.xlsx",
    columns=tuple(
        {"heading": heading, "field": field, "sample": sample}
        for heading, field, sample in (
            ("Surname", "last name", "Demo · O'Demo · Demo-Other"),
            ("Given names", "first name", "Ana · Zoë · Ben"),
            ("DOB", "birth year", "14/03/1984 · 01/12/1990 · 7 May 1961"),
            ("GP", "referrer", "Dr Sample"),
            ("Phone", "", "555 0100 · 555 0101"),
            ("E-mail", "", "ana@example.org"),
        )
    ),
)
KEYS = ("line", "name", "detail", "twin", "choice", "problem")


def rows(*lines):
    return tuple(dict(zip(KEYS, line, strict=True)) for line in lines)


ROWS = PeopleImportState(
    stage=ImportStage.ROWS,
    ready=True,
    file="patients-2026.xlsx",
    rows=rows(
        (2, "Ana Demo", "1984 · Neck · Dr Sample", "", "", ""),
        (4, LONG_NAME, "1990", "", "", ""),
        (5, ARABIC, "1961 · Low back", "", "", ""),
    ),
    more=4700,
    total=5000,
    adding=5000,
    unsaid=5000,
    language="Deutsch",
)
TWINS = replace(
    ROWS,
    rows=rows(
        (3, LONG_NAME, "1990", "Perhaps here already, with the code 204117.", "", ""),
        (9, ARABIC, "1961 · Low back", "Perhaps the same as line 3.", "skip", ""),
    ),
    only=Show.TWINS,
    more=0,
    twins=2,
    undecided=1,
    adding=4999,
)
WRONG = replace(
    ROWS,
    rows=rows(
        (12, "", "1984", "", "", "A name is missing. Write it in."),
        (13, "Cy Demo", "Spine", "", "", "Programmes here: low-back, mid-upper-back, neck."),
    ),
    only=Show.WRONG,
    more=0,
    wrong=2,
)
OLD = "This is a workbook of an old kind (.xls). Save it as .xlsx or as CSV."
IMPORT_SCENES = {
    f"import_{name}": ("people_import", {"people_import": state})
    for name, state in {
        "none": PeopleImportState(ready=True),
        "files": FILES,
        "unreadable": replace(FILES, problem=OLD),
        "columns": COLUMNS,
        "unnamed": replace(COLUMNS, named=False),
        "twice": replace(COLUMNS, twice="referrer"),
        "asking": replace(COLUMNS, asking=2),
        "rows": ROWS,
        "twins": TWINS,
        "wrong": WRONG,
        "running": replace(ROWS, stage=ImportStage.RUNNING, share=0.4),
        "done": PeopleImportState(stage=ImportStage.DONE, ready=True, added=4999),
    }.items()
}
IMPORT_CONTENT = ("heading", "sample", "twin", "where")
IMPORT_MAIN = ("staff_import_columns", "staff_import_twins")
