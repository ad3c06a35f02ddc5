"""The chosen rows as one plain SQLite file, with views for the usual questions."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.core.dataset.shape import Kind, Table
from app.store.trouble import plainly

Rows = Callable[[Table], Iterator[list[tuple[Any, ...]]]]

_TYPES = {
    Kind.INTEGER: "INTEGER",
    Kind.YEAR: "INTEGER",
    Kind.BOOLEAN: "INTEGER",
    Kind.NUMBER: "REAL",
}

VIEWS = {
    "adherence_by_week": """
        SELECT week.patient_id, plan.programme_id, week.week, week.done, week.due, week.percent,
          week.home, week.extras, week.pain, week.pain_answers
        FROM week JOIN plan ON plan.id = week.plan_id
    """,
    "change_from_baseline": """
        SELECT patient_id, measure, activity_id, first_day, last_day,
          first_value, last_value, last_value - first_value AS change, times
        FROM (
          SELECT patient_id, measure, activity_id,
            first_value(value) OVER first AS first_value, first_value(day) OVER first AS first_day,
            first_value(value) OVER last AS last_value, first_value(day) OVER last AS last_day,
            count(*) OVER (PARTITION BY patient_id, measure, activity_id) AS times,
            row_number() OVER first AS place
          FROM measurement WHERE value IS NOT NULL
          WINDOW first AS (PARTITION BY patient_id, measure, activity_id ORDER BY at, id),
            last AS (PARTITION BY patient_id, measure, activity_id ORDER BY at DESC, id DESC)
        ) WHERE place = 1
    """,
    "sessions_wide": """
        SELECT session.id AS session_id, session.patient_id, session.plan_id, session.day,
          session.part, session.source, session.outcome, session.started_at, session.ended_at,
          round((julianday(session.ended_at) - julianday(session.started_at)) * 1440, 1) AS minutes,
          (SELECT value FROM answer WHERE session_id = session.id AND measure = 'pain'
            AND moment = 'before' ORDER BY id LIMIT 1) AS pain_before,
          (SELECT max(value) FROM answer WHERE session_id = session.id AND measure = 'pain'
            AND moment = 'during') AS pain_during,
          (SELECT value FROM answer WHERE session_id = session.id AND measure = 'pain'
            AND moment = 'after' ORDER BY id LIMIT 1) AS pain_after,
          (SELECT value FROM answer WHERE session_id = session.id AND measure = 'effort'
            ORDER BY id LIMIT 1) AS effort,
          (SELECT value FROM answer WHERE session_id = session.id AND measure = 'confidence'
            ORDER BY id LIMIT 1) AS confidence,
          (SELECT count(*) FROM set_result WHERE session_id = session.id) AS sets,
          (SELECT count(*) FROM set_result WHERE session_id = session.id
            AND outcome = 'done') AS sets_done,
          (SELECT total(reps_done) FROM set_result WHERE session_id = session.id) AS reps_done
        FROM session
    """,
}

_LOOKED_UP = {
    "set_result": "session_id",
    "answer": "session_id",
    "session": "patient_id",
    "measurement": "patient_id",
    "week": "plan_id",
}


def write_plain(
    path: Path, tables: Sequence[Table], rows: Rows, described: Iterable[Sequence[str]]
) -> None:
    """Writes it at ``path``, which is not there yet. ``described`` has a row for each column:
    table, column, type, unit, range, whether it may be empty, meaning, source, and whether it is
    in there."""
    with plainly():
        conn = dbapi2.connect(str(path))
        try:
            # Nobody waits for this file, and a half one is thrown away
            conn.execute("PRAGMA journal_mode=OFF")
            conn.execute("PRAGMA synchronous=OFF")
            conn.execute("BEGIN")
            for table in tables:
                _write(conn, table, rows(table))
            for name, column in _LOOKED_UP.items():
                if any(table.name == name for table in tables):
                    conn.execute(f"CREATE INDEX {name}_{column} ON {name} ({column})")
            for name, sql in VIEWS.items():
                conn.execute(f"CREATE VIEW {name} AS {sql}")
            conn.execute(
                'CREATE TABLE dictionary ("table" TEXT, "column" TEXT, type TEXT, unit TEXT, '
                '"range" TEXT, may_be_empty TEXT, meaning TEXT, source TEXT, in_this_file TEXT)'
            )
            conn.executemany("INSERT INTO dictionary VALUES (?,?,?,?,?,?,?,?,?)", described)
            conn.execute("COMMIT")
        finally:
            conn.close()


def _write(conn: Any, table: Table, batches: Iterable[list[tuple[Any, ...]]]) -> None:
    columns = ", ".join(
        f'"{it.name}" {_TYPES.get(it.kind, "TEXT")}' + (" PRIMARY KEY" if it.name == "id" else "")
        for it in table.columns
    )
    conn.execute(f'CREATE TABLE "{table.name}" ({columns})')
    places = ", ".join("?" * len(table.columns))
    for batch in batches:
        conn.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', batch)
