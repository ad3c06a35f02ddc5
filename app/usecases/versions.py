"""Another version of the program, as an admin asks for it: from a stick, or the one before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import version as version_of
from pathlib import Path

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.long_work import LongWork
from app.core.roles import Action
from app.core.staff import Staff
from app.devices.update_file import WENT_BACK, InstallStage, Running, VersionFile, Versions
from app.usecases.needs import HasStore

__all__ = ["InstallStage", "VersionFile", "VersionStanding", "VersionsDesk", "Way"]


class Way(StrEnum):
    """How this kiosk comes to another version."""

    PACKAGE = "package"
    OTHER = "other"
    """A wheel or a folder of the source: whoever installed it does that."""
    DEMO = "demo"
    """Anybody may sign in to a demo clinic."""


@dataclass(frozen=True, slots=True)
class VersionStanding:
    """``before`` is the version that comes back by one touch. ``came`` is what came of the last
    that was asked for, None when it went as asked, and ``well`` whether that is no trouble."""

    way: Way
    running: Running
    before: str = ""
    came: Sentence | None = None
    well: bool = True
    stage: InstallStage = InstallStage.NOTHING


class VersionsDesk:
    """Everything takes who asks, and refuses whoever may not."""

    def __init__(
        self, versions: Versions, places: Callable[[], Sequence[Path]], demo: bool = False
    ) -> None:
        self._versions, self._places, self._demo = versions, places, demo

    def standing(self, staff: Staff) -> VersionStanding:
        """What runs, and what came of what was asked for."""
        staff.require(Action.CHANGE_SETTINGS)
        versions, way = self._versions, self._way()
        if way is not Way.PACKAGE:
            return VersionStanding(way, Running(version_of("physio-kiosk"), None))
        came = versions.came()
        well = came is None or came == WENT_BACK
        return VersionStanding(
            way, versions.running(), versions.before(), came, well, versions.stage()
        )

    def find(self, staff: Staff) -> tuple[VersionFile, ...]:
        """The versions on sticks that are in now. Reads each as a whole: not on the records'
        thread."""
        staff.require(Action.CHANGE_SETTINGS)
        return self._versions.find(self._places()) if self._way() is Way.PACKAGE else ()

    def stage(self) -> InstallStage:
        """How far what was asked for is."""
        return self._versions.stage()

    def take(self, staff: Staff, file: Path, work: LongWork) -> None:
        """Asks for that version. It is tried on a copy of the records before it runs."""
        self._may(staff)
        self._versions.take(file, work)

    def go_back(self, staff: Staff) -> None:
        """Asks for the version before. It comes where no row is lost by that."""
        self._may(staff)
        self._versions.go_back()

    def note(self, staff: Staff, clinic: HasStore, version: str) -> None:
        """Writes down who asked for which, on the thread of the open records."""
        with clinic.store.ledger.write():
            clinic.store.ledger.audit("version asked for", None, staff.id, version)

    def _may(self, staff: Staff) -> None:
        staff.require(Action.CHANGE_SETTINGS)
        if self._way() is Way.DEMO:
            raise KioskError("A demo clinic changes no version. Sign in to your own clinic first.")

    def _way(self) -> Way:
        if self._demo:
            return Way.DEMO
        return Way.PACKAGE if self._versions.is_package() else Way.OTHER
