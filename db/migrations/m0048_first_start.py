"""What became of each question of a kiosk's first start: answered, or left for later."""

SQL = """
CREATE TABLE first_start (
  step TEXT PRIMARY KEY CHECK (length(step) BETWEEN 1 AND 20),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped')),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
"""
