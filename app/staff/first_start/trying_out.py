"""Screen, sound and printer are tried out while they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.core.first_start import STEPS, Step, bounded, inches_of
from app.staff.first_start.needs import SettingUpNeeds
from app.staff.first_start.rows import around_rows
from app.staff.first_start.state import FirstStartState
from app.staff.first_start.words import page_title
from app.staff.page import Page
from app.ui.paper import Sort
from app.usecases.first_start import FirstStart

if TYPE_CHECKING:
    from app.staff.shift import Shift
    from app.usecases.clinic_settings import ClinicSettings

FIELDS = {
    Step.CLINIC: ("clinic_name",),
    Step.NUMBERS: ("clinic_contact", "emergency_number"),
    Step.SCREEN: ("diagonal",),
    Step.SOUND: ("volume",),
    Step.PRINTER: ("printer", "paper"),
    Step.BACKUPS: ("backup_folder",),
}
"""The settings that a step asks for."""
LOUDER = 10
"""A step of loudness, of 100."""
LARGER_IN = 0.1


class TryingOut(Page[SettingUpNeeds]):
    """What is set is kept before the kiosk goes on."""

    def __init__(self, shift: Shift[SettingUpNeeds], settings: ClinicSettings | None) -> None:
        super().__init__(shift, FirstStartState(count=len(STEPS)))
        self._settings = settings

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """What stands in a field, or was chosen."""
        if name in self._state.values:
            self._set(values=self._state.values | {name: text}, problem="")

    @Slot(int)
    def stepCard(self, by: int) -> None:
        """The outline of the card a little larger or smaller."""
        self._measure(self._state.inches - by * LARGER_IN)

    @Slot(float, float)
    def fitCard(self, card: float, across: float) -> None:
        """The card is so many pixels wide, on a screen of so many across its diagonal."""
        self._measure(inches_of(card, across))

    @Slot(str)
    def listen(self, words: str) -> None:
        """Play a tone and say ``words``."""
        if self.shift.tools is not None:
            self.shift.tools.hear(words, int(self._state.values["volume"]) / 100)
            self._set(heard="played")

    @Slot(int, str)
    def turnVolume(self, by: int, words: str) -> None:
        """Louder or softer, and heard at once."""
        loud = min(100, max(LOUDER, int(self._state.values["volume"]) + by * LOUDER))
        self.edit("volume", str(loud))
        self.listen(words)

    @Slot()
    def heardNothing(self) -> None:
        """The tone was played, and nobody heard it."""
        self._set(heard="no")

    @Slot(list)
    def printTest(self, words: list[str]) -> None:
        """Print a page of ``words`` on the printer and the paper that were chosen."""
        tools, by, first = self.shift.tools, self.shift.staff, self._first
        if tools is None:
            return
        values = {name: self._state.values[name] for name in FIELDS[Step.PRINTER]}
        sort = Sort(
            page_title(),
            lambda form: tools.test_page(words, form),
            came_out=lambda: self._set(paper="out" if self._state.step == Step.PRINTER else ""),
        )
        self._keep(lambda: first.save(by, values), lambda: self.shift.print_one_of([sort]))

    @Slot()
    def nothingCameOut(self) -> None:
        """The test page was printed and no paper came."""
        self._set(paper="no")

    @Slot()
    def look(self) -> None:
        """Look once more for printers and sticks."""
        if self._settings is not None:
            around = self._settings.around
            self.shift.ask(around, lambda it: self._set(**around_rows(it)), self._fail)

    @property
    def _first(self) -> FirstStart:
        return FirstStart(self.shift.clinic)

    def _measure(self, inches: float) -> None:
        inches = bounded(inches)
        values = self._state.values | {"diagonal": f"{inches:g}"}
        self._set(inches=inches, values=values)

    def _keep(self, job: Callable[[], None], then: Callable[[], None]) -> None:
        self._keep_as(job, lambda _: then())

    def _keep_as(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Store it; what is shown goes on only when it is on the disk."""
        if self._state.busy:
            return
        self._set(busy=True, problem="")

        def done(found: Any) -> None:
            self._set(busy=False)
            then(found)  # may turn to another step, busy until that is there

        self.shift.ask(job, done, self._fail)

    def _fail(self, sentence: str) -> None:
        self._set(busy=False, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
