"""The migrations and the schema they yield."""

import pytest

from db.migrations import migrations, unknown
from db.schema import FILE, schema
from db.sqlite import Database, dbapi2


@pytest.fixture
def db():
    with Database(memory=True) as db:
        migrations().apply(db)
        yield db


def test_schema_file_is_what_the_migrations_yield():
    assert FILE.read_text(encoding="utf-8") == schema(), "run: python -m db.schema"


def test_every_table_is_strict(db):
    lax = [
        name
        for name, strict in db.execute("SELECT name, strict FROM pragma_table_list")
        if not strict
    ]
    ours = [name for name in lax if not name.startswith(("sqlite_", "_sqlite_"))]
    assert ours == []
    assert len(db.table_names()) > 10


def test_migrations_apply_once(db):
    before = db.schema
    migrations().apply(db)
    assert db.schema == before


def test_a_step_this_release_does_not_know_is_seen(db):
    assert unknown(db) == set()
    db.table("_sqlite_migrations").insert(
        {"migration_set": "physio-kiosk", "name": "m9999_later", "applied_at": "later"}
    )
    assert unknown(db) == {"m9999_later"}


def test_a_step_that_fails_leaves_nothing_behind():
    with Database(memory=True) as db:
        db.execute("CREATE TABLE plan_item (in_the_way)")
        with pytest.raises(dbapi2.OperationalError, match="already exists"):
            migrations().apply(db)
        assert "patient" in db.table_names()
        assert "plan" not in db.table_names()


def test_every_foreign_key_has_an_index(db):
    for table in db.tables:
        indexed = {index.columns[0] for index in table.indexes} | set(table.pks[:1])
        asked = {key.column for key in table.foreign_keys}
        rare = {"staff_id", "decided_by", "seen_by", "parent_id"}
        small = {("flag", "session_id"), ("flag", "answer_id")}
        missing = {(table.name, column) for column in asked - indexed - rare} - small
        assert not missing
