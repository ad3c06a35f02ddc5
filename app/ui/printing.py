"""A page before it is printed, on its way, and out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.core.print_form import Layout, PrintWishes
from app.devices.jobs import Jobs
from app.devices.printing.press import (
    Press,
    PrintStage,
    PrintState,
    Ways,
)
from app.devices.printing.print_run import PrintRun
from app.ui.page_making import PageMaking, printers_of
from app.ui.paper import (
    MOST_COPIES,
    PAPERS,
    Make,
    PrintingState,
    Sort,
    Uncalled,
)
from app.ui.qml import QmlUncreatable
from app.ui.stick import file_name, to_stick

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by wiring")
class PrintingViewModel(PageMaking):
    """Makes pages on the ``jobs``' thread, and prints them on one of printing's own.

    ``sticks`` tells which USB sticks are in, ``wishes`` the clinic's paper and the printer that it
    has fixed, if any; it is asked on the ``jobs``' thread. ``pictures`` gives the first pages and
    how many there are; ``keep_sides`` remembers both sides for the next page. A second touch while
    one page is under way does nothing.
    """

    _state: PrintingState

    closed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        print_jobs: Jobs,
        press: Press,
        run: PrintRun,
        pictures: Callable[[bytes, int, int], tuple[list[bytes], int]],
        sticks: Callable[[], list[Path]],
        wishes: Callable[[], PrintWishes] = PrintWishes,
        parent: QObject | None = None,
        keep_sides: Callable[[bool], None] = lambda _: None,
    ) -> None:
        super().__init__(PrintingState(), parent)
        self._keep_sides = keep_sides
        self._wishes = wishes
        self._jobs, self._print_jobs, self._press, self._run = jobs, print_jobs, press, run
        self._pictures, self._sticks = pictures, sticks
        self._make: Make = lambda _: b""
        self._uncalled: Uncalled = tuple
        self._sorts: tuple[Sort, ...] = ()
        self._page, self._title, self._fixed = b"", "", ""
        self._sided: bool | None = None
        self._chosen_paper = ""
        self._visit = 0
        run.changed.connect(self._moved)

    def begin_with(self, sorts: Sequence[Sort]) -> None:
        """Make the first of ``sorts`` and show it; the others can be picked instead."""
        self._sorts, self._sided, self._chosen_paper = tuple(sorts), None, ""
        self._run.forget()
        titles = tuple(sort.title for sort in sorts) if len(sorts) > 1 else ()
        self._begin(PrintingState(sorts=titles), 0)

    def _begin(self, state: PrintingState, number: int) -> None:
        sort = self._sorts[number]
        self._make, self._title, self._uncalled = sort.make, sort.title, sort.uncalled
        layouts = tuple(each.value for each in sort.layouts)
        layout = state.layout if state.layout in layouts else Layout.STANDARD.value
        if layouts and layout not in layouts:
            layout = layouts[0]
        self.show(
            replace(
                state,
                state="making",
                trouble="",
                message="",
                pages=(),
                sort=number,
                uncalled=(),
                leftOut=(),
                layouts=layouts if len(layouts) > 1 else (),
                layout=layout,
                papers=PAPERS if sort.sized else (),
                largePrint=layout == Layout.LARGE,
                canEnlarge=Layout.LARGE in layouts,
                canDate=sort.dated,
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
        if self._state.canEnlarge:
            large = self._state.largePrint
            self.layOut((Layout.STANDARD if large else Layout.LARGE).value)

    @Slot(str)
    def layOut(self, layout: str) -> None:
        """The page again, in another of its layouts."""
        it = self._state
        if it.state == "preview" and layout in it.layouts and layout != it.layout:
            self.show(replace(it, state="making", layout=layout, largePrint=layout == Layout.LARGE))
            self._make_page()

    @Slot(str)
    def takePaper(self, paper: str) -> None:
        """The page again, for the other paper."""
        if self._state.state == "preview" and paper in self._state.papers:
            self._chosen_paper = paper
            self.show(replace(self._state, state="making", paper=paper))
            self._make_page()

    @Slot()
    def turnCalendar(self) -> None:
        """The page again, with its sessions for a phone, or back."""
        it = self._state
        if it.canDate and it.state in ("preview", "failed"):
            self.show(replace(it, state="making", calendar=not it.calendar, message=""))
            self._make_page()

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        """So many of it."""
        if self._state.state in ("preview", "failed", "cancelled"):
            self.show(replace(self._state, copies=min(max(copies, 1), MOST_COPIES)))

    @Slot()
    def turnSides(self) -> None:
        """On both sides of the paper, or back; this kiosk remembers it."""
        if self._state.state in ("preview", "failed", "cancelled"):
            self._sided = both = not self._state.bothSides
            self.show(replace(self._state, bothSides=both))
            keep = self._keep_sides
            self._jobs.run(lambda: keep(both), lambda _: None, lambda _: None)
            if self._sorts[self._state.sort].piled and self._state.state == "preview":
                self.show(replace(self._state, state="making"))
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
            it = self._state
            ways, page = Ways(it.copies, it.bothSides), self._page
            title = self._title
            self._allowed(lambda: self._run.start(page, title, it.paper, it.printer, ways))

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
            self._print_jobs.run(lambda: printers_of(self._press), look)

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
        page, path = self._page, drives[0] / file_name(self._title)
        jobs, saved = self._print_jobs, self._if_here(self._saved)
        self._allowed(lambda: jobs.run(lambda: to_stick(page, path), saved, self._fail))

    @Slot()
    def close(self) -> None:
        """Leave; a page that is being printed goes on."""
        self.closed.emit()
        self.forget()

    def _allowed(self, leave: Callable[[], None]) -> None:
        """``leave``, if the page still may; otherwise nothing of it stays but why."""
        may, asked = self._sorts[self._state.sort].may, self._state.state
        if may is None:
            leave()
            return

        def allow(_: object) -> None:
            if self._state.state == asked:  # a second touch meanwhile prints no second page
                leave()

        def refuse(sentence: object) -> None:
            self._page = b""
            self.show(replace(self._state, pages=()))
            self._fail(str(sentence))

        self._jobs.run(may, self._if_here(allow), self._if_here(refuse))

    def _moved(self, state: PrintState) -> None:
        if state.stage in (PrintStage.PRINTED, PrintStage.SAVED) and self._sorts:
            self._sorts[self._state.sort].came_out()
        self.show(
            replace(self._state, state=str(state.stage), trouble=str(state.trouble), message="")
        )

    def _saved(self, _: object) -> None:
        self._sorts[self._state.sort].came_out()
        self.show(replace(self._state, state="saved", trouble="", message=""))
