"""The server's own shape: by clinic first, closed to all but its own, and never older than we."""

import re

import psycopg
import pytest
from psycopg.types.json import Json, Jsonb

from app.core.errors import KioskError
from app.sync import pull
from app.sync.server import merging, roles, tables
from app.sync.server.admin import Server
from db.merge import merge_of, travelling
from db.shape import newest
from db.shape import tables as all_tables
from tests.store.place import CODE, PIN

OURS = {"shape", "site", "kiosk", "pack"}
"""What is asked before it is known which clinic asks, and what is of no clinic."""


@pytest.fixture
def conn(server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        yield conn


def as_kiosk(kiosk):
    import json

    (text,) = kiosk.one("SELECT value FROM sync_state WHERE key = 'server'")
    return psycopg.connect(**json.loads(text), autocommit=True)


def test_every_key_and_index_leads_with_the_clinic(conn):
    rows = conn.execute(
        "SELECT t.relname, i.relname, a.attname FROM pg_index AS x "
        "JOIN pg_class AS i ON i.oid = x.indexrelid JOIN pg_class AS t ON t.oid = x.indrelid "
        "JOIN pg_namespace AS s ON s.oid = t.relnamespace "
        "JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = x.indkey[0] "
        "WHERE s.nspname = 'physio'"
    ).fetchall()
    assert len(rows) > 60
    wrong = {(t, i) for t, i, first in rows if first != "clinic_id" and t not in OURS}
    assert wrong == set()
    keys = conn.execute(
        "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND connamespace = 'physio'::regnamespace"
    ).fetchall()
    assert len(keys) > 40
    for table, key in keys:
        assert re.match(r"FOREIGN KEY \(clinic_id\b", key), (table, key)


def test_every_query_of_the_server_side_names_the_clinic(conn):
    """What push, erase and pull ask of a table that holds records."""
    names = "|".join(it.name for it in travelling(all_tables())) + "|erased"
    texts = [*merging.push_sql(), *roles.role_sql()]
    asked = 0
    for text in texts:
        for found in re.finditer(
            rf"(?:FROM|UPDATE|DELETE FROM) physio\.({names})\b(?! FROM| TO)", text
        ):
            rest = text[found.end() : found.end() + 400]
            assert "clinic_id = " in rest, (found[0], rest[:80])
            asked += 1
    assert asked > 60
    import inspect

    for found in re.finditer(r"FROM physio\.", inspect.getsource(pull)):
        rest = inspect.getsource(pull)[found.end() : found.end() + 60]
        assert "WHERE clinic_id = %s" in rest


def test_a_kiosk_reads_its_own_clinic_and_writes_nothing(clinic, a, b, conn):
    patient = a.store.patients.add("One", code=CODE, pin=PIN).id
    a.store.plans.save(a.place.plan, patient)
    a.people.flag(patient)
    clinic.settle()
    other = conn.execute(
        "INSERT INTO physio.site (clinic_id, name) VALUES (gen_random_uuid(), gen_random_uuid()) "
        "RETURNING clinic_id::text"
    ).fetchone()[0]
    conn.execute(
        "INSERT INTO physio.patient (clinic_id, change_no, id, code, name, pin_hash, language, "
        "created_at) VALUES (%s, 1, 'x', '1', 'x', 'x', 'en', 'x')",
        [other],
    )
    with as_kiosk(a) as mine:
        for table in (*(it.name for it in tables.travellers()), "erased"):
            seen = mine.execute(f"SELECT DISTINCT clinic_id::text FROM physio.{table}").fetchall()
            assert {row[0].replace("-", "") for row in seen} <= {clinic.id}
            for statement in (
                f"DELETE FROM physio.{table}",
                f"UPDATE physio.{table} SET change_no = 0",
                f"INSERT INTO physio.{table} (clinic_id, change_no) VALUES ('{other}', 1)",
                f"TRUNCATE physio.{table}",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    mine.execute(statement)
        for statement in (
            "SELECT * FROM physio.kiosk",
            "SELECT * FROM physio.site",
            "SET ROLE super",
            "SET SESSION AUTHORIZATION super",
            "SELECT physio.erase(NULL, 'x', 1)",
            "SELECT physio.invited(NULL, 'x', 'x', 'x')",
            "SELECT * FROM physio_report.fleet",
            "CREATE TABLE physio.mine (x int)",
            "ALTER TABLE physio.patient DISABLE ROW LEVEL SECURITY",
        ):
            with pytest.raises(psycopg.Error):
                mine.execute(statement)


def test_a_push_cannot_name_another_clinic(clinic, a, conn):
    with as_kiosk(a) as mine:
        row = {"clinic_id": "11111111-1111-1111-1111-111111111111", "change_no": 99, "key": "k"}
        payload = Jsonb({"push": 1000, "newest": newest()})
        part = Json([{**row, "value": "v"}])
        mine.execute("SELECT physio.push(%b, %b, %b)", [payload, ["clinic"], [part]])
    (where,) = conn.execute(
        "SELECT clinic_id::text FROM physio.clinic WHERE key = 'k' AND value = 'v'"
    ).fetchone()
    assert where.replace("-", "") == clinic.id


def test_a_server_that_is_newer_is_left_alone(server, conn):
    conn.execute("UPDATE physio.shape SET newest = 'm9999_later'")
    try:
        with Server(server.dsn) as admin, pytest.raises(KioskError, match="newer version"):
            admin.init()
        with Server(server.dsn) as admin, pytest.raises(KioskError, match="newer version"):
            admin.status()
    finally:
        conn.execute("UPDATE physio.shape SET newest = %s", [newest()])


def test_an_empty_server_says_what_to_do(server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        conn.execute("CREATE DATABASE bare")
    dsn = server.dsn.replace("dbname=postgres", "dbname=bare")
    with Server(dsn) as admin, pytest.raises(KioskError, match="server init"):
        admin.status()


def test_every_column_that_leaves_has_a_place(conn):
    for table in tables.travellers():
        there = {
            name
            for (name,) in conn.execute(
                "SELECT column_name FROM information_schema.columns "
                "WHERE table_schema = 'physio' AND table_name = %s",
                [table.name],
            )
        }
        assert there == {*table.names, "clinic_id", "change_no", "by_kiosk"}
        assert merge_of(table)


def test_reports_hold_numbers_and_no_one(clinic, a, admin):
    from app.sync.server.reports import REPORTS

    for number in range(6):
        patient = a.people.patient(f"Patient {number}", code=f"10000{number}")
        a.people.session(patient, a.people.plan(patient))
        a.people.flag(patient)
    few = a.people.patient("Alone", code="300000")
    a.people.flag(few, tier="urgent")
    a.exchange()
    found = {name: admin.view(name) for name in REPORTS}
    names = {column for columns, _ in found.values() for column in columns}
    assert not names & {"patient_id", "name", "code", "clinic_id", "id"}
    mine = [row for row in found["adherence"][1] if row[0] == clinic.name]
    assert [row[2:] for row in mine] == [(6, 6, 6, 100)]
    tiers = {row[2] for row in found["flags"][1] if row[0] == clinic.name}
    assert tiers == {"soon"}  # one patient's is too few to show
