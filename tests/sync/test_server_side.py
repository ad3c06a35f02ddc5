"""The server's own shape: by clinic first, closed to all but its own, and never older than we."""

import ast
import re

import psycopg
import pytest
from psycopg.types.json import Json, Jsonb

from app.core.errors import KioskError
from app.sync.server import tables
from app.sync.server.admin import Server
from db.merge import merge_of
from db.shape import newest
from tests.house.test_files import ROOT
from tests.store.place import CODE, PIN
from tests.sync.clinic import Clinic, rows_of

NOT_BY_CLINIC = {
    ("kiosk", "kiosk_by_role"),  # a role is found before it is known whose it is
    ("pack", "pack_pkey"),  # of no clinic: every server of a group has it whole
    ("pack", "pack_by_clinic"),
    ("site", "site_name_key"),  # whoever looks after a server names a clinic
}
BY_ROLE_OR_OF_NONE = {
    *(("me", it) for it in ("kiosk", "shape")),
    *(("enrol", it) for it in ("kiosk", "shape")),
    *((it, "kiosk") for it in ("peek", "my_clinic")),
    *((it, "pack") for it in ("newest_pack", "pack_label", "pack_part")),
}
"""Who asks is found by the role that has logged in; the shape and packs are of no clinic."""
OUTSIDE = {
    ("admin.py", "shape"),
    ("admin.py", "site"),  # all of them, or by name
    ("admin.py", "pack"),
    ("packs.py", "pack"),
}
MAKES_FUNCTIONS = {"merging.py", "loops.py", "roles.py"}
"""Their texts are templates; what they make is read from the server."""


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
        "WHERE s.nspname LIKE 'physio%'"
    ).fetchall()
    assert len(rows) > 60
    wrong = {(t, i) for t, i, first in rows if first != "clinic_id" and t != "shape"}
    assert wrong == NOT_BY_CLINIC
    keys = conn.execute(
        "SELECT conrelid::regclass::text, conrelid::regclass::text || ': ' || "
        "pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND connamespace = 'physio'::regnamespace"
    ).fetchall()
    assert len(keys) > 40
    for table, key in keys:
        assert re.search(r"FOREIGN KEY \(clinic_id\b", key) or table == "physio.pack", key


RELATION = re.compile(
    r"\b(FROM|JOIN|UPDATE|INTO)\s+(?:ONLY\s+)?physio\.(\w+|%1\$I|\{[\w.]+\})"
    r"(?:\s+AS\s+(\w+)|\s+(\w+)\b)?",
)


def asked_of(text, names):
    """Each relation of ours that a text of SQL names, with whether it is asked by clinic."""
    for found in RELATION.finditer(text):
        verb, name, alias = found[1], found[2], found[3] or found[4]
        if name not in names and not name.startswith(("%", "{")):
            continue
        start = text.rfind(";", 0, found.start()) + 1
        end = text.find(";", found.end())
        statement = text[start : end if end > 0 else len(text)]
        rest = statement[found.end() - start :]
        if verb == "INTO":
            by = re.match(r"\s*\(clinic_id\b", rest)
        elif alias and alias.upper() not in ("WHERE", "SET", "ON", "ORDER", "LIMIT"):
            by = re.search(rf"\b{alias}\.clinic_id\s*(?:=|IN|IS)", statement)
            by = by or re.search(rf"=\s*{alias}\.clinic_id\b", statement)
        else:
            by = re.search(r"\bclinic_id\s*=", rest)
        yield name, bool(by), " ".join(statement.split())[:160]


@pytest.fixture
def relations(conn):
    found = conn.execute(
        "SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = 'physio' AND c.relkind IN ('r', 'p', 'v')"
    ).fetchall()
    return {name for (name,) in found}


def test_every_query_on_the_server_asks_by_clinic(conn, relations):
    """The functions and views as the server itself holds them, whoever wrote them."""
    texts = conn.execute(
        "SELECT p.proname, p.prosrc FROM pg_proc AS p WHERE p.pronamespace = 'physio'::regnamespace"
        " UNION ALL SELECT viewname, definition FROM pg_views WHERE schemaname LIKE 'physio%'"
    ).fetchall()
    assert len(texts) > 20
    asked, wrong = 0, set()
    for name, text in texts:
        for relation, by_clinic, _ in asked_of(text, relations):
            asked += 1
            if not by_clinic:
                wrong.add((name, relation))
    assert asked > 150
    assert wrong == BY_ROLE_OR_OF_NONE, sorted(wrong ^ BY_ROLE_OR_OF_NONE)


def test_every_query_from_outside_asks_by_clinic(relations):
    """What kiosks and the commands ask, as it stands in the code."""
    asked, wrong = 0, set()
    for file in sorted((ROOT / "app").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if "physio." not in text or file.name in MAKES_FUNCTIONS:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.JoinedStr):
                sql = "".join(
                    it.value if isinstance(it, ast.Constant) else f"{{{ast.unparse(it.value)}}}"
                    for it in node.values
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                sql = node.value
            else:
                continue
            for relation, by_clinic, statement in asked_of(sql, relations):
                asked += 1
                if not by_clinic:
                    wrong.add((file.name, relation, statement))
    assert asked > 15
    assert {it[:2] for it in wrong} == OUTSIDE, wrong


def test_the_search_finds_a_query_that_forgets_the_clinic(relations):
    planted = (
        "SELECT 1 FROM physio.patient AS t WHERE t.id = $1",
        "SELECT 1 FROM physio.plan AS p JOIN physio.patient AS t ON t.id = p.patient_id "
        "WHERE p.clinic_id = $1",
        "DELETE FROM physio.note WHERE id = $1",
        "INSERT INTO physio.note (id) VALUES ($1)",
        "UPDATE physio.session AS s SET outcome = 'done'; SELECT 1 WHERE s.clinic_id = $1",
    )
    for sql in planted:
        assert not all(by for _, by, _ in asked_of(sql, relations)), sql


def test_partitions_by_clinic_are_a_setting(server, tmp_path):
    """The same program on a server whose tables are each in four parts."""
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        conn.execute("CREATE DATABASE parted")
    dsn = server.dsn.replace("dbname=postgres", "dbname=parted")
    with Server(dsn) as admin:
        admin.init(4)
        admin.init()  # what is there stays as it is
        with pytest.raises(KioskError, match="empty server"):
            admin.init(8)
        clinic = Clinic(server, admin, tmp_path, "Parted")
        a, b = clinic.kiosk("Room 1"), clinic.kiosk("Room 2")
        patient = a.store.patients.add("One", code=CODE, pin=PIN).id
        a.store.plans.save(a.place.plan, patient)
        clinic.settle()
        b.store.patients.edit(patient, name="Two", language="en", birth_year=None)
        clinic.settle()
        assert a.store.patients.get(patient).name == "Two"
        assert rows_of(a) == rows_of(b)
        clinic.close()
    with psycopg.connect(dsn) as conn:
        (parts,) = conn.execute(
            "SELECT count(*) FROM pg_inherits WHERE inhparent = 'physio.patient'::regclass"
        ).fetchone()
    assert parts == 4


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
    (fleet,) = [row for row in found["fleet"][1] if row[0] == clinic.name]
    told = dict(zip(found["fleet"][0], fleet, strict=True))
    assert told["last_seen"]
    assert told["version"] == "1"
    assert {"shape", "backup_proven", "disk_free_mb", "content", "content_trouble"} <= {*told}


def test_a_report_says_how_much_patients_have_changed(clinic, a, admin):
    for number in range(5):
        patient = a.people.patient(f"Patient {number}", code=f"10000{number}")
        for day, value in (("2026-01-05", 3), ("2026-02-05", 5), ("2026-03-02", 7 + number)):
            a.people.row(
                "measurement", patient_id=patient, measure="confidence", value=value, day=day,
                at=f"{day}T09:00:00.000Z",
            )  # fmt: skip
    a.exchange()
    columns, rows = admin.view("change")
    (mine,) = [row for row in rows if row[0] == clinic.name]
    said = dict(zip(columns, mine, strict=True))
    assert (said["month"], said["patients"], said["mean_first"]) == ("2026-03", 5, 3)
    assert (said["mean_latest"], said["change"]) == (9, 6)


def test_of_several_activities_each_is_compared_with_itself(clinic, a, admin):
    for number in range(5):
        patient = a.people.patient(f"Patient {number}", code=f"10000{number}")
        for position, values in enumerate(((2, 8), (6, 6), (9,)), 1):
            activity = a.people.row(
                "activity",
                patient_id=patient,
                position=position,
                words="x",
                created_at=a.ledger.now(),
            )
            for day, value in zip(("2026-01-05", "2026-02-05"), values, strict=False):
                a.people.row(
                    "measurement", patient_id=patient, measure="psfs", activity_id=activity,
                    value=value, day=day, at=f"{day}T09:00:00.000Z",
                )  # fmt: skip
    a.exchange()
    columns, rows = admin.view("change")
    (mine,) = [row for row in rows if row[0] == clinic.name]
    said = dict(zip(columns, mine, strict=True))
    assert (said["month"], said["patients"]) == ("2026-02", 5)
    assert (said["mean_first"], said["mean_latest"], said["change"]) == (4, 7, 3)
