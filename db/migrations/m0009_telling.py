"""Pain is told of in two steps: "it hurts" is kept at once, and the number once it is given.

The number completes the answer while the session runs. A number that was given stays.
"""

SQL = """
DROP TRIGGER answer_kept;
CREATE TRIGGER answer_kept BEFORE UPDATE ON answer
WHEN OLD.light IS NULL OR OLD.value IS NOT NULL OR NEW.value IS NULL
  OR (SELECT outcome FROM session WHERE id = OLD.session_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER answer_fixed
BEFORE UPDATE OF id, session_id, set_id, measure, moment, at ON answer
BEGIN SELECT RAISE(ABORT, 'only the number of told pain is added'); END;
"""
