"""What a plan can start from: the clinic's templates, and the plans of other patients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.staff.wording import grouped
from app.ui.qml import QmlUncreatable
from app.ui.snapshot import Snapshot
from app.usecases import reuse

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.plan import Plan
    from app.staff.plan.draft import DraftModel
    from app.staff.shift import Shift
    from app.usecases.needs import HasStore
    from app.usecases.reuse import Starts

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class StartsState(Struct, frozen=True):
    """``templates`` are ``{id, text}``, ``patients`` ``{id, text}`` whose plan can be copied.
    ``name`` is what a template is to be called, ``saved`` what it was saved as."""

    text: str = ""
    templates: tuple[dict[str, str], ...] = ()
    patients: tuple[dict[str, str], ...] = ()
    name: str = ""
    saved: str = ""
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("the plan page has it")
class StartsModel(Snapshot):
    """Gives ``begin`` the plan that was chosen: nothing is stored until it is saved."""

    _state: StartsState

    def __init__(
        self, shift: Shift[HasStore], draft: DraftModel, begin: Callable[[Plan], None]
    ) -> None:
        super().__init__(StartsState(), shift)
        self._shift, self._draft, self._begin = shift, draft, begin
        self._patient = ""
        self.older = ""
        """The version to go back to, until that is in the draft."""

    def look(self, patient: str) -> None:
        """What the plan of ``patient`` can start from."""
        self._patient = patient
        self._find(self._state.text)
        version, self.older = self.older, ""
        if version:
            clinic, staff = self._shift.clinic, self._shift.by
            self._start(lambda: reuse.older(clinic, staff, patient, version))

    def forget(self) -> None:
        """Nothing of anybody stays."""
        self._patient = ""
        self.show(StartsState())

    @Slot(str)
    def search(self, text: str) -> None:
        """Templates and patients with these words in their names."""
        self._take(text=text, problem="")
        self._find(text)

    @Slot(str)
    def useTemplate(self, template: str) -> None:
        """Begin with one of the clinic's own templates."""
        clinic, staff = self._shift.clinic, self._shift.by
        self._start(lambda: reuse.from_template(clinic, staff, template))

    @Slot(str)
    def copyFrom(self, patient: str) -> None:
        """Begin with the plan of another patient."""
        clinic, staff = self._shift.clinic, self._shift.by
        self._start(lambda: reuse.from_patient(clinic, staff, patient))

    @Slot(str)
    def takeAway(self, template: str) -> None:
        """A template is offered no more."""
        clinic, staff = self._shift.clinic, self._shift.by
        self._shift.ask(
            lambda: reuse.take_away(clinic, staff, template),
            lambda _: self._find(self._state.text),
        )

    @Slot(str)
    def typeName(self, name: str) -> None:
        """What the template is to be called."""
        self._take(name=name, saved="", problem="")

    @Slot()
    def save(self) -> None:
        """Keep the plan on the page as a template of the name that was typed."""
        clinic, staff, name = self._shift.clinic, self._shift.by, self._state.name
        plan = self._draft.plan
        if plan is None or self._state.busy:
            return
        self._take(busy=True, problem="")
        self._shift.ask(
            lambda: reuse.save_template(clinic, staff, plan, name),
            lambda it: self._kept(it.name),
            lambda said: self._take(busy=False, problem=said),
        )

    def _kept(self, name: str) -> None:
        self._take(busy=False, name="", saved=name)
        self._find(self._state.text)

    def _start(self, make: Callable[[], Plan]) -> None:
        if not self._state.busy:
            self._take(busy=True, problem="")
            self._shift.ask(make, self._made, lambda said: self._take(busy=False, problem=said))

    def _made(self, plan: Plan) -> None:
        self._take(busy=False)
        self._begin(plan)

    def _find(self, text: str) -> None:
        clinic, staff, patient = self._shift.clinic, self._shift.by, self._patient

        def show(found: Starts) -> None:
            if patient and (patient, text) == (self._patient, self._state.text):
                self._take(
                    templates=tuple({"id": it.id, "text": it.name} for it in found.templates),
                    patients=tuple(
                        {"id": it.id, "text": f"{it.name} · {grouped(it.code)}"}
                        for it in found.patients
                    ),
                )

        self._shift.ask(lambda: reuse.starts(clinic, staff, patient, text), show)

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
