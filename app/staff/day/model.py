"""One day of a patient: every session of it set by set, and all else that was recorded."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.exercise_account import accounts
from app.core.roles import Action
from app.staff.day import lines as lines
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import grouped, plain_name, time_words
from app.ui.dates import day_text
from app.ui.qml import QmlUncreatable
from app.usecases.day_reading import Day, DayReading, day_of
from app.usecases.needs import HasLibrary

if TYPE_CHECKING:
    from app.core.day_record import Sitting

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

Line = dict[str, object]


def day_subject(patient: str, day: date, session: str = "") -> str:
    """What ``shift.go("day", ...)`` is called with."""
    return f"{patient} {day.isoformat()} {session}"


class DayState(Struct, frozen=True):
    """``sittings`` are ``{id, part, at}``, ``chosen`` the id of the one that is shown: of it are
    ``part`` to ``pauses``. ``outcome`` is empty while it is open. A number is -1 where nobody gave
    one. ``earlier`` and ``later``: whether there are other days on that side."""

    ready: bool = False
    name: str = ""
    code: str = ""
    on: str = ""
    sittings: tuple[Line, ...] = ()
    chosen: str = ""
    part: str = ""
    began: str = ""
    ended: str = ""
    outcome: str = ""
    version: int = 0
    exercises: tuple[Line, ...] = ()
    told: tuple[Line, ...] = ()
    lessons: tuple[Line, ...] = ()
    pauses: tuple[Line, ...] = ()
    home: tuple[Line, ...] = ()
    measured: tuple[Line, ...] = ()
    safety: tuple[Line, ...] = ()
    flags: tuple[Line, ...] = ()
    earlier: bool = False
    later: bool = False


class ReadsDay(DayReading, HasLibrary, Protocol):
    """Reads one day, and names what was done on it."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class DayModel(Page[ReadsDay]):
    """Shows a day, and walks to the ones beside it."""

    _state: DayState

    needs = Action.SEE_RECORD

    def __init__(self, shift: Shift[ReadsDay]) -> None:
        super().__init__(shift, DayState())
        self._patient = ""
        self._day: Day | None = None

    def enter(self, subject: str) -> None:
        """``subject`` holds a patient's id, a day and a session's id, a space between them."""
        self._patient, day, session = subject.split(" ")
        self._read(date.fromisoformat(day), session)

    def forget(self) -> None:
        self._patient, self._day = "", None
        super().forget()

    @Slot(str)
    def choose(self, session: str) -> None:
        """Show another session of the day."""
        if self._day is not None:
            self._take(self._day, session)

    @Slot()
    def goEarlier(self) -> None:
        """The day before on which anything was recorded."""
        if self._day is not None and (before := self._day.record.before):
            self._read(before, "")

    @Slot()
    def goLater(self) -> None:
        """The next such day."""
        if self._day is not None and (after := self._day.record.after):
            self._read(after, "")

    def _read(self, day: date, session: str) -> None:
        clinic, staff, patient = self.shift.clinic, self.shift.staff, self._patient
        assert staff is not None
        self.shift.ask(
            lambda: day_of(clinic, staff, patient, day), lambda it: self._take(it, session)
        )

    def _take(self, day: Day, session: str) -> None:
        self._day = day
        record, library = day.record, self.shift.clinic.library
        first = record.sittings[0] if record.sittings else None
        shown = next((it for it in record.sittings if it.id == session), first)
        state = DayState(
            ready=True,
            name=plain_name(day.patient.name),
            code=grouped(day.patient.code),
            on=day_text(record.day, "ddd d MMM yyyy"),
            sittings=lines.sitting_lines(record),
            home=lines.home_lines(record),
            measured=lines.measured_lines(record),
            safety=lines.safety_lines(record, library),
            flags=lines.flag_lines(day),
            earlier=record.before is not None,
            later=record.after is not None,
        )
        self.show(self._with(state, shown) if shown else state)

    def _with(self, state: DayState, sitting: Sitting) -> DayState:
        library = self.shift.clinic.library
        return replace(
            state,
            chosen=sitting.id,
            part=sitting.part.value,
            began=time_words(sitting.started),
            ended=time_words(sitting.ended) if sitting.ended else "",
            outcome=sitting.outcome.value if sitting.outcome else "",
            version=sitting.version,
            exercises=tuple(
                lines.exercise_line(it, library) for it in accounts(sitting, library.exercises)
            ),
            told=lines.told_lines(sitting),
            lessons=lines.lesson_lines(sitting, library),
            pauses=lines.pause_lines(sitting),
        )
