"""A physio can be the lead, who decides on the clinic's thresholds."""

SQL = """
ALTER TABLE staff ADD COLUMN lead INTEGER NOT NULL DEFAULT 0
  CHECK (lead IN (0, 1) AND (lead = 0 OR role = 'physio'));
"""
