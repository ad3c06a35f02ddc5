"""What a patient says they did at home: kept apart from what the kiosk measured."""

from collections.abc import Iterable

from app.core.chart_tick import ChartTick
from app.store.ledger import Ledger


class HomeEntries:
    """Takes home entries. The last one of a slot counts, and none is ever changed; they are read
    as ``Record.home``."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(
        self, patient: str, plan: str, ticks: Iterable[ChartTick], by: str | None = None
    ) -> None:
        """Stores ``ticks`` whole or not at all. ``plan`` is the version they were done under, and
        ``by`` the id of the member of staff who entered them."""
        with self._ledger.write() as db:
            db.table("home_entry").insert_all(
                {
                    "id": self._ledger.new_id(),
                    "patient_id": patient,
                    "plan_id": plan,
                    "day": tick.slot.day.isoformat(),
                    "part": tick.slot.part.value,
                    "done": tick.done,
                    "pain": tick.pain,
                    "staff_id": by,
                    "at": self._ledger.now(),
                }
                for tick in ticks
            )
            self._ledger.audit("home sessions entered", patient, by)
