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

CREATE TABLE patient (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  pin_hash TEXT NOT NULL,
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 16),
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  archived_at TEXT CHECK (archived_at GLOB '????-??-??T??:??:??.???Z')
, referrer TEXT NOT NULL DEFAULT '' CHECK (length(referrer) <= 120), restricted_at TEXT
  CHECK (restricted_at GLOB '????-??-??T??:??:??.???Z'), phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 40), email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254), hospital_number TEXT NOT NULL DEFAULT ''
  CHECK (length(hospital_number) <= 40), diagnosis TEXT NOT NULL DEFAULT ''
  CHECK (length(diagnosis) <= 200), side TEXT CHECK (side IN ('left', 'right', 'both')), physio_id TEXT REFERENCES staff (id), next_visit TEXT NOT NULL DEFAULT ''
  CHECK (next_visit = '' OR (date(substr(next_visit, 1, 10)) IS substr(next_visit, 1, 10)
    AND (length(next_visit) = 10 OR next_visit GLOB '????-??-??T[0-2][0-9]:[0-5][0-9]')))) STRICT;

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
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'), made_by TEXT REFERENCES staff (id), kind TEXT NOT NULL DEFAULT 'changed'
  CHECK (kind IN ('started', 'changed', 'progressed', 'eased', 'undone')), reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500), days TEXT NOT NULL DEFAULT '1234567'
  CHECK (length(days) BETWEEN 1 AND 7 AND days NOT GLOB '*[^1-7]*'), parts TEXT NOT NULL DEFAULT ''
  CHECK (length(parts) <= 40 AND parts NOT GLOB '*[^a-z,]*'), barred TEXT NOT NULL DEFAULT ''
  CHECK (length(barred) <= 200 AND barred NOT GLOB '*[^a-z,]*'), own_rules TEXT NOT NULL DEFAULT ''
  CHECK (length(own_rules) <= 400 AND own_rules NOT GLOB '*[^a-z0-9_,=]*'), breathing INTEGER NOT NULL DEFAULT 0 CHECK (breathing IN (0, 1)), title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 60),
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
  may_harden INTEGER NOT NULL CHECK (may_harden IN (0, 1)), only_side TEXT CHECK (only_side IN ('left', 'right')), up_to TEXT CHECK (length(up_to) BETWEEN 1 AND 64), days TEXT NOT NULL DEFAULT ''
  CHECK (length(days) <= 7 AND days NOT GLOB '*[^1-7]*'), parts TEXT NOT NULL DEFAULT ''
  CHECK (length(parts) <= 40 AND parts NOT GLOB '*[^a-z,]*'), as_needed INTEGER NOT NULL DEFAULT 0 CHECK (as_needed IN (0, 1)), load_kg REAL CHECK (load_kg BETWEEN 0.5 AND 200), band TEXT CHECK (band IS NULL OR load_kg IS NULL
  AND band IN ('yellow', 'red', 'green', 'blue', 'black', 'silver', 'gold')), words TEXT NOT NULL DEFAULT '' CHECK (length(words) <= 120),
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  day TEXT NOT NULL CHECK (date(day) IS day),
  part TEXT NOT NULL CHECK (part IN ('morning', 'midday', 'afternoon', 'evening')),
  source TEXT NOT NULL DEFAULT 'kiosk' CHECK (source IN ('kiosk', 'home')),
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
  ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
  outcome TEXT CHECK (outcome IN ('done', 'skipped', 'stopped', 'interrupted')), form TEXT NOT NULL DEFAULT 'planned'
  CHECK (form IN ('planned', 'flare', 'stepping')), kiosk_id TEXT CHECK (length(kiosk_id) BETWEEN 1 AND 36),
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

CREATE TABLE audit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  staff_id TEXT REFERENCES staff (id),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 64),
  subject_id TEXT CHECK (length(subject_id) = 36)
, detail TEXT CHECK (length(detail) <= 500), agent TEXT CHECK (length(agent) BETWEEN 1 AND 64), change TEXT CHECK (length(change) = 64)) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  number TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9][0-9][0-9]'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  role TEXT NOT NULL CHECK (role IN ('physio', 'front_desk', 'admin')),
  secret_hash TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  locked_at TEXT CHECK (locked_at GLOB '????-??-??T??:??:??.???Z'),
  archived_at TEXT CHECK (archived_at GLOB '????-??-??T??:??:??.???Z')
, lead INTEGER NOT NULL DEFAULT 0
  CHECK (lead IN (0, 1) AND (lead = 0 OR role = 'physio')), also_admin INTEGER NOT NULL DEFAULT 0
  CHECK (also_admin IN (0, 1) AND (also_admin = 0 OR role = 'physio')), first_secret INTEGER NOT NULL DEFAULT 0 CHECK (first_secret IN (0, 1)), short_hash TEXT, only_mine INTEGER NOT NULL DEFAULT 0 CHECK (only_mine IN (0, 1))) STRICT;

CREATE TABLE plan_pause (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT CHECK (date(last_day) IS last_day),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE plan_end (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  day TEXT NOT NULL CHECK (date(day) IS day),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  undone_at TEXT CHECK (undone_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE note (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  staff_id TEXT REFERENCES staff (id),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
, replaces TEXT REFERENCES note (id)) STRICT;

CREATE TABLE home_entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  day TEXT NOT NULL CHECK (date(day) IS day),
  part TEXT NOT NULL CHECK (part IN ('morning', 'midday', 'afternoon', 'evening')),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

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
  new_plan_id TEXT REFERENCES plan (id), kept_plan_id TEXT REFERENCES plan (id), kept_by TEXT REFERENCES staff (id), kept_at TEXT CHECK (kept_at GLOB '????-??-??T??:??:??.???Z'),
  CHECK ((decision IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE TABLE screening (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('clear', 'positions', 'urgent', 'emergency')),
  day TEXT NOT NULL CHECK (date(day) IS day),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
, staff_id TEXT REFERENCES staff (id)) STRICT;

CREATE TABLE screening_answer (
  screening_id TEXT NOT NULL REFERENCES screening (id),
  question_id TEXT NOT NULL CHECK (length(question_id) BETWEEN 1 AND 64),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unsure')),
  PRIMARY KEY (screening_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 5),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 80),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (patient_id, position)
) STRICT;

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

CREATE TABLE caseload (
  patient_id TEXT PRIMARY KEY REFERENCES patient (id),
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
  plan_id TEXT REFERENCES plan (id),
  starts_on TEXT CHECK (date(starts_on) IS starts_on),
  ends_on TEXT CHECK (date(ends_on) IS ends_on),
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  paused_from TEXT CHECK (date(paused_from) IS paused_from),
  paused_to TEXT CHECK (date(paused_to) IS paused_to),
  seen_on TEXT CHECK (date(seen_on) IS seen_on),
  quiet_since TEXT GENERATED ALWAYS AS
    (max(coalesce(starts_on, ''), coalesce(seen_on, ''))) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasing (patient_id TEXT PRIMARY KEY REFERENCES patient (id)) STRICT, WITHOUT ROWID;

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

CREATE TABLE commit_witness (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  generation INTEGER NOT NULL CHECK (generation > 0),
  token BLOB NOT NULL CHECK (length(token) = 8)
) STRICT;

CREATE TABLE outbox (
  batch INTEGER NOT NULL CHECK (batch >= 0),
  tab TEXT NOT NULL CHECK (length(tab) BETWEEN 1 AND 64),
  pk TEXT NOT NULL CHECK (length(pk) BETWEEN 1 AND 64),
  base TEXT CHECK (json_type(base) = 'object'),
  PRIMARY KEY (batch, tab, pk)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_state (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_conflict (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  patient_id TEXT REFERENCES patient (id),
  tab TEXT NOT NULL CHECK (length(tab) BETWEEN 1 AND 64),
  row_id TEXT NOT NULL CHECK (length(row_id) BETWEEN 1 AND 64),
  col TEXT NOT NULL CHECK (length(col) BETWEEN 1 AND 64),
  kept TEXT,
  aside TEXT,
  kiosk TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  resolved_at TEXT CHECK (resolved_at GLOB '????-??-??T??:??:??.???Z'),
  resolved_by TEXT REFERENCES staff (id)
) STRICT;

CREATE TABLE audit_change (
  audit_id TEXT PRIMARY KEY CHECK (length(audit_id) = 36),
  patient_id TEXT REFERENCES patient (id),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  said TEXT NOT NULL CHECK (json_type(said) = 'object')
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_link (
  id TEXT PRIMARY KEY CHECK (id = substr(chain, 1, 32) || printf('%012d', place)),
  chain TEXT NOT NULL CHECK (length(chain) = 64),
  place INTEGER NOT NULL CHECK (place >= 1),
  audit_id TEXT NOT NULL CHECK (length(audit_id) = 36),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  signature TEXT CHECK (length(signature) = 128),
  UNIQUE (chain, place),
  UNIQUE (audit_id, chain)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased (
  patient_id TEXT PRIMARY KEY CHECK (length(patient_id) = 36)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_template (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  body TEXT NOT NULL CHECK (json_type(body) = 'object'),
  staff_id TEXT REFERENCES staff (id),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  gone_at TEXT CHECK (gone_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE badge (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  revoked_at TEXT CHECK (revoked_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE letter_draft (
  patient_id TEXT NOT NULL REFERENCES patient (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  addressee TEXT NOT NULL CHECK (length(addressee) <= 200),
  summary TEXT NOT NULL CHECK (length(summary) <= 900),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 400),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  PRIMARY KEY (patient_id, staff_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE first_start (
  step TEXT PRIMARY KEY CHECK (length(step) BETWEEN 1 AND 20),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped')),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE patient_find USING fts5 (
  name, code, patient_id UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX card_by_patient ON card (patient_id);

CREATE UNIQUE INDEX plan_current ON plan (patient_id) WHERE status = 'current';

CREATE TRIGGER plan_item_kept BEFORE UPDATE ON plan_item
BEGIN SELECT RAISE(ABORT, 'a plan is never edited, only replaced'); END;

CREATE INDEX session_by_plan ON session (plan_id);

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

CREATE TRIGGER set_result_in_open_session BEFORE INSERT ON set_result
WHEN (SELECT outcome FROM session WHERE id = NEW.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended session takes no more sets'); END;

CREATE TRIGGER set_result_fixed
BEFORE UPDATE OF id, session_id, position, number, side, attempt, exercise_id, target, target_s,
  hold_s, pace, started_at
ON set_result
BEGIN SELECT RAISE(ABORT, 'only the counters of a running set change'); END;

CREATE TRIGGER set_result_grows BEFORE UPDATE OF reps_done, rep_seconds ON set_result
WHEN NEW.reps_done < OLD.reps_done
  OR json_array_length(NEW.rep_seconds) < json_array_length(OLD.rep_seconds)
BEGIN SELECT RAISE(ABORT, 'a rep is never taken back'); END;

CREATE TRIGGER choice_in_open_session BEFORE INSERT ON choice
WHEN (SELECT outcome FROM session WHERE id = NEW.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended session takes no more choices'); END;

CREATE TRIGGER choice_kept BEFORE UPDATE ON choice
BEGIN SELECT RAISE(ABORT, 'a choice is never changed'); END;

CREATE TRIGGER answer_in_open_session BEFORE INSERT ON answer
WHEN (SELECT outcome FROM session WHERE id = NEW.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended session takes no more answers'); END;

CREATE TRIGGER lesson_seen_kept BEFORE UPDATE ON lesson_seen
BEGIN SELECT RAISE(ABORT, 'a lesson seen is never changed'); END;

CREATE INDEX audit_by_subject ON audit (subject_id);

CREATE TRIGGER audit_kept BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;

CREATE TRIGGER plan_kept BEFORE UPDATE ON plan
WHEN OLD.status <> 'current' OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.parent_id IS NOT OLD.parent_id OR NEW.version IS NOT OLD.version
  OR NEW.programme_id IS NOT OLD.programme_id OR NEW.starts_on IS NOT OLD.starts_on
  OR NEW.weeks IS NOT OLD.weeks OR NEW.created_at IS NOT OLD.created_at
  OR NEW.made_by IS NOT OLD.made_by OR NEW.kind IS NOT OLD.kind OR NEW.reason IS NOT OLD.reason
  OR NEW.days IS NOT OLD.days OR NEW.parts IS NOT OLD.parts OR NEW.barred IS NOT OLD.barred
BEGIN SELECT RAISE(ABORT, 'a plan is never edited, only replaced'); END;

CREATE INDEX plan_pause_by_patient ON plan_pause (patient_id);

CREATE TRIGGER plan_pause_kept BEFORE UPDATE ON plan_pause
WHEN (OLD.last_day IS NOT NULL AND coalesce(NEW.last_day > OLD.last_day, 1))
  OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.first_day IS NOT OLD.first_day OR NEW.reason IS NOT OLD.reason
  OR NEW.staff_id IS NOT OLD.staff_id OR NEW.at IS NOT OLD.at
BEGIN SELECT RAISE(ABORT, 'a pause of a plan is only made shorter'); END;

CREATE UNIQUE INDEX plan_ended_once ON plan_end (plan_id) WHERE undone_at IS NULL;

CREATE INDEX note_by_patient ON note (patient_id);

CREATE TRIGGER note_kept BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;

CREATE INDEX home_entry_by_patient ON home_entry (patient_id, day, part);

CREATE TRIGGER home_entry_kept BEFORE UPDATE ON home_entry
BEGIN SELECT RAISE(ABORT, 'a home entry is never changed: the last one of a session counts'); END;

CREATE UNIQUE INDEX proposal_waiting ON proposal (patient_id) WHERE decision IS NULL;

CREATE INDEX proposal_by_plan ON proposal (plan_id);

CREATE INDEX proposal_by_patient ON proposal (patient_id);

CREATE TRIGGER proposal_kept BEFORE UPDATE ON proposal
WHEN OLD.decision IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.patient_id IS NOT OLD.patient_id
  OR NEW.plan_id IS NOT OLD.plan_id OR NEW.kind IS NOT OLD.kind OR NEW.rule IS NOT OLD.rule
  OR NEW.position IS NOT OLD.position OR NEW.evidence IS NOT OLD.evidence
  OR NEW.to_exercise_id IS NOT OLD.to_exercise_id OR NEW.to_dose IS NOT OLD.to_dose
BEGIN SELECT RAISE(ABORT, 'a proposal is only decided, once'); END;

CREATE INDEX screening_by_patient ON screening (patient_id);

CREATE TRIGGER screening_kept BEFORE UPDATE ON screening
BEGIN SELECT RAISE(ABORT, 'a screening is never changed'); END;

CREATE TRIGGER screening_answer_kept BEFORE UPDATE ON screening_answer
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER activity_kept BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'an activity is never changed: it is rated again in the same words'); END;

CREATE INDEX measurement_by_patient ON measurement (patient_id);

CREATE TRIGGER measurement_kept BEFORE UPDATE ON measurement
BEGIN SELECT RAISE(ABORT, 'a measurement is never changed'); END;

CREATE INDEX flag_waiting ON flag (patient_id) WHERE seen_at IS NULL;

CREATE INDEX flag_by_patient ON flag (patient_id);

CREATE INDEX caseload_by_plan ON caseload (plan_id);

CREATE INDEX caseload_by_quiet ON caseload (
  listed, closed, quiet_since, patient_id, ends_on, starts_on, seen_on, paused_from, paused_to
);

CREATE INDEX caseload_by_end ON caseload (listed, closed, ends_on, patient_id);

CREATE INDEX flag_by_need ON flag (tier, raised_at, patient_id) WHERE seen_at IS NULL;

CREATE INDEX proposal_by_need ON proposal (made_at, patient_id)
  WHERE decision IS NULL AND kind <> 'hold';

CREATE TRIGGER caseload_new_patient AFTER INSERT ON patient
BEGIN
  INSERT INTO caseload (patient_id, listed) VALUES (NEW.id, NEW.archived_at IS NULL);
  INSERT INTO patient_find (name, code, patient_id) VALUES (NEW.name, NEW.code, NEW.id);
END;

CREATE TRIGGER caseload_archived AFTER UPDATE OF archived_at ON patient
BEGIN UPDATE caseload SET listed = NEW.archived_at IS NULL WHERE patient_id = NEW.id; END;

CREATE TRIGGER caseload_renamed AFTER UPDATE OF name, code ON patient
WHEN NEW.name IS NOT OLD.name OR NEW.code IS NOT OLD.code
BEGIN
  UPDATE patient_find SET name = NEW.name, code = NEW.code WHERE patient_id = NEW.id;
END;

CREATE TRIGGER caseload_new_plan AFTER INSERT ON plan WHEN NEW.status = 'current'
BEGIN
  UPDATE caseload SET plan_id = NEW.id, starts_on = NEW.starts_on, closed = 0,
    ends_on = date(NEW.starts_on, (NEW.weeks * 7 - 1) || ' days')
  WHERE patient_id = NEW.patient_id;
END;

CREATE TRIGGER caseload_plan_ended AFTER INSERT ON plan_end WHEN NEW.undone_at IS NULL
BEGIN UPDATE caseload SET closed = 1 WHERE plan_id = NEW.plan_id; END;

CREATE TRIGGER caseload_end_undone AFTER UPDATE OF undone_at ON plan_end
BEGIN UPDATE caseload SET closed = NEW.undone_at IS NULL WHERE plan_id = NEW.plan_id; END;

CREATE TRIGGER caseload_paused AFTER INSERT ON plan_pause
BEGIN
  UPDATE caseload SET paused_from = NEW.first_day, paused_to = NEW.last_day
  WHERE patient_id = NEW.patient_id;
END;

CREATE TRIGGER caseload_pause_ended AFTER UPDATE OF last_day ON plan_pause
BEGIN
  UPDATE caseload SET paused_from = NEW.first_day, paused_to = NEW.last_day
  WHERE patient_id = NEW.patient_id;
END;

CREATE TRIGGER caseload_set_done AFTER INSERT ON set_result WHEN NEW.outcome = 'done'
BEGIN
  UPDATE caseload SET seen_on = session.day FROM session
  WHERE session.id = NEW.session_id AND caseload.patient_id = session.patient_id
    AND coalesce(caseload.seen_on, '') < session.day;
END;

CREATE TRIGGER caseload_set_ended AFTER UPDATE OF outcome ON set_result
WHEN NEW.outcome = 'done'
BEGIN
  UPDATE caseload SET seen_on = session.day FROM session
  WHERE session.id = NEW.session_id AND caseload.patient_id = session.patient_id
    AND coalesce(caseload.seen_on, '') < session.day;
END;

CREATE TRIGGER caseload_home_entry AFTER INSERT ON home_entry WHEN NEW.done = 1
BEGIN
  UPDATE caseload SET seen_on = NEW.day
  WHERE patient_id = NEW.patient_id AND coalesce(seen_on, '') < NEW.day;
END;

CREATE TRIGGER erasing_archived BEFORE INSERT ON erasing
WHEN (SELECT archived_at FROM patient WHERE id = NEW.patient_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'only an archived record is erased'); END;

CREATE TRIGGER plan_not_deleted BEFORE DELETE ON plan
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a plan is never deleted, only erased with the whole record'); END;

CREATE TRIGGER plan_pause_not_deleted BEFORE DELETE ON plan_pause
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a pause of a plan is never deleted, only erased with the whole record'); END;

CREATE TRIGGER session_not_deleted BEFORE DELETE ON session
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a session is never deleted, only erased with the whole record'); END;

CREATE TRIGGER flag_not_deleted BEFORE DELETE ON flag
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a flag is never deleted, only erased with the whole record'); END;

CREATE TRIGGER note_not_deleted BEFORE DELETE ON note
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a note is never deleted, only erased with the whole record'); END;

CREATE TRIGGER home_entry_not_deleted BEFORE DELETE ON home_entry
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a home entry is never deleted, only erased with the whole record'); END;

CREATE TRIGGER proposal_not_deleted BEFORE DELETE ON proposal
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a proposal is never deleted, only erased with the whole record'); END;

CREATE TRIGGER screening_not_deleted BEFORE DELETE ON screening
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a screening is never deleted, only erased with the whole record'); END;

CREATE TRIGGER activity_not_deleted BEFORE DELETE ON activity
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an activity is never deleted, only erased with the whole record'); END;

CREATE TRIGGER measurement_not_deleted BEFORE DELETE ON measurement
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a measurement is never deleted, only erased with the whole record'); END;

CREATE TRIGGER plan_item_not_deleted BEFORE DELETE ON plan_item
WHEN coalesce((SELECT patient_id FROM plan WHERE id = OLD.plan_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a plan is never deleted, only erased with the whole record'); END;

CREATE TRIGGER plan_end_not_deleted BEFORE DELETE ON plan_end
WHEN coalesce((SELECT patient_id FROM plan WHERE id = OLD.plan_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the end of a plan is never deleted, only erased with the whole record'); END;

CREATE TRIGGER set_result_not_deleted BEFORE DELETE ON set_result
WHEN coalesce((SELECT patient_id FROM session WHERE id = OLD.session_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a set is never deleted, only erased with the whole record'); END;

CREATE TRIGGER choice_not_deleted BEFORE DELETE ON choice
WHEN coalesce((SELECT patient_id FROM session WHERE id = OLD.session_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a choice is never deleted, only erased with the whole record'); END;

CREATE TRIGGER answer_not_deleted BEFORE DELETE ON answer
WHEN coalesce((SELECT patient_id FROM session WHERE id = OLD.session_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted, only erased with the whole record'); END;

CREATE TRIGGER lesson_seen_not_deleted BEFORE DELETE ON lesson_seen
WHEN coalesce((SELECT patient_id FROM session WHERE id = OLD.session_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a lesson seen is never deleted, only erased with the whole record'); END;

CREATE TRIGGER pause_not_deleted BEFORE DELETE ON pause
WHEN coalesce((SELECT patient_id FROM session WHERE id = OLD.session_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a pause is never deleted, only erased with the whole record'); END;

CREATE TRIGGER screening_answer_not_deleted BEFORE DELETE ON screening_answer
WHEN coalesce((SELECT patient_id FROM screening WHERE id = OLD.screening_id), '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'an answer is never deleted, only erased with the whole record'); END;

CREATE TRIGGER answer_kept BEFORE UPDATE ON answer
WHEN OLD.light IS NULL OR OLD.value IS NOT NULL OR NEW.value IS NULL
  OR (SELECT outcome FROM session WHERE id = OLD.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER answer_fixed
BEFORE UPDATE OF id, session_id, set_id, measure, moment, at ON answer
BEGIN SELECT RAISE(ABORT, 'only the number of told pain is added'); END;

CREATE TRIGGER set_result_kept BEFORE UPDATE ON set_result
WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended set is never changed'); END;

CREATE TRIGGER set_result_reason BEFORE UPDATE OF reason ON set_result
WHEN NEW.reason NOT IN ('too_hard', 'hurts', 'no_time', 'equipment', 'other', 'again', 'easier',
  'harder', 'too_sore', 'unwell', 'finished', 'not_counted')
BEGIN SELECT RAISE(ABORT, 'a reason is a word that the player has'); END;

CREATE TRIGGER set_result_reason_at_once BEFORE INSERT ON set_result
WHEN NEW.reason NOT IN ('too_hard', 'hurts', 'no_time', 'equipment', 'other', 'again', 'easier',
  'harder', 'too_sore', 'unwell', 'finished', 'not_counted')
BEGIN SELECT RAISE(ABORT, 'a reason is a word that the player has'); END;

CREATE INDEX goal_by_patient ON goal (patient_id);

CREATE TRIGGER goal_kept BEFORE UPDATE ON goal
BEGIN SELECT RAISE(ABORT, 'a goal is never changed'); END;

CREATE TRIGGER goal_not_deleted BEFORE DELETE ON goal
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a goal is never deleted, only erased with the whole record'); END;

CREATE INDEX goal_tick_by_patient ON goal_tick (patient_id);

CREATE TRIGGER goal_tick_kept BEFORE UPDATE ON goal_tick
BEGIN SELECT RAISE(ABORT, 'a tick is never changed'); END;

CREATE TRIGGER goal_tick_not_deleted BEFORE DELETE ON goal_tick
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a tick is never deleted, only erased with the whole record'); END;

CREATE INDEX session_by_patient ON session (patient_id, day, part, id);

CREATE INDEX answer_scored ON answer (session_id, measure, moment, value, at)
  WHERE light IS NULL AND value IS NOT NULL;

CREATE INDEX set_result_done ON set_result (session_id) WHERE outcome = 'done';

CREATE INDEX audit_by_time ON audit (at);

CREATE INDEX sync_conflict_by_patient ON sync_conflict (patient_id);

CREATE INDEX sync_conflict_open ON sync_conflict (at) WHERE resolved_at IS NULL;

CREATE UNIQUE INDEX session_open ON session (patient_id, coalesce(kiosk_id, ''))
  WHERE outcome IS NULL;

CREATE TRIGGER caseload_home_entry_taken_back AFTER INSERT ON home_entry WHEN NEW.done = 0
BEGIN
  UPDATE caseload SET seen_on = nullif(max(
    coalesce((SELECT max(day) FROM session WHERE session.patient_id = NEW.patient_id
      AND EXISTS (SELECT 1 FROM set_result
        WHERE session_id = session.id AND set_result.outcome = 'done')), ''),
    coalesce((SELECT max(day) FROM home_entry AS said WHERE said.patient_id = NEW.patient_id
      AND done = 1 AND NOT EXISTS (SELECT 1 FROM home_entry AS later
        WHERE later.patient_id = said.patient_id AND later.day = said.day
          AND later.part = said.part AND (later.at, later.id) > (said.at, said.id))), '')
  ), '')
  WHERE patient_id = NEW.patient_id AND seen_on = NEW.day;
END;

CREATE INDEX audit_change_by_patient ON audit_change (patient_id);

CREATE TRIGGER audit_change_kept BEFORE UPDATE ON audit_change
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_change_not_deleted BEFORE DELETE ON audit_change
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;

CREATE TRIGGER audit_link_kept BEFORE UPDATE ON audit_link
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_link_not_deleted BEFORE DELETE ON audit_link
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;

CREATE TRIGGER erased_kept BEFORE UPDATE ON erased
BEGIN SELECT RAISE(ABORT, 'what was erased stays on the list'); END;

CREATE TRIGGER erased_not_deleted BEFORE DELETE ON erased
BEGIN SELECT RAISE(ABORT, 'what was erased stays on the list'); END;

CREATE TRIGGER patient_restricted BEFORE UPDATE OF archived_at, restricted_at ON patient
WHEN NEW.restricted_at IS NOT NULL AND NEW.archived_at IS NULL
BEGIN SELECT RAISE(ABORT, 'a restricted record is archived as well'); END;

CREATE INDEX plan_template_by_staff ON plan_template (staff_id);

CREATE INDEX badge_by_staff ON badge (staff_id);

CREATE INDEX patient_by_physio ON patient (physio_id) WHERE physio_id IS NOT NULL;

CREATE INDEX patient_by_number ON patient (hospital_number) WHERE hospital_number <> '';

CREATE INDEX note_by_former ON note (replaces) WHERE replaces IS NOT NULL;

CREATE INDEX letter_draft_by_staff ON letter_draft (staff_id);
