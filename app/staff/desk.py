"""What happens on the staff side: who comes in, which page is open, and when it locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from app.core.badge import badge_token
from app.core.clock import Clock
from app.core.roles import Action
from app.devices.idle import IdleWatch
from app.devices.jobs import Jobs
from app.staff.beside import Beside
from app.staff.first_start.setting_up import SettingUp
from app.staff.laying_out import LayingOut
from app.staff.page_walk import PLACES, PageWalk
from app.staff.pages import Pages
from app.staff.records.standing import MachineStanding
from app.staff.root import StaffViewModel
from app.staff.root_state import StaffState
from app.staff.shift import Shift
from app.staff.sign_in.doorway import Doorway, Waiting
from app.staff.silence import SilenceNotice
from app.ui.kiosk_screen import KioskScreen
from app.usecases.team import anybody

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.staff.staff_side import StaffSide
    from app.ui.printing import PrintingViewModel
    from app.usecases.clinic_settings import ClinicSettings

GIVES_UP_S = 60.0
"""How long a sign-in that nobody goes on with stands on a kiosk."""


class StaffDesk(PageWalk):
    """Moves staff from page to page. Nothing of a patient outlives a page, a lock or a sign-out.
    ``locked``: nobody is signed in any more."""

    locked = Signal()

    def __init__(
        self,
        kiosk: KioskScreen,
        clinic: StaffSide,
        jobs: Jobs,
        clock: Clock,
        idle: IdleWatch,
        printing: Callable[[QObject], PrintingViewModel],
        settings: ClinicSettings,
        demo_hint: str = "",
        beside: Beside = Beside(),  # noqa: B008
    ) -> None:
        super().__init__(kiosk)
        self._kiosk, self._jobs, self._clinic, self._idle = kiosk, jobs, clinic, idle
        self.shift = Shift(clinic, jobs, clock, printing, self, beside)
        self._pages = Pages(self.shift, settings)
        for page in self._pages.all():
            page.changed.connect(self._saved_by_now, Qt.ConnectionType.QueuedConnection)
        self._door = Doorway(self.shift, clock, kiosk.shown.desk, self)
        self._empty = empty = StaffState(
            desk=kiosk.shown.desk, demoHint=demo_hint, demo=beside.demo
        )
        self.view = StaffViewModel(empty, self._door.model, self._pages, self.shift.printing, self)
        self._standing = MachineStanding(self.shift, self.view, jobs)
        self._last = ""
        self._silence = SilenceNotice(kiosk, self.view, self)
        self.laying_out = LayingOut(kiosk)
        self.setting_up = SettingUp(self, kiosk, jobs, self._pages.first_start)
        kiosk.arrived.connect(self._arrived)
        kiosk.scanned.connect(self._scan)
        idle.warning.connect(lambda left: self.view.set(locksIn=left))
        idle.left.connect(self._left_alone)
        self._door.admitted.connect(self._begin)
        self._door.failed.connect(lambda sentence: self.view.set(notice=sentence))
        self.shift.renewed.connect(self._begin)
        self.shift.changed.connect(self._be_patient)
        self.view.opening.connect(self.go)
        self.view.returning.connect(self.go_back)
        self.view.leaving.connect(self._end)
        self.view.decided.connect(self._decide)
        self.view.closing.connect(self.sign_out)
        self.view.exiting.connect(self._exit)
        self._pages.recovery.kept.connect(self._standing.look)
        self._pages.roster.chosen.connect(self._open_beside)
        self.shift.wanted.connect(self.go)
        self.shift.returning.connect(self.go_back)
        self.shift.printed.connect(lambda: self.view.set(printing=True))
        self.shift.printing.closed.connect(lambda: self.view.set(printing=False))
        self.shift.failed.connect(lambda sentence: self.view.set(notice=sentence))

    def open(self) -> None:
        """Show the sign-in."""
        self.lock()
        self._jobs.run(self._look_around, self._tell_clinic)
        self._kiosk.go("staff")
        self._idle.watch(not self._kiosk.shown.desk, GIVES_UP_S, 0.0)

    def close(self) -> None:
        """Stop what takes long, before the kiosk closes."""
        for page in (self._pages.patient, self._pages.settings, self._pages.person):
            page.export.close()
        self._pages.patient.letter.keep()
        for busy in (self._pages.backups, self._pages.self_test, self._pages.updates):
            busy.close()

    def _exit(self) -> None:
        """Close the program, for who may; with records to be put in place it starts anew."""
        staff = self.shift.staff
        if staff is not None and staff.may(Action.CHANGE_SETTINGS):
            anew = self._pages.backups.shown.restart
            self._kiosk.restarting.emit() if anew else self._kiosk.closed.emit()

    def lock(self) -> None:
        """Nobody is signed in, and nothing of anybody is left on a page."""
        self._idle.watch(False)
        self._path.clear()
        self._put_off = self._once_saved = None
        self.laying_out.put_away()
        self.shift.turn(None)
        self._door.shut()
        self.view.show(self._empty)
        self.shift.printing.forget()
        for page in self._pages.all():
            page.forget()
        self.locked.emit()

    def sign_out(self) -> None:
        """Lock, keep nothing half done, and give the kiosk back to patients, or the desk to all."""
        self._door.forget()
        self.lock()
        self._drop()
        self._kiosk.forget()

    def _left_alone(self) -> None:
        """Lock. What was open waits, in memory alone, for the same person to come back."""
        self._keep()
        self.lock()
        self._kiosk.forget()

    def _keep(self) -> None:
        if self.shift.staff is not None and (page := self._open_page()):
            self._door.keep(self.shift.staff, tuple(self._path), page.half_done())

    def _drop(self) -> None:
        self._door.forget()
        for page in self._pages.all():
            page.drop()

    def _end(self) -> None:
        """Sign out, once it is said of each thing half done, its page in sight, that it may go."""
        page = self._open_page()
        if self._waits_for(page, self._end):
            return
        waiting = next(self._pages.waiting(), None)
        if page is not None and (page.unsaved or page.half_done() is not None):
            self._ask_before(self._give_up)
        elif waiting is not None:
            self._walk(*waiting)
            self._ask_before(self._give_up)
        else:
            self.sign_out()

    def _give_up(self) -> None:
        """What is half done on the open page goes; look for the next."""
        if page := self._open_page():
            page.forget()
            page.drop(self._path[-1][1])
        self._end()

    def _look_around(self) -> tuple[str, bool]:
        """The clinic's name, and whether no staff are set up."""
        self.laying_out.read(self._clinic)
        return self._clinic.setting("clinic_name"), not anybody(self._clinic)

    def _tell_clinic(self, found: tuple[str, bool]) -> None:
        told = dict(zip(("clinic", "nobody"), found, strict=True))
        self._empty = replace(self._empty, **told)
        self.view.set(**told)

    def _arrived(self, screen: str) -> None:
        """Whatever shows the patient side locks this one."""
        if screen != "staff":
            self.lock()

    def _scan(self, text: str) -> None:
        if badge_token(text):
            self._badge(text)
        elif self.shift.staff is not None and (page := self._open_page()):
            page.scanned(text)

    def _badge(self, text: str) -> None:
        """Somebody wants in. Whoever is there already finds their page again."""
        if self._kiosk.shown.screen != "staff":
            return
        if self.shift.staff is not None:
            self._keep()
            self.open()
        self._door.hold(text)

    def _be_patient(self) -> None:
        """The clinic has set anew when it locks, or how this screen is laid out."""

        def take(seconds: float) -> None:
            if self.shift.staff is not None:
                self.laying_out.lay_out()
                self._idle.watch(True, 0.0, seconds, any_touch=True)

        def read() -> float:
            self.laying_out.read(self._clinic)
            return self._door.read_patience()

        self._jobs.run(read, take)

    def let_in_first(self, staff: Staff, locks_s: float) -> None:
        """The first person who works here goes on with the questions, signed in."""
        self._door.locks_s = locks_s
        self._let_in(staff)
        self._path[:] = [("first_start", "")]

    def _let_in(self, staff: Staff) -> None:
        if self._last != staff.id:
            self._drop()
        self._last = staff.id
        self._door.shut()
        self.shift.turn(staff)
        self.laying_out.lay_out()
        places = [each for each in PLACES if staff.may(self._pages.at(each).needs)]
        who = {"name": staff.name, "role": staff.role.value, "first": staff.first}
        self.view.set(**who, places=tuple(places), notice="")
        self._idle.watch(True, 0.0, self._door.locks_s, any_touch=True)
        self._idle.check()
        self._standing.look()
        self._silence.look()

    def _begin(self, staff: Staff) -> None:
        waiting = self._door.take(staff)
        self._let_in(staff)
        self.setting_up.look()
        if waiting is None or not self._resume(staff, waiting):
            self.go("own" if staff.first else "today" if staff.may(Action.SEE_TODAY) else "people")

    def _resume(self, staff: Staff, waiting: Waiting) -> bool:
        """The pages as they were, if whoever they are of may still see them."""
        if not all(staff.may(self._pages.at(page).needs) for page, _ in waiting.path):
            return False
        self._path = list(waiting.path)
        self._enter()
        if waiting.again is not None:
            waiting.again()
        return True
