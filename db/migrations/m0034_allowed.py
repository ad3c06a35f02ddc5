"""A plan's version says up to which rung the kiosk may go by itself, for each exercise, and whether
a session begins with a minute of breathing."""

SQL = """
ALTER TABLE plan_item ADD COLUMN up_to TEXT CHECK (length(up_to) BETWEEN 1 AND 64);
ALTER TABLE plan ADD COLUMN breathing INTEGER NOT NULL DEFAULT 0 CHECK (breathing IN (0, 1));
"""
