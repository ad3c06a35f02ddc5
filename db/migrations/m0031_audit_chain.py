"""The audit as a chain: each entry is tied to the one before it and signed.

``audit_link`` says of each entry where it stands, in the chain of which key. What an entry changed
stands apart in ``audit_change``, so that it can go with an erased record: the entry keeps only a
salted hash of it. ``agent`` is who did it where nobody was signed in. Entries from before come into
the chain when the records are next opened; what signs them is not in the records.

A chain is of one kiosk. Where several share a clinic, each has the others' chains as well: an entry
of before may stand in more than one of them.
"""

SQL = """
ALTER TABLE audit ADD COLUMN agent TEXT CHECK (length(agent) BETWEEN 1 AND 64);
ALTER TABLE audit ADD COLUMN change TEXT CHECK (length(change) = 64);

CREATE TABLE audit_change (
  audit_id TEXT PRIMARY KEY CHECK (length(audit_id) = 36),
  patient_id TEXT REFERENCES patient (id),
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  said TEXT NOT NULL CHECK (json_type(said) = 'object')
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_change_by_patient ON audit_change (patient_id);

CREATE TRIGGER audit_change_kept BEFORE UPDATE ON audit_change
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_change_not_deleted BEFORE DELETE ON audit_change
WHEN coalesce(OLD.patient_id, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;

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

CREATE TRIGGER audit_link_kept BEFORE UPDATE ON audit_link
BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;

CREATE TRIGGER audit_link_not_deleted BEFORE DELETE ON audit_link
BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;
"""
