"""What a patient says they did at home: kept apart from what the kiosk measured."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from app.core.kinds import Part
from app.core.record import Slot
from app.store.ledger import Ledger


class Tick(Struct, frozen=True):
    """One box of the printed chart. ``done`` is False for one that was ticked by mistake."""

    slot: Slot
    done: bool = True
    pain: int | None = None


class HomeEntries:
    """The home entries of all patients. The last one of a slot counts; none is ever changed."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, patient: str, plan: str, ticks: Iterable[Tick], by: str | None = None) -> None:
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

    def of(self, patient: str) -> dict[Slot, Tick]:
        """What was last said of each slot."""
        rows = self._ledger.rows(
            "SELECT day, part, done, pain FROM home_entry WHERE patient_id = ? ORDER BY rowid",
            patient,
        )
        return {
            slot: Tick(slot, bool(done), pain)
            for day, part, done, pain in rows
            for slot in (Slot(date.fromisoformat(day), Part(part)),)
        }
