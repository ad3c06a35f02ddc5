"""What the audit holds, to be read: who did what, and when. Patients by code, never by name."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from functools import partial

from app.core.audit import PAGE, AuditEntry, AuditEvent
from app.core.audit_kind import ACTIONS, AuditKind
from app.store.ledger import Ledger, Row, stamp, unstamp
from app.store.trouble import plainly
from db.sqlite import dbapi2

AT_ONCE = 2000
"""Entries that are read together for a file."""

_FROM = """
FROM audit LEFT JOIN staff AS who ON who.id = audit.staff_id
LEFT JOIN plan ON plan.id = audit.subject_id
LEFT JOIN flag ON flag.id = audit.subject_id
LEFT JOIN proposal ON proposal.id = audit.subject_id
LEFT JOIN patient ON patient.id = coalesce(
  plan.patient_id, flag.patient_id, proposal.patient_id, audit.subject_id)
LEFT JOIN staff AS whom ON whom.id = audit.subject_id
WHERE at >= :since AND (:until IS NULL OR at < :until)
  AND (:person IS NULL OR coalesce(audit.staff_id, '') = :person)
  AND (:actions IS NULL OR (action IN (SELECT value FROM json_each(:actions))) <> :others)
  AND (instr(lower(action || ' ' || coalesce(who.name, agent, '') || ' '
    || coalesce(patient.code, whom.number, '') || ' ' || coalesce(detail, '')), :words) > 0
    OR action IN (SELECT value FROM json_each(:called)))
"""
_ENTRIES = f"""
SELECT at, action, coalesce(who.name, agent, ''), coalesce(patient.code, whom.number, ''),
  coalesce(detail, ''), coalesce(audit.staff_id, '')
{_FROM} ORDER BY at DESC, audit.id DESC LIMIT :limit
"""
_EVENTS = f"""
SELECT audit.id, at, action, coalesce(audit.staff_id, ''), coalesce(who.name, ''),
  coalesce(agent, ''), coalesce(audit.subject_id, ''), coalesce(patient.id, ''),
  coalesce(patient.code, ''), coalesce(whom.id, ''), coalesce(detail, '')
{_FROM} AND (at, audit.id) > (:at, :id) ORDER BY at, audit.id LIMIT {AT_ONCE}
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
    ) -> tuple[AuditEntry, ...]:
        """The newest entries since a local day in which ``words`` stand: a patient's code, a
        colleague, what was done. ``person`` is the id of who did it, "" for the kiosk and whoever
        gave it a command, None for anybody. Actions that are ``called`` so elsewhere fit too."""
        asked = self._asked(since, None, words, person, kind, called)
        rows = self._ledger.named(_ENTRIES, {**asked, "limit": limit})
        return tuple(AuditEntry(unstamp(at), *said) for at, *said in rows)

    def events(
        self,
        since: date,
        until: date | None = None,
        words: str = "",
        person: str | None = None,
        kind: AuditKind | None = None,
        called: Sequence[str] = (),
        conn: dbapi2.Connection | None = None,
    ) -> Iterator[AuditEvent]:
        """The same entries for programs, the oldest first, up to and with the local day ``until``.
        However many there are, few are in memory together. ``conn`` reads beside the records."""
        asked = self._asked(since, until, words, person, kind, called)
        at = id_ = ""
        read = partial(_read, conn) if conn else self._ledger.named
        while rows := read(_EVENTS, {**asked, "at": at, "id": id_}):
            yield from (AuditEvent(*said) for said in rows)
            id_, at = rows[-1][:2]

    def _asked(
        self,
        since: date,
        until: date | None,
        words: str,
        person: str | None,
        kind: AuditKind | None,
        called: Sequence[str],
    ) -> dict[str, object]:
        others = kind is AuditKind.CHANGED
        told: dict[AuditKind, tuple[str, ...]] = {
            k: its for k, its in ACTIONS.items() if k is not AuditKind.CHANGED
        }
        actions = [it for its in told.values() for it in its] if others else None
        if kind is not None and not others:
            actions = list(told[kind])
        end = None if until is None else self._ledger.moment(until + timedelta(days=1), time())
        return {
            "since": stamp(self._ledger.moment(since, time())),
            "until": end and stamp(end),
            "words": words.strip().lower(),
            "person": person,
            "others": others,
            "actions": actions and json.dumps(actions),
            "called": json.dumps([*called]),
        }


def _read(conn: dbapi2.Connection, sql: str, values: Mapping[str, object]) -> list[Row]:
    with plainly():
        return list(conn.execute(sql, values))
