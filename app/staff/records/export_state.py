"""What the dialog that takes records out shows, and what it asks for."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from app.core.dataset.choice import Privacy
from app.core.figures import Span
from app.core.record_part import ALL_PARTS, RecordPart
from app.exports.order import SHORTEST_PASSPHRASE, Format
from app.staff.records.record_words import record_words
from app.ui.translating import translate
from app.usecases.records.export_request import Request
from app.usecases.records.full_copy import FORMATS as COPY_FORMATS

if TYPE_CHECKING:
    from datetime import datetime

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
    words = {
        RecordPart.SUMMARY: translate("Export", "Summary"),
        RecordPart.PLAN: translate("Export", "Plan"),
        RecordPart.SESSIONS: translate("Export", "Sessions"),
        RecordPart.MEASURES: translate("Export", "Measures"),
        RecordPart.NOTES: translate("Export", "Notes"),
    }
    return tuple({"value": it.value, "text": words[it], "on": True} for it in ALL_PARTS)
