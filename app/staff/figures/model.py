"""A clinic in counts: for a manager to read, print and take along."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.figures import Figures, Span
from app.core.long_work import LongWork
from app.core.roles import Action
from app.devices.sticks import sticks
from app.staff.figures.words import FiguresBlock, parts_of, span_words
from app.staff.page import Page
from app.staff.shift import Shift
from app.ui.qml import QmlUncreatable
from app.usecases.figures import Writing, figures_of, figures_pdf, programmes, write_figures
from app.usecases.needs import HasDay, HasLibrary, HasPaper

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

FigureKey = tuple[date, Span, str]


class FiguresState(Struct, frozen=True):
    """``parts`` are ``{title, note, rows}`` with rows of ``{what, how}``. ``programmes`` are
    ``{value, text}``, those with enough patients, all of them first. ``saved`` is where the file
    went."""

    ready: bool = False
    busy: bool = False
    share: float = 0.0
    span: str = Span.WEEKS_4
    programme: str = ""
    programmes: tuple[dict[str, str], ...] = ()
    days: str = ""
    parts: tuple[dict[str, object], ...] = ()
    saved: str = ""
    problem: str = ""


class ShowsFigures(Writing, HasLibrary, HasDay, HasPaper, Protocol):
    """Counts, names what is counted, writes it and prints it."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class FiguresModel(Page[ShowsFigures]):
    """Counts once a day for each choice: what was counted today is shown again at once."""

    _state: FiguresState

    needs = Action.SEE_FIGURES

    moved = Signal(float)

    def __init__(self, shift: Shift[ShowsFigures]) -> None:
        super().__init__(shift, FiguresState())
        self._known: dict[FigureKey, Figures] = {}
        self._shown: Figures | None = None
        self._work: LongWork | None = None
        self.moved.connect(self._move)

    @property
    def saving(self) -> bool:
        """Leaving stops the count instead of waiting for it."""
        return False

    def enter(self, subject: str) -> None:
        """The figures are counted anew each time, beside the screens."""
        clinic = self.shift.clinic
        self.shift.ask(lambda: programmes(clinic), self._offer)
        self._count()

    def forget(self) -> None:
        """A count that is still going on is given up."""
        self._stop()
        self._shown = None
        super().forget()

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        """Another length of time, up to today."""
        self._set(span=Span(span))
        self._count()

    @Slot(str)
    def chooseProgramme(self, programme: str) -> None:
        """One programme, or all with ""."""
        self._set(programme=programme)
        self._count()

    @Slot()
    def printPage(self) -> None:
        """All of it on one page."""
        clinic, it = self.shift.clinic, self._shown
        if it is not None:
            title = QCoreApplication.translate("Figures", "The clinic in figures")
            about = f"{self._programme_name()} · {span_words(it)}"
            parts = parts_of(it)
            self.shift.print(lambda _: figures_pdf(clinic, title, about, parts), title)

    @Slot()
    def saveFile(self) -> None:
        """As CSV on a stick, or in the folder that packs are written to."""
        clinic, staff, it = self.shift.clinic, self.shift.staff, self._shown
        if it is None or staff is None:
            return
        about, parts, places = self._programme_name(), parts_of(it), sticks()
        self._set(saved="", problem="")
        self.shift.ask(
            lambda: write_figures(clinic, staff, places, it, about, parts),
            lambda path: self._set(saved=str(path)),
            lambda sentence: self._set(problem=sentence),
        )

    @Slot()
    def openAudit(self) -> None:
        """What staff have done."""
        self.shift.go("audit")

    def _programme_name(self) -> str:
        named = {it["value"]: it["text"] for it in self._state.programmes}
        return named.get(self._state.programme, "")

    def _offer(self, names: tuple[str, ...]) -> None:
        texts = self.shift.clinic.library.texts.programmes
        every = {"value": "", "text": QCoreApplication.translate("Figures", "All programmes")}
        some = ({"value": it, "text": texts[it].name} for it in names if it in texts)
        self._set(programmes=(every, *some))

    def _count(self) -> None:
        self._stop()
        clinic, staff = self.shift.clinic, self.shift.staff
        day, span, programme = clinic.slot().day, Span(self._state.span), self._state.programme
        key = (day, span, programme)
        self._known = {known: it for known, it in self._known.items() if known[0] == day}
        if key in self._known:
            self._take(key, self._known[key])
            return
        work = self._work = LongWork(lambda share, _: self.moved.emit(share))
        self._set(busy=True, share=0.0, saved="", problem="")

        def done(it: Figures) -> None:
            self._known[key] = it
            if self._work is work:
                self._take(key, it)

        def failed(sentence: str) -> None:
            if self._work is work:
                self._set(busy=False, problem=sentence)

        self.shift.ask(lambda: figures_of(clinic, staff, day, span, programme, work), done, failed)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()
        self._work = None

    def _move(self, share: float) -> None:
        if self._state.busy:
            self._set(share=share)

    def _take(self, key: FigureKey, it: Figures) -> None:
        self._work, self._shown = None, it
        self._set(
            ready=True,
            busy=False,
            days=span_words(it),
            parts=tuple(map(_line, parts_of(it))),
            saved="",
            problem="",
        )

    def _set(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))


def _line(part: FiguresBlock) -> dict[str, object]:
    rows = [{"what": what, "how": how} for what, how in part.rows]
    return {"title": part.title, "note": part.note, "rows": rows}
