"""Plans: versions with a parent, never edited in place."""

SQL = """
CREATE TABLE plan (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  parent_id TEXT REFERENCES plan (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  programme_id TEXT NOT NULL CHECK (length(programme_id) BETWEEN 1 AND 64),
  starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 52),
  status TEXT NOT NULL CHECK (status IN ('current', 'replaced')),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (patient_id, version)
) STRICT;

CREATE UNIQUE INDEX plan_current ON plan (patient_id) WHERE status = 'current';

CREATE TABLE plan_item (
  plan_id TEXT NOT NULL REFERENCES plan (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 64),
  sets INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 50),
  reps INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 50),
  hold_s REAL NOT NULL CHECK (hold_s BETWEEN 0 AND 600),
  rest_s REAL NOT NULL CHECK (rest_s BETWEEN 0 AND 600),
  seconds REAL NOT NULL CHECK (seconds BETWEEN 0 AND 600),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  pace TEXT NOT NULL CHECK (pace IN ('guided', 'own')),
  tempo REAL NOT NULL CHECK (tempo BETWEEN 0.5 AND 3),
  may_ease INTEGER NOT NULL CHECK (may_ease IN (0, 1)),
  may_harden INTEGER NOT NULL CHECK (may_harden IN (0, 1)),
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER plan_kept BEFORE UPDATE ON plan
WHEN OLD.status <> 'current' OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.parent_id IS NOT OLD.parent_id OR NEW.version IS NOT OLD.version
  OR NEW.programme_id IS NOT OLD.programme_id OR NEW.starts_on IS NOT OLD.starts_on
  OR NEW.weeks IS NOT OLD.weeks OR NEW.created_at IS NOT OLD.created_at
BEGIN SELECT RAISE(ABORT, 'a plan is never edited, only replaced'); END;

CREATE TRIGGER plan_not_deleted BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'a plan is never deleted'); END;

CREATE TRIGGER plan_item_kept BEFORE UPDATE ON plan_item
BEGIN SELECT RAISE(ABORT, 'a plan is never edited, only replaced'); END;

CREATE TRIGGER plan_item_not_deleted BEFORE DELETE ON plan_item
BEGIN SELECT RAISE(ABORT, 'a plan is never deleted'); END;
"""
