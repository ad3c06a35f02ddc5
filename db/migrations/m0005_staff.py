"""Who works here and what they may do; flags and proposals that name what they rest on.

No release had written to staff or proposal, so both are made anew. Flags are kept.
"""

SQL = """
DROP TABLE proposal;

CREATE TABLE flag_kept AS SELECT * FROM flag;
DROP TABLE flag;

DROP TABLE staff;

CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  number TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9][0-9][0-9]'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  role TEXT NOT NULL CHECK (role IN ('physio', 'front_desk', 'admin')),
  secret_hash TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  locked_at TEXT CHECK (locked_at GLOB '????-??-??T??:??:??.???Z'),
  archived_at TEXT CHECK (archived_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

ALTER TABLE patient ADD COLUMN referrer TEXT NOT NULL DEFAULT '' CHECK (length(referrer) <= 120);

ALTER TABLE audit ADD COLUMN detail TEXT CHECK (length(detail) <= 500);

DROP TRIGGER plan_kept;
ALTER TABLE plan ADD COLUMN made_by TEXT REFERENCES staff (id);
ALTER TABLE plan ADD COLUMN kind TEXT NOT NULL DEFAULT 'changed'
  CHECK (kind IN ('started', 'changed', 'progressed', 'eased', 'undone'));
ALTER TABLE plan ADD COLUMN reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500);
ALTER TABLE plan ADD COLUMN days TEXT NOT NULL DEFAULT '1234567'
  CHECK (length(days) BETWEEN 1 AND 7 AND days NOT GLOB '*[^1-7]*');
ALTER TABLE plan ADD COLUMN parts TEXT NOT NULL DEFAULT ''
  CHECK (parts IN ('', 'morning', 'afternoon', 'morning,afternoon'));
ALTER TABLE plan ADD COLUMN barred TEXT NOT NULL DEFAULT ''
  CHECK (length(barred) <= 200 AND barred NOT GLOB '*[^a-z,]*');

CREATE TRIGGER plan_kept BEFORE UPDATE ON plan
WHEN OLD.status <> 'current' OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.parent_id IS NOT OLD.parent_id OR NEW.version IS NOT OLD.version
  OR NEW.programme_id IS NOT OLD.programme_id OR NEW.starts_on IS NOT OLD.starts_on
  OR NEW.weeks IS NOT OLD.weeks OR NEW.created_at IS NOT OLD.created_at
  OR NEW.made_by IS NOT OLD.made_by OR NEW.kind IS NOT OLD.kind OR NEW.reason IS NOT OLD.reason
  OR NEW.days IS NOT OLD.days OR NEW.parts IS NOT OLD.parts OR NEW.barred IS NOT OLD.barred
BEGIN SELECT RAISE(ABORT, 'a plan is never edited, only replaced'); END;

ALTER TABLE plan_item ADD COLUMN only_side TEXT CHECK (only_side IN ('left', 'right'));

CREATE TABLE plan_pause (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT CHECK (date(last_day) IS last_day),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX plan_pause_by_patient ON plan_pause (patient_id);

CREATE TRIGGER plan_pause_kept BEFORE UPDATE ON plan_pause
WHEN (OLD.last_day IS NOT NULL AND coalesce(NEW.last_day > OLD.last_day, 1))
  OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.first_day IS NOT OLD.first_day OR NEW.reason IS NOT OLD.reason
  OR NEW.staff_id IS NOT OLD.staff_id OR NEW.at IS NOT OLD.at
BEGIN SELECT RAISE(ABORT, 'a pause of a plan is only made shorter'); END;

CREATE TRIGGER plan_pause_not_deleted BEFORE DELETE ON plan_pause
BEGIN SELECT RAISE(ABORT, 'a pause of a plan is never deleted'); END;

CREATE TABLE plan_end (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  day TEXT NOT NULL CHECK (date(day) IS day),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  undone_at TEXT CHECK (undone_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE UNIQUE INDEX plan_ended_once ON plan_end (plan_id) WHERE undone_at IS NULL;

CREATE TRIGGER plan_end_not_deleted BEFORE DELETE ON plan_end
BEGIN SELECT RAISE(ABORT, 'the end of a plan is only undone'); END;

CREATE TABLE note (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  staff_id TEXT REFERENCES staff (id),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX note_by_patient ON note (patient_id);

CREATE TRIGGER note_kept BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;

CREATE TRIGGER note_not_deleted BEFORE DELETE ON note
BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;

CREATE TABLE home_entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  day TEXT NOT NULL CHECK (date(day) IS day),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon')),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX home_entry_by_patient ON home_entry (patient_id, day, part);

CREATE TRIGGER home_entry_kept BEFORE UPDATE ON home_entry
BEGIN SELECT RAISE(ABORT, 'a home entry is never changed: the last one of a session counts'); END;

CREATE TRIGGER home_entry_not_deleted BEFORE DELETE ON home_entry
BEGIN SELECT RAISE(ABORT, 'a home entry is never deleted'); END;

CREATE TABLE proposal (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'hold', 'ease', 'review')),
  rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 64),
  position INTEGER CHECK (position >= 1),
  from_exercise_id TEXT CHECK (length(from_exercise_id) BETWEEN 1 AND 64),
  to_exercise_id TEXT CHECK (length(to_exercise_id) BETWEEN 1 AND 64),
  to_dose TEXT CHECK (json_type(to_dose) = 'object'),
  facts TEXT NOT NULL DEFAULT '{}' CHECK (json_type(facts) = 'object'),
  evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'),
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
  decision TEXT CHECK (decision IN ('accepted', 'changed', 'declined', 'superseded')),
  decided_at TEXT CHECK (decided_at GLOB '????-??-??T??:??:??.???Z'),
  decided_by TEXT REFERENCES staff (id),
  decision_reason TEXT CHECK (length(decision_reason) <= 500),
  new_plan_id TEXT REFERENCES plan (id),
  CHECK ((decision IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX proposal_waiting ON proposal (patient_id) WHERE decision IS NULL;
CREATE INDEX proposal_by_plan ON proposal (plan_id);
CREATE INDEX proposal_by_patient ON proposal (patient_id);

CREATE TRIGGER proposal_kept BEFORE UPDATE ON proposal
WHEN OLD.decision IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.plan_id IS NOT OLD.plan_id OR NEW.kind IS NOT OLD.kind OR NEW.rule IS NOT OLD.rule
  OR NEW.position IS NOT OLD.position OR NEW.evidence IS NOT OLD.evidence
  OR NEW.to_exercise_id IS NOT OLD.to_exercise_id OR NEW.to_dose IS NOT OLD.to_dose
BEGIN SELECT RAISE(ABORT, 'a proposal is only decided, once'); END;

CREATE TRIGGER proposal_not_deleted BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'a proposal is never deleted'); END;
"""
