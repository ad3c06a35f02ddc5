"""A clinic may have more than one kiosk, each with a file of its own.

``outbox`` holds what changed here and is not known to have reached the clinic's server: marks, not
rows. Those of batch 0 wait; a push claims them into a numbered batch first. ``base`` is the row as
it was before, where two people may change one row in two places. ``sync_state`` is what this kiosk
knows of the server. ``sync_conflict`` is what two kiosks said differently, until somebody decides.

An open session belongs to a patient and a kiosk: nobody ends somebody else's. What counts of two
home entries goes by when they were made, since the order of rows differs on each kiosk.
"""

SQL = """
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

CREATE INDEX sync_conflict_by_patient ON sync_conflict (patient_id);

CREATE INDEX sync_conflict_open ON sync_conflict (at) WHERE resolved_at IS NULL;

ALTER TABLE session ADD COLUMN kiosk_id TEXT CHECK (length(kiosk_id) BETWEEN 1 AND 36);

DROP INDEX session_open;

CREATE UNIQUE INDEX session_open ON session (patient_id, coalesce(kiosk_id, ''))
  WHERE outcome IS NULL;

DROP TRIGGER caseload_home_entry_taken_back;

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
"""
