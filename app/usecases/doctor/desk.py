"""The self-test as staff read it, and where a support bundle can go. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Clock
from app.core.roles import Action
from app.core.staff import Staff
from app.usecases.doctor.kept import SelfTest, last
from app.usecases.needs import HasSettings

__all__ = ["SelfTest", "SelfTestDesk", "SelfTestStanding"]


@dataclass(frozen=True, slots=True)
class SelfTestStanding:
    """``test`` is the last self-test, None before the first; ``fresh`` whether it still counts;
    ``places`` where a bundle can go."""

    test: SelfTest | None
    fresh: bool
    places: tuple[Path, ...] = ()


class SelfTestDesk:
    """Reads what the self-test of ``data`` left."""

    def __init__(self, data: Path, clock: Clock, drives: Callable[[], list[Path]]) -> None:
        self.data, self._clock, self._drives = data, clock, drives

    def last(self) -> SelfTestStanding:
        """How it stands."""
        found = last(self.data)
        return SelfTestStanding(found, found is not None and found.is_fresh(self._clock.now()))

    def standing(self, staff: Staff, clinic: HasSettings) -> SelfTestStanding:
        """The same, with the places that a bundle can go to."""
        staff.require(Action.BACK_UP)
        found = self.last()
        said = clinic.setting("backup_folder")
        places = dict.fromkeys([*self._drives(), *([Path(said)] if said else [])])
        return SelfTestStanding(found.test, found.fresh, tuple(it for it in places if it.is_dir()))

    def bundle(self, staff: Staff, place: Path) -> Path:
        """The name of a new bundle in ``place``."""
        staff.require(Action.BACK_UP)
        local = self._clock.now().astimezone()
        return place / f"physio-kiosk-support-{local:%Y-%m-%d-%H%M%S}.zip"
