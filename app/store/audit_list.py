"""What the audit holds, to be read: who did what, and when. Patients by code, never by name."""

import json
from collections.abc import Sequence
from datetime import date, time

from app.core.audit import PAGE, Entry
from app.core.audit_kind import ACTIONS, AuditKind
from app.store.ledger import Ledger, stamp, unstamp

_ENTRIES = """
SELECT at, action, coalesce(who.name, agent, '') AS who_by,
  coalesce(patient.code, whom.number, '') AS subject, coalesce(detail, '') AS more,
  coalesce(audit.staff_id, '')
FROM audit LEFT JOIN staff AS who ON who.id = audit.staff_id
LEFT JOIN plan ON plan.id = audit.subject_id
LEFT JOIN flag ON flag.id = audit.subject_id
LEFT JOIN patient ON patient.id = coalesce(plan.patient_id, flag.patient_id, audit.subject_id)
LEFT JOIN staff AS whom ON whom.id = audit.subject_id
WHERE at >= :since
  AND (:person IS NULL OR coalesce(audit.staff_id, '') = :person)
  AND (:actions IS NULL OR (action IN (SELECT value FROM json_each(:actions))) <> :others)
  AND (instr(lower(action || ' ' || who_by || ' ' || subject || ' ' || more), :words) > 0
    OR action IN (SELECT value FROM json_each(:called)))
ORDER BY at DESC, audit.id DESC LIMIT :limit
"""


class AuditList:
    """Reads the audit; nothing here changes it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def entries(
        self,
        since: date,
        words: str = "",
        limit: int = PAGE,
        person: str | None = None,
        kind: AuditKind | None = None,
        called: Sequence[str] = (),
    ) -> tuple[Entry, ...]:
        """The newest entries since a local day in which ``words`` stand: a patient's code, a
        colleague, what was done. ``person`` is the id of who did it, "" for the kiosk and whoever
        gave it a command, None for anybody. Actions that are ``called`` so elsewhere fit too."""
        others = kind is AuditKind.CHANGED
        told: dict[AuditKind, tuple[str, ...]] = {
            k: its for k, its in ACTIONS.items() if k is not AuditKind.CHANGED
        }
        actions = [it for its in told.values() for it in its] if others else None
        if kind is not None and not others:
            actions = list(told[kind])
        midnight = stamp(self._ledger.moment(since, time()))
        asked = {
            "since": midnight,
            "words": words.strip().lower(),
            "limit": limit,
            "person": person,
            "others": others,
            "actions": actions and json.dumps(actions),
            "called": json.dumps([*called]),
        }
        rows = self._ledger.named(_ENTRIES, asked)
        return tuple(Entry(unstamp(at), *said) for at, *said in rows)
