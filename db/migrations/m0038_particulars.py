"""More of who a patient is: how to reach them, the hospital's number, what they have and on which
side, whose patient they are and when they come next. A note that replaces another one.

``next_visit`` is local: a day, or a day and a time. ``only_mine``: whether somebody's lists show
their own patients alone. ``replaces``: the note that this one puts right; it stays to be read.
"""

SQL = """
ALTER TABLE patient ADD COLUMN phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 40);
ALTER TABLE patient ADD COLUMN email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 254);
ALTER TABLE patient ADD COLUMN hospital_number TEXT NOT NULL DEFAULT ''
  CHECK (length(hospital_number) <= 40);
ALTER TABLE patient ADD COLUMN diagnosis TEXT NOT NULL DEFAULT ''
  CHECK (length(diagnosis) <= 200);
ALTER TABLE patient ADD COLUMN side TEXT CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE patient ADD COLUMN physio_id TEXT REFERENCES staff (id);
ALTER TABLE patient ADD COLUMN next_visit TEXT NOT NULL DEFAULT ''
  CHECK (next_visit = '' OR (date(substr(next_visit, 1, 10)) IS substr(next_visit, 1, 10)
    AND (length(next_visit) = 10 OR next_visit GLOB '????-??-??T[0-2][0-9]:[0-5][0-9]')));

CREATE INDEX patient_by_physio ON patient (physio_id) WHERE physio_id IS NOT NULL;
CREATE INDEX patient_by_number ON patient (hospital_number) WHERE hospital_number <> '';

ALTER TABLE staff ADD COLUMN only_mine INTEGER NOT NULL DEFAULT 0 CHECK (only_mine IN (0, 1));

ALTER TABLE note ADD COLUMN replaces TEXT REFERENCES note (id);
CREATE INDEX note_by_former ON note (replaces) WHERE replaces IS NOT NULL;
"""
