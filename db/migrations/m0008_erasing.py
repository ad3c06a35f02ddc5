"""A record that is past its time can be erased whole: the one way by which anything is deleted.

Whose record it is stands in ``erasing`` while it goes, in the same transaction; it must have been
archived before. The audit trail stays: it holds ids, never a name or an answer.
"""

_OWN = {
    "plan": "a plan",
    "plan_pause": "a pause of a plan",
    "session": "a session",
    "flag": "a flag",
    "note": "a note",
    "home_entry": "a home entry",
    "proposal": "a proposal",
    "screening": "a screening",
    "activity": "an activity",
    "measurement": "a measurement",
}
"""Tables that say themselves whose a row is, and what a row is called."""

_OF = {
    "plan_item": ("plan", "a plan"),
    "plan_end": ("plan", "the end of a plan"),
    "set_result": ("session", "a set"),
    "choice": ("session", "a choice"),
    "answer": ("session", "an answer"),
    "lesson_seen": ("session", "a lesson seen"),
    "pause": ("session", "a pause"),
    "screening_answer": ("screening", "an answer"),
}
"""Tables whose rows belong to a row of another, named ``<other>_id``."""


def _guard(table: str, called: str, whose: str) -> str:
    return f"""
DROP TRIGGER {table}_not_deleted;
CREATE TRIGGER {table}_not_deleted BEFORE DELETE ON {table}
WHEN coalesce({whose}, '') NOT IN (SELECT patient_id FROM erasing)
BEGIN SELECT RAISE(ABORT, '{called} is never deleted, only erased with the whole record'); END;
"""


SQL = (
    """
CREATE TABLE erasing (patient_id TEXT PRIMARY KEY REFERENCES patient (id)) STRICT, WITHOUT ROWID;

CREATE TRIGGER erasing_archived BEFORE INSERT ON erasing
WHEN (SELECT archived_at FROM patient WHERE id = NEW.patient_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'only an archived record is erased'); END;

"""
    + "".join(_guard(table, called, "OLD.patient_id") for table, called in _OWN.items())
    + "".join(
        _guard(table, called, f"(SELECT patient_id FROM {of} WHERE id = OLD.{of}_id)")
        for table, (of, called) in _OF.items()
    )
)
