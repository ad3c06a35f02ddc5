"""What a patient's page needs of the clinic."""

from typing import Literal, Protocol

from app.core.letter_text import NO_WORDS, OwnWords
from app.core.print_form import PLAIN, PrintForm
from app.documents.handout_model import Paper
from app.usecases.clinic_reading import Charts
from app.usecases.deciding import Deciding
from app.usecases.needs import HasCalls, HasHandouts, HasLibrary, HasLocalDays, HasStore
from app.usecases.records.record_pages import RecordPages


class NamesAndDays(HasLibrary, HasLocalDays, Protocol):
    """What exercises are called, and which day it was."""


class PrintsFurther(Protocol):
    """Prints what may come after the plan, and the lessons that go with it."""

    def next_stage_pdf(self, patient: str, form: PrintForm = PLAIN, by: str | None = None) -> bytes:
        """The same pages with what may come after the plan."""
        ...

    def lessons_pdf(self, patient: str, form: PrintForm = PLAIN, by: str | None = None) -> bytes:
        """The lessons of the programme to read at home. KioskError without a plan, or without
        lessons."""
        ...


class PrintsRecord(RecordPages, PrintsFurther, HasHandouts, HasCalls, Protocol):
    """Prints the pages there are about a patient."""


class WritesLetters(HasStore, Protocol):
    """Prints a letter about a patient."""

    def letter(
        self,
        patient: str,
        paper: Paper | Literal[""] = "",
        by: str | None = None,
        *,
        own: OwnWords = NO_WORDS,
    ) -> bytes:
        """A letter on how the patient does."""
        ...


class ReadsPatient(Charts, Deciding, PrintsRecord, WritesLetters, Protocol):
    """Reads a patient's page, decides what waits there, and prints."""
