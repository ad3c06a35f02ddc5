"""The row streams: the same rows in every form, of the chosen records only, as of one moment."""

import csv
import json
import shutil
import time
from datetime import date
from io import StringIO
from uuid import UUID

import pytest

from app.core.dataset.choice import Choice, Privacy
from app.core.dataset.shape import Kind
from app.core.dataset.tables import BY_NAME, TABLES
from app.core.long_work import LongWork, Stopped
from app.core.spreadsheet_text import original
from app.store.extract.routes import route_to
from tests.exports.full_clinic import TODAY, opened

STORED = [table for table in TABLES if not table.derived]
AS_OF = TODAY.date()


@pytest.fixture
def clinic(full, library):
    with opened(full, library) as clinic:
        yield clinic


@pytest.fixture
def reading(clinic):
    """Opens an extract of a choice."""
    extracts = []

    def read(work=None, **choice):
        extract = clinic.store.extract(Choice(AS_OF, **choice), work or LongWork())
        extracts.append(extract)
        extract.open()
        return extract

    yield read
    for extract in extracts:
        extract.close()


def rows(extract, name):
    return [row for batch in extract.rows(BY_NAME[name]) for row in batch]


def column(extract, table, name):
    return [row[BY_NAME[table].names.index(name)] for row in rows(extract, table)]


def test_every_table_has_rows_to_test_with(reading):
    extract = reading()
    assert [table.name for table in STORED if not rows(extract, table.name)] == []


@pytest.mark.parametrize("privacy", Privacy)
def test_nothing_of_a_restricted_record_is_in_any_table(clinic, reading, privacy):
    before = reading(privacy=privacy)
    counted = {table.name: len(rows(before, table.name)) for table in STORED}
    before.close()
    whose = "SELECT patient_id, count(*) FROM session GROUP BY 1 ORDER BY 2 DESC LIMIT 1"
    ((patient, _),) = clinic.store.ledger.rows(whose)
    with clinic.store.ledger.write() as db:
        now = "2026-11-01T00:00:00.000Z"
        db.execute(
            "UPDATE patient SET archived_at = ?, restricted_at = ? WHERE id = ?",
            (now, now, patient),
        )
    try:
        extract = reading(privacy=privacy)
        for name in ("session", "set_result", "answer", "lesson_seen"):
            found = column(extract, name, "patient_id")
            assert patient not in found
            assert 0 < len(found) < counted[name]
    finally:
        extract.close()
        with clinic.store.ledger.write() as db:
            sql = "UPDATE patient SET archived_at = NULL, restricted_at = NULL WHERE id = ?"
            db.execute(sql, (patient,))


def read_csv(column, cell):
    """A CSV cell as the stored value, by what the dictionary says of its column."""
    if cell == "" and column.kind not in (Kind.TEXT, Kind.CODE):
        return None
    match column.type:
        case "integer":
            return int(cell)
        case "number":
            return float(cell)
        case "boolean":
            return {"true": 1, "false": 0}[cell]
        case "time":
            return cell
        case "text" if column.kind is not Kind.ID:
            return original(cell)
    return cell


@pytest.mark.parametrize("table", STORED, ids=lambda table: table.name)
def test_csv_lines_are_the_rows(reading, table):
    extract = reading()
    lines = [line for batch in extract.lines(table, "csv") for line in batch]
    text = "\r\n".join([*lines, ""])
    found = [*csv.reader(StringIO(text, newline=""), strict=True)]
    expected = rows(extract, table.name)
    assert len(found) == len(expected) == extract.count(table)
    for cells, row in zip(found, expected, strict=True):
        for it, cell, value in zip(table.columns, cells, row, strict=True):
            assert read_csv(it, cell) == ("" if value is None and cell == "" else value) or (
                value is None and cell == ""
            )


@pytest.mark.parametrize("table", STORED, ids=lambda table: table.name)
def test_json_lines_are_the_rows(reading, table):
    extract = reading()
    found = [json.loads(line) for batch in extract.lines(table, "json") for line in batch]
    for values, row in zip(found, rows(extract, table.name), strict=True):
        assert tuple(values) == table.names
        for it, said, value in zip(table.columns, values.values(), row, strict=True):
            if it.type == "json":
                value = None if value is None else json.loads(value)
            assert said == value
            assert isinstance(said, bool) is (it.type == "boolean" and said is not None)


def test_an_empty_text_is_told_from_none(reading):
    extract = reading()
    plan = next(iter(extract.lines(BY_NAME["plan"], "csv")))[0]
    assert ',"",' in plan
    assert ",," in plan


def test_only_the_chosen_patients_and_who_dealt_with_them(reading, clinic):
    everyone = reading()
    one, two = (clinic.store.patients.by_code(code).id for code in ("204117", "000000"))
    staff = set(column(everyone, "staff", "id"))
    everyone.close()
    extract = reading(patients=(two,))
    for table in STORED:
        if "patient_id" in table.names:
            assert set(column(extract, table.name, "patient_id")) <= {two}
    assert column(extract, "patient", "id") == [two]
    assert rows(extract, "clinic") == []
    assert 0 < len(rows(extract, "staff")) < len(staff)
    assert set(column(extract, "audit", "subject_id")) <= {*column(extract, "plan", "id"), two}
    extract.close()
    assert len(rows(reading(patients=(one, two, one)), "patient")) == 2


def test_a_patient_nobody_has_is_refused(reading):
    with pytest.raises(LookupError):
        reading(patients=("nobody",))


def test_a_range_of_days_is_kept_to(reading):
    everything = reading()
    day = date.fromisoformat(sorted(set(column(everything, "session", "day")))[2])
    everything.close()
    extract = reading(first=day, last=day)
    assert set(column(extract, "session", "day")) == {day.isoformat()}
    assert len(rows(extract, "plan")) == 3
    sessions = set(column(extract, "session", "id"))
    for table in ("set_result", "answer", "lesson_seen"):
        assert set(column(extract, table, "session_id")) <= sessions
        assert rows(extract, table)
    assert set(column(extract, "measurement", "day")) <= {day.isoformat()}


@pytest.mark.parametrize("privacy", Privacy)
def test_of_chosen_patients_and_where_dates_are_moved_rows_come_patient_by_patient(
    reading, clinic, privacy
):
    everybody = tuple(it for (it,) in clinic.store.ledger.rows("SELECT id FROM patient"))
    chosen = None if privacy is Privacy.DEIDENTIFIED else everybody
    extract = reading(privacy=privacy, patients=chosen)
    patients = column(extract, "patient", "id")
    for table in STORED:
        if "patient_id" in table.names and not table.private:
            places = [patients.index(it) for it in column(extract, table.name, "patient_id")]
            assert places == sorted(places), table.name


def test_the_order_of_a_de_identified_pack_tells_nothing_of_who_came_first():
    for choice in (Choice(AS_OF, privacy=Privacy.DEIDENTIFIED), Choice(AS_OF, patients=("x",))):
        for table in STORED:
            if "patient_id" in table.names:
                assert route_to(table.name, choice).order.startswith("p.label")


def test_everybodys_rows_are_the_same_in_the_order_in_which_they_are_stored(reading, clinic):
    everybody = tuple(it for (it,) in clinic.store.ledger.rows("SELECT id FROM patient"))
    found = []
    for patients in (None, everybody):
        extract = reading(patients=patients)
        found.append({table.name: rows(extract, table.name) for table in STORED})
        extract.close()
    stored, by_patient = found
    for table in STORED:
        if not table.private and "patient_id" in table.names:
            assert sorted(map(repr, stored[table.name])) == sorted(
                map(repr, by_patient[table.name])
            )
    for name in ("session", "set_result", "answer"):
        places = dict(clinic.store.ledger.rows(f"SELECT id, rowid FROM {name}"))
        order = [places[row[0]] for row in stored[name]]
        assert order == sorted(order)


def test_what_a_range_of_everybody_has_is_counted_about_right(reading):
    everything = reading()
    days = sorted(column(everything, "session", "day"))
    everything.close()
    extract = reading(first=date.fromisoformat(days[0]), last=AS_OF)
    assert extract.count(BY_NAME["session"]) == len(days)
    extract.close()
    some = reading(last=date.fromisoformat(days[len(days) // 2]))
    whole = len(rows(some, "set_result"))
    assert abs(some.count(BY_NAME["set_result"]) - whole) <= whole / 4


def test_what_is_written_meanwhile_is_not_in_it(reading, clinic, full, library):
    extract = reading()
    before = rows(extract, "note")
    with opened(full, library, checked=False) as other:
        other.store.ledger.rows("PRAGMA busy_timeout = 0")
        with other.store.ledger.write() as db:
            db.execute("UPDATE patient SET referrer = 'Changed' WHERE code = '204117'")
    assert rows(extract, "note") == before
    assert "Changed" not in column(extract, "patient", "referrer")
    extract.close()
    assert "Changed" in column(reading(), "patient", "referrer")


def test_reading_stops_when_told_to(reading):
    work = LongWork()
    extract = reading(work)
    stream = extract.rows(BY_NAME["note"])
    next(stream)
    work.stop()
    with pytest.raises(Stopped):
        next(stream)


def test_a_long_query_is_cut_short(reading, clinic):
    work = LongWork()
    extract = reading(work)
    counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    clinic.store.ledger.db.conn.create_function("stop", 0, work.stop)
    with pytest.raises(Stopped):
        list(extract._batches(f"{counting} SELECT sum(i + ifnull(stop(), 0)) FROM n"))


def test_how_a_plan_stands(reading):
    extract = reading()
    names = BY_NAME["plan"].names
    plans = [dict(zip(names, row, strict=True)) for row in rows(extract, "plan")]
    stands = {(it["programme_id"], it["version"]): (it["state"], it["ended_on"]) for it in plans}
    assert stands == {
        ("mid-upper-back", 1): ("active", None),
        ("neck", 1): ("replaced", None),
        ("neck", 2): ("ended", "2026-10-12"),
    }


def test_the_last_home_entry_of_a_session_counts(reading):
    extract = reading()
    assert column(extract, "home_entry", "counts") == [0, 1]


def test_a_moment_is_of_the_day_it_was_where_the_kiosk_stands(full, library, tmp_path, monkeypatch):
    day = date(2026, 2, 1)
    shutil.copytree(full, tmp_path / "data")
    with opened(tmp_path / "data", library) as clinic:
        patient = clinic.store.ledger.rows("SELECT id FROM patient")[0][0]
        late = {"id": str(UUID(int=1)), "patient_id": patient, "words": "late"}
        with clinic.store.ledger.write() as db:
            db.table("note").insert({**late, "at": "2026-01-31T23:30:00.000Z"})
        extract = clinic.store.extract(Choice(AS_OF, first=day, last=day), LongWork())
        try:
            monkeypatch.setenv("TZ", "Etc/GMT-2")
            time.tzset()
            extract.open()
            assert column(extract, "note", "words") == ["late"]
        finally:
            extract.close()
            monkeypatch.undo()
            time.tzset()


@pytest.mark.parametrize("privacy", Privacy)
@pytest.mark.parametrize("form", ["csv", "json"])
@pytest.mark.parametrize("part", [1, 7, 2_000])
def test_pieces_are_the_lines_whatever_their_size(reading, monkeypatch, privacy, form, part):
    monkeypatch.setattr("app.store.extract.extract.PART", part)
    extract = reading(privacy=privacy)
    for table in STORED:
        lines = [line for batch in extract.lines(table, form) for line in batch]
        pieces = [*extract.pieces(table, form, "\n|\n")]
        assert b"\n|\n".join(text for _, text in pieces).decode().split("\n|\n") == lines
        assert sum(rows for rows, _ in pieces) == len(lines)


def test_pieces_leap_over_what_was_erased(full, library, tmp_path):
    shutil.copytree(full, tmp_path / "gaps")
    with opened(tmp_path / "gaps", library) as clinic:
        with clinic.store.ledger.write() as db:
            kept = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'answer'"
            for (name,) in db.execute(kept).fetchall():
                db.execute(f'DROP TRIGGER "{name}"')
            db.execute("UPDATE answer SET rowid = rowid + 1000000000000 WHERE rowid % 3 = 0")
        extract, answers = clinic.store.extract(Choice(AS_OF), LongWork()), BY_NAME["answer"]
        extract.open()
        text = b"\n".join(text for _, text in extract.pieces(answers, "csv", "\n")).decode()
        assert [line.split(",")[0] for line in text.splitlines()] == column(extract, "answer", "id")
        extract.close()
