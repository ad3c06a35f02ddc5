"""What a use case may need of the clinic. Its parameter's type says which of these, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from app.core.print_form import PLAIN, PrintForm

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from app.content.library import Library
    from app.core.plan import Plan
    from app.core.record import Slot
    from app.core.signs import Call
    from app.documents.handout import ClinicHeader
    from app.store.store import Store
    from app.usecases.assessment import Care
    from app.usecases.own_exercises import Workshop
    from app.usecases.papers import Paper


class HasStore(Protocol):
    """The records. Screens hand this on to use cases and reach for nothing in it."""

    @property
    def store(self) -> Store: ...


class HasLibrary(Protocol):
    """The content, in the language of the screens."""

    @property
    def library(self) -> Library: ...


class HasCare(Protocol):
    """The rules, applied to a record."""

    @property
    def care(self) -> Care: ...


class HasWorkshop(Protocol):
    """The exercises of the clinic's own, and their pictures."""

    @property
    def workshop(self) -> Workshop: ...


class HasFolder(Protocol):
    """The data folder."""

    @property
    def folder(self) -> Path | None: ...


class HasSettings(Protocol):
    """What the clinic has set."""

    def setting(self, name: str) -> Any: ...


class HasLanguages(Protocol):
    """The languages that patients can choose."""

    def languages(self) -> tuple[str, ...]: ...


class HasDay(Protocol):
    """Which day it is here, and which part of it."""

    def slot(self, plan: Plan | None = None) -> Slot: ...


class HasLocalDays(Protocol):
    """Which day it was here at a time."""

    def local_day(self, when: datetime) -> date: ...


class HasPaper(HasSettings, Protocol):
    """Printed pages under the clinic's head."""

    @property
    def paper(self) -> Paper: ...
    def letterhead(self) -> ClinicHeader: ...


class HasHandouts(Protocol):
    """The take-home pages of a plan."""

    def handout_pdf(
        self, patient: str, form: PrintForm = PLAIN, by: str | None = None
    ) -> bytes: ...


class HasCalls(Protocol):
    """Whether handouts can say whom to call."""

    def uncalled(self) -> tuple[Call, ...]:
        """Whom the page has no number of."""
