"""What a patient may ask for: that a record is erased everywhere, or kept and not used.

``erased`` names the records that were erased, by their random ids alone, so that a backup of before
does not bring them back. Those of earlier versions stand in the audit. ``restricted_at``: the
record is kept, and nobody but an admin or a lead finds it.
"""

ERASED = """
CREATE TABLE IF NOT EXISTS erased (
  patient_id TEXT PRIMARY KEY CHECK (length(patient_id) = 36)
) STRICT, WITHOUT ROWID
"""
"""Also made in a backup of before, when an erased record is taken out of it."""

SQL = f"""
{ERASED.strip()};

INSERT OR IGNORE INTO erased SELECT subject_id FROM audit
WHERE action = 'record erased' AND length(subject_id) = 36
  AND subject_id NOT IN (SELECT id FROM patient);

CREATE TRIGGER erased_kept BEFORE UPDATE ON erased
BEGIN SELECT RAISE(ABORT, 'what was erased stays on the list'); END;

CREATE TRIGGER erased_not_deleted BEFORE DELETE ON erased
BEGIN SELECT RAISE(ABORT, 'what was erased stays on the list'); END;

ALTER TABLE patient ADD COLUMN restricted_at TEXT
  CHECK (restricted_at GLOB '????-??-??T??:??:??.???Z');

CREATE TRIGGER patient_restricted BEFORE UPDATE OF archived_at, restricted_at ON patient
WHEN NEW.restricted_at IS NOT NULL AND NEW.archived_at IS NULL
BEGIN SELECT RAISE(ABORT, 'a restricted record is archived as well'); END;
"""
