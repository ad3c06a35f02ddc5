"""Where every patient stands today: who needs a human, and why."""

from collections.abc import Sequence
from datetime import date, timedelta
from json import dumps
from typing import Any

from app.core.caseload import LIST, PAGE, CaseLine, CaseNeed, Group
from app.store.ledger import Ledger, Row

_PERSON = """patient.id, patient.name, patient.code, (SELECT programme_id FROM plan
  WHERE plan.patient_id = patient.id AND plan.status = 'current'),
  (SELECT seen_on FROM caseload WHERE caseload.patient_id = patient.id)"""
_GONE = "(SELECT patient_id FROM caseload WHERE listed = 0)"
_FLAGS = f"""(
  SELECT patient_id, kind, tier, about, raised_at, answer_id, count(*) AS flags, min(
    CASE tier WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END || raised_at) AS rank
  FROM flag WHERE seen_at IS NULL AND patient_id NOT IN {_GONE} {{among}} GROUP BY patient_id
)"""
_FLAG_FACTS = """kind, raised_at, tier, flags - 1,
  (SELECT exercise_id FROM answer JOIN set_result ON set_result.id = set_id
    WHERE answer.id = answer_id),
  about, (SELECT value FROM answer WHERE answer.id = answer_id)"""
# Most patients have a proposal to stay as they are; that index alone leaves those out
_PROPOSALS = f"""(
  SELECT patient_id, kind, to_exercise_id, made_at,
    CASE kind WHEN 'ease' THEN 0 WHEN 'review' THEN 1 ELSE 2 END AS rank
  FROM proposal INDEXED BY {{index}}
  WHERE decision IS NULL AND kind <> 'hold' AND patient_id NOT IN {_GONE}
    AND patient_id NOT IN (SELECT patient_id FROM flag WHERE seen_at IS NULL) {{among}}
)"""
# The plus keeps SQLite to the index that also gives the order. That index alone answers a count
# as long as no condition names the generated column quiet_since.
_LISTED = "listed = 1 AND closed = 0"
_OPEN = f"{_LISTED} AND +ends_on >= :day"
# Nothing of theirs waits. Asked of each in turn for a list; for a count, which is of everybody,
# those with something that waits are counted and taken off: they are few
_CALM = """ AND NOT EXISTS
    (SELECT 1 FROM flag WHERE flag.patient_id = standing.patient_id AND seen_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM proposal WHERE proposal.patient_id = standing.patient_id
    AND decision IS NULL AND kind <> 'hold')"""
_WAITING = """(SELECT patient_id AS waits FROM flag WHERE seen_at IS NULL
  UNION SELECT patient_id FROM proposal INDEXED BY proposal_by_need
    WHERE decision IS NULL AND kind <> 'hold')"""
_PAUSED = "(paused_from <= :day AND coalesce(paused_to, :day) >= :day)"
# A pause counts as having been heard of, and so does its last day for a while
_QUIET = """(max(coalesce(starts_on, ''), coalesce(seen_on, '')) <= :quiet
  AND NOT coalesce(paused_from <= :day AND coalesce(paused_to, :day) > :quiet, 0))"""
_SINCE = "max(quiet_since, coalesce(iif(paused_to < :day, paused_to, ''), ''))"

_AMONG = "AND patient_id IN (SELECT value FROM json_each(:among))"
# Few of many come first, or SQLite looks through everybody for them
_FEW = "json_each(:among) AS few CROSS JOIN"
_MINE = "AND patient_id IN (SELECT id FROM patient WHERE physio_id = :physio)"

_CASELOAD = "caseload"
# For each need: where its patients are, in which order, and what else to say of them
_GROUPS = {
    CaseNeed.FLAGGED: (_FLAGS, "true", "rank", _FLAG_FACTS),
    CaseNeed.READY: (
        _PROPOSALS,
        "true",
        "rank, made_at",
        "kind, made_at, '', 0, to_exercise_id, '', NULL",
    ),
    CaseNeed.UNSEEN: (
        _CASELOAD,
        f"{_OPEN} AND {_QUIET}",
        "quiet_since, patient_id",
        f"CASE WHEN seen_on IS NULL THEN 'never' ELSE '' END, {_SINCE}, '', 0, NULL, '', NULL",
    ),
    CaseNeed.PLANLESS: (
        _CASELOAD,
        f"{_LISTED} AND (ends_on IS NULL OR ends_on < :day)",
        "ends_on IS NOT NULL, ends_on DESC, patient_id",
        "CASE WHEN ends_on IS NULL THEN 'no_plan' ELSE 'over' END, ends_on, '', 0, NULL, '', NULL",
    ),
    CaseNeed.ON_TRACK: (
        _CASELOAD,
        f"{_OPEN} AND NOT {_QUIET}",
        "quiet_since DESC, patient_id DESC",
        f"CASE WHEN {_PAUSED} THEN 'paused' WHEN starts_on > :day THEN 'not_started' "
        "WHEN seen_on IS NULL THEN 'never' ELSE '' END, "
        f"CASE WHEN {_PAUSED} THEN paused_to ELSE quiet_since END, '', 0, NULL, '', NULL",
    ),
}


def _source(of: str, among: bool = False) -> str:
    """Of everybody, or ``among`` a few, where the index by patient is the near one."""
    index = "proposal_waiting" if among else "proposal_by_need"
    return of.format(among=_AMONG if among else "", index=index)


_COUNTED = [need for need in CaseNeed if need is not CaseNeed.ON_TRACK]


class Caseload:
    """The list of all patients, by need."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: tuple[object, tuple[Group, ...]] = (None, ())

    def today(
        self, quiet_days: int, limit: int = PAGE, physio: str | None = None
    ) -> tuple[Group, ...]:
        """Every need, each with its first cases, of all patients or of those of one ``physio``.
        Unseen is who was due for ``quiet_days`` days.

        Kept until anything is written, or the day is another: to count takes as long as there are
        patients."""
        asked = (self._ledger.version(), self._ledger.today(), quiet_days, limit, physio)
        if asked != self._known[0]:
            counts = self.counts(quiet_days, physio)
            groups = (
                Group(it, counts[it], self.cases(it, quiet_days, limit, physio=physio))
                for it in CaseNeed
            )
            self._known = (asked, tuple(groups))
        return self._known[1]

    def flagged(self) -> int:
        """How many of all patients are flagged: nobody's flag is out of sight."""
        return self._count(CaseNeed.FLAGGED, 0, None)

    def let_go(self) -> None:
        """Keep nobody's name at hand."""
        self._known = (None, ())

    def cases(
        self,
        need: CaseNeed,
        quiet_days: int,
        limit: int = PAGE,
        offset: int = 0,
        among: Sequence[str] | None = None,
        physio: str | None = None,
    ) -> tuple[CaseLine, ...]:
        """A page of one need's cases, of all patients, ``among`` some, or of one ``physio``'s."""
        source, where, order, facts = _GROUPS[need]
        few = among is not None and len(among) <= LIST
        led = _FEW if few and source == _CASELOAD else ""
        if source == _CASELOAD:
            where += f" AND patient_id = few.value {_CALM}" if few else _CALM
        else:
            source = _source(source, few)
        if among is not None and not few:
            where += f" {_AMONG}"
        rows = self._rows(
            f"SELECT {_PERSON}, {facts} FROM {led} {source} AS standing "
            f"JOIN patient ON patient.id = standing.patient_id WHERE {where} "
            f"{'' if physio is None else _MINE} "
            f"ORDER BY {order} LIMIT :limit OFFSET :offset",
            quiet_days,
            limit=limit,
            offset=offset,
            among=dumps(among),
            physio=physio,
        )
        return tuple(self._case(need, row) for row in rows)

    def of(self, patients: Sequence[str], quiet_days: int) -> list[CaseLine]:
        """Where these patients stand, the most pressing first."""
        found = [it for need in CaseNeed for it in self.cases(need, quiet_days, -1, among=patients)]
        rows = self._rows(
            f"SELECT {_PERSON} FROM {_FEW} patient WHERE patient.id = few.value",
            quiet_days,
            among=dumps(sorted(set(patients) - {it.patient for it in found})),
        )
        return [*found, *(self._case(None, (*row, "", None)) for row in rows)]

    def counts(self, quiet_days: int, physio: str | None = None) -> dict[CaseNeed, int]:
        """How many stand under each need, of all patients or of one ``physio``'s. On track are
        those with an open plan and nothing waiting whom no other need has."""
        counts: dict[CaseNeed, int] = {it: self._count(it, quiet_days, physio) for it in _COUNTED}
        calm = self._calm(_LISTED, quiet_days, physio)
        counts[CaseNeed.ON_TRACK] = calm - counts[CaseNeed.UNSEEN] - counts[CaseNeed.PLANLESS]
        return counts

    def _count(self, need: CaseNeed, quiet_days: int, physio: str | None) -> int:
        source, where, _, _ = _GROUPS[need]
        if source == _CASELOAD:
            return self._calm(where, quiet_days, physio)
        return self._number(_source(source), where, quiet_days, physio)

    def _calm(self, where: str, quiet_days: int, physio: str | None) -> int:
        """How many there are for whom nothing waits."""
        waiting = f"{_WAITING} CROSS JOIN {_CASELOAD}"
        return self._number(_CASELOAD, where, quiet_days, physio) - self._number(
            waiting, f"patient_id = waits AND {where}", quiet_days, physio
        )

    def _number(self, source: str, where: str, quiet_days: int, physio: str | None) -> int:
        mine = "" if physio is None else _MINE
        sql = f"SELECT count(*) FROM {source} WHERE {where} {mine}"
        ((count,),) = self._rows(sql, quiet_days, physio=physio)
        return int(count)

    def _rows(self, sql: str, quiet_days: int, **more: object) -> list[Row]:
        day = self._ledger.today()
        quiet = day - timedelta(days=quiet_days)
        values: dict[str, Any] = {"day": day.isoformat(), "quiet": quiet.isoformat()}
        return self._ledger.named(sql, {**values, **more})

    def _case(self, need: CaseNeed | None, row: Row) -> CaseLine:
        patient, name, code, programme, seen, reason, since, *flagged = row
        day = self._ledger.day_of(since) if since else None
        seen_on = date.fromisoformat(seen) if seen else None
        return CaseLine(patient, name, code, programme, seen_on, need, reason, day, *flagged)
