"""Somebody feels unwell: it is kept at once, and what to do shows whatever the disk does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.flags import Tier
from app.core.safety.unwell import UnwellSign, tier_of
from app.devices.jobs import Jobs
from app.patient.intake.stop import StopState
from app.patient.screens import Screens
from app.patient.session.run import SessionRun
from app.ui.kiosk_screen import KioskScreen

if TYPE_CHECKING:
    from app.usecases.visit import Visit


class KeepsUnwell(Protocol):
    """Keeps that somebody feels unwell, beside a session."""

    def felt(self, patient: str) -> None:
        """Stores at once that somebody feels unwell, before anything is asked."""
        ...

    def told(self, patient: str, sign: UnwellSign) -> None:
        """Adds what they feel."""
        ...

    def taken_back(self, patient: str) -> None:
        """It was touched by mistake; that it was stays in the record."""
        ...


class FirstAid(QObject):
    """Follows "I feel unwell" from any screen, in a session (``run`` has one) or beside one.

    ``stopped``: what is felt was told, and the stop shows. Nothing here waits for the disk.
    """

    stopped = Signal()

    def __init__(
        self,
        kiosk: KioskScreen,
        screens: Screens,
        jobs: Jobs,
        run: Callable[[], SessionRun | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._screens, self._jobs, self._run = kiosk, screens, jobs, run
        self._visit: Visit | None = None
        self._unwell: KeepsUnwell | None = None
        self._before = ""
        kiosk.feltUnwell.connect(self._felt)
        screens.session.feltUnwell.connect(self._felt)
        screens.unwell.told.connect(self._told)
        screens.unwell.tookBack.connect(self._take_back)

    def attend(self, visit: Visit, unwell: KeepsUnwell) -> None:
        """From now on it is this patient who may say it."""
        self._visit, self._unwell = visit, unwell

    def leave(self) -> None:
        """Somebody goes: what was said is kept."""
        self._visit = None

    def _felt(self) -> None:
        visit, unwell, run = self._visit, self._unwell, self._run()
        if visit is None or unwell is None or self._kiosk.shown.screen == "unwell":
            return
        self._before = self._kiosk.shown.screen
        self._screens.unwell.ask()
        self._screens.chair.stop_clock()
        if run is not None:
            run.do(run.player.feel_unwell)
        else:
            self._jobs.run(lambda: unwell.felt(visit.patient))
        self._kiosk.go("unwell")

    def _told(self, sign: UnwellSign) -> None:
        visit, unwell, run = self._visit, self._unwell, self._run()
        if visit is None or unwell is None or self._kiosk.shown.screen != "unwell":
            return
        kind = "emergency" if tier_of(sign) is Tier.EMERGENCY else "unwell"
        self._screens.stop.show(StopState(kind, visit.emergency_number))
        self._kiosk.go("stop")
        if run is not None:
            run.do(lambda: run.player.tell_unwell(sign))
        else:
            self._jobs.run(lambda: unwell.told(visit.patient, sign))
        self.leave()
        self.stopped.emit()

    def _take_back(self) -> None:
        visit, unwell, run = self._visit, self._unwell, self._run()
        if visit is None or unwell is None or self._kiosk.shown.screen != "unwell":
            return
        if run is not None:
            run.do(run.player.feel_well)
        else:
            self._jobs.run(lambda: unwell.taken_back(visit.patient))
        self._kiosk.go(self._before)
