"""What follows from the records, made again for patients of whom something came."""

from collections.abc import Iterable

import orjson

from app.store.ledger import Ledger

_THEIRS = "(SELECT value FROM json_each(?1))"

_MISSING = f"""
INSERT INTO caseload (patient_id) SELECT id FROM patient WHERE id IN {_THEIRS}
ON CONFLICT DO NOTHING
"""

_CASELOAD = f"""
UPDATE caseload SET
  listed = coalesce((SELECT archived_at IS NULL FROM patient WHERE id = patient_id), 1),
  (plan_id, starts_on, ends_on, closed) = (SELECT id, starts_on,
    date(starts_on, (weeks * 7 - 1) || ' days'),
    EXISTS (SELECT 1 FROM plan_end WHERE plan_id = plan.id AND undone_at IS NULL)
    FROM plan WHERE plan.patient_id = caseload.patient_id AND status = 'current'),
  (paused_from, paused_to) = (SELECT first_day, last_day FROM plan_pause
    WHERE plan_pause.patient_id = caseload.patient_id ORDER BY at DESC, id DESC LIMIT 1),
  seen_on = nullif(max(
    coalesce((SELECT max(day) FROM session WHERE session.patient_id = caseload.patient_id
      AND EXISTS (SELECT 1 FROM set_result
        WHERE session_id = session.id AND set_result.outcome = 'done')), ''),
    coalesce((SELECT max(day) FROM home_entry AS said
      WHERE said.patient_id = caseload.patient_id AND done = 1
        AND NOT EXISTS (SELECT 1 FROM home_entry AS later
          WHERE later.patient_id = said.patient_id AND later.day = said.day
            AND later.part = said.part AND (later.at, later.id) > (said.at, said.id))), '')
  ), '')
WHERE patient_id IN (SELECT patient_id FROM plan WHERE patient_id IN {_THEIRS}
  AND status = 'current')
"""

_WITHOUT_PLAN = f"""
UPDATE caseload SET
  listed = coalesce((SELECT archived_at IS NULL FROM patient WHERE id = patient_id), 1)
WHERE patient_id IN {_THEIRS} AND patient_id NOT IN (SELECT patient_id FROM plan
  WHERE status = 'current' AND patient_id IN {_THEIRS})
"""

_FIND_NEW = f"""
INSERT INTO patient_find (name, code, patient_id)
SELECT name, code, id FROM patient WHERE id IN {_THEIRS}
"""


def rebuild(ledger: Ledger, patients: Iterable[str]) -> None:
    """The caseload's rows of ``patients``, inside the caller's transaction."""
    theirs = orjson.dumps(list(patients)).decode()
    conn = ledger.db.conn
    for sql in (_MISSING, _CASELOAD, _WITHOUT_PLAN):
        conn.execute(sql, (theirs,))


def index(ledger: Ledger, new: Iterable[str], known: Iterable[str]) -> None:
    """The search's rows of patients that came; the same for those that changed."""
    conn = ledger.db.conn
    if changed := list(known):
        theirs = orjson.dumps(changed).decode()
        conn.execute(f"DELETE FROM patient_find WHERE patient_id IN {_THEIRS}", (theirs,))
    conn.execute(_FIND_NEW, (orjson.dumps([*new, *changed]).decode(),))
