"""Many rows at once: collected by table, then written in one go."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.store.ledger import Ledger

_ORDER = (
    *("patient", "card", "plan", "plan_item", "session", "set_result", "answer", "lesson_seen"),
    *("choice", "pause"),
    *("screening", "screening_answer", "flag", "proposal", "activity", "measurement"),
    *("plan_pause", "plan_end", "note", "home_entry", "goal", "goal_tick"),
)
"""Tables after those that they refer to."""


class Bulk:
    """Collects rows; ``write`` stores them inside the caller's transaction."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._rows: dict[str, list[Mapping[str, object]]] = defaultdict(list)

    def add(self, table: str, **values: object) -> None:
        """One row. All rows of a table name the same columns."""
        self._rows[table].append(values)

    def add_all(self, table: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Several rows."""
        self._rows[table].extend(rows)

    def write(self) -> None:
        """Stores what was collected, table by table."""
        for table in _ORDER:
            if rows := self._rows.pop(table, None):
                columns, values = ", ".join(rows[0]), ", ".join(f":{name}" for name in rows[0])
                self._ledger.db.conn.executemany(
                    f"INSERT INTO {table} ({columns}) VALUES ({values})", rows
                )
        assert not self._rows
