"""Taking records out, one patient's or all: where to, how far it is, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.dataset.choice import Privacy
from app.core.figures import Span
from app.core.long_work import LongWork
from app.core.record_part import ALL_PARTS, RecordPart
from app.devices.jobs import Jobs
from app.devices.sticks import sticks
from app.exports.order import SHORTEST_PASSPHRASE, Format
from app.staff.records.record_words import record_words
from app.ui.error_words import sentence_words
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases.records.exporter import Exported, Exporter, Request, asked
from app.usecases.records.full_copy import FORMATS as COPY_FORMATS

if TYPE_CHECKING:
    from datetime import datetime

    from app.staff.shift import Shift
    from app.usecases.needs import HasSettings

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

FORMATS = (Format.CSV, Format.JSON, Format.XLSX, Format.PDF)
"""What a record is written as: tables for people and machines, pages to read, and the letter."""


class Taken(StrEnum):
    """How a record is taken out. PACK is locked, COPY the patient's own, ALL everybody's."""

    PDF = "pdf"
    PACK = "pack"
    COPY = "copy"
    ALL = "all"


class ExportState(Struct, frozen=True):
    """``state`` is nothing, choose, running, done or failed. ``places`` are ``{path, name}``, and
    ``parts`` of a PDF ``{value, text, on}``. ``kind`` is one of Taken. ``short`` says whether the
    ``passphrase`` is, ``unlike`` whether it was not typed the same ``again``, and ``ready`` whether
    it can be written so; ``open`` that no passphrase is asked for. Of everybody's records ``span``
    says how far back (nothing: from the first day), ``format`` and ``privacy`` how."""

    state: str = ""
    places: tuple[dict[str, str], ...] = ()
    place: str = ""
    share: float = 0.0
    message: str = ""
    kind: str = Taken.PDF
    parts: tuple[dict[str, object], ...] = ()
    passphrase: str = ""
    again: str = ""
    short: bool = False
    unlike: bool = False
    ready: bool = False
    open: bool = True
    span: str = ""
    format: str = Format.CSV
    privacy: str = Privacy.IDENTIFIED


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


def judged(it: ExportState) -> ExportState:
    """The same, with what is still wrong with it."""
    short = 0 < len(it.passphrase) < SHORTEST_PASSPHRASE
    unlike = not it.passphrase.startswith(it.again)  # not while it is still being typed
    known = it.kind == Taken.ALL and it.privacy != Privacy.DEIDENTIFIED
    may_be_open = it.kind != Taken.PACK and not known
    locked = bool(it.passphrase) or may_be_open
    told = it.kind != Taken.PDF or any(part["on"] for part in it.parts)
    same = it.passphrase == it.again
    ready = bool(it.place) and locked and told and same and not short
    return replace(it, short=short, unlike=unlike, ready=ready, open=may_be_open)


def request_of(it: ExportState, patient: str, name: str) -> Request:
    """What is asked for."""
    begins = "copy" if it.kind == Taken.COPY else "record"
    ends = "pdf" if it.kind == Taken.PDF else "zip"
    chosen = {str(part["value"]) for part in it.parts if part["on"]}
    parts = ALL_PARTS if it.kind == Taken.PACK else [p for p in ALL_PARTS if p in chosen]
    formats = {Taken.PDF: (Format.PDF,), Taken.PACK: FORMATS, Taken.COPY: COPY_FORMATS}
    return Request(
        out=Path(it.place) / f"{begins}-{name}.{ends}",
        formats=formats[Taken(it.kind)],
        patients=(patient,),
        passphrase=it.passphrase,
        copy=it.kind == Taken.COPY,
        pages=() if it.kind == Taken.COPY else tuple(parts),
        say=record_words,
    )


def everybody(it: ExportState, now: datetime) -> Request:
    """All records, as they were asked for at ``now``."""
    local = now.astimezone()
    return Request(
        out=Path(it.place) / f"clinic-{local:%Y%m%d-%H%M%S}.zip",
        formats=(Format(it.format),),
        first=Span(it.span).first(local.date()) if it.span else None,
        privacy=Privacy(it.privacy),
        passphrase=it.passphrase,
    )


def part_options() -> tuple[dict[str, object], ...]:
    """The parts of a record to choose from, all of them chosen."""
    translate = QCoreApplication.translate
    words = {
        RecordPart.SUMMARY: translate("Export", "Summary"),
        RecordPart.PLAN: translate("Export", "Plan"),
        RecordPart.SESSIONS: translate("Export", "Sessions"),
        RecordPart.MEASURES: translate("Export", "Measures"),
        RecordPart.NOTES: translate("Export", "Notes"),
    }
    return tuple({"value": it.value, "text": words[it], "on": True} for it in ALL_PARTS)
