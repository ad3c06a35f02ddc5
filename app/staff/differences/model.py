"""What two kiosks said differently: both sides, and a touch that decides."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import clock_time, plain_name
from app.ui.languages import language_name
from app.ui.qml import QmlUncreatable
from app.usecases.many_kiosks import DifferenceSide, Shown, decide, differences
from app.usecases.needs import HasStore

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class DifferencesState(Struct, frozen=True):
    """``rows`` are ``{id, kind, about, patient, kiosk, at, kept, keptBy, aside, asideBy,
    mayTake}``, ``...By`` who wrote it and when, empty where that is not known."""

    ready: bool = False
    rows: tuple[dict[str, Any], ...] = ()
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class DifferencesModel(Page[HasStore]):
    """Lists them, oldest first."""

    _state: DifferencesState

    needs = Action.SEE_TODAY

    def __init__(self, shift: Shift[HasStore]) -> None:
        super().__init__(shift, DifferencesState())

    def enter(self, subject: str) -> None:
        clinic, staff = self.shift.clinic, self.shift.staff
        assert staff is not None
        self.shift.ask(lambda: differences(clinic, staff), self._take)

    @Slot(str)
    def keep(self, difference: str) -> None:
        """It stays as it is."""
        self._decide(difference, False)

    @Slot(str)
    def take(self, difference: str) -> None:
        """The other one counts from now on."""
        self._decide(difference, True)

    @Slot(str)
    def open(self, patient: str) -> None:
        """Whose it is."""
        self.shift.go("patient", patient)

    def _decide(self, difference: str, other: bool) -> None:
        clinic, staff = self.shift.clinic, self.shift.staff
        if self._state.busy or staff is None:
            return

        def job() -> tuple[Shown, ...]:
            decide(clinic, staff, difference, other)
            return differences(clinic, staff)

        self.show(replace(self._state, busy=True, problem=""))
        self.shift.ask(job, self._take, self._fail)

    def _take(self, found: tuple[Shown, ...]) -> None:
        self.show(DifferencesState(ready=True, rows=tuple(map(self._row, found))))

    def _fail(self, sentence: str) -> None:
        self.show(replace(self._state, busy=False, problem=sentence))

    def _row(self, it: Shown) -> dict[str, Any]:
        now = self.shift.clock.now()
        return {
            "id": it.id,
            "kind": it.kind,
            "about": plain_name(it.about),
            "patient": it.patient,
            "kiosk": it.kiosk,
            "at": clock_time(it.at, now),
            "kept": _words(it.kind, it.kept),
            "keptBy": self._by(it.kept),
            "aside": _words(it.kind, it.aside),
            "asideBy": self._by(it.aside),
            "mayTake": it.may_take,
        }

    def _by(self, side: DifferenceSide) -> str:
        at = clock_time(side.at, self.shift.clock.now()) if side.at else ""
        return ", ".join(filter(None, (side.who, at)))


def _words(kind: str, side: DifferenceSide) -> str:
    """A language is shown by its own name."""
    return language_name(side.words) or side.words if kind == "language" else side.words
