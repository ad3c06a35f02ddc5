"""A page is made, looked at, and shown with what it can be printed on."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from app.core.print_form import Layout, PaperSize, PrintForm, PrintWishes
from app.devices.jobs import Jobs
from app.devices.printing.press import (
    Press,
    PressError,
    Printer,
    PrintTrouble,
)
from app.ui.paper import (
    PREVIEW_PX,
    SHOWN,
    MadePage,
    Make,
    Sort,
    Uncalled,
)
from app.ui.snapshot import Snapshot


class PageMaking(Snapshot):
    """Made on the ``jobs``' thread, looked at on printing's own; what comes back after somebody has
    left, or wants another page, is not shown."""

    _jobs: Jobs
    _print_jobs: Jobs
    _press: Press
    _pictures: Callable[[bytes, int, int], tuple[list[bytes], int]]
    _sticks: Callable[[], list[Path]]
    _wishes: Callable[[], PrintWishes]
    _make: Make
    _uncalled: Uncalled
    _sorts: tuple[Sort, ...]
    _page: bytes
    _fixed: str
    _sided: bool | None
    _chosen_paper: str
    _visit: int

    def _make_page(self) -> None:
        self._visit += 1
        self._page = b""
        make, wishes, uncalled = self._make, self._wishes, self._uncalled
        layout, paper = Layout(self._state.layout), self._chosen_paper
        left_out, sided = self._sorts[self._state.sort].left_out, self._sided
        calendar = self._state.calendar and self._state.canDate

        def made() -> MadePage:
            wanted = wishes()
            size: PaperSize = "letter" if (paper or wanted.paper) == "letter" else "a4"
            both = wanted.both_sides if sided is None else sided
            page = make(PrintForm(layout, size, both, calendar))
            told = wanted._replace(paper=size, both_sides=both)
            return MadePage(page, told, uncalled(), left_out())

        self._jobs.run(made, self._if_here(self._made), self._if_here(self._fail))

    def _made(self, made: MadePage) -> None:
        self._page, self._fixed = made.page, made.wishes.printer
        page = made.page
        self.show(
            replace(
                self._state,
                uncalled=tuple(call.value for call in made.uncalled),
                leftOut=made.left_out,
                paper=made.wishes.paper,
                bothSides=made.wishes.both_sides,
            )
        )

        def look() -> tuple[tuple[list[bytes], int], tuple[Printer, ...] | PressError]:
            return self._pictures(page, PREVIEW_PX, SHOWN), printers_of(self._press)

        self._print_jobs.run(look, self._if_here(self._show_page), self._if_here(self._fail))

    def _show_page(
        self, found: tuple[tuple[list[bytes], int], tuple[Printer, ...] | PressError]
    ) -> None:
        (pictures, count), printers = found
        pages = tuple("data:image/png;base64," + b64encode(each).decode() for each in pictures)
        self.show(replace(self._state, state="preview", pages=pages, further=count - len(pages)))
        self._show_printers(printers)

    def _show_printers(self, printers: tuple[Printer, ...] | PressError) -> None:
        """What it can be printed on. Without anything it can still be read and saved."""
        state = replace(self._state, trouble="", stick=bool(self._sticks()))
        if isinstance(printers, PressError) or not printers:
            why = printers.trouble if isinstance(printers, PressError) else PrintTrouble.NO_PRINTER
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

    def _fail(self, sentence: str) -> None:
        self.show(replace(self._state, state="failed", trouble="", message=sentence))

    def _if_here(self, callback: Callable[..., None]) -> Callable[..., None]:
        """``callback``, unless somebody else has come, or another page is wanted, by then."""
        visit = self._visit

        def answer(value: object) -> None:
            if visit == self._visit:
                callback(value)

        return answer


def printers_of(press: Press) -> tuple[Printer, ...] | PressError:
    """The printers there are, or why nobody can say."""
    try:
        return press.printers()
    except PressError as error:
        return error
