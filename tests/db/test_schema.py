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
        for name, strict in db.execute(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table'"
        )
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
        # Small tables, or columns by which nobody looks anything up
        rare = {"staff_id", "made_by", "decided_by", "seen_by", "parent_id", "new_plan_id"}
        rare |= {"kept_plan_id", "kept_by", "resolved_by"}
        small = {"flag", "screening", "activity", "measurement", "home_entry"}
        small |= {"goal", "goal_tick"}
        if table.name in small:
            asked &= {"patient_id"}
        missing = {(table.name, column) for column in asked - indexed - rare}
        assert not missing


def test_what_an_older_file_holds_is_kept(db):
    with Database(memory=True) as old:
        migrations().apply(old, stop_before="m0005_staff")
        _fill(old)
        migrations().apply(old)
        assert old.schema == db.schema
        (flag,) = old.table("flag").rows
        assert (flag["kind"], flag["tier"], flag["seen_at"]) == ("red_pain", "soon", NOW)
        (plan,) = old.table("plan").rows
        assert (plan["days"], plan["parts"], plan["made_by"]) == ("1234567", "", None)


NOW = "2026-11-02T08:00:00.000Z"


def _fill(db):
    patient, plan, flag = (f"{n:036}" for n in range(3))
    db.table("patient").insert(
        {"id": patient, "code": "204117", "name": "Demo", "pin_hash": "x", "language": "en"}
        | {"created_at": NOW}
    )
    db.table("plan").insert(
        {"id": plan, "patient_id": patient, "version": 1, "programme_id": "neck", "weeks": 4}
        | {"starts_on": "2026-11-02", "status": "current", "created_at": NOW}
    )
    db.table("flag").insert(
        {"id": flag, "patient_id": patient, "kind": "red_pain", "raised_at": NOW, "seen_at": NOW}
    )


def test_four_parts_of_a_day_leave_old_plans_and_sessions_as_they_were():
    with Database(memory=True) as db:
        migrations().apply(db, stop_before="m0035_dose")
        db.execute("PRAGMA foreign_keys = OFF")
        plan, who, at = "p" * 36, "w" * 36, "2026-11-23T09:00:00.000Z"
        db.execute(
            "INSERT INTO plan (id, patient_id, version, programme_id, starts_on, weeks, status, "
            "created_at, parts) VALUES (?, ?, 1, 'neck', '2026-11-23', 4, 'current', ?, "
            "'morning,afternoon')",
            [plan, who, at],
        )
        late = (
            "INSERT INTO session (id, patient_id, plan_id, day, part, started_at, kiosk_id) "
            "VALUES (?, ?, ?, '2026-11-23', ?, ?, ?)"
        )
        db.execute(late, ["s" * 36, who, plan, "afternoon", at, "one"])
        with pytest.raises(dbapi2.IntegrityError):
            db.execute(late, ["t" * 36, who, plan, "evening", at, "two"])
        db.execute("COMMIT") if db.conn.in_transaction else None
        migrations().apply(db)
        assert db.execute("SELECT parts FROM plan").fetchall() == [("morning,afternoon",)]
        assert db.execute("SELECT part FROM session").fetchall() == [("afternoon",)]
        db.execute(late, ["t" * 36, who, plan, "evening", at, "two"])
        with pytest.raises(dbapi2.IntegrityError):
            db.execute(late, ["u" * 36, who, plan, "night", at, "three"])
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA writable_schema").fetchone() == (0,)
