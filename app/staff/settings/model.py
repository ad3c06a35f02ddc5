"""What the clinic has set, changed in a form and saved in one go."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.hands_free import Act, setting_of
from app.core.roles import Action
from app.core.rules.meanings import MEANINGS
from app.staff.records.exporting import ExportModel
from app.staff.settings.bounds import allowed, between, picture_address
from app.staff.settings.expired import ExpiredRecords
from app.staff.settings.hindsight import HindsightModel
from app.staff.settings.state import Sets, SettingsState
from app.staff.shift import Shift
from app.ui.languages import language_name
from app.ui.qml import Property, QmlUncreatable
from app.ui.remote import key_name
from app.usecases.clinic_settings import ClinicSettings, SettingsSheet

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff desk")
class SettingsModel(ExpiredRecords):
    """Keeps what was typed until it is saved, whatever the disk says."""

    _state: SettingsState

    needs = Action.SEE_SETTINGS

    def __init__(self, shift: Shift[Sets], settings: ClinicSettings) -> None:
        super().__init__(shift, settings)
        self._found: list[Path] = []
        self._typed: tuple[str, dict[str, str]] | None = None
        self._hindsight = HindsightModel(shift)

    @Property(QObject, constant=True)
    def exporting(self) -> ExportModel:
        """The dialog that takes all records out."""
        return self.export

    @Property(QObject, constant=True)
    def hindsight(self) -> HindsightModel:
        """What other numbers would have said of the days that were."""
        return self._hindsight

    @property
    def unsaved(self) -> bool:
        return self._state.changes > 0

    def half_done(self) -> Callable[[], None] | None:
        state, kept = self._state, self._state.kept
        typed = {name: it for name, it in state.values.items() if it != kept.get(name)}
        if not typed or state.saving:
            return None

        def again() -> None:
            self._typed = (state.section, typed)

        return again

    def enter(self, subject: str) -> None:
        staff, settings = self.shift.by, self._settings
        self.shift.ask(lambda: settings.read(staff), self._read)
        self.shift.ask(settings.around, self._around)

    @Slot(str)
    def choose(self, section: str) -> None:
        """Turn to another part of the form."""
        self._set(section=section)

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """What stands in a field now."""
        if name in self._state.values:
            self._take({**self._state.values, name: text})

    @Slot(str, float, float, float)
    def step(self, name: str, by: float, least: float, most: float) -> None:
        """A number a step up or down. What a clinic has not set goes on from what is in force, of
        several programmes from the one that is nearest; from nothing it starts at the nearer end.
        """
        text = self._state.values.get(name, "") or self._nearest(name, by)
        try:
            number = min(most, max(least, float(text) + by))
        except ValueError:
            number = least if by > 0 else most
        self.edit(name, f"{round(number, 2):g}")

    def _nearest(self, name: str, by: float) -> str:
        usual = next((str(it["usual"]) for it in self._state.rules if it["name"] == name), "")
        return usual.split("–")[-1 if by > 0 else 0]

    @Slot(str, int)
    def teach(self, act: str, key: int) -> None:
        """The key that was pressed does this from now on, and nothing else."""
        name = key_name(key)
        if name and act in set(Act):
            own = {setting_of(each): "" for each in Act if self._key_of(each) == name}
            self._take(self._state.values | own | {setting_of(Act(act)): name})

    def _key_of(self, act: Act) -> str:
        return self._state.values.get(setting_of(act), "")

    @Slot(str)
    def toggleLanguage(self, code: str) -> None:
        """Offer a language to patients or not; one always stays."""
        on = [each["code"] for each in self._state.languages if each["on"]]
        chosen = [each for each in on if each != code] if code in on else [*on, code]
        self._offer(chosen)

    @Slot(str)
    def leadLanguage(self, code: str) -> None:
        """Make a language the clinic's own: the kiosk and its staff side speak it."""
        on = [each["code"] for each in self._state.languages if each["on"]]
        self._offer([code, *(each for each in on if each != code)])

    def _offer(self, chosen: list[str]) -> None:
        usual = self.shift.clinic.library.languages
        if chosen:
            self.edit("languages", "" if tuple(chosen) == usual else ",".join(chosen))

    @Slot()
    def save(self) -> None:
        """Store every change, or none and say why."""
        if self._state.saving or self._state.wrong or not self._state.changes:
            return
        values, staff, settings = self._state.values, self.shift.by, self._settings
        new = {name: text for name, text in values.items() if text != self._state.kept[name]}
        self._set(saving=True, problem="", saved=False)

        def done(sheet: SettingsSheet) -> None:
            """What was typed meanwhile is still to be saved."""
            now = self._state.values.items()
            later = {name: text for name, text in now if text != values.get(name)}
            self._typed = (self._state.section, later) if later else None
            self._read(sheet)
            self._set(saved=not later)
            self.shift.changed.emit()

        def store() -> SettingsSheet:
            settings.save(staff, new)
            return settings.read(staff)

        self.shift.ask(store, done, self._fail)

    @Slot()
    def takeBack(self) -> None:
        """As it was saved last."""
        self._take(dict(self._state.kept))

    @Slot()
    def chooseLogo(self) -> None:
        """Look for pictures on sticks and in the export folder."""
        settings = self._settings

        def show(found: list[Path]) -> None:
            self._found = found
            rows = tuple({"name": it.name, "where": it.parent.name} for it in found)
            self._set(choosing=True, pictures=rows)

        self.shift.ask(settings.pictures, show, self._fail)

    @Slot(int)
    def takeLogo(self, index: int) -> None:
        """Use the picture at ``index`` of the list."""
        if 0 <= index < len(self._found):
            path, staff, settings = self._found[index], self.shift.by, self._settings
            self._logo(lambda: settings.take_logo(staff, path))

    @Slot()
    def dropLogo(self) -> None:
        """Pages go without a picture again."""
        staff, settings = self.shift.by, self._settings
        self._logo(lambda: settings.drop_logo(staff))

    @Slot()
    def closePictures(self) -> None:
        """No picture is chosen after all."""
        self._set(choosing=False, problem="")

    def forget(self) -> None:
        super().forget()
        self._found, self._typed = [], None
        self._expired, self._chosen = (), None
        self.export.forget()
        self._hindsight.forget()

    def _logo(self, change: Any) -> None:
        def show(logo: str) -> None:
            self._set(choosing=False, problem="", logo=logo)

        staff, settings = self.shift.by, self._settings

        def job() -> str:
            change()
            return picture_address(settings.read(staff).logo)

        self.shift.ask(job, show, self._fail)

    def _read(self, sheet: SettingsSheet) -> None:
        usual = self._settings.in_force
        rules = ({"name": name, "usual": usual(name), **between(name)} for name in MEANINGS)
        staff = self.shift.staff
        whole = staff is not None and staff.may(Action.CHANGE_SETTINGS)
        self._set(
            ready=True,
            kept=dict(sheet.values),
            all=whole,
            lead=sheet.rules,
            packs=sheet.packs,
            section=self._state.section if whole else "rules",
            saving=False,
            logo=picture_address(sheet.logo),
            rules=tuple(rules),
        )
        self._list(sheet.expired)
        left, self._typed = self._typed, None
        self._take(dict(sheet.values) | (left[1] if left else {}))
        if left:
            self._set(section=left[0])

    def _around(self, found: tuple[list[Any], list[Path]]) -> None:
        printers, places = found
        self._set(
            printers=tuple({"name": it.name, "title": it.title} for it in printers),
            places=tuple({"name": it.name, "where": str(it)} for it in places),
        )

    def _take(self, values: dict[str, str]) -> None:
        """Show ``values``, which of them are new, and which are not allowed."""
        changes = sum(text != self._state.kept.get(name) for name, text in values.items())
        wrong = tuple(name for name, text in values.items() if not allowed(name, text))
        codes = self.shift.clinic.library.languages if self.shift.clinic else ("en",)
        said = tuple(filter(None, values.get("languages", "").split(",")))
        on = tuple(code for code in said if code in codes) or codes
        languages = tuple(
            {"code": code, "name": language_name(code), "on": code in on}
            for code in (*on, *(code for code in codes if code not in on))
        )
        rules = {name: values.get(name, "") for name in MEANINGS}
        other = any(text != self._state.kept.get(name, "") for name, text in rules.items())
        self._hindsight.take(rules, other and not set(wrong) & set(rules))
        self._set(values=values, changes=changes, wrong=wrong, languages=languages, saved=False)
