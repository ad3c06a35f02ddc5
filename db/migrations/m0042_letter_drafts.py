"""A letter that a physio has begun is kept until it is on paper: one a patient and author."""

SQL = """
CREATE TABLE letter_draft (
  patient_id TEXT NOT NULL REFERENCES patient (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  addressee TEXT NOT NULL CHECK (length(addressee) <= 200),
  summary TEXT NOT NULL CHECK (length(summary) <= 900),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 400),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  PRIMARY KEY (patient_id, staff_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_draft_by_staff ON letter_draft (staff_id);
"""
