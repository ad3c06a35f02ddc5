"""What patients do at the kiosk: each part of the records that their screens write to."""

from app.store.goals import Goals
from app.store.measures import Measures
from app.store.patients import Patients
from app.store.store import Store
from app.store.unwell import Unwell


class AtKiosk:
    """The parts of the store that a visit needs, so that no screen holds the store itself."""

    store: Store

    @property
    def patients(self) -> Patients:
        """Who signs in."""
        return self.store.patients

    @property
    def measures(self) -> Measures:
        """What is asked and measured around a session."""
        return self.store.measures

    @property
    def goals(self) -> Goals:
        """What patients work towards."""
        return self.store.goals

    @property
    def unwell(self) -> Unwell:
        """Who felt unwell, and how."""
        return self.store.unwell

    def may_leave(self, patient: str) -> None:
        """KioskError where nothing of a patient's record may be printed any more."""
        self.store.rights.may_leave(patient)

    def close_stale(self) -> int:
        """End what an earlier day left open; how many."""
        return self.store.sessions.close_stale()

    def fold(self) -> None:
        """What lies in the log goes into the data file."""
        self.store.fold()

    def close(self) -> None:
        """Close the records."""
        self.store.close()
