"""A list of patients brought in: which file, which column is what, which rows, and then all."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.long_work import LongWork
from app.core.roles import Action
from app.devices.sticks import downloads, sticks
from app.staff.page import Page
from app.staff.people.import_rows import Rows, Show, column_lines
from app.staff.shift import Shift
from app.ui.qml import QmlUncreatable
from app.usecases.records import people_desk
from app.usecases.records.people_columns import FIELDS, UNUSED, guessed
from app.usecases.records.people_desk import Bringing

if TYPE_CHECKING:
    from app.usecases.records.people_desk import ListedFile, Opened
    from app.usecases.records.people_file import Preview

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class ImportStage(StrEnum):
    """How far somebody is with a list."""

    FILE = "file"
    COLUMNS = "columns"
    ROWS = "rows"
    RUNNING = "running"
    DONE = "done"


class PeopleImportState(Struct, frozen=True):
    """``files`` are ``{path, name, where}``, ``columns`` ``{heading, field, sample}``: ``asking``
    is the one being told, -1 for none. ``named``: somebody would have a name; ``twice`` is a field
    of two columns.

    ``rows`` are ``{line, name, detail, twin, choice, problem}`` of those to ``only``, and ``more``
    further ones. Of the counts, ``undecided`` are twins of whom nobody has said yet what becomes
    of them; ``adding`` is how many would come in. ``leaving``: the wrong rows are left out. Of
    ``unsaid`` the list says no language: ``language``, the clinic's own, stands in for it.
    """

    stage: ImportStage = ImportStage.FILE
    ready: bool = False
    busy: bool = False
    problem: str = ""
    files: tuple[dict[str, str], ...] = ()
    file: str = ""
    columns: tuple[dict[str, str], ...] = ()
    asking: int = -1
    named: bool = True
    twice: str = ""
    only: Show = Show.ALL
    rows: tuple[dict[str, object], ...] = ()
    more: int = 0
    total: int = 0
    twins: int = 0
    undecided: int = 0
    wrong: int = 0
    leaving: bool = False
    adding: int = 0
    unsaid: int = 0
    language: str = ""
    share: float = 0.0
    added: int = 0


@QmlElement
@QmlUncreatable("made by the staff desk")
class PeopleImportModel(Page[Bringing]):
    """Stores nothing before the last touch, and then all of it or nothing."""

    _state: PeopleImportState

    needs = Action.ADD_PATIENT
    moved = Signal(float)

    def __init__(self, shift: Shift[Bringing]) -> None:
        super().__init__(shift, PeopleImportState())
        self._opened: Opened | None = None
        self._said: dict[str, str] = {}
        self._list = Rows()
        self._work: LongWork | None = None
        self.moved.connect(self._move)

    def enter(self, subject: str) -> None:
        """Sticks and the folder for exports are looked at anew."""
        self.lookAgain()

    def forget(self) -> None:
        """Whoever was here has gone: nobody of the list is shown, and what is being added is
        taken back."""
        self.stop()
        self._opened, self._said, self._list = None, {}, Rows()
        super().forget()

    @property
    def saving(self) -> bool:
        """Nobody is taken in half way: leaving waits until the last row."""
        return self._state.stage is ImportStage.RUNNING

    def half_done(self) -> Callable[[], None] | None:
        opened, said = self._opened, dict(self._said)
        if opened is None or self._state.stage in (ImportStage.FILE, ImportStage.DONE):
            return None

        def again() -> None:
            self._open(opened)
            self._said = said
            self._tell_columns()

        return again

    @Slot()
    def lookAgain(self) -> None:
        """Which files there are, on sticks and in the folder for exports."""
        clinic, staff, places = self.shift.clinic, self.shift.by, [*sticks(), *downloads()]
        self.shift.ask(lambda: people_desk.lists_in(clinic, staff, places), self._offer)

    @Slot(str)
    def open(self, path: str) -> None:
        """Look at the columns of this file."""
        clinic, staff = self.shift.clinic, self.shift.by
        if not self._state.busy:
            self._take(busy=True, problem="", file=Path(path).name)
            opening = lambda: people_desk.opened(clinic, staff, Path(path))  # noqa: E731
            self.shift.ask(opening, self._open, self._fail)

    @Slot(int)
    def ask(self, column: int) -> None:
        """Say what this column is; -1 for none."""
        self._take(asking=column)

    @Slot(str)
    def tell(self, field: str) -> None:
        """The column that is asked about is this; "" for not used."""
        at = self._state.asking
        if 0 <= at < len(self._state.columns) and (field in FIELDS or not field):
            self._said[self._state.columns[at]["heading"]] = field or UNUSED
            self._tell_columns()

    @Slot()
    def look(self) -> None:
        """Read every row, and store nothing."""
        clinic, staff, opened, said = self.shift.clinic, self.shift.by, self._opened, self._said
        if opened is None or self._state.busy:
            return
        self._take(busy=True, problem="")
        looking = lambda: people_desk.looked_at(clinic, staff, opened.path, said)  # noqa: E731
        self.shift.ask(looking, self._show_rows, self._fail)

    @Slot(str)
    def showOnly(self, which: str) -> None:
        """All rows, those who are there already, or those with something wrong."""
        self._take(only=Show(which))
        self._tell_rows()

    @Slot(int, bool)
    def decide(self, line: int, skip: bool) -> None:
        """Whoever stands in this line is left out, or added though they may be here already."""
        self._list = self._list.deciding(line, skip=skip)
        self._tell_rows()

    @Slot(bool)
    def decideRest(self, skip: bool) -> None:
        """The same of all of whom nobody has said anything yet."""
        self._list = self._list.deciding_rest(skip=skip)
        self._tell_rows()

    @Slot()
    def leaveWrong(self) -> None:
        """Leave the rows out that cannot be added, or take them in again."""
        self._take(leaving=not self._state.leaving)
        self._tell_rows()

    @Slot()
    def back(self) -> None:
        """The step before."""
        if self._state.stage is ImportStage.ROWS:
            self._take(stage=ImportStage.COLUMNS, problem="", rows=())
        else:
            self._opened, self._said, self._list = None, {}, Rows()
            self.show(PeopleImportState())
            self.lookAgain()

    @Slot()
    def add(self) -> None:
        """Add them all. A second touch does nothing."""
        it, clinic, staff, said = self._state, self.shift.clinic, self.shift.by, self._said
        if it.stage is not ImportStage.ROWS or it.undecided or not it.adding:
            return
        if it.wrong and not it.leaving:
            return
        found, decided = self._list.found.right, dict(self._list.decided)
        work = self._work = LongWork(lambda share, _: self.moved.emit(share))
        self._take(stage=ImportStage.RUNNING, share=0.0, problem="")
        adding = lambda: people_desk.added(clinic, staff, found, said, decided, work)  # noqa: E731
        self.shift.ask(adding, self._done, self._not_added)

    @Slot()
    def stop(self) -> None:
        """Add nobody after all."""
        if self._work is not None:
            self._work.stop()

    @Slot()
    def close(self) -> None:
        """To the people, among whom they are now."""
        self.shift.go("people")

    def _offer(self, found: tuple[ListedFile, ...]) -> None:
        files = tuple(
            {"path": str(it.path), "name": it.path.name, "where": it.where} for it in found
        )
        self._take(ready=True, files=files)

    def _open(self, opened: Opened) -> None:
        self._opened, self._said = opened, dict(opened.said)
        self._take(stage=ImportStage.COLUMNS, ready=True, busy=False, file=opened.path.name)
        self._tell_columns()

    def _tell_columns(self) -> None:
        assert self._opened is not None
        now = guessed(self._opened.columns.headings, self._said)
        self._take(
            columns=column_lines(now, self._opened.samples),
            asking=-1,
            named=now.named,
            twice=now.twice,
            problem="",
        )

    def _show_rows(self, found: Preview) -> None:
        self._list = Rows(found)
        which = Show.WRONG if found.wrong else Show.TWINS if found.twins else Show.ALL
        self._take(stage=ImportStage.ROWS, busy=False, only=which, leaving=False)
        self._tell_rows()

    def _tell_rows(self) -> None:
        library = self.shift.clinic.library
        lines, more = self._list.lines(self._state.only, library)
        counts = self._list.counts(leaving=self._state.leaving)
        self._take(rows=lines, more=more, language=self._list.language, **counts)

    def _move(self, share: float) -> None:
        if self._state.stage is ImportStage.RUNNING:
            self._take(share=share)

    def _done(self, count: int) -> None:
        self._work, self._opened, self._list = None, None, Rows()
        self.show(PeopleImportState(stage=ImportStage.DONE, ready=True, added=count))

    def _not_added(self, sentence: str) -> None:
        stopped = self._work is not None and self._work.stopped
        self._work = None
        self._take(stage=ImportStage.ROWS, problem="" if stopped else sentence)

    def _fail(self, sentence: str) -> None:
        self._take(busy=False, problem=sentence)

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
