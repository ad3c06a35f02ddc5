"""What is asked around sessions: safety questions, the patient's own activities, measures."""

SQL = """
CREATE TABLE screening (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('clear', 'positions', 'urgent', 'emergency')),
  day TEXT NOT NULL CHECK (date(day) IS day),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX screening_by_patient ON screening (patient_id);

CREATE TRIGGER screening_kept BEFORE UPDATE ON screening
BEGIN SELECT RAISE(ABORT, 'a screening is never changed'); END;

CREATE TRIGGER screening_not_deleted BEFORE DELETE ON screening
BEGIN SELECT RAISE(ABORT, 'a screening is never deleted'); END;

CREATE TABLE screening_answer (
  screening_id TEXT NOT NULL REFERENCES screening (id),
  question_id TEXT NOT NULL CHECK (length(question_id) BETWEEN 1 AND 64),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unsure')),
  PRIMARY KEY (screening_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER screening_answer_kept BEFORE UPDATE ON screening_answer
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER screening_answer_not_deleted BEFORE DELETE ON screening_answer
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted'); END;

CREATE TABLE activity (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 5),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 80),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (patient_id, position)
) STRICT;

CREATE TRIGGER activity_kept BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'an activity is never changed: it is rated again in the same words'); END;

CREATE TRIGGER activity_not_deleted BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'an activity is never deleted'); END;

CREATE TABLE measurement (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  session_id TEXT REFERENCES session (id),
  staff_id TEXT REFERENCES staff (id),
  measure TEXT NOT NULL
    CHECK (length(measure) BETWEEN 1 AND 32 AND measure NOT GLOB '*[^a-z0-9_]*'),
  activity_id TEXT REFERENCES activity (id),
  about_session_id TEXT REFERENCES session (id),
  value REAL,
  day TEXT NOT NULL CHECK (date(day) IS day),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX measurement_by_patient ON measurement (patient_id);

CREATE TRIGGER measurement_kept BEFORE UPDATE ON measurement
BEGIN SELECT RAISE(ABORT, 'a measurement is never changed'); END;

CREATE TRIGGER measurement_not_deleted BEFORE DELETE ON measurement
BEGIN SELECT RAISE(ABORT, 'a measurement is never deleted'); END;

CREATE TABLE flag (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  session_id TEXT REFERENCES session (id),
  answer_id TEXT REFERENCES answer (id),
  screening_id TEXT REFERENCES screening (id),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32 AND kind NOT GLOB '*[^a-z_]*'),
  tier TEXT NOT NULL CHECK (tier IN ('emergency', 'urgent', 'soon')),
  about TEXT NOT NULL DEFAULT '' CHECK (length(about) <= 500),
  raised_at TEXT NOT NULL CHECK (raised_at GLOB '????-??-??T??:??:??.???Z'),
  seen_at TEXT CHECK (seen_at GLOB '????-??-??T??:??:??.???Z'),
  seen_by TEXT REFERENCES staff (id),
  seen_words TEXT CHECK (length(seen_words) <= 500)
) STRICT;

INSERT INTO flag (id, patient_id, session_id, answer_id, kind, tier, raised_at, seen_at, seen_by)
SELECT id, patient_id, session_id, answer_id, kind, 'soon', raised_at, seen_at, seen_by
FROM flag_kept;

DROP TABLE flag_kept;

CREATE INDEX flag_waiting ON flag (patient_id) WHERE seen_at IS NULL;
CREATE INDEX flag_by_patient ON flag (patient_id);

CREATE TRIGGER flag_not_deleted BEFORE DELETE ON flag
BEGIN SELECT RAISE(ABORT, 'a flag is never deleted'); END;
"""
