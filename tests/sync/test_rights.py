"""Role by table by verb: what head office, a role that was only invited, and anybody else may."""

import psycopg
import pytest

from app.sync.server.reports import REPORTS
from app.sync.server.tables import travellers
from app.sync.state import SyncState

VERBS = {
    "SELECT": "SELECT * FROM {} LIMIT 1",
    "INSERT": "INSERT INTO {} DEFAULT VALUES",
    "UPDATE": "UPDATE {} SET clinic_id = NULL",
    "DELETE": "DELETE FROM {}",
    "TRUNCATE": "TRUNCATE {}",
}


@pytest.fixture
def conn(server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        yield conn


@pytest.fixture
def relations(conn):
    return [
        name
        for (name,) in conn.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
            "WHERE schemaname = 'physio' ORDER BY 1"
        ).fetchall()
    ]


@pytest.fixture
def role(conn):
    """A role of no rights; gone afterwards."""
    conn.execute("CREATE ROLE head_office")
    yield "head_office"
    conn.execute("DROP OWNED BY head_office; DROP ROLE head_office")


def refused(conn, role, statement):
    try:
        with conn.transaction(force_rollback=True):
            conn.execute(f"SET LOCAL ROLE {role}")
            conn.execute(statement)
    except psycopg.errors.InsufficientPrivilege:
        return True
    return False


def calls(conn):
    found = conn.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc AS p "
        "WHERE p.pronamespace = 'physio'::regnamespace AND p.prorettype <> 'trigger'::regtype"
    ).fetchall()
    return [name for (name,) in found]


def test_head_office_reads_the_reports_and_nothing_else(clinic, a, conn, role, relations):
    conn.execute(f"GRANT USAGE ON SCHEMA physio_report TO {role}")
    conn.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA physio_report TO {role}")
    assert len(relations) > 30
    for table in relations:
        for verb, statement in VERBS.items():
            assert refused(conn, role, statement.format(table)), (table, verb)
    for name in REPORTS:
        assert not refused(conn, role, VERBS["SELECT"].format(f"physio_report.{name}"))


def test_whoever_was_given_nothing_reaches_nothing(clinic, a, conn, role, relations):
    for table in (*relations, *(f"physio_report.{it}" for it in REPORTS)):
        for verb, statement in VERBS.items():
            if "report" in table and verb != "SELECT":
                continue
            assert refused(conn, role, statement.format(table)), (table, verb)
    every = calls(conn)
    assert len(every) > 20
    for function in every:
        (may,) = conn.execute(
            "SELECT has_function_privilege(%s, %s, 'EXECUTE')", [role, function]
        ).fetchone()
        assert not may, function


def test_a_kiosk_reads_what_travels_and_reaches_nothing_else(a, conn, relations):
    """Whose clinic's rows these are: tests/sync/test_server_side.py."""
    (role,) = conn.execute(
        "SELECT role FROM physio.kiosk WHERE id = %s", [SyncState(a.ledger).kiosk]
    ).fetchone()
    read = {f"physio.{it}" for it in (*(it.name for it in travellers()), "erased")}
    for table in (*relations, *(f"physio_report.{it}" for it in REPORTS)):
        for verb in VERBS:
            how = "table" if verb in ("DELETE", "TRUNCATE") else "any_column"  # or a column alone
            (may,) = conn.execute(
                f"SELECT has_{how}_privilege(%s, %s, %s)", [role, table, verb]
            ).fetchone()
            assert may is (verb == "SELECT" and table in read), (table, verb)


def test_a_kiosk_calls_what_is_meant_for_kiosks_alone(conn):
    from app.sync.server.roles import KIOSKS

    may = {
        function.removeprefix("physio.").partition("(")[0]
        for function in calls(conn)
        if conn.execute(
            "SELECT has_function_privilege(%s, %s, 'EXECUTE')", [KIOSKS, function]
        ).fetchone()[0]
    }
    assert may >= {"hello", "push", "invite", "enrol", "peek", "fleet", "tell"}
    assert not may & {"erase", "invited", "me", "set_aside", "three_ways"}


def test_the_owner_of_the_tables_is_no_kiosk(conn, relations):
    """Whoever made them may all; a kiosk's role owns nothing and is in no role but one."""
    owned = conn.execute(
        "SELECT count(*) FROM pg_class AS c JOIN pg_roles AS r ON r.oid = c.relowner "
        "WHERE c.relnamespace = 'physio'::regnamespace AND r.rolname LIKE 'pk\\_%'"
    ).fetchone()
    assert owned == (0,)
    others = conn.execute(
        "SELECT g.rolname FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.member "
        "JOIN pg_roles AS g ON g.oid = m.roleid WHERE r.rolname LIKE 'pk\\_%' "
        "AND g.rolname <> 'physio_kiosk'"
    ).fetchall()
    assert others == []
    powers = conn.execute(
        "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'pk\\_%' "
        "AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls)"
    ).fetchone()
    assert powers == (0,)
