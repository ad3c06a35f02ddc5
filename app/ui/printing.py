"""A page before it is printed, on its way, and out."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.errors import KioskError
from app.core.signs import Call
from app.devices.jobs import Jobs
from app.devices.printing.press import Press, PressError, Printer, PrintState, Trouble
from app.devices.printing.print_run import PrintRun
from app.devices.printing.saving import save
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Make = Callable[[bool], bytes]
"""A page as PDF, in large print or not."""

Uncalled = Callable[[], tuple[Call, ...]]
"""Whom nobody can call by a page that should say it."""

PREVIEW_PX = 900


class Sort(NamedTuple):
    """One paper of several to choose from. ``title`` is what the screen and the printer's queue
    call it, ``large`` whether it begins in large print; None where it has only one size.
    ``uncalled`` is asked on the ``jobs``' thread, like ``make``."""

    title: str
    make: Make
    large: bool | None = None
    uncalled: Uncalled = tuple


class PrintingState(Struct, frozen=True):
    """``state`` is making, preview, printing, waiting, printed, saved, cancelled or failed.

    ``trouble`` names why it waits or failed, and in a preview why there is nothing to print on or
    ``no_stick`` to save on; ``message`` is a sentence instead. ``pages`` are pictures as data
    addresses. ``printers`` is empty where there is nothing to choose, and so is ``sorts``, the
    titles of the papers there are; ``sort`` is the one that is shown. ``uncalled`` is whom the
    page has no number of: emergency, clinic or both.
    """

    state: str = "making"
    trouble: str = ""
    message: str = ""
    pages: tuple[str, ...] = ()
    printers: tuple[dict[str, str], ...] = ()
    printer: str = ""
    largePrint: bool = False
    canEnlarge: bool = False
    stick: bool = False
    sorts: tuple[str, ...] = ()
    sort: int = 0
    uncalled: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made by wiring")
class PrintingViewModel(Snapshot):
    """Makes pages on the ``jobs``' thread, and prints them on one of printing's own.

    ``sticks`` tells which USB sticks are in, ``wishes`` the clinic's paper and the printer that it
    has fixed, if any; it is asked on the ``jobs``' thread. A second touch while one page is under
    way does nothing.
    """

    _state: PrintingState

    closed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        print_jobs: Jobs,
        press: Press,
        run: PrintRun,
        pictures: Callable[[bytes, int], list[bytes]],
        sticks: Callable[[], list[Path]],
        wishes: Callable[[], tuple[str, str]] = lambda: ("a4", ""),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(PrintingState(), parent)
        self._wishes = wishes
        self._jobs, self._print_jobs, self._press, self._run = jobs, print_jobs, press, run
        self._pictures, self._sticks = pictures, sticks
        self._make: Make = lambda _: b""
        self._uncalled: Uncalled = tuple
        self._sorts: tuple[Sort, ...] = ()
        self._page, self._title, self._paper, self._fixed = b"", "", "a4", ""
        self._visit = 0
        run.changed.connect(self._moved)

    def begin(
        self, make: Make, title: str, large: bool | None = None, uncalled: Uncalled = tuple
    ) -> None:
        """Make a page called ``title`` and show it; the rest is as a Sort has it."""
        self.begin_with([Sort(title, make, large, uncalled)])

    def begin_with(self, sorts: Sequence[Sort]) -> None:
        """Make the first of ``sorts`` and show it; the others can be picked instead."""
        self._sorts = tuple(sorts)
        self._run.forget()
        titles = tuple(sort.title for sort in sorts) if len(sorts) > 1 else ()
        self._begin(PrintingState(sorts=titles), 0)

    def _begin(self, state: PrintingState, number: int) -> None:
        sort = self._sorts[number]
        self._make, self._title, self._uncalled = sort.make, sort.title, sort.uncalled
        able = sort.large is not None
        large = able and (state.largePrint or bool(sort.large))
        self.show(
            replace(
                state,
                state="making",
                trouble="",
                message="",
                pages=(),
                sort=number,
                uncalled=(),
                largePrint=large,
                canEnlarge=able,
            )
        )
        self._make_page()

    def forget(self) -> None:
        """Nothing of the page stays. What was handed to the printer still prints."""
        self._visit += 1
        self._run.forget()
        self._make, self._page, self._sorts = lambda _: b"", b"", ()
        self.show(PrintingState())

    @Slot(int)
    def pick(self, number: int) -> None:
        """Another paper, by its place among the ``sorts``."""
        here = self._state.state in ("preview", "failed", "cancelled")
        if here and number != self._state.sort and 0 <= number < len(self._sorts):
            self._begin(self._state, number)

    @Slot()
    def enlarge(self) -> None:
        """The page again, in large print, or back."""
        if self._state.state == "preview" and self._state.canEnlarge:
            self.show(replace(self._state, state="making", largePrint=not self._state.largePrint))
            self._make_page()

    @Slot(str)
    def choose(self, printer: str) -> None:
        """Print on this one."""
        if self._state.state in ("preview", "failed", "cancelled"):
            self.show(replace(self._state, printer=printer))

    @Slot()
    def send(self) -> None:
        """Print it, or again what did not print."""
        here = self._state.state in ("preview", "failed", "cancelled")
        if here and self._page and self._state.printer:
            self._run.start(self._page, self._title, self._paper, self._state.printer)

    @Slot()
    def again(self) -> None:
        """Try once more, from wherever it failed."""
        if self._state.state not in ("failed", "cancelled"):
            return
        if self._page and self._state.printer:
            self.send()
        else:
            self.show(replace(self._state, state="making", trouble="", message=""))
            self._make_page()

    @Slot()
    def findPrinter(self) -> None:
        """Look once more for a printer, and for a stick, with the page in view."""
        if self._state.state == "preview" and not self._state.printer:
            look = self._if_here(self._show_printers)
            self._print_jobs.run(lambda: _printers(self._press), look)

    @Slot()
    def cancel(self) -> None:
        """Take a page back that is on its way."""
        self._run.cancel()

    @Slot()
    def saveToStick(self) -> None:
        """Write the page to the USB stick that is in."""
        drives = self._sticks()
        if not self._page or self._run.busy or self._state.state in ("making", "saved"):
            return
        if not drives and self._state.state == "preview":
            self.show(replace(self._state, trouble="no_stick", stick=False))
            return
        if not drives:
            self._fail("There is no USB stick here any more. Put it in again.")
            return
        page, path = self._page, drives[0] / f"{self._title}.pdf"
        self._print_jobs.run(lambda: _write(page, path), self._if_here(self._saved), self._fail)

    @Slot()
    def close(self) -> None:
        self.closed.emit()
        self.forget()

    def _make_page(self) -> None:
        self._visit += 1
        self._page = b""
        make, large, wishes = self._make, self._state.largePrint, self._wishes
        uncalled = self._uncalled
        self._jobs.run(
            lambda: (make(large), wishes(), uncalled()),
            self._if_here(self._made),
            self._if_here(self._fail),
        )

    def _made(self, made: tuple[bytes, tuple[str, str], tuple[Call, ...]]) -> None:
        page, (self._paper, self._fixed), uncalled = made
        self._page = page
        self.show(replace(self._state, uncalled=tuple(call.value for call in uncalled)))

        def look() -> tuple[list[bytes], tuple[Printer, ...] | PressError]:
            return self._pictures(page, PREVIEW_PX), _printers(self._press)

        self._print_jobs.run(look, self._if_here(self._show_page), self._if_here(self._fail))

    def _show_page(self, found: tuple[list[bytes], tuple[Printer, ...] | PressError]) -> None:
        pictures, printers = found
        pages = tuple("data:image/png;base64," + b64encode(each).decode() for each in pictures)
        self.show(replace(self._state, state="preview", pages=pages))
        self._show_printers(printers)

    def _show_printers(self, printers: tuple[Printer, ...] | PressError) -> None:
        """What it can be printed on. Without anything it can still be read and saved."""
        state = replace(self._state, trouble="", stick=bool(self._sticks()))
        if isinstance(printers, PressError) or not printers:
            why = printers.trouble if isinstance(printers, PressError) else Trouble.NO_PRINTER
            self.show(replace(state, trouble=str(why), printer="", printers=()))
            return
        names = [printer.name for printer in printers]
        chosen = self._fixed if self._fixed in names else state.printer or names[0]
        choice = () if self._fixed in names or len(names) < 2 else printers
        self.show(
            replace(
                state,
                printer=chosen,
                printers=tuple({"name": it.name, "title": it.title} for it in choice),
            )
        )

    def _moved(self, state: PrintState) -> None:
        self.show(
            replace(self._state, state=str(state.stage), trouble=str(state.trouble), message="")
        )

    def _saved(self, _: object) -> None:
        self.show(replace(self._state, state="saved", trouble="", message=""))

    def _fail(self, sentence: str) -> None:
        self.show(replace(self._state, state="failed", trouble="", message=sentence))

    def _if_here(self, callback: Callable[..., None]) -> Callable[..., None]:
        """``callback``, unless somebody else has come, or another page is wanted, by then."""
        visit = self._visit

        def answer(value: object) -> None:
            if visit == self._visit:
                callback(value)

        return answer


def _printers(press: Press) -> tuple[Printer, ...] | PressError:
    try:
        return press.printers()
    except PressError as error:
        return error


def _write(page: bytes, path: Path) -> None:
    try:
        save(page, path)
    except KioskError as error:
        raise KioskError(
            "The page could not be saved on the USB stick. It may be full or taken out. "
            "Try another one."
        ) from error
