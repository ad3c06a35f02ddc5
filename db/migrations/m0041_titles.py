"""A plan's version may have a title of its own for the printed page, in a physio's words."""

SQL = """
ALTER TABLE plan ADD COLUMN title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 60);
"""
