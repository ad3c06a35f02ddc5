"""A patient goes to another clinic, or comes from one: what is sent, and what waits."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import clock_time, grouped, plain_name
from app.ui.error_words import error_words
from app.ui.qml import QmlUncreatable
from app.usecases import transfers
from app.usecases.square import qr_rows
from app.usecases.transfers import ArrivedRecord, Coming, Gone, Moving, Transferring

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class TransfersState(Struct, frozen=True):
    """``patient`` is whose record is to be sent, "" on the page of all; ``much`` is ``{sessions,
    plans, notes}`` of it. ``to`` is the clinic of the typed ``address`` once the server has named
    it, and ``sentTo`` once the record has gone.

    ``came`` are ``{id, name, born, whence, at, sessions, plans, notes, trouble}`` and ``gone``
    ``{id, name, whither, at, state}``, state one of "", "waits" and "arrived". ``asking`` is what
    to confirm, ``send``, ``take``, ``back`` or ``erase``, and ``about`` whose. ``taken`` is the
    name of who came in, with their new ``code``."""

    ready: bool = False
    joined: bool = True
    patient: str = ""
    name: str = ""
    much: dict[str, int] = {}
    address: str = ""
    to: str = ""
    sentTo: str = ""
    own: str = ""
    rows: tuple[str, ...] = ()
    came: tuple[dict[str, Any], ...] = ()
    gone: tuple[dict[str, str], ...] = ()
    looked: bool = False
    maySend: bool = False
    mayErase: bool = False
    asking: str = ""
    about: str = ""
    taken: str = ""
    code: str = ""
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class TransfersModel(Page[Transferring]):
    """With a patient it sends that record; without one it lists what came and what was sent."""

    _state: TransfersState

    needs = Action.ADD_PATIENT

    def __init__(self, shift: Shift[Transferring]) -> None:
        super().__init__(shift, TransfersState())
        self._of = ""
        self._new = ""

    def enter(self, subject: str) -> None:
        staff = self.shift.by
        rights = {
            "maySend": transfers.may_send(staff),
            "mayErase": staff.may(Action.ERASE_RECORD),
        }
        self._set(patient=subject, **rights)
        clinic = self.shift.clinic
        if subject:
            self.shift.ask(lambda: transfers.moving(clinic, staff, subject), self._show_moving)
        else:
            self.shift.ask(lambda: transfers.has_server(clinic), self._begin)

    def forget(self) -> None:
        self._of = self._new = ""
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        return None

    def scanned(self, text: str) -> None:
        """The other clinic's address, from its screen or a paper."""
        if self._state.patient and not self._state.sentTo:
            self.typeAddress(text)

    @Slot(str)
    def typeAddress(self, text: str) -> None:
        self._set(address=text, to="", problem="")

    @Slot()
    def find(self) -> None:
        """Which clinic this is: then it can be asked whether it is the right one."""
        clinic, staff, address = self.shift.clinic, self.shift.by, self._state.address
        if not address.strip():
            return

        def found(name: str) -> None:
            self._set(busy=False, to=plain_name(name), asking="send", about=self._state.name)

        self._do(lambda: transfers.clinic_of(clinic, staff, address), found)

    @Slot(str, str)
    def ask(self, what: str, which: str) -> None:
        """Ask before it is done; with "" not any more."""
        rows: tuple[dict[str, Any], ...] = (*self._state.came, *self._state.gone)
        self._of = which
        self._set(asking=what, about=next((it["name"] for it in rows if it["id"] == which), ""))

    @Slot()
    def confirm(self) -> None:
        """What was asked for is done."""
        clinic, staff, which, it = self.shift.clinic, self.shift.by, self._of, self._state
        self._set(asking="")
        match it.asking:
            case "send":
                patient, address = it.patient, it.address
                self._do(lambda: transfers.send(clinic, staff, patient, address), self._sent)
            case "take":
                self._do(lambda: transfers.take(clinic, staff, which), self._took)
            case "back":
                self._do(lambda: transfers.take_back(clinic, staff, which), self._again)
            case "erase":
                self._do(lambda: transfers.erase(clinic, staff, which), self._again)

    @Slot()
    def open(self) -> None:
        """Whoever came in: their PIN is set there."""
        self.shift.go("person", self._new)

    @Slot()
    def showAll(self) -> None:
        self.shift.go("transfers", "")

    @Slot()
    def look(self) -> None:
        """Ask the server once more."""
        self._again(None)

    def _show_moving(self, found: Moving) -> None:
        self._set(ready=True, name=plain_name(found.name), much=_much(found))

    def _begin(self, joined: bool) -> None:
        self._set(ready=True, joined=joined)
        if joined:
            clinic, staff = self.shift.clinic, self.shift.by

            def shown(address: str) -> None:
                self._set(own=address, rows=qr_rows(address))

            self.shift.ask(lambda: transfers.own_address(clinic, staff), shown)
            self._again(None)

    def _again(self, _: None) -> None:
        """What was sent stands in the records; the rest the server has to say."""
        clinic, staff = self.shift.clinic, self.shift.by

        def listed(found: tuple[Gone, ...]) -> None:
            self._set(gone=tuple(map(self._gone, found)))
            ids = tuple(it.patient for it in found)
            self.shift.ask(lambda: _said(clinic, staff, ids), told, self._fail)

        def told(found: tuple[tuple[Coming, ...], tuple[str, ...]]) -> None:
            came, arrived = found
            gone = tuple(
                {**it, "state": "arrived" if it["id"] in arrived else "waits"}
                for it in self._state.gone
            )
            self._set(came=tuple(map(self._came, came)), gone=gone, looked=True, busy=False)

        self._set(busy=True, problem="")
        self.shift.ask(lambda: transfers.gone(clinic, staff), listed, self._fail)

    def _came(self, it: Coming) -> dict[str, Any]:
        return {
            "id": it.key,
            "name": plain_name(it.moving.name),
            "born": "" if it.birth_year is None else str(it.birth_year),
            "whence": plain_name(it.whence),
            "at": clock_time(it.sent, self.shift.clock.now()),
            "trouble": "" if it.trouble is None else error_words(it.trouble),
            **_much(it.moving),
        }

    def _gone(self, it: Gone) -> dict[str, str]:
        return {
            "id": it.patient,
            "name": plain_name(it.name),
            "whither": plain_name(it.whither),
            "at": clock_time(it.at, self.shift.clock.now()),
            "state": "",
        }

    def _sent(self, to: str) -> None:
        self._set(busy=False, sentTo=plain_name(to))

    def _took(self, it: ArrivedRecord) -> None:
        self._new = it.patient
        self._set(taken=plain_name(it.name), code=grouped(it.code))
        self._again(None)

    def _do(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Run ``job``, unless one is running."""
        if not self._state.busy:
            self._set(busy=True, problem="")
            self.shift.ask(job, done, self._fail)

    def _fail(self, sentence: str) -> None:
        self._set(busy=False, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))


def _said(
    clinic: Transferring, staff: Any, ids: tuple[str, ...]
) -> tuple[tuple[Coming, ...], tuple[str, ...]]:
    return transfers.coming(clinic, staff), transfers.has_arrived(clinic, staff, ids)


def _much(found: Moving) -> dict[str, int]:
    return {"sessions": found.sessions, "plans": found.plans, "notes": found.notes}
