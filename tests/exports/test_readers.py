"""The tools that clinics and researchers use read a pack by its dictionary."""

import json

import duckdb
import pandas
import pytest

from app.core.dataset.choice import Privacy
from app.core.dataset.tables import BY_NAME
from app.core.spreadsheet_text import original
from tests.exports.hostile import HOSTILE

IN_PANDAS = {
    "text": "string",
    "integer": "Int64",
    "number": "float64",
    "boolean": "boolean",
    "json": "string",
}
IN_DUCKDB = {
    "text": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "time": "TIMESTAMP",
    "json": "VARCHAR",
}


@pytest.fixture(scope="module")
def folder(unpacked):
    return unpacked / Privacy.IDENTIFIED


@pytest.fixture(scope="module")
def dictionary(folder):
    """The type of each column, by table, as the pack's own dictionary has it."""
    found = json.loads((folder / "dictionary.json").read_text())
    return {
        table["table"]: {column["column"]: column["type"] for column in table["columns"]}
        for table in found
    }


@pytest.fixture(scope="module")
def expected(folder):
    return lambda table: json.loads((folder / "json" / f"{table}.json").read_text())


def test_the_dictionary_describes_every_file(folder, dictionary):
    assert {path.stem for path in (folder / "csv").iterdir()} == set(dictionary)
    for table, columns in dictionary.items():
        assert tuple(columns) == BY_NAME[table].names


def test_pandas_reads_every_table(folder, dictionary, expected):
    for table, types in dictionary.items():
        moments = [name for name, kind in types.items() if kind in ("date", "time")]
        frame = pandas.read_csv(
            folder / "csv" / f"{table}.csv",
            dtype={name: IN_PANDAS[kind] for name, kind in types.items() if kind in IN_PANDAS},
            parse_dates=moments,
            date_format="ISO8601",
            keep_default_na=False,
            na_values=[""],
        )
        rows = expected(table)
        assert len(frame) == len(rows)
        for name, kind in types.items():
            if frame[name].notna().any():
                if kind in ("date", "time"):
                    assert frame[name].dtype.kind == "M", (table, name)
                elif kind == "number":
                    assert [*frame[name].dropna()] == [
                        row[name] for row in rows if row[name] is not None
                    ]
    patients = pandas.read_csv(folder / "csv" / "patient.csv", dtype=str)
    assert "000000" in set(patients["code"])


def test_duckdb_reads_every_table(folder, dictionary, expected):
    with duckdb.connect() as db:
        for table, types in dictionary.items():
            columns = {name: IN_DUCKDB[kind] for name, kind in types.items()}
            found = db.read_csv(
                str(folder / "csv" / f"{table}.csv"),
                dtype=columns,
                header=True,
                delimiter=",",
                quotechar='"',
                escapechar='"',
            )
            assert [str(kind) for kind in found.types] == [*columns.values()]
            rows = expected(table)
            values = found.fetchall()
            assert len(values) == len(rows)
            for name in (name for name, kind in types.items() if kind in ("integer", "boolean")):
                place = found.columns.index(name)
                assert [row[place] for row in values] == [row[name] for row in rows]


def test_hostile_words_come_back_exactly(folder):
    frame = pandas.read_csv(folder / "csv" / "note.csv", dtype=str, keep_default_na=False)
    assert [original(cell) for cell in frame["words"]] == [text for text in HOSTILE if text]


def test_a_question_over_two_tables(folder):
    with duckdb.connect() as db:
        (share,) = db.execute(
            f"SELECT avg(reps_done::DOUBLE / target) FROM '{folder}/csv/set_result.csv' "
            f"JOIN '{folder}/csv/session.csv' AS session ON session.id = session_id"
        ).fetchone()
    assert 0.9 < share <= 1
