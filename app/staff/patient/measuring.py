"""A measure that a physio has taken or asked: which, and its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.errors import KioskError
from app.core.measures.registry import MEASURES
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases import measuring

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.staff import Staff
    from app.staff.shift import Shift
    from app.usecases.measuring import Activities
    from app.usecases.needs import HasStore

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class MeasuringState(Struct, frozen=True):
    """``open`` while somebody enters; ``measure`` is which of ``measures``, "" before it is chosen.
    ``low`` and ``high`` bound it. Of the patient's own activities ``rows`` are ``{id, words, typed,
    problem}``; those without an id are named now."""

    open: bool = False
    measures: tuple[str, ...] = ()
    measure: str = ""
    low: float = 0
    high: float = 10
    typed: str = ""
    rows: tuple[dict[str, str], ...] = ()
    busy: bool = False
    ready: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the patient's page")
class MeasuringModel(Snapshot):
    """Takes one measure at a time. ``stored`` is told when it is."""

    _state: MeasuringState

    def __init__(self, shift: Shift[HasStore], stored: Callable[[], None], parent: QObject) -> None:
        super().__init__(MeasuringState(), parent)
        self._shift, self._stored = shift, stored
        self._patient = ""

    def begin(self, patient: str) -> None:
        """Ask which."""
        self._patient = patient
        names = tuple(it.id for it in measuring.entered())
        self.show(MeasuringState(open=True, measures=names))

    def forget(self) -> None:
        """Whoever was here has gone."""
        self._patient = ""
        self.show(MeasuringState())

    @Slot(str)
    def choose(self, measure: str) -> None:
        """Which; of the patient's own activities each is asked for."""
        if self._state.busy or measure not in self._state.measures:
            return
        info = MEASURES[measure]
        empty = MeasuringState(open=True, measures=self._state.measures)
        self.show(replace(empty, measure=measure, low=info.low, high=info.high))
        if measure == measuring.PSFS:
            clinic, staff, patient = self._shift.clinic, self._shift.by, self._patient
            self._shift.ask(
                lambda: measuring.activities(clinic, staff, patient), self._offer, self._fail
            )

    @Slot(str)
    def type(self, text: str) -> None:
        """The number of a measure, as typed."""
        problem = _problem(self._state.measure, text)
        ready = bool(text.strip()) and not problem
        self.show(replace(self._state, typed=text, problem=problem, ready=ready))

    @Slot(int, str)
    def rate(self, row: int, text: str) -> None:
        """The number of one activity, as typed."""
        self._change(row, typed=text, problem=_problem(measuring.PSFS, text))

    @Slot(int, str)
    def name(self, row: int, words: str) -> None:
        """An activity that the patient names now."""
        if not self._state.rows[row]["id"]:
            self._change(row, words=words)

    @Slot()
    def back(self) -> None:
        """To which, and from there away."""
        if self._state.busy:
            return
        if self._state.measure:
            self.begin(self._patient)
        else:
            self.forget()

    @Slot()
    def confirm(self) -> None:
        """Store it. A second touch does nothing."""
        it = self._state
        if it.busy or not it.ready:
            return
        clinic, staff, patient = self._shift.clinic, self._shift.by, self._patient
        self.show(replace(it, busy=True, problem=""))
        job = _rating(it) if it.measure == measuring.PSFS else _entering(it)
        self._shift.ask(lambda: job(clinic, staff, patient), self._done, self._fail)

    def _offer(self, found: Activities) -> None:
        rows = [{"id": it.id, "words": it.words, "typed": "", "problem": ""} for it in found.named]
        rows += [{"id": "", "words": "", "typed": "", "problem": ""}] * found.left
        self.show(replace(self._state, rows=tuple(rows)))

    def _change(self, at: int, **changes: str) -> None:
        rows = [{**row, **changes} if n == at else row for n, row in enumerate(self._state.rows)]
        filled = any(
            row["typed"].strip() or (not row["id"] and row["words"].strip()) for row in rows
        )
        right = not any(row["problem"] for row in rows)
        self.show(replace(self._state, rows=tuple(rows), problem="", ready=filled and right))

    def _done(self, _: object) -> None:
        self.forget()
        self._stored()

    def _fail(self, said: str) -> None:
        self.show(replace(self._state, busy=False, problem=said))


def _entering(it: MeasuringState) -> Callable[[HasStore, Staff, str], None]:
    return lambda clinic, staff, patient: measuring.enter(
        clinic, staff, patient, it.measure, it.typed
    )


def _rating(it: MeasuringState) -> Callable[[HasStore, Staff, str], None]:
    known = {row["id"]: row["typed"] for row in it.rows if row["id"]}
    named = [(row["words"], row["typed"]) for row in it.rows if not row["id"]]
    return lambda clinic, staff, patient: measuring.rate(clinic, staff, patient, known, named)


def _problem(measure: str, text: str) -> str:
    """What is wrong with a number as typed, or nothing."""
    try:
        measuring.value_of(measure, text)
    except KioskError as error:
        return str(error)
    return ""
