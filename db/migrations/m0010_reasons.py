"""Why a set was skipped or stopped is one of the words that the player has for it.

What is not is set right once: "pain" is what the letter looked for, and means what is stored as
"hurts".
"""

SQL = """
DROP TRIGGER set_result_kept;

UPDATE set_result SET reason = CASE reason WHEN 'pain' THEN 'hurts' ELSE 'other' END
WHERE reason NOT IN ('too_hard', 'hurts', 'no_time', 'equipment', 'other', 'again', 'easier',
  'harder', 'too_sore', 'unwell', 'finished', 'not_counted');

CREATE TRIGGER set_result_kept BEFORE UPDATE ON set_result
WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an ended set is never changed'); END;

CREATE TRIGGER set_result_reason BEFORE UPDATE OF reason ON set_result
WHEN NEW.reason NOT IN ('too_hard', 'hurts', 'no_time', 'equipment', 'other', 'again', 'easier',
  'harder', 'too_sore', 'unwell', 'finished', 'not_counted')
BEGIN SELECT RAISE(ABORT, 'a reason is a word that the player has'); END;

CREATE TRIGGER set_result_reason_at_once BEFORE INSERT ON set_result
WHEN NEW.reason NOT IN ('too_hard', 'hurts', 'no_time', 'equipment', 'other', 'again', 'easier',
  'harder', 'too_sore', 'unwell', 'finished', 'not_counted')
BEGIN SELECT RAISE(ABORT, 'a reason is a word that the player has'); END;
"""
