"""A version of a plan can have numbers of its own: the patient's usual pain, and thresholds.

Names and whole numbers, "amber_max=6,usual=5"; why stands in the version's reason.
"""

SQL = """
ALTER TABLE plan ADD COLUMN own_rules TEXT NOT NULL DEFAULT ''
  CHECK (length(own_rules) <= 400 AND own_rules NOT GLOB '*[^a-z0-9_,=]*');
"""
