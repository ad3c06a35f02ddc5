"""Who did what, and when: to look through and print."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from app.core.audit import PAGE, AuditEntry, Verified
from app.core.audit_kind import AuditKind
from app.core.print_form import PrintForm
from app.core.roles import Action
from app.devices.sticks import sticks
from app.staff.audit.words import action_words, actions_with, broken_words, by_words
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import day_words, grouped, time_words
from app.ui.qml import QmlUncreatable
from app.usecases.audit_reading import audit_check, audit_of, audit_pdf
from app.usecases.needs import HasDay, HasPaper, HasStore
from app.usecases.records.audit_file import audit_file, place_for

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST = 2000
"""Entries that are shown and printed at the most."""


class AuditState(Struct, frozen=True):
    """``rows`` are ``{on, what, by, about, detail, person}``, the newest first. ``days`` is how far
    back, ``more`` whether there are further ones. Only those of one ``kind`` and of ``person``, who
    is called ``name``, are in it.

    ``chain`` is ``whole``, ``broken`` or "" while it is looked at; ``found`` says how many entries
    are as they were written, ``problem`` what is not. ``saved`` is the file that was written last,
    ``unsaved`` why none was, and ``saving`` whether one is being written."""

    ready: bool = False
    days: int = 7
    kind: str = ""
    person: str | None = None
    name: str = ""
    words: str = ""
    chain: str = ""
    found: int = 0
    problem: str = ""
    rows: tuple[dict[str, str], ...] = ()
    more: bool = False
    saving: bool = False
    saved: str = ""
    unsaved: str = ""


class ReadsAudit(HasStore, HasDay, HasPaper, Protocol):
    """Reads what was done in the records, by whom, and prints it."""


@QmlElement
@QmlUncreatable("made by the staff desk")
class AuditModel(Page[ReadsAudit]):
    """Reads the audit; patients stand in it by code alone."""

    _state: AuditState

    needs = Action.SEE_FIGURES

    def __init__(self, shift: Shift[ReadsAudit]) -> None:
        super().__init__(shift, AuditState())
        self._limit = PAGE

    def enter(self, subject: str) -> None:
        """The newest entries are read, and the whole chain is checked beside them."""
        self._limit = PAGE
        self._read()
        self._check()

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Only entries of one sort; "" for all."""
        self._look(kind=kind)

    @Slot(int)
    def onlyPerson(self, index: int) -> None:
        """Only what they did who did the entry at ``index``."""
        if 0 <= index < len(self._rows):
            row = self._rows[index]
            self._look(person=row["person"], name=row["by"])

    @Slot(int)
    def onlyAbout(self, index: int) -> None:
        """Only what the entry at ``index`` is about."""
        if 0 <= index < len(self._rows):
            self._look(words="".join(self._rows[index]["about"].split()))

    @Slot()
    def anybody(self) -> None:
        """What everybody did."""
        self._look(person=None, name="")

    @Slot(int)
    def chooseDays(self, days: int) -> None:
        """Entries of so many days back; the list begins anew."""
        self._look(days=days)

    @Slot(str)
    def typeWords(self, text: str) -> None:
        """Only entries in which these words stand."""
        self._look(words=text)

    @Slot()
    def showMore(self) -> None:
        """Older entries as well."""
        self._limit = min(self._limit + PAGE, MOST)
        self._read()

    @Slot()
    def printList(self) -> None:
        """All that fits, on paper, whether it is listed already or not."""
        clinic, staff, what = self.shift.clinic, self.shift.by, self._wanted(MOST)
        heads = [
            translate("Audit", "When"),
            translate("Audit", "Who"),
            translate("Audit", "What"),
            translate("Audit", "About"),
            translate("Audit", "More"),
        ]
        title = translate("Audit", "Who did what")
        about = ", ".join(it for it in (self._state.name, self._state.words) if it)

        def make(_: PrintForm) -> bytes:
            found = map(_line, audit_of(clinic, staff, *what))
            rows = [[it["on"], it["by"], it["what"], it["about"], it["detail"]] for it in found]
            return audit_pdf(clinic, title, about, heads, rows)

        self.shift.print(make, title)

    @Slot()
    def saveFile(self) -> None:
        """All that fits, for programs (FHIR AuditEvent), on a stick or in the folder for packs."""
        clinic, staff, drives = self.shift.clinic, self.shift.by, sticks()
        since, words, _, person, kind, called = self._wanted(MOST)
        name = f"audit-{self.shift.clock.now():%Y%m%d-%H%M%S}.ndjson"
        self.show(replace(self._state, saving=True, saved="", unsaved=""))

        def fail(sentence: str) -> None:
            self.show(replace(self._state, saving=False, unsaved=sentence))

        def done(path: Path) -> None:
            self.show(replace(self._state, saving=False, saved=str(path)))

        def write(place: Path) -> None:
            self.shift.ask(
                lambda: audit_file(clinic, staff, place / name, since, words, person, kind, called),
                lambda made: self.shift.ask(lambda: made.finish(clinic, staff.id), done, fail),
                fail,
                beside=True,
            )

        self.shift.ask(lambda: place_for(clinic, drives), write, fail)

    def _wanted(
        self, limit: int
    ) -> tuple[date, str, int, str | None, AuditKind | None, tuple[str, ...]]:
        """What is asked for, as the records are asked."""
        it = self._state
        since = self.shift.clinic.slot().day - timedelta(days=it.days - 1)
        kind = AuditKind(it.kind) if it.kind else None
        return since, it.words, limit, it.person, kind, actions_with(it.words)

    @property
    def _rows(self) -> tuple[dict[str, str], ...]:
        return self._state.rows

    def _look(self, **changes: object) -> None:
        self._limit = PAGE
        self.show(replace(self._state, saved="", unsaved="", **changes))
        self._read()

    def _read(self) -> None:
        clinic, staff, state, limit = self.shift.clinic, self.shift.staff, self._state, self._limit
        assert staff is not None

        def take(found: tuple[AuditEntry, ...]) -> None:
            if _asked(state) == _asked(self._state):
                rows = tuple(map(_line, found[:limit]))
                more = len(found) > limit and limit < MOST
                self.show(replace(self._state, ready=True, rows=rows, more=more))

        what = self._wanted(limit + 1)
        self.shift.ask(lambda: audit_of(clinic, staff, *what), take)

    def _check(self) -> None:
        """Whether all of it is as it was written, beside all else."""
        clinic, staff = self.shift.clinic, self.shift.staff
        assert staff is not None
        self.show(replace(self._state, chain="", problem=""))

        def take(seen: Verified) -> None:
            chain = "broken" if seen.broken else "whole"
            problem = broken_words(seen.broken) if seen.broken else ""
            self.show(replace(self._state, chain=chain, found=seen.entries, problem=problem))

        def fail(sentence: str) -> None:
            self.show(replace(self._state, chain="broken", problem=sentence))

        self.shift.ask(lambda: audit_check(clinic, staff), take, fail, beside=True)


def _asked(state: AuditState) -> tuple[object, ...]:
    return state.days, state.words, state.kind, state.person


def _line(it: AuditEntry) -> dict[str, str]:
    local = it.when.astimezone()
    return {
        "on": f"{day_words(local.date())}, {time_words(it.when)}",
        "what": action_words(it.action),
        "by": by_words(it.by),
        "about": grouped(it.about) if len(it.about) == 6 else it.about,
        "detail": it.detail,
        "person": it.person,
    }
