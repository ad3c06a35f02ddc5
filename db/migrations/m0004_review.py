"""What a physio must look at, and who did what."""

SQL = """
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

CREATE INDEX proposal_waiting ON proposal (patient_id) WHERE decision IS NULL;
CREATE INDEX proposal_by_plan ON proposal (plan_id);

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

CREATE INDEX flag_waiting ON flag (patient_id) WHERE seen_at IS NULL;

CREATE TRIGGER flag_not_deleted BEFORE DELETE ON flag
BEGIN SELECT RAISE(ABORT, 'a flag is never deleted'); END;

CREATE TABLE audit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  staff_id TEXT REFERENCES staff (id),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 64),
  subject_id TEXT CHECK (length(subject_id) = 36)
) STRICT;

CREATE INDEX audit_by_subject ON audit (subject_id);

CREATE TRIGGER audit_kept BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;
"""
