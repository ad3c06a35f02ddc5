"""Backups for the admin: made, opened, listed, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.long_work import LongWork
from app.core.roles import Action
from app.devices.jobs import Jobs
from app.staff.page import Page
from app.staff.shift import Shift
from app.ui.dates import moment_text
from app.ui.error_words import sentence_words
from app.ui.qml import QmlUncreatable
from app.usecases.needs import HasSettings, HasStore

if TYPE_CHECKING:
    from app.usecases.records.backup_desk import Backup, BackupStanding, Looked, Restored

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class BackupsState(Struct, frozen=True):
    """``backups`` are ``{when, where, patients}``, newest first, and ``places`` ``{path, name}``.

    ``doing`` is nothing, ``make``, ``look`` or ``restore``, and ``share`` how far that is.
    ``asking`` is what was found in a backup, ``{when, patients, sessions, erasedTo}``, before it
    is brought back, the last as RescueState has it; ``restart`` that it will be in place once the
    kiosk is started again.
    """

    ready: bool = False
    backups: tuple[dict[str, Any], ...] = ()
    places: tuple[dict[str, str], ...] = ()
    place: str = ""
    trouble: str = ""
    recovery: bool = True
    doing: str = ""
    share: float = 0.0
    asking: dict[str, Any] = {}
    restart: bool = False
    made: str = ""
    problem: str = ""


class KeepsBackups(HasStore, HasSettings, Protocol):
    """Says where backups go, and notes each in the audit."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class BackupsModel(Page[KeepsBackups]):
    """One thing at a time, on a thread of its own. A backup that was begun goes on when the screen
    locks; bringing one back does not."""

    _state: BackupsState

    needs = Action.BACK_UP

    moved = Signal(float)

    def __init__(self, shift: Shift[KeepsBackups]) -> None:
        super().__init__(shift, BackupsState())
        self._jobs = Jobs(self, sentence_words)
        self._work: LongWork | None = None
        self._found: tuple[Backup, ...] = ()
        self._looked: Looked | None = None
        self.moved.connect(lambda share: self._set(share=share))

    def enter(self, subject: str) -> None:
        """What there is of backups is read anew."""
        desk, staff, clinic = self.shift.backups, self.shift.staff, self.shift.clinic
        if desk is not None and staff is not None:
            self.shift.ask(lambda: desk.standing(staff, clinic), self._take, self._fail)

    def forget(self) -> None:
        """What is being made goes on, unseen; all else is put away."""
        if self._work is not None and self._state.doing != "make":
            self._work.stop()
        self._looked, self._found = None, ()
        super().forget()

    def close(self) -> None:
        """Stop, and let the thread go."""
        if self._work is not None:
            self._work.stop()
        self._jobs.close()

    @Slot(str)
    def choose(self, path: str) -> None:
        """Where the next one goes."""
        self._set(place=path, made="")

    @Slot()
    def make(self) -> None:
        """Make one now. A second touch does nothing."""
        desk, staff = self.shift.backups, self.shift.staff
        if self._work is not None or desk is None or staff is None:
            return
        place = Path(self._state.place) if self._state.place else None

        def done(made: Backup) -> None:
            clinic = self.shift.clinic
            self.shift.ask(lambda: desk.note(staff, clinic, made))
            self._set(made=moment_text(made.made))
            self.enter("")

        self._begin("make", lambda work: desk.make(staff, place, work), done)

    @Slot(int)
    def look(self, index: int) -> None:
        """Open the backup at ``index`` and show what is in it."""
        desk, staff = self.shift.backups, self.shift.staff
        if self._work is not None or desk is None or staff is None:
            return
        if 0 <= index < len(self._found):
            file = self._found[index].file
            self._begin("look", lambda work: desk.look(staff, file, work), self._ask)

    @Slot()
    def restore(self) -> None:
        """Bring back what was looked into, once the kiosk is started again."""
        desk, staff, looked = self.shift.backups, self.shift.staff, self._looked
        if self._work is not None or desk is None or staff is None or looked is None:
            return

        def done(_: Restored) -> None:
            self._looked = None
            self._set(asking={}, restart=True)

        self._begin("restore", lambda work: desk.bring_back(staff, looked, work), done)

    @Slot()
    def putAway(self) -> None:
        """Bring nothing back; what is just being done stops."""
        self._looked = None
        if self._work is not None:
            self._work.stop()
        self._set(asking={}, problem="")

    def _begin(
        self, doing: str, job: Callable[[LongWork], Any], done: Callable[[Any], None]
    ) -> None:
        work = LongWork(lambda share, _: self.moved.emit(share))
        self._work, visit = work, self.shift.staff

        def over(result: Any) -> None:
            self._work = None
            self._set(doing="", share=0.0)
            if self.shift.staff == visit:
                done(result)

        def failed(sentence: str) -> None:
            self._work = None
            self._set(doing="", share=0.0, problem="" if work.stopped else sentence)

        self._set(doing=doing, share=0.0, problem="", made="")
        self._jobs.run(lambda: job(work), over, failed)

    def _ask(self, looked: Looked) -> None:
        self._looked, counts, known = looked, looked.about.counts, looked.erased_to
        self._set(
            asking={
                "when": moment_text(looked.about.when),
                "patients": counts.get("patient", 0),
                "sessions": counts.get("session", 0),
                "erasedTo": "" if known is None else moment_text(known),
            }
        )

    def _take(self, found: BackupStanding) -> None:
        self._found = found.backups
        places = tuple({"path": str(it), "name": it.name or str(it)} for it in found.places)
        known = [it["path"] for it in places]
        place = self._state.place if self._state.place in known else (known or [""])[0]
        rows = tuple(
            {"when": moment_text(it.made), "where": str(it.file.parent), "patients": it.patients}
            for it in found.backups
        )
        self._set(
            ready=True,
            backups=rows,
            places=places,
            place=place,
            trouble=sentence_words(found.trouble),
            recovery=found.has_recovery,
            doing="make" if self._work is not None else "",
        )

    def _fail(self, sentence: str) -> None:
        self._set(ready=True, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
