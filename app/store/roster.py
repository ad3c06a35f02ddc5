"""All patients as one list: looked through by a few letters, in the order that is asked for."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from heapq import nlargest, nsmallest
from json import dumps
from typing import Any

from app.core.caseload import CaseLine, CaseNeed, ListOrder, Wish
from app.store.caseload import Caseload
from app.store.find import Find, plain
from app.store.ledger import Ledger

_KEYS: dict[ListOrder, Callable[[CaseLine], Any]] = {
    ListOrder.NAME: lambda it: (plain(it.name), it.code),
    ListOrder.PROGRAMME: lambda it: (it.programme or "", plain(it.name)),
    ListOrder.SEEN: lambda it: (it.seen or date.min, plain(it.name)),
    ListOrder.CODE: lambda it: it.code,
}
_READ: dict[ListOrder, tuple[str, str]] = {
    ListOrder.NAME: ("''", ""),
    ListOrder.PROGRAMME: (
        "coalesce(programme_id, '')",
        "LEFT JOIN plan ON plan.patient_id = patient.id AND plan.status = 'current'",
    ),
    ListOrder.SEEN: (
        "coalesce(seen_on, '')",
        "LEFT JOIN caseload ON caseload.patient_id = patient.id",
    ),
    ListOrder.CODE: ("code", ""),
}
"""What each goes by before the name, and what it is read from."""


class Roster:
    """Everybody who is not archived. By need without a word to look for, those whose plan has ended
    are left out: they need nobody."""

    def __init__(self, ledger: Ledger, caseload: Caseload, find: Find) -> None:
        self._ledger, self._caseload, self._find = ledger, caseload, find

    def cases(self, wish: Wish, quiet_days: int) -> tuple[tuple[CaseLine, ...], bool]:
        """The first of them, and whether there are others."""
        found = self._found(wish, quiet_days)
        if wish.order is not ListOrder.NEED:
            found.sort(key=_KEYS[wish.order])
        if wish.turned:
            found.reverse()
        return tuple(found[: wish.limit]), len(found) > wish.limit

    def _found(self, wish: Wish, quiet_days: int) -> list[CaseLine]:
        names = self._find.everybody(wish.text) if wish.text.strip() else None
        among = None if names is None else list(names)
        if wish.order is not ListOrder.NEED and wish.need is None:
            return self._caseload.of(self._ends(wish, among), quiet_days)
        needs = [wish.need] if wish.need is not None else list(CaseNeed)
        ordered = wish.order is ListOrder.NEED and not wish.turned
        limit = wish.limit + 1 if ordered else -1
        physio = wish.physio if among is None else None
        found = self._first(needs, quiet_days, limit, physio, among)
        if names is None or wish.need is not None or len(found) == limit:
            return found
        needless = names.keys() - {case.patient for case in found}
        others = self._caseload.of(list(needless), quiet_days)
        return [*found, *sorted(others, key=_KEYS[ListOrder.NAME])]

    def _first(
        self,
        needs: Iterable[CaseNeed],
        quiet_days: int,
        limit: int,
        physio: str | None,
        among: Sequence[str] | None,
    ) -> list[CaseLine]:
        """Up to ``limit`` of these needs, or all with -1; of all patients, or ``among`` some."""
        found: list[CaseLine] = []
        for need in needs:
            left = limit - len(found)  # below nothing is no limit to SQLite
            if left:
                found += self._caseload.cases(need, quiet_days, left, among=among, physio=physio)
        return found

    def _ends(self, wish: Wish, among: Sequence[str] | None) -> list[str]:
        """Who stands first, of all or ``among`` those found: read with no more than what the order
        goes by."""
        key, tables = _READ[wish.order]
        everybody = self._ledger.rows(
            f"SELECT {key}, name, patient.id FROM patient {tables} WHERE archived_at IS NULL "
            "AND iif(?2 IS NULL, ?1 IS NULL OR physio_id = ?1, "
            "patient.id IN (SELECT value FROM json_each(?2)))",
            wish.physio,
            None if among is None else dumps(among),
        )
        keyed = ((key, plain(name), patient) for key, name, patient in everybody)
        first = nlargest if wish.turned else nsmallest
        return [patient for _, _, patient in first(wish.limit + 1, keyed)]
