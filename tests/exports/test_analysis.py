"""What an analyst opens: the SQLite file, Parquet, the data package, and docs/analysis.md run."""

import json
import os
import re
import sqlite3
import zipfile
from pathlib import Path

import duckdb
import pandas
import pytest

from app.core.dataset.choice import Privacy
from app.core.dataset.tables import BY_NAME
from app.exports.datapackage import NAME
from tests.exports.full_clinic import export

DOC = (Path(__file__).parents[2] / "docs" / "analysis.md").read_text(encoding="utf-8")
SETUP = re.search(r"```python setup\n(.*?)```", DOC, re.DOTALL)[1]
QUESTIONS = re.findall(
    r"^## (\d+\..*?)\n.*?```sql\n(.*?)```.*?```python\n(.*?)```", DOC, re.M | re.S
)


@pytest.fixture(scope="module")
def analyst(tmp_path_factory, full, library):
    """Everything an analyst gets, without names."""
    folder = tmp_path_factory.mktemp("analyst")
    pack = export(
        full, library, folder / "p.zip", "csv,json,sqlite,parquet", privacy=Privacy.DEIDENTIFIED
    )
    with zipfile.ZipFile(pack) as file:
        file.extractall(folder)
    return folder


@pytest.fixture
def sql(analyst):
    with sqlite3.connect(analyst / "records.sqlite") as db:
        yield db
    db.close()


def test_there_are_ten_questions():
    assert len(QUESTIONS) == 10


@pytest.mark.parametrize(
    ("asked", "in_sql", "in_pandas"), QUESTIONS, ids=[it[0][:40] for it in QUESTIONS]
)
def test_sql_and_pandas_give_one_answer(analyst, sql, monkeypatch, asked, in_sql, in_pandas):
    monkeypatch.chdir(analyst)
    found = pandas.read_sql(in_sql, sql)
    names: dict[str, object] = {}
    exec(SETUP + in_pandas, names)  # the document's own words
    pandas.testing.assert_frame_equal(
        found, names["answer"][found.columns], check_dtype=False, rtol=1e-4
    )


def test_the_sqlite_file_has_every_row_and_says_what_each_column_is(analyst, sql):
    for path in (analyst / "json").iterdir():
        rows = json.loads(path.read_text())
        (count,) = sql.execute(f"SELECT count(*) FROM {path.stem}").fetchone()
        assert count == len(rows), path.stem
    said = set(sql.execute('SELECT "table", "column" FROM dictionary'))
    there = {
        (path.stem, it) for path in (analyst / "json").iterdir() for it in BY_NAME[path.stem].names
    }
    assert said == there
    assert sql.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    views = [name for (name,) in sql.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    assert set(views) == {"adherence_by_week", "change_from_baseline", "sessions_wide"}
    for view in views:
        assert sql.execute(f"SELECT count(*) FROM {view}").fetchone()[0] > 0, view


def test_change_from_baseline_is_last_less_first(tmp_path):
    from app.store.plain_file import VIEWS

    with sqlite3.connect(":memory:") as db:
        db.execute(
            "CREATE TABLE measurement (id, patient_id, measure, activity_id, value, day, at)"
        )
        for at, value in (("1", 8), ("2", None), ("3", 5), ("4", 3)):
            db.execute(
                "INSERT INTO measurement VALUES (?, 'p', 'm', NULL, ?, ?, ?)", (at, value, at, at)
            )
        found = db.execute(VIEWS["change_from_baseline"]).fetchall()
    assert found == [("p", "m", None, "1", "4", 8, 3, -5, 3)]


def test_parquet_has_the_same_rows_with_types(analyst):
    with duckdb.connect() as db:
        for path in (analyst / "json").iterdir():
            ((count,),) = db.execute(
                f"SELECT count(*) FROM '{analyst}/parquet/{path.stem}.parquet'"
            ).fetchall()
            assert count == len(json.loads(path.read_text())), path.stem
        sessions = db.sql(f"SELECT started_at, day FROM '{analyst}/parquet/session.parquet'")
        kinds, first = sessions.types, min(sessions.fetchall())
    assert [str(it) for it in kinds] == ["TIMESTAMP", "DATE"]
    rows = json.loads((analyst / "json" / "session.json").read_text())
    assert first[0].isoformat() in min(row["started_at"] for row in rows)


def test_csv_times_end_in_z(analyst):
    starts = pandas.read_csv(analyst / "csv" / "session.csv", dtype=str)["started_at"]
    assert starts.str.endswith("Z").all()


@pytest.mark.parametrize("privacy", [*Privacy])
def test_the_data_package_is_valid_by_frictionless(unpacked, monkeypatch, privacy):
    frictionless = pytest.importorskip("frictionless")
    monkeypatch.chdir(unpacked / privacy)
    report = frictionless.validate(NAME)
    assert report.valid, report.flatten(["title", "message"])[:5]


def test_the_data_package_names_every_file_and_column(unpacked):
    folder = unpacked / Privacy.IDENTIFIED
    found = json.loads((folder / NAME).read_text())
    assert {it["path"] for it in found["resources"]} == {
        f"csv/{name}" for name in os.listdir(folder / "csv")
    }
    for resource in found["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8") as file:
            names = file.readline().strip().split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == names
