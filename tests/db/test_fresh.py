"""A new file has the shape and the rows that the steps would have left."""

import pytest

from db.fresh import begin, is_empty
from db.migrations import migrations
from db.sqlite import Database, dbapi2

ITS_OWN = {"_sqlite_migrations": {"applied_at"}, "commit_witness": {"token"}}
"""What differs from file to file."""


def everything(db):
    """The shape, and every row of every table."""
    made = set(db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall())
    rows = {
        name: [
            {key: value for key, value in row.items() if key not in ITS_OWN.get(name, ())}
            for row in db.table(name).rows
        ]
        for name in db.table_names()
    }
    return made, rows


def test_it_is_what_all_steps_leave():
    with Database(memory=True) as at_once, Database(memory=True) as step_by_step:
        begin(at_once)
        migrations().apply(step_by_step)
        assert everything(at_once) == everything(step_by_step)
        assert not migrations().pending(at_once)


def test_only_nothing_is_empty():
    with Database(memory=True) as db:
        assert is_empty(db)
        begin(db)
        assert not is_empty(db)


def test_it_is_all_or_nothing():
    with Database(memory=True) as db:
        db.execute("CREATE TABLE plan_item (in_the_way)")
        with pytest.raises(dbapi2.OperationalError, match="already exists"):
            begin(db)
        assert db.table_names() == ["plan_item"]
