"""A proposal can be kept waiting when a physio saves another change of the plan.

It is then about the version that was saved; by whom and when it was last kept stands beside it.
"""

SQL = """
ALTER TABLE proposal ADD COLUMN kept_plan_id TEXT REFERENCES plan (id);
ALTER TABLE proposal ADD COLUMN kept_by TEXT REFERENCES staff (id);
ALTER TABLE proposal ADD COLUMN kept_at TEXT CHECK (kept_at GLOB '????-??-??T??:??:??.???Z');
"""
