"""Longer beginnings of names are in the index: a fifth letter is found as fast as a second, however
many people share them."""

SQL = """
DROP TABLE patient_find;

CREATE VIRTUAL TABLE patient_find USING fts5 (
  name, code, patient_id UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'
);

INSERT INTO patient_find (patient_find, rank) VALUES ('secure-delete', 1);

INSERT INTO patient_find (name, code, patient_id) SELECT name, code, id FROM patient;

INSERT INTO patient_find (patient_find) VALUES ('optimize');
"""
