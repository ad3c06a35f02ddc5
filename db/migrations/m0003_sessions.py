"""Sessions and what happened in them: append-only, but for a running set's own counters.

``rep_seconds`` is a JSON list: for each rep the seconds from the start of its set. ``source`` keeps
what the kiosk measured apart from what a person says they did at home. A ``choice`` is what made
a set begin anew, as the next ``attempt`` or in another version of the exercise.
"""

SQL = """
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

CREATE INDEX session_by_patient ON session (patient_id);
CREATE INDEX session_by_plan ON session (plan_id);
CREATE UNIQUE INDEX session_open ON session (patient_id) WHERE outcome IS NULL;

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

CREATE INDEX answer_by_session ON answer (session_id);
CREATE INDEX answer_by_set ON answer (set_id);
CREATE UNIQUE INDEX answer_once ON answer (session_id, measure, moment) WHERE light IS NULL;

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
"""
