"""Taking one patient's record out: where to, how far it is, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.long_work import LongWork
from app.devices.jobs import Jobs
from app.devices.sticks import sticks
from app.exports.order import SHORTEST_PASSPHRASE, Format
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.records.exporter import Exported, Exporter, Request, asked
from app.usecases.records.full_copy import FORMATS as COPY_FORMATS

if TYPE_CHECKING:
    from app.staff.shift import Shift

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

FORMATS = (Format.CSV, Format.JSON, Format.XLSX, Format.PDF)
"""What a record is written as: tables for people and machines, and the letter."""


class ExportState(Struct, frozen=True):
    """``state`` is nothing, choose, running, done or failed. ``places`` are ``{path, name}``.
    ``copy`` is whether it is the patient's own; ``short`` whether its ``passphrase`` is."""

    state: str = ""
    places: tuple[dict[str, str], ...] = ()
    place: str = ""
    share: float = 0.0
    message: str = ""
    copy: bool = False
    passphrase: str = ""
    short: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class ExportModel(Snapshot):
    """Writes one pack at a time on a thread of its own, so that the records stay at hand."""

    _state: ExportState

    moved = Signal(float)

    def __init__(
        self,
        shift: Shift,
        exporter: Callable[[], Exporter] | None,
        drives: Callable[[], list[Path]] = sticks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ExportState(), parent or shift)
        self._shift, self._exporter, self._drives = shift, exporter, drives
        self._jobs = Jobs(self)
        self._work: LongWork | None = None
        self._patient = self._code = ""
        self._copy = False
        self.moved.connect(self._move)

    @property
    def possible(self) -> bool:
        """Whether this kiosk takes records out."""
        return self._exporter is not None

    def begin(self, patient: str, code: str, copy: bool = False) -> None:
        """Ask where to; of a patient's own ``copy`` also for a passphrase, which may be left out.
        While one is written, show that instead."""
        if self._work is not None or not self.possible:
            return
        self._patient, self._code, self._copy = patient, code.replace(" ", ""), copy
        clinic = self._shift.clinic
        self._shift.ask(lambda: clinic.setting("export_folder"), self._offer)

    def forget(self) -> None:
        """Whoever was here has gone: what is being written is stopped, and nothing is shown."""
        self.cancel()
        self._patient = self._code = ""
        self.show(ExportState())

    def close(self) -> None:
        """Stop, and let the thread go."""
        self.forget()
        self._jobs.close()

    @Slot(str)
    def choose(self, path: str) -> None:
        if self._state.state == "choose":
            self.show(replace(self._state, place=path))

    @Slot(str)
    def typePassphrase(self, text: str) -> None:
        """What is to lock the copy; nothing leaves it open."""
        short = 0 < len(text) < SHORTEST_PASSPHRASE
        self.show(replace(self._state, passphrase=text, short=short))

    @Slot()
    def start(self) -> None:
        """Write the pack. A second touch does nothing."""
        staff = self._shift.staff
        it = self._state
        if it.state != "choose" or not it.place or it.short or staff is None:
            return
        made, work = self._exporter, LongWork(lambda share, _: self.moved.emit(share))
        assert made is not None
        stamp = f"{self._shift.clock.now():%Y%m%d-%H%M%S}"
        request = Request(
            out=Path(it.place) / f"{'copy' if self._copy else 'record'}-{self._code}-{stamp}.zip",
            formats=COPY_FORMATS if self._copy else FORMATS,
            patients=(self._patient,),
            passphrase=it.passphrase,
            copy=self._copy,
        )
        request = asked(staff, request)
        self._work = work
        self.show(replace(self._state, state="running", share=0.0, passphrase=""))
        self._jobs.run(lambda: made().export(request, work), self._done(work), self._failed(work))

    @Slot()
    def cancel(self) -> None:
        """Stop writing, or put the question away."""
        if self._work is not None:
            self._work.stop()
        else:
            self.show(ExportState())

    def _offer(self, folder: str) -> None:
        places = [{"path": str(each), "name": each.name} for each in self._drives()]
        if folder:
            places.append({"path": str(folder), "name": str(folder)})
        place = places[0]["path"] if places else ""
        self.show(ExportState("choose", tuple(places), place, copy=self._copy))

    def _move(self, share: float) -> None:
        if self._state.state == "running":
            self.show(replace(self._state, share=share))

    def _done(self, work: LongWork) -> Callable[[Exported], None]:
        def done(made: Exported) -> None:
            said = "{file}"
            if made.unmade:
                said = QCoreApplication.translate(
                    "Export", "The letter could not be made. Why stands in {file}, with the rest."
                )
            self._over(work, "done", said.format(file=made.out.name))

        return done

    def _failed(self, work: LongWork) -> Callable[[str], None]:
        return lambda sentence: self._over(work, "failed", sentence)

    def _over(self, work: LongWork, state: str, message: str) -> None:
        self._work = None
        if self._state.state != "running":
            return
        if work.stopped:
            self.show(ExportState())
        else:
            self.show(replace(self._state, state=state, share=1.0, message=message))
