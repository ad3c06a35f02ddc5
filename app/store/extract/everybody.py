"""How all patients keep their plans: each table is read once, in the order of the patients.

For one patient after the other a page of the database is read and decrypted once for each of them,
and most of the time goes into asking.
"""

from collections import defaultdict
from collections.abc import Container, Iterator
from datetime import date

from app.core.errors import KioskError
from app.core.plan import Plan
from app.store.extract.extract import Extract
from app.store.history import FINISHED, PAINS, PlanHistory, home_entry, kept_of
from app.store.ledger import Row
from app.store.plan_breaks import Breaks, pause_of
from app.store.plans import PLAN, Plans

_PLANS = f"SELECT patient_id, status, {', '.join(PLAN)} FROM plan ORDER BY patient_id, version"
_NEVER_HELD = "SELECT row_id FROM sync_conflict WHERE tab = 'plan' AND patient_id IS NOT NULL"
_PAUSES = "SELECT patient_id, first_day, last_day, reason, id FROM plan_pause ORDER BY 1, 2, at"
_ENDS = "SELECT plan_id, day FROM plan_end WHERE undone_at IS NULL"
_FINISHED = FINISHED.format(
    sessions="session NOT INDEXED", sets="set_result INDEXED BY set_result_done", whose="1"
)
_PAINS = PAINS.format(join="answer NOT INDEXED CROSS JOIN session", whose="1")
_HOME = (
    "SELECT patient_id, id, day, part, done, pain, at FROM home_entry ORDER BY patient_id, at, id"
)


class _InTurn:
    """The rows of a query that begin with a patient, in the order of patients."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, patient: str) -> list[Row]:
        """What follows the id in the rows of ``patient``; those of patients before are passed."""
        found, row = [], self._next
        while row is not None and row[0] <= patient:
            if row[0] == patient:
                found.append(row[1:])
            row = next(self._rows, None)
        self._next = row
        return found


def _by_patient(rows: Iterator[Row]) -> dict[str, list[str]]:
    """What is told of each patient, each text kept once: SQLite would sort it all in memory."""
    found, texts = defaultdict[str, list[str]](list), dict[str, str]()
    for patient, told in rows:
        found[patient].append(texts.setdefault(told, told))
    return found


def kept_by_all(extract: Extract, plans: Plans) -> Iterator[tuple[str, Plan, PlanHistory]]:
    """The plan, and what tells how it is kept, of each chosen patient who has one that the content
    knows: of another the records themselves are still worth taking out."""
    versions, pauses, home = (_InTurn(extract.stream(sql)) for sql in (_PLANS, _PAUSES, _HOME))
    finished, pains = (_by_patient(extract.stream(sql)) for sql in (_FINISHED, _PAINS))
    ends: dict[str, str] = dict(extract.stream(_ENDS))
    never_held = {plan for (plan,) in extract.stream(_NEVER_HELD)}
    for patient in sorted(extract.patients()):
        rows = versions.of(patient)
        current = next((row[1:] for row in rows if row[0] == "current"), None)
        if current is None:
            continue
        breaks = Breaks(
            tuple(map(pause_of, pauses.of(patient))),
            date.fromisoformat(ends[current[0]]) if current[0] in ends else None,
            [*_rhythms(rows, current, never_held)],
        )
        try:
            plan = plans.timetable_of(current, breaks)
        except KioskError:
            continue
        entries = tuple(map(home_entry, home.of(patient)))
        yield patient, plan, kept_of(finished.pop(patient, ()), pains.pop(patient, ()), entries)


def _rhythms(rows: list[Row], current: Row, never: Container[str]) -> Iterator[Row]:
    """Days, parts and moment of each version of the same start as ``current``, up to it."""
    _, _, version, programme, starts_on, *_ = current
    for _, plan, _, number, name, start, _, days, parts, _, made, *_ in rows:
        held = number == version or (number < version and plan not in never)
        if held and start == starts_on and name == programme:
            yield days, parts, made
