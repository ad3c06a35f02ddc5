"""A session says how it asked for the plan: as it stands, in its gentle form, or on the way back.

The light that an earlier version took for red pain, and what it locked, stay as they are.
"""

SQL = """
ALTER TABLE session ADD COLUMN form TEXT NOT NULL DEFAULT 'planned'
  CHECK (form IN ('planned', 'flare', 'stepping'));
"""
