"""Taking records out, one patient's or all: where to, how far it is, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.dataset.choice import Privacy
from app.core.figures import Span
from app.core.long_work import LongWork
from app.devices.jobs import Jobs
from app.devices.sticks import sticks
from app.exports.order import Format
from app.staff.records.export_state import (
    ExportState,
    Taken,
    everybody,
    judged,
    part_options,
    request_of,
)
from app.ui.error_words import sentence_words
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.records.export_request import Exported, asked
from app.usecases.records.exporter import Exporter

if TYPE_CHECKING:
    from app.staff.shift import Shift
    from app.usecases.needs import HasSettings

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff desk")
class ExportModel(Snapshot):
    """Writes one pack at a time on a thread of its own, so that the records stay at hand."""

    _state: ExportState

    moved = Signal(float)

    def __init__(
        self,
        shift: Shift[HasSettings],
        exporter: Callable[[], Exporter] | None,
        drives: Callable[[], list[Path]] = sticks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ExportState(), parent or shift)
        self._shift, self._exporter, self._drives = shift, exporter, drives
        self._jobs = Jobs(self, sentence_words)
        self._work: LongWork | None = None
        self._patient = self._code = ""
        self._kind = Taken.PDF
        self.moved.connect(self._move)

    @property
    def possible(self) -> bool:
        """Whether this kiosk takes records out."""
        return self._exporter is not None

    def begin(self, patient: str, code: str, copy: bool = False) -> None:
        """Ask how and where to, and for a passphrase; of a patient's own ``copy`` and of a PDF it
        may be left out. While one is written, show that instead."""
        if self._work is not None or not self.possible:
            return
        self._patient, self._code = patient, code.replace(" ", "")
        self._begin(Taken.COPY if copy else Taken.PDF)

    @Slot()
    def beginAll(self) -> None:
        """Ask from when, as what, with which names and where to, of everybody's records."""
        if self._work is None and self.possible:
            self._patient = self._code = ""
            self._begin(Taken.ALL)

    def _begin(self, kind: Taken) -> None:
        self._kind = kind
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
        """Where the pack is put."""
        self._ask(place=path)

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """One PDF, or a locked pack."""
        if kind in (Taken.PDF, Taken.PACK) and self._kind is Taken.PDF:
            self._ask(kind=kind)

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        """How far back; nothing is from the first day."""
        self._ask(span=Span(span) if span else "")

    @Slot(str)
    def chooseFormat(self, name: str) -> None:
        """What the records are written as."""
        self._ask(format=Format(name))

    @Slot(str)
    def choosePrivacy(self, privacy: str) -> None:
        """How much it says of who the records are of."""
        self._ask(privacy=Privacy(privacy))

    @Slot(str)
    def togglePart(self, part: str) -> None:
        """A part of the record, in the PDF or not."""
        parts = tuple(
            {**it, "on": not it["on"]} if it["value"] == part else it for it in self._state.parts
        )
        self._ask(parts=parts)

    @Slot(str)
    def typePassphrase(self, text: str) -> None:
        """What is to lock it; nothing leaves a PDF and a copy open."""
        self._ask(passphrase=text)

    @Slot(str)
    def typeAgain(self, text: str) -> None:
        """The same once more: what is typed wrong locks everybody out."""
        self._ask(again=text)

    def _ask(self, **changes: object) -> None:
        if self._state.state == "choose":
            self.show(judged(replace(self._state, **changes)))

    @Slot()
    def start(self) -> None:
        """Write it. A second touch does nothing."""
        staff, it = self._shift.staff, self._state
        if it.state != "choose" or not it.ready or staff is None:
            return
        made, work = self._exporter, LongWork(lambda share, _: self.moved.emit(share))
        assert made is not None
        now = self._shift.clock.now()
        if it.kind == Taken.ALL:
            request = asked(staff, everybody(it, now))
        else:
            name = f"{self._code}-{now:%Y%m%d-%H%M%S}"
            request = asked(staff, request_of(it, self._patient, name))
        alone = it.kind == Taken.PDF
        self._work = work
        self.show(replace(it, state="running", share=0.0, passphrase="", again=""))

        def write() -> Exported:
            out = made()
            return out.page(request, work) if alone else out.export(request, work)

        self._jobs.run(write, self._done(work), self._failed(work))

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
        offer = ExportState("choose", tuple(places), place, kind=self._kind, parts=part_options())
        self.show(judged(offer))

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
