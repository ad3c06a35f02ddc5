"""Versions for the admin: which one runs, a newer one from a stick, and the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.long_work import LongWork
from app.core.roles import Action
from app.devices.jobs import Jobs
from app.staff.page import Page
from app.ui.dates import moment_text
from app.ui.error_words import sentence_words
from app.ui.qml import QmlUncreatable
from app.usecases.needs import HasStore

if TYPE_CHECKING:
    from app.core.staff import Staff
    from app.staff.shift import Shift
    from app.usecases.versions import InstallStage, VersionFile, VersionsDesk, VersionStanding

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS_MS = 500
UNHEARD = 60
"""Looks after which what was asked for is said to be heard by nobody."""


class UpdatesState(Struct, frozen=True):
    """``way`` is package, other or demo, as ``Way`` has it. ``since`` says when the version that
    runs was put in, ``before`` which one comes back by one touch.

    ``found`` are ``{name, place, version, trouble}``; ``looked`` says that there was a look for
    them. ``doing`` is nothing, ``look``, ``copy`` (``share`` of it is done), ``ask`` until
    the machine has heard of it, or ``put`` while it puts the version in. ``asking`` is nothing,
    ``take`` or ``back``, ``about`` that version. ``came`` is what came of the last that was asked
    for, and ``well`` whether it is no trouble.
    """

    ready: bool = False
    way: str = "package"
    version: str = ""
    since: str = ""
    before: str = ""
    found: tuple[dict[str, str], ...] = ()
    looked: bool = False
    doing: str = ""
    share: float = 0.0
    asking: str = ""
    about: str = ""
    came: str = ""
    well: bool = True
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class UpdatesModel(Page[HasStore]):
    """What was begun goes on when the screen locks: the kiosk starts anew by itself at its end."""

    _state: UpdatesState

    needs = Action.CHANGE_SETTINGS

    moved = Signal(float)

    def __init__(self, shift: Shift[HasStore]) -> None:
        super().__init__(shift, UpdatesState())
        self._jobs = Jobs(self, sentence_words)
        self._work: LongWork | None = None
        self._found: tuple[VersionFile, ...] = ()
        self._chosen: VersionFile | None = None
        self._looks = 0
        self._timer = QTimer(self, interval=LOOKS_MS)
        self._timer.timeout.connect(self._watch)
        self.moved.connect(lambda share: self._set(share=share))

    def enter(self, subject: str) -> None:
        desk, staff = self.shift.versions, self.shift.staff
        if desk is None or staff is None:
            self._set(ready=True, way="other")
            return
        self.shift.ask(lambda: desk.standing(staff), self._take, self._fail)

    def forget(self) -> None:
        super().forget()
        self._found, self._chosen = (), None
        self._timer.stop()

    def close(self) -> None:
        """Stop what is being copied, and let the thread go."""
        if self._work is not None:
            self._work.stop()
        self._jobs.close()

    @Slot()
    def look(self) -> None:
        """Look for versions on the sticks that are in now. A second touch does nothing."""
        desk, staff = self.shift.versions, self.shift.staff
        if desk is None or staff is None or self._state.doing:
            return
        self._set(doing="look", problem="", came="")

        def found(files: tuple[VersionFile, ...]) -> None:
            self._found = files
            rows = tuple(
                {
                    "name": it.file.name,
                    "place": it.file.parent.name,
                    "version": it.version,
                    "trouble": sentence_words(it.trouble) if it.trouble is not None else "",
                }
                for it in files
            )
            self._set(doing="", looked=True, found=rows)

        self.shift.ask(lambda: desk.find(staff), found, self._fail, beside=True)

    @Slot(int)
    def ask(self, index: int) -> None:
        """Ask before the version at ``index`` of those found is taken."""
        if 0 <= index < len(self._found) and not self._state.doing:
            self._chosen = self._found[index]
            if self._chosen.trouble is None:
                self._set(asking="take", about=self._chosen.version, problem="")

    @Slot()
    def askBack(self) -> None:
        """Ask before the version before comes back."""
        if self._state.before and not self._state.doing:
            self._set(asking="back", about=self._state.before, problem="")

    @Slot()
    def putAway(self) -> None:
        """Leave everything as it is."""
        self._chosen = None
        self._set(asking="", about="")

    @Slot()
    def confirm(self) -> None:
        """Do what was asked about."""
        asking, chosen, about = self._state.asking, self._chosen, self._state.about
        self.putAway()
        if asking == "back":
            self._begin("ask", about, lambda desk, staff, _: desk.go_back(staff))
        elif asking == "take" and chosen is not None:
            self._begin(
                "copy", about, lambda desk, staff, work: desk.take(staff, chosen.file, work)
            )

    def _begin(
        self, doing: str, version: str, job: Callable[[VersionsDesk, Staff, LongWork], None]
    ) -> None:
        desk, staff, clinic = self.shift.versions, self.shift.staff, self.shift.clinic
        if desk is None or staff is None or self._work is not None:
            return
        work = LongWork(lambda share, _: self.moved.emit(share))
        self._work = work

        def done(_: None) -> None:
            self._work = None
            if self.shift.staff == staff:
                self._await()

        def failed(sentence: str) -> None:
            self._work = None
            if self.shift.staff == staff:
                self._set(doing="", problem=sentence)

        self._set(doing=doing, share=0.0, problem="", came="")
        # written down first: when it is done the kiosk starts anew
        self.shift.ask(
            lambda: desk.note(staff, clinic, version),
            lambda _: self._jobs.run(lambda: job(desk, staff, work), done, failed),
            failed,
        )

    def _await(self) -> None:
        """The machine has its part now; at the end of it the kiosk starts anew."""
        self._looks = 0
        self._set(doing="ask")
        self._timer.start()

    def _watch(self) -> None:
        desk = self.shift.versions
        if desk is not None:
            self.shift.ask(desk.stage, self._at, self._fail, beside=True)

    def _at(self, stage: InstallStage) -> None:
        self._looks += 1
        if stage.name == "PUTTING_IN":
            self._set(doing="put")
        elif stage.name == "NOTHING":
            self._timer.stop()
            self._set(doing="")
            self.enter("")
        elif self._looks >= UNHEARD:
            self._timer.stop()
            self._set(doing="", problem="unheard")

    def _take(self, found: VersionStanding) -> None:
        running = found.running
        self._set(
            ready=True,
            way=found.way.value,
            version=running.version,
            since=moment_text(running.since.astimezone()) if running.since else "",
            before=found.before,
            came=sentence_words(found.came) if found.came is not None else "",
            well=found.well,
        )
        if found.stage.name != "NOTHING" and not self._state.doing:
            self._await()

    def _fail(self, sentence: str) -> None:
        self._set(ready=True, doing="", problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
