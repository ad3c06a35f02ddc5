"""Staff sign in with a badge and a short PIN, make their secret their own, and hold two roles.

``first_secret``: whoever made the secret knows it, so that it has to be changed before anything
else is done. ``short_hash`` is of a PIN that signs in with a badge alone.
"""

SQL = """
ALTER TABLE staff ADD COLUMN also_admin INTEGER NOT NULL DEFAULT 0
  CHECK (also_admin IN (0, 1) AND (also_admin = 0 OR role = 'physio'));
ALTER TABLE staff ADD COLUMN first_secret INTEGER NOT NULL DEFAULT 0 CHECK (first_secret IN (0, 1));
ALTER TABLE staff ADD COLUMN short_hash TEXT;

CREATE TABLE badge (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  revoked_at TEXT CHECK (revoked_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE INDEX badge_by_staff ON badge (staff_id);
"""
