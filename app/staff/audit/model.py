"""Who did what, and when: to look through and print."""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import day_words, grouped, plain_name, time_words
from app.store.audit_list import PAGE, Entry
from app.ui.qml import QmlUncreatable
from app.usecases.audit_reading import audit_of, audit_pdf

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 2000
"""Entries that are shown and printed at the most."""


class AuditState(Struct, frozen=True):
    """``rows`` are ``{on, what, by, about, detail}``, the newest first. ``days`` is how far back,
    ``more`` whether there are further ones."""

    ready: bool = False
    days: int = 7
    words: str = ""
    rows: tuple[dict[str, str], ...] = ()
    more: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class AuditModel(Page):
    """Reads the audit; patients stand in it by code alone."""

    _state: AuditState

    needs = Action.SEE_FIGURES

    def __init__(self, shift: Shift) -> None:
        super().__init__(shift, AuditState())
        self._limit = PAGE

    def enter(self, subject: str) -> None:
        self._limit = PAGE
        self._read()

    @Slot(int)
    def chooseDays(self, days: int) -> None:
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
        """What is listed, on paper."""
        clinic = self.shift.clinic
        rows = [[it["on"], it["by"], it["what"], it["about"], it["detail"]] for it in self._rows]
        heads = [_said(it) for it in ("When", "Who", "What", "About", "More")]
        title, about = _said("Who did what"), self._state.words
        self.shift.print(lambda _: audit_pdf(clinic, title, about, heads, rows), title)

    @property
    def _rows(self) -> tuple[dict[str, str], ...]:
        return self._state.rows

    def _look(self, **changes: object) -> None:
        self._limit = PAGE
        self.show(replace(self._state, **changes))
        self._read()

    def _read(self) -> None:
        clinic, staff, state, limit = self.shift.clinic, self.shift.staff, self._state, self._limit
        assert staff is not None
        since = clinic.slot().day - timedelta(days=state.days - 1)

        def take(found: tuple[Entry, ...]) -> None:
            if (state.days, state.words) == (self._state.days, self._state.words):
                rows = tuple(map(_line, found[:limit]))
                more = len(found) > limit and limit < MOST
                self.show(replace(self._state, ready=True, rows=rows, more=more))

        self.shift.ask(lambda: audit_of(clinic, staff, since, state.words, limit + 1), take)


def _line(it: Entry) -> dict[str, str]:
    local = it.when.astimezone()
    return {
        "on": f"{day_words(local.date())}, {time_words(it.when)}",
        "what": it.action,
        "by": plain_name(it.by) or _said("the kiosk"),
        "about": grouped(it.about) if len(it.about) == 6 else it.about,
        "detail": it.detail,
    }


def _said(text: str) -> str:
    return QCoreApplication.translate("Audit", text)
