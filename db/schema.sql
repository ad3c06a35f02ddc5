-- What db/migrations yield. Written by: python -m db.schema

CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE TABLE clinic (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
  value TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  role TEXT NOT NULL CHECK (role IN ('physio', 'manager')),
  pin_hash TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  archived_at TEXT CHECK (archived_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE patient (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  pin_hash TEXT NOT NULL,
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 16),
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  archived_at TEXT CHECK (archived_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE card (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  revoked_at TEXT CHECK (revoked_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE sign_in_failure (
  scope TEXT PRIMARY KEY CHECK (scope = 'kiosk' OR length(scope) = 64),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  last_at TEXT NOT NULL CHECK (last_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

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

CREATE TABLE session (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  day TEXT NOT NULL CHECK (date(day) IS day),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon')),
  source TEXT NOT NULL DEFAULT 'kiosk' CHECK (source IN ('kiosk', 'home')),
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
  ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
  outcome TEXT CHECK (outcome IN ('done', 'skipped', 'stopped', 'interrupted')),
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT;

CREATE TABLE set_result (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  session_id TEXT NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  number INTEGER NOT NULL CHECK (number >= 1),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both', 'alternate')),
  attempt INTEGER NOT NULL CHECK (attempt >= 1),
  exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 64),
  target INTEGER NOT NULL CHECK (target BETWEEN 1 AND 400),
  target_s REAL NOT NULL CHECK (target_s BETWEEN 0 AND 600),
  hold_s REAL NOT NULL CHECK (hold_s BETWEEN 0 AND 600),
  pace TEXT NOT NULL CHECK (pace IN ('guided', 'own')),
  reps_done INTEGER NOT NULL DEFAULT 0 CHECK (reps_done BETWEEN 0 AND target),
  rep_seconds TEXT NOT NULL DEFAULT '[]'
    CHECK (json_type(rep_seconds) = 'array' AND json_array_length(rep_seconds) <= reps_done),
  held_s REAL NOT NULL DEFAULT 0 CHECK (held_s >= 0),
  paused_s REAL NOT NULL DEFAULT 0 CHECK (paused_s >= 0),
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
  last_at TEXT NOT NULL CHECK (last_at GLOB '????-??-??T??:??:??.???Z'),
  ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
  outcome TEXT CHECK (outcome IN ('done', 'skipped', 'stopped', 'interrupted')),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 32 AND reason NOT GLOB '*[^a-z_]*'),
  CHECK ((ended_at IS NULL) = (outcome IS NULL)),
  UNIQUE (session_id, position, number, side, attempt)
) STRICT;

CREATE TABLE choice (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  session_id TEXT NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  number INTEGER NOT NULL CHECK (number >= 1),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both', 'alternate')),
  attempt INTEGER NOT NULL CHECK (attempt >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('again', 'easier', 'harder')),
  exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 64),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (session_id, position, number, side, attempt, kind)
) STRICT;

CREATE TABLE answer (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  session_id TEXT NOT NULL REFERENCES session (id),
  set_id TEXT REFERENCES set_result (id),
  measure TEXT NOT NULL CHECK (measure IN ('pain', 'effort', 'confidence')),
  moment TEXT NOT NULL CHECK (moment IN ('before', 'during', 'after')),
  value INTEGER CHECK (value BETWEEN 0 AND 10),
  light TEXT CHECK (light IN ('green', 'amber', 'red')),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  CHECK (light IS NULL OR (measure = 'pain' AND moment = 'during'))
) STRICT;

CREATE TABLE lesson_seen (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  session_id TEXT NOT NULL REFERENCES session (id),
  lesson_id TEXT NOT NULL CHECK (length(lesson_id) BETWEEN 1 AND 64),
  answer INTEGER CHECK (answer BETWEEN 0 AND 9),
  is_right INTEGER CHECK (is_right IN (0, 1)),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (session_id, lesson_id)
) STRICT;

CREATE TABLE pause (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  session_id TEXT NOT NULL REFERENCES session (id),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'gap', 'cut')),
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
  ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
  seconds REAL CHECK (seconds >= 0)
) STRICT;

CREATE TABLE proposal (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  exercise_id TEXT NOT NULL CHECK (length(exercise_id) BETWEEN 1 AND 64),
  reason TEXT NOT NULL,
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
  decision TEXT CHECK (decision IN ('accepted', 'declined')),
  decided_at TEXT CHECK (decided_at GLOB '????-??-??T??:??:??.???Z'),
  decided_by TEXT REFERENCES staff (id),
  CHECK ((decision IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE TABLE flag (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  session_id TEXT REFERENCES session (id),
  answer_id TEXT REFERENCES answer (id),
  kind TEXT NOT NULL CHECK (kind IN ('red_pain')),
  raised_at TEXT NOT NULL CHECK (raised_at GLOB '????-??-??T??:??:??.???Z'),
  seen_at TEXT CHECK (seen_at GLOB '????-??-??T??:??:??.???Z'),
  seen_by TEXT REFERENCES staff (id)
) STRICT;

CREATE TABLE audit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  staff_id TEXT REFERENCES staff (id),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 64),
  subject_id TEXT CHECK (length(subject_id) = 36)
) STRICT;

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX card_by_patient ON card (patient_id);

CREATE UNIQUE INDEX plan_current ON plan (patient_id) WHERE status = 'current';

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

CREATE INDEX session_by_patient ON session (patient_id);

CREATE INDEX session_by_plan ON session (plan_id);

CREATE UNIQUE INDEX session_open ON session (patient_id) WHERE outcome IS NULL;

CREATE INDEX answer_by_session ON answer (session_id);

CREATE INDEX answer_by_set ON answer (set_id);

CREATE UNIQUE INDEX answer_once ON answer (session_id, measure, moment) WHERE light IS NULL;

CREATE INDEX pause_by_session ON pause (session_id);

CREATE UNIQUE INDEX pause_cut_once ON pause (session_id, started_at) WHERE kind = 'cut';

CREATE TRIGGER session_kept BEFORE UPDATE ON session
WHEN OLD.outcome IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.plan_id IS NOT OLD.plan_id OR NEW.day IS NOT OLD.day OR NEW.part IS NOT OLD.part
  OR NEW.source IS NOT OLD.source OR NEW.started_at IS NOT OLD.started_at
BEGIN SELECT RAISE(ABORT, 'an ended session is never changed'); END;

CREATE TRIGGER session_not_deleted BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'a session is never deleted'); END;

CREATE TRIGGER set_result_in_open_session BEFORE INSERT ON set_result
WHEN (SELECT outcome FROM session WHERE id = NEW.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended session takes no more sets'); END;

CREATE TRIGGER set_result_kept BEFORE UPDATE ON set_result
WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended set is never changed'); END;

CREATE TRIGGER set_result_fixed
BEFORE UPDATE OF id, session_id, position, number, side, attempt, exercise_id, target, target_s,
  hold_s, pace, started_at
ON set_result
BEGIN SELECT RAISE(ABORT, 'only the counters of a running set change'); END;

CREATE TRIGGER set_result_grows BEFORE UPDATE OF reps_done, rep_seconds ON set_result
WHEN NEW.reps_done < OLD.reps_done
  OR json_array_length(NEW.rep_seconds) < json_array_length(OLD.rep_seconds)
BEGIN SELECT RAISE(ABORT, 'a rep is never taken back'); END;

CREATE TRIGGER set_result_not_deleted BEFORE DELETE ON set_result
BEGIN SELECT RAISE(ABORT, 'a set is never deleted'); END;

CREATE TRIGGER choice_in_open_session BEFORE INSERT ON choice
WHEN (SELECT outcome FROM session WHERE id = NEW.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended session takes no more choices'); END;

CREATE TRIGGER choice_kept BEFORE UPDATE ON choice
BEGIN SELECT RAISE(ABORT, 'a choice is never changed'); END;

CREATE TRIGGER choice_not_deleted BEFORE DELETE ON choice
BEGIN SELECT RAISE(ABORT, 'a choice is never deleted'); END;

CREATE TRIGGER answer_in_open_session BEFORE INSERT ON answer
WHEN (SELECT outcome FROM session WHERE id = NEW.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended session takes no more answers'); END;

CREATE TRIGGER answer_kept BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER answer_not_deleted BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted'); END;

CREATE TRIGGER lesson_seen_kept BEFORE UPDATE ON lesson_seen
BEGIN SELECT RAISE(ABORT, 'a lesson seen is never changed'); END;

CREATE TRIGGER lesson_seen_not_deleted BEFORE DELETE ON lesson_seen
BEGIN SELECT RAISE(ABORT, 'a lesson seen is never deleted'); END;

CREATE TRIGGER pause_not_deleted BEFORE DELETE ON pause
BEGIN SELECT RAISE(ABORT, 'a pause is never deleted'); END;

CREATE INDEX proposal_waiting ON proposal (patient_id) WHERE decision IS NULL;

CREATE INDEX proposal_by_plan ON proposal (plan_id);

CREATE INDEX flag_waiting ON flag (patient_id) WHERE seen_at IS NULL;

CREATE TRIGGER flag_not_deleted BEFORE DELETE ON flag
BEGIN SELECT RAISE(ABORT, 'a flag is never deleted'); END;

CREATE INDEX audit_by_subject ON audit (subject_id);

CREATE TRIGGER audit_kept BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;
