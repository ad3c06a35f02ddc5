"""Sessions of a few weeks, finished sets, scores and audit entries are found in indexes alone: of
very many patients, without a page for each row."""

SQL = """
DROP INDEX session_by_patient;
CREATE INDEX session_by_patient ON session (patient_id, day, part, id);
CREATE INDEX answer_scored ON answer (session_id, measure, moment, value, at)
  WHERE light IS NULL AND value IS NOT NULL;
CREATE INDEX set_result_done ON set_result (session_id) WHERE outcome = 'done';
CREATE INDEX audit_by_time ON audit (at);
"""
