"""The list of what leaves the clinic, held against the database itself."""

import re

import pytest

from app.core.dataset.shape import Kind
from app.core.dataset.tables import BY_NAME, TABLES
from db.migrations import migrations
from db.sqlite import Database

STAYS = {
    "_sqlite_migrations": "how the database came to be",
    "card": "what signs a patient in",
    "badge": "what signs staff in",
    "sign_in_failure": "what signs a patient in",
    "audit_change": "names of before, which must go with an erased record",
    "audit_link": "a chain is of one kiosk; packs bear its mark",
    "caseload": "holds nothing of its own",
    "commit_witness": "tells this file from an older one",
    "first_start": "which questions of the machine's first start were answered",
    "erased": "ids of records that are gone",
    "erasing": "empty but while a record is erased",
    "patient_find": "holds nothing of its own",
    "plan_template": "how a clinic begins its plans; it is nobody's record",
    "letter_draft": "half said; what is said is the letter on paper",
    "outbox": "what has not reached the clinic's server yet",
    "sync_state": "what this kiosk knows of the clinic's server",
    "sync_conflict": "two kiosks' words until somebody decides; what was decided is in the records",
}
"""Tables that never leave, and why. A new table belongs here or into app/core/dataset."""

SECRETS = {
    *(("patient", "pin_hash"), ("staff", "secret_hash"), ("staff", "short_hash")),
    *(("staff", "first_secret"), ("audit", "change")),
}
OURS_ALONE = {("staff", "lead"), ("staff", "also_admin"), ("staff", "only_mine")}
"""Who may set thresholds, or runs the kiosk as well, or looks at what, says nothing elsewhere."""
STORED = [table for table in TABLES if not table.derived]


@pytest.fixture(scope="module")
def shape():
    """The stored tables with their columns and the SQL that made them."""
    with Database(memory=True) as db:
        migrations().apply(db)
        names = [name for name in db.table_names() if not name.startswith("patient_find_")]
        columns = {name: [column.name for column in db[name].columns] for name in names}
        return columns, {name: db[name].schema for name in names}


def test_every_table_and_column_leaves_or_is_known_to_stay(shape):
    columns, _ = shape
    leaves = {(table.name, it.name) for table in STORED for it in table.columns if not it.added}
    stored = {(table, name) for table, names in columns.items() for name in names}
    assert {
        pair for pair in stored - leaves - SECRETS - OURS_ALONE if pair[0] not in STAYS
    } == set()
    assert leaves - stored == set()


def test_words_and_ranges_are_those_that_the_database_allows(shape):
    _, sql = shape
    looked_at = 0
    for table in STORED:
        for column in table.columns:
            check = rf"\b{column.name} (?:TEXT|INTEGER|REAL)[^,]*?CHECK \({column.name} "
            if words := re.search(check + r"IN \(([^)]+)\)", sql[table.name], re.DOTALL):
                allowed = [word.strip().strip("'") for word in words[1].split(",")]
                if column.kind is Kind.CODE and column.words:
                    assert set(column.words) == set(allowed), (table.name, column.name)
                    looked_at += 1
            if bounds := re.search(check + r"BETWEEN ([\d.]+) AND ([\d.]+)\)", sql[table.name]):
                assert (column.least, column.most) == tuple(map(float, bounds.groups()))
                looked_at += 1
    assert looked_at > 30


def test_what_may_be_empty_is_what_the_database_leaves_empty(shape):
    with Database(memory=True) as db:
        migrations().apply(db)
        for table in STORED:
            must = {column.name for column in db[table.name].columns if column.notnull}
            must |= set(db[table.name].pks)
            for column in table.columns:
                if not column.added:
                    assert column.optional is (column.name not in must), (table.name, column.name)


def test_every_column_says_what_it_is():
    for table in TABLES:
        assert table.meaning
        assert len(set(table.names)) == len(table.names)
        for column in table.columns:
            assert column.meaning, (table.name, column.name)
            assert column.type in ("text", "integer", "number", "boolean", "date", "time", "json")
            assert table.source_of(column)


def test_a_range_is_said_in_words():
    answer = {column.name: column for column in BY_NAME["answer"].columns}
    assert answer["value"].range == "0 to 10"
    assert answer["moment"].range == "before | during | after"
    assert {it.name: it for it in BY_NAME["set_result"].columns}["held_s"].range == "at least 0"
    groc = {it.name: it for it in BY_NAME["measurement"].columns}["value"]
    assert groc.range == ""
