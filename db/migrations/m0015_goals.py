"""A patient's activity becomes a goal in five steps, with a target for each week.

A step without words has the kiosk's own. Nothing of it is changed: another version, another tick.
"""


def _kept(table: str, called: str) -> str:
    return f"""
CREATE INDEX {table}_by_patient ON {table} (patient_id);

CREATE TRIGGER {table}_kept BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{called} is never changed'); END;

CREATE TRIGGER {table}_not_deleted BEFORE DELETE ON {table}
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, '{called} is never deleted, only erased with the whole record'); END;
"""


SQL = f"""
CREATE TABLE goal (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  activity_id TEXT NOT NULL REFERENCES activity (id),
  staff_id TEXT REFERENCES staff (id),
  step_1 TEXT NOT NULL CHECK (length(step_1) <= 80),
  step_2 TEXT NOT NULL CHECK (length(step_2) <= 80),
  step_3 TEXT NOT NULL CHECK (length(step_3) <= 80),
  step_4 TEXT NOT NULL CHECK (length(step_4) <= 80),
  step_5 TEXT NOT NULL CHECK (length(step_5) <= 80),
  weekly TEXT NOT NULL CHECK (length(weekly) <= 80),
  times INTEGER NOT NULL CHECK (times BETWEEN 1 AND 7),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
{_kept("goal", "a goal")}
CREATE TABLE goal_tick (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  activity_id TEXT NOT NULL REFERENCES activity (id),
  step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 5),
  words TEXT NOT NULL CHECK (length(words) <= 80),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  day TEXT NOT NULL CHECK (date(day) IS day),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
{_kept("goal_tick", "a tick")}"""
