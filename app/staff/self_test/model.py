"""The self-test for the manager: what it found, once more on demand, and a bundle for support."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.devices.own_command import OwnCommand
from app.staff.page import Page
from app.ui.dates import moment_text
from app.ui.error_words import sentence_words
from app.ui.qml import QmlUncreatable
from app.usecases.needs import HasSettings

if TYPE_CHECKING:
    from app.staff.shift import Shift
    from app.usecases.doctor.desk import SelfTestStanding

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class SelfTestState(Struct, frozen=True):
    """``rows`` are ``{part, state, said}``, with what is wrong first; ``at`` is when it was, empty
    before the first. ``doing`` is look, bundle or nothing; ``places`` are ``{path, name}``;
    ``written`` is the bundle that was made."""

    ready: bool = False
    at: str = ""
    fresh: bool = False
    wrong: int = 0
    rows: tuple[dict[str, str], ...] = ()
    places: tuple[dict[str, str], ...] = ()
    doing: str = ""
    written: str = ""
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class SelfTestModel(Page[HasSettings]):
    """The looking is done by a process of its own: it takes seconds, and the kiosk goes on."""

    _state: SelfTestState

    needs = Action.BACK_UP

    def __init__(self, shift: Shift[HasSettings]) -> None:
        super().__init__(shift, SelfTestState())
        self._command: OwnCommand | None = None
        self._file: Path | None = None

    def enter(self, subject: str) -> None:
        """The last test is shown; none begins by itself."""
        desk, staff, clinic = self.shift.self_test, self.shift.staff, self.shift.clinic
        if desk is not None and staff is not None:
            self.shift.ask(lambda: desk.standing(staff, clinic), self._take, self._fail)

    def forget(self) -> None:
        """A test that is going on is given up."""
        super().forget()
        self._stop()

    def close(self) -> None:
        """Stop what runs."""
        self._stop()

    @Slot()
    def look(self) -> None:
        """Look at everything now. A second touch does nothing."""
        self._run("look", "--keep")

    @Slot(str)
    def bundle(self, place: str) -> None:
        """Write what helps to mend the kiosk, without a word about anybody."""
        desk, staff = self.shift.self_test, self.shift.staff
        if desk is not None and staff is not None and self._command is None:
            self._file = desk.bundle(staff, Path(place))
            self._run("bundle", "--keep", "--bundle", str(self._file))

    def _run(self, doing: str, *words: str) -> None:
        desk = self.shift.self_test
        if desk is None or self._command is not None:
            return
        self._command = OwnCommand("doctor", "--data", str(desk.data), *words, parent=self)
        self._command.ended.connect(self._ended)
        self._set(doing=doing, problem="", written="")
        self._command.start()

    def _ended(self, code: int) -> None:
        """1 says that something is wrong with the kiosk, not with the look at it."""
        doing, file = self._state.doing, self._file
        self._stop()
        self._set(doing="")
        if doing == "bundle" and file is not None:
            there = file.is_file()
            self._set(written=str(file) if there else "", problem="" if there else "bundle")
        elif code not in (0, 1):
            self._set(problem="look")
        self.enter("")

    def _stop(self) -> None:
        if self._command is not None:
            self._command.close()
            self._command.deleteLater()
        self._command = self._file = None

    def _take(self, found: SelfTestStanding) -> None:
        test = found.test
        order = {"wrong": 0, "well": 1, "not_here": 2}
        rows = [
            {"part": it.part.value, "state": it.state.value, "said": sentence_words(it.sentence)}
            for it in (test.findings if test else ())
        ]
        self._set(
            ready=True,
            at=moment_text(test.at) if test else "",
            fresh=found.fresh,
            wrong=len(test.wrong) if test else 0,
            rows=tuple(sorted(rows, key=lambda it: order[it["state"]])),
            places=tuple({"path": str(it), "name": it.name or str(it)} for it in found.places),
        )

    def _fail(self, sentence: str) -> None:
        self._set(ready=True, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
