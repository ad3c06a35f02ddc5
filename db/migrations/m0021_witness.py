"""How far the records go is also said outside the file; this row ties the two together.

A new generation begins each time that the log is folded into the file.
"""

SQL = """
CREATE TABLE commit_witness (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  generation INTEGER NOT NULL CHECK (generation > 0),
  token BLOB NOT NULL CHECK (length(token) = 8)
) STRICT;

INSERT INTO commit_witness (id, generation, token) VALUES (1, 1, randomblob(8));
"""
