"""Records that are past their time, erased one by one."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.core.retention import Expired
from app.staff.records.exporting import ExportModel
from app.staff.settings.state import Sets, SettingsState
from app.staff.settings.touch import TouchPage
from app.staff.shift import Shift
from app.staff.wording import grouped, plain_name
from app.ui.dates import day_text
from app.usecases.clinic_settings import ClinicSettings


class ExpiredRecords(TouchPage[Sets]):
    """An admin looks at each, may take a copy, and is asked before it goes."""

    def __init__(self, shift: Shift[Sets], settings: ClinicSettings) -> None:
        super().__init__(shift, SettingsState())
        self._settings = settings
        self._expired: tuple[Expired, ...] = ()
        self._chosen: Expired | None = None
        self.export = ExportModel(shift, shift.exporter)

    @Slot(int)
    def askErase(self, index: int) -> None:
        """Ask before the record at ``index`` of those past their time is erased."""
        if 0 <= index < len(self._expired) and not self._state.saving:
            self._chosen = self._expired[index]
            self._set(erasing=self._chosen.name, problem="")

    @Slot()
    def keepRecord(self) -> None:
        """Do not erase it."""
        self._chosen = None
        self._set(erasing="", problem="")

    @Slot()
    def exportRecord(self) -> None:
        """Write the record to a stick or a folder, and ask again afterwards."""
        if self._chosen is not None:
            self.export.begin(self._chosen.patient, self._chosen.code)

    @Slot()
    def erase(self) -> None:
        """It goes for good."""
        chosen, staff, settings = self._chosen, self.shift.by, self._settings
        if chosen is None or self._state.saving:
            return

        def job() -> tuple[Expired, ...]:
            settings.erase(staff, chosen.patient)
            return settings.read(staff).expired

        def done(expired: tuple[Expired, ...]) -> None:
            self._chosen = None
            self._set(saving=False, erasing="")
            self._list(expired)

        self._set(saving=True, problem="")
        self.shift.ask(job, done, self._fail)

    def _list(self, expired: tuple[Expired, ...]) -> None:
        self._expired = expired
        rows = (
            {"code": grouped(it.code), "name": plain_name(it.name), "last": day_text(it.last)}
            for it in expired
        )
        self._set(expired=tuple(rows))

    def _fail(self, sentence: str) -> None:
        self._set(saving=False, problem=sentence)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
