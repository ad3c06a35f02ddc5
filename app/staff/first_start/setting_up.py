"""The first start at the staff side: before anybody works here, and what is left of it later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.roles import Action
from app.usecases.first_start import FirstStart, SetupProgress

if TYPE_CHECKING:
    from app.devices.jobs import Jobs
    from app.staff.desk import StaffDesk
    from app.staff.first_start.model import FirstStartModel
    from app.ui.kiosk_screen import KioskScreen


class SettingUp(QObject):
    """Opens the questions, and says what is left to whoever may answer it."""

    def __init__(
        self, desk: StaffDesk, kiosk: KioskScreen, jobs: Jobs, model: FirstStartModel
    ) -> None:
        super().__init__(desk)
        self._desk, self._kiosk, self._jobs, self._model = desk, kiosk, jobs, model
        model.began.connect(desk.let_in_first)
        model.over.connect(self._over)
        model.told.connect(lambda: self.look(go_on=False))
        desk.view.settingUp.connect(self._begin_if_allowed)
        kiosk.scanned.connect(self._scan)

    def begin(self) -> None:
        """Nobody works here yet: whoever stands before the kiosk sets it up."""
        if self._desk.shift.staff is None:
            self._desk.lock()
            self._kiosk.go("staff")
            self._desk.view.set(page="first_start")
            self._model.enter("")

    def _scan(self, text: str) -> None:
        """While nobody works here no page is anybody's, and a code is for these questions."""
        if self._desk.shift.staff is None and self._desk.view.shown.page == "first_start":
            self._model.scanned(text)

    def _begin_if_allowed(self) -> None:
        """The same by a touch; why not stands above the sign-in."""
        view, first = self._desk.view, FirstStart(self._desk.shift.clinic)
        self._jobs.run(
            lambda: first.check(None), lambda _: self.begin(), lambda said: view.set(notice=said)
        )

    def look(self, go_on: bool = True) -> None:
        """Say what is left; ``go_on`` where the questions were broken off."""
        desk, staff = self._desk, self._desk.shift.staff
        if staff is None or not staff.may(Action.CHANGE_SETTINGS):
            return

        def tell(found: SetupProgress) -> None:
            if desk.shift.staff != staff:
                return
            desk.view.set(todo=tuple(it.value for it in found.open))
            if go_on and found.begun and found.next and desk.view.shown.page != "first_start":
                desk.go("first_start")

        self._jobs.run(FirstStart(desk.shift.clinic).standing, tell)

    def _over(self, anew: bool) -> None:
        """On to what everybody begins with; with other records the kiosk starts ``anew``."""
        staff = self._desk.shift.staff
        if anew:
            self._kiosk.restarting.emit()
        elif staff is None:
            self._desk.sign_out()
        else:
            self._desk.go("today" if staff.may(Action.SEE_TODAY) else "people")
