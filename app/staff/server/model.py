"""This clinic's server, as an admin sees it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import clock_time, day_words
from app.ui.qml import QmlUncreatable
from app.usecases.exchanging import Fleet, FleetKiosk, ServerStanding, fleet, standing
from app.usecases.many_kiosks import Joining, invite, join
from app.usecases.square import qr_rows

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

_AWAY = timedelta(days=1)
_UNPROVEN = timedelta(days=7)
_LITTLE_MB = 2000


class ServerState(Struct, frozen=True):
    """``at`` is when something was last exchanged, ``trouble`` the word for why nothing is,
    ``minutesOff`` how wrong this machine's clock is. ``invitation`` is a code for another kiosk,
    ``rows`` the same as a picture. ``joinedNow``: the kiosk has to be opened again. ``fleet`` is
    ``{name, seen, version, proven, disk, wrong}`` of each kiosk of the clinic, as of ``fleetAt``;
    ``wrong`` where somebody should look after it."""

    ready: bool = False
    joined: bool = False
    clinic: str = ""
    kiosk: str = ""
    at: str = ""
    late: bool = False
    trouble: str = ""
    minutesOff: int = 0
    unsent: int = 0
    code: str = ""
    name: str = ""
    invitation: str = ""
    rows: tuple[str, ...] = ()
    joinedNow: str = ""
    fleet: tuple[dict[str, Any], ...] = ()
    fleetAt: str = ""
    busy: bool = False
    problem: str = ""


def _row(kiosk: FleetKiosk, at: datetime, now: datetime) -> dict[str, Any]:
    seen, proven, disk = kiosk.seen, kiosk.backup_proven, kiosk.disk_free_mb
    away = seen is None or at - seen > _AWAY
    unproven = proven is None or at - proven > _UNPROVEN
    return {
        "name": kiosk.name,
        "seen": clock_time(seen, now),
        "version": kiosk.version,
        "proven": day_words(proven.astimezone().date()) if proven else "",
        "disk": "" if disk is None else f"{disk / 1000:.0f}",
        "wrong": away or unproven or (disk is not None and disk < _LITTLE_MB),
    }


@QmlElement
@QmlUncreatable("made by the staff desk")
class ServerModel(Page[Joining]):
    """Keeps what was typed until it has worked."""

    _state: ServerState

    needs = Action.CHANGE_SETTINGS

    def __init__(self, shift: Shift[Joining]) -> None:
        super().__init__(shift, ServerState())

    def enter(self, subject: str) -> None:
        clinic, clock = self.shift.clinic, self.shift.clock
        staff = self.shift.by
        self.shift.ask(lambda: standing(clinic, clock.now()), self._take)
        self.shift.ask(lambda: fleet(clinic, staff), self._show_fleet)

    def half_done(self) -> Callable[[], None] | None:
        """Codes are typed anew after a lock."""
        return None

    def scanned(self, text: str) -> None:
        """A code that was printed for this kiosk."""
        if not self._state.joined and not self._state.busy:
            self._set(code=text, problem="")

    @Slot(str)
    def typeCode(self, text: str) -> None:
        """The code with which this kiosk joins."""
        self._set(code=text, problem="")

    @Slot(str)
    def typeName(self, text: str) -> None:
        """What the kiosk that is let in will be called."""
        self._set(name=text, problem="")

    @Slot()
    def join(self) -> None:
        """Join with the code: this kiosk's records go to the server, or the clinic's come here."""
        clinic, staff, code = self.shift.clinic, self.shift.by, self._state.code
        if self._state.busy or not code.strip():
            return
        self._set(busy=True, problem="")
        self.shift.ask(lambda: join(clinic, staff, code), self._joined, self._fail)

    @Slot()
    def invite(self) -> None:
        """A code with which another kiosk joins."""
        clinic, staff, name = self.shift.clinic, self.shift.by, self._state.name
        if self._state.busy or not name.strip():
            return
        self._set(busy=True, problem="")
        self.shift.ask(lambda: invite(clinic, staff, name), self._invited, self._fail)

    @Slot()
    def hideInvitation(self) -> None:
        """The code leaves the screen; it can be used all the same."""
        self._set(invitation="", rows=(), name="")

    def _take(self, found: ServerStanding) -> None:
        self._set(
            ready=True,
            joined=found.joined,
            clinic=found.clinic,
            kiosk=found.kiosk,
            at=clock_time(found.exchanged, self.shift.clock.now()),
            late=found.late,
            trouble=found.trouble,
            minutesOff=round(abs(found.clock_off) / 60),
            unsent=found.waiting,
        )

    def _show_fleet(self, found: Fleet) -> None:
        now = self.shift.clock.now()
        rows = tuple(_row(it, found.at or now, now) for it in found.kiosks)
        self._set(fleet=rows, fleetAt=clock_time(found.at, now))

    def _joined(self, clinic: str) -> None:
        self._set(busy=False, code="", joinedNow=clinic)

    def _invited(self, code: str) -> None:
        self._set(busy=False, invitation=code, rows=qr_rows(code))

    def _fail(self, sentence: str) -> None:
        self._set(busy=False, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
