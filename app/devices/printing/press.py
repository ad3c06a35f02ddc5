"""What takes a page to paper, whichever it is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.core.errors import KioskError


class PrintStage(StrEnum):
    """Where a page has got to."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    SAVED = "saved"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self not in (PrintStage.WAITING, PrintStage.PRINTING)


class PrintTrouble(StrEnum):
    """Why a page waits or did not print; the screen has a sentence for each."""

    NONE = ""
    SERVICE = "service"
    NO_PRINTER = "no_printer"
    REFUSES = "refuses"
    STOPPED = "stopped"
    OFFLINE = "offline"
    PAPER = "paper"
    JAM = "jam"
    COVER = "cover"
    INK = "ink"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PrintState:
    """A page on its way."""

    stage: PrintStage
    trouble: PrintTrouble = PrintTrouble.NONE


class Printer(NamedTuple):
    """One printer: what the machine calls it, and what people call it."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Ways:
    """How often a page is printed, and whether on both sides of the paper."""

    copies: int = 1
    both_sides: bool = False


ONCE = Ways()


class PressError(KioskError):
    """A page that could not be handed over, and why."""

    def __init__(self, trouble: PrintTrouble) -> None:
        super().__init__("The page could not be printed. Please ask at the desk.")
        self.trouble = trouble


class Press(Protocol):
    """Called on a worker thread; each call answers within seconds or raises PressError."""

    def printers(self) -> tuple[Printer, ...]:
        """All there are, the usual one first."""

    def send(self, page: bytes, title: str, paper: str, printer: str, ways: Ways = ONCE) -> str:
        """Hand over a PDF under a ``title`` of its own; the job's name. Paper is a4 or letter."""

    def find(self, title: str, printer: str) -> str | None:
        """The job handed over under ``title``, if the printer has it."""

    def state(self, job: str, printer: str) -> PrintState:
        """Where a job has got to."""

    def cancel(self, job: str, printer: str) -> None:
        """Take a job back, if it is not too late."""
