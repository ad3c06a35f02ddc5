"""Somebody's time at the staff side: who they are, and how their pages reach the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.print_form import Layout
from app.core.staff import Staff
from app.devices.jobs import Jobs
from app.staff.beside import Beside
from app.ui.paper import Sort
from app.usecases.rights import may_leave

if TYPE_CHECKING:
    from app.ui.paper import Make, May
    from app.ui.printing import PrintingViewModel
    from app.usecases.needs import HasCalls, HasStore

    class GivesHandouts(HasCalls, HasStore, Protocol):
        """What a take-home page is made from."""


U = TypeVar("U", covariant=True)
"""What a page needs of the clinic."""


class Shift(QObject, Generic[U]):
    """What a page may use; of the ``clinic`` what its own type says. ``staff`` is None while nobody
    is signed in.

    ``wanted(page, subject)`` and ``returning`` ask for another page; ``failed`` carries a sentence
    that belongs to no field; ``changed`` says that settings which the kiosk shows are others now.
    ``exporter`` makes what takes records out, ``backups`` keeps them, ``self_test`` says whether
    the kiosk is well, ``tools`` try the machine out and ``versions`` change the program; None where
    nothing does.
    ``printing`` makes the model of a page on its way to paper; ``printed`` says that there is one.
    ``renewed`` carries whoever is signed in once their secret is their own, to begin.
    """

    wanted = Signal(str, str)
    returning = Signal()
    failed = Signal(str)
    changed = Signal()
    printed = Signal()
    renewed = Signal(object)

    def __init__(
        self,
        clinic: U,
        jobs: Jobs,
        clock: Clock,
        printing: Callable[[QObject], PrintingViewModel],
        parent: QObject | None = None,
        beside: Beside = Beside(),  # noqa: B008
    ) -> None:
        super().__init__(parent)
        self.exporter, self.backups = beside.exporter, beside.backups
        self.self_test, self.tools = beside.self_test, beside.tools
        self.versions = beside.versions
        self.printing = printing(self)
        self.clinic = clinic
        self.clock = clock
        self.staff: Staff | None = None
        self._jobs = jobs
        self._visit = 0

    @property
    def by(self) -> Staff:
        """Whoever is signed in: what somebody asks for on a page is done by them."""
        assert self.staff is not None, "a page is open only for somebody"
        return self.staff

    def turn(self, staff: Staff | None) -> None:
        """Another page, or another person: what was asked for before is answered no more."""
        self.staff = staff
        self._visit += 1

    def ask(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[str], None] | None = None,
        beside: bool = False,
    ) -> None:
        """Run ``job`` on the worker thread, or ``beside`` the others, then ``done(result)`` here if
        the page is still open.

        What went wrong is one sentence for ``failed``. Without one, or when the page has gone, it
        is shown above whatever page is open.
        """
        visit, staff = self._visit, self.staff

        def answer(result: Any) -> None:
            if visit == self._visit:
                done(result)

        def complain(sentence: str) -> None:
            if failed is not None and visit == self._visit:
                failed(sentence)
            elif staff is not None and staff == self.staff:
                self.failed.emit(sentence)

        run = self._jobs.run_beside if beside else self._jobs.run
        run(job, answer, complain)

    def print(self, make: Make, title: str, may: May | None = None) -> None:
        """Make a page, show it over whatever is open, and print it when asked to. ``title`` is
        what it is called in the printer's queue; ``may`` is asked then."""
        self.print_one_of([Sort(title, make, may=may)])

    def print_handout(self: Shift[GivesHandouts], make: Make, title: str, patient: str) -> None:
        """The same with a page for ``patient`` that says whom to call, in every layout."""
        may = partial(may_leave, self.clinic, self.by, patient)
        sort = Sort(title, make, tuple(Layout), self.clinic.uncalled, sized=True, may=may)
        self.print_one_of([sort])

    def print_one_of(self, sorts: Sequence[Sort]) -> None:
        """Make the first of ``sorts``, and show it with the others to choose from."""
        self.printed.emit()
        self.printing.begin_with(sorts)

    def go(self, page: str, subject: str = "") -> None:
        """Open another page; ``subject`` says which patient or plan."""
        self.wanted.emit(page, subject)

    def go_back(self) -> None:
        """Back to the page before."""
        self.returning.emit()
