"""The server's tables: the kiosk's own, with whose clinic each row is of leading every key."""

from collections.abc import Iterator

from db.merge import merge_of, travelling
from db.shape import Column, Table, tables

_TYPES = {"TEXT": "text", "INTEGER": "bigint", "REAL": "double precision"}
_WHOSE = ("patient_id", "plan_id", "session_id", "screening_id")
"""By what a row is looked for when a record is erased."""

BASE = """
CREATE SCHEMA IF NOT EXISTS physio;

CREATE TABLE IF NOT EXISTS physio.shape (newest text NOT NULL, at timestamptz NOT NULL);
ALTER TABLE physio.shape ADD COLUMN IF NOT EXISTS functions int NOT NULL DEFAULT 0;

CREATE TABLE IF NOT EXISTS physio.site (
  clinic_id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  head bigint NOT NULL DEFAULT 0,
  made_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS physio.kiosk (
  clinic_id uuid NOT NULL REFERENCES physio.site (clinic_id),
  id text NOT NULL,
  role name NOT NULL,
  name text NOT NULL,
  slot int NOT NULL,
  last_push bigint NOT NULL DEFAULT 0,
  last_seen timestamptz,
  newest text,
  version text,
  sealed text NOT NULL,
  invited_until timestamptz NOT NULL,
  joined_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (clinic_id, id)
);
-- Not by clinic: a role is found before it is known whose it is
CREATE UNIQUE INDEX IF NOT EXISTS kiosk_by_role ON physio.kiosk (role);

CREATE TABLE IF NOT EXISTS physio.erased (
  clinic_id uuid NOT NULL,
  patient_id text NOT NULL,
  change_no bigint NOT NULL,
  by_kiosk text,
  PRIMARY KEY (clinic_id, patient_id)
);
CREATE INDEX IF NOT EXISTS erased_by_change ON physio.erased (clinic_id, change_no);
"""


def travellers() -> tuple[Table, ...]:
    """The tables that the server has, each after those that it points at."""
    return travelling(tables())


def table_sql(partitions: int = 0) -> Iterator[str]:
    """What makes them, or brings them up to date; each in so many ``partitions`` by clinic, 0 for
    one whole."""
    for table in travellers():
        by = " PARTITION BY HASH (clinic_id)" if partitions else ""
        yield f"CREATE TABLE IF NOT EXISTS physio.{table.name} ({', '.join(_parts(table))}){by}"
        for number in range(partitions):
            yield (
                f"CREATE TABLE IF NOT EXISTS physio.{table.name}_{number} PARTITION OF "
                f"physio.{table.name} FOR VALUES WITH (MODULUS {partitions}, REMAINDER {number})"
            )
        for column in table.columns:
            yield f"ALTER TABLE physio.{table.name} ADD COLUMN IF NOT EXISTS {_column(column)}"
        yield _index(table.name, "change", "change_no")
        for whose in table.names:
            if whose in _WHOSE and whose not in table.key[:1]:
                yield _index(table.name, whose, whose)
    yield ("CREATE UNIQUE INDEX IF NOT EXISTS patient_code ON physio.patient (clinic_id, code)")
    yield "CREATE UNIQUE INDEX IF NOT EXISTS staff_number ON physio.staff (clinic_id, number)"
    yield (
        "CREATE UNIQUE INDEX IF NOT EXISTS plan_current ON physio.plan (clinic_id, patient_id) "
        "WHERE status = 'current'"
    )
    yield (
        "CREATE UNIQUE INDEX IF NOT EXISTS plan_version ON physio.plan "
        "(clinic_id, patient_id, version)"
    )
    yield (
        "CREATE UNIQUE INDEX IF NOT EXISTS proposal_waiting ON physio.proposal "
        "(clinic_id, patient_id) WHERE decision IS NULL"
    )


def _index(table: str, name: str, column: str) -> str:
    return f"CREATE INDEX IF NOT EXISTS {table}_by_{name} ON physio.{table} (clinic_id, {column})"


def _parts(table: Table) -> Iterator[str]:
    yield "clinic_id uuid NOT NULL"  # push sets it; a check of each row would cost and say nothing
    for column in table.columns:
        yield _column(column)
    yield "change_no bigint NOT NULL"
    yield "by_kiosk text"
    yield f"PRIMARY KEY (clinic_id, {', '.join(table.key)})"
    for column_name, parent in points(table):
        key = next(it.key[0] for it in tables() if it.name == parent)
        yield (
            f"FOREIGN KEY (clinic_id, {column_name}) REFERENCES physio.{parent} (clinic_id, {key})"
        )


def points(table: Table) -> tuple[tuple[str, str], ...]:
    """What a row must find on the server; a conflict may be about what is gone since."""
    there = {it.name for it in travellers()}
    kept = table.points if table.name != "sync_conflict" else ()
    return tuple((column, parent) for column, parent in kept if parent in there)


def _column(column: Column) -> str:
    needed = " NOT NULL" if column.needed else ""
    default = f" DEFAULT {column.default}" if column.default is not None else ""
    return f"{column.name} {_TYPES[column.type]}{default}{needed}"


def owners() -> Iterator[tuple[str, str]]:
    """Each table with what is true of the rows of the patient ``$1``, those that others point at
    last."""
    names = {table.name: table for table in travellers()}
    for table in reversed(travellers()):
        if table.name == "patient":
            yield table.name, "id = gone"
        elif "patient_id" in table.names:
            yield table.name, "patient_id = gone"
        else:
            for column, parent in table.points:
                if parent in names and "patient_id" in names[parent].names and merge_of(table):
                    yield (
                        table.name,
                        f"{column} IN (SELECT id FROM physio.{parent} WHERE clinic_id = "
                        "me.clinic_id AND patient_id = gone)",
                    )
                    break
