"""All patients as one list: looked through by a few letters, in the order that is asked for."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from app.core.caseload import LIST, CaseLine, CaseNeed, Order, Wish
from app.store.caseload import Caseload
from app.store.find import Find, plain
from app.store.ledger import Ledger

_KEYS: dict[Order, Callable[[CaseLine], Any]] = {
    Order.NAME: lambda it: (plain(it.name), it.code),
    Order.PROGRAMME: lambda it: (it.programme or "", plain(it.name)),
    Order.SEEN: lambda it: (it.seen or date.min, plain(it.name)),
    Order.CODE: lambda it: it.code,
}


class Roster:
    """Everybody who is not archived. By need without a word to look for, those whose plan has ended
    are left out: they need nobody."""

    def __init__(self, ledger: Ledger, caseload: Caseload, find: Find) -> None:
        self._ledger, self._caseload, self._find = ledger, caseload, find

    def cases(self, wish: Wish, quiet_days: int) -> tuple[tuple[CaseLine, ...], bool]:
        """The first of them, and whether there are others."""
        found = self._found(wish, quiet_days)
        if wish.need is not None:
            found = [case for case in found if case.need is wish.need]
        if wish.order is not Order.NEED:
            found.sort(key=_KEYS[wish.order])
        if wish.turned:
            found.reverse()
        return tuple(found[: wish.limit]), len(found) > wish.limit

    def _found(self, wish: Wish, quiet_days: int) -> list[CaseLine]:
        if wish.text.strip():
            people = self._find.people(wish.text, limit=LIST).people
            return self._caseload.of([each.id for each in people], quiet_days)
        needs = [wish.need] if wish.need is not None else list(CaseNeed)
        if wish.order is Order.NEED and not wish.turned:
            return self._first(needs, quiet_days, wish.limit + 1, wish.physio)
        if wish.need is not None or wish.order is Order.NEED:
            return self._first(needs, quiet_days, -1, wish.physio)
        return self._caseload.of(self._ends(wish), quiet_days)

    def _first(
        self, needs: Iterable[CaseNeed], quiet_days: int, limit: int, physio: str | None
    ) -> list[CaseLine]:
        """Up to ``limit`` of these needs, or all with -1."""
        found: list[CaseLine] = []
        for need in needs:
            left = limit - len(found) if limit >= 0 else -1
            if left != 0:
                found += self._caseload.cases(need, quiet_days, left, physio=physio)
        return found

    def _ends(self, wish: Wish) -> list[str]:
        """Who stands first, of all: read with no more than what the order goes by."""
        everybody = [
            CaseLine(patient, name, code, programme, date.fromisoformat(seen) if seen else None)
            for patient, name, code, programme, seen in self._ledger.rows(
                "SELECT patient.id, name, code, programme_id, seen_on FROM caseload "
                "JOIN patient ON patient.id = caseload.patient_id "
                "LEFT JOIN plan ON plan.id = caseload.plan_id WHERE listed = 1 "
                "AND (?1 IS NULL OR physio_id = ?1)",
                wish.physio,
            )
        ]
        everybody.sort(key=_KEYS[wish.order], reverse=wish.turned)
        return [each.patient for each in everybody[: wish.limit + 1]]
