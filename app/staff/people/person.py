"""One person: details, card and PIN; nothing of the record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from app.core.errors import KioskError
from app.core.rights import ClinicDecision
from app.core.roles import Action
from app.staff.people.person_fields import PersonFields
from app.staff.people.person_form import (
    TYPED,
    PersonState,
    form_of,
    problems_of,
    typed_of,
)
from app.staff.people.rights import RightsModel
from app.staff.people.uses import KnowsPerson
from app.staff.records.exporting import ExportModel
from app.staff.shift import Shift
from app.staff.wording import (
    card_title,
    day_words,
    grouped,
    plain_name,
)
from app.ui.error_words import error_words
from app.ui.paper import handout_title
from app.ui.qml import QmlUncreatable
from app.usecases import patient_cards, people
from app.usecases.rights import may_leave
from app.usecases.square import qr_rows
from app.usecases.transfers import has_server, may_send, moved_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from app.core.staff import Staff
    from app.usecases.people import Details

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the staff desk")
class PersonModel(PersonFields):
    """Edits one person, and looks after the card and the PIN."""

    _state: PersonState

    needs = Action.ADD_PATIENT

    def __init__(self, shift: Shift[KnowsPerson]) -> None:
        super().__init__(shift, PersonState())
        self._patient = self._said = ""
        self._left: dict[str, object] = {}
        self.export = ExportModel(shift, shift.exporter)
        self._rights = RightsModel(shift, self._decided, self._copy, self)
        self._before: people.PersonForm | None = None
        """What is stored, as it was when the fields were filled."""

    def enter(self, subject: str) -> None:
        """Read the person with this id."""
        self._patient = subject
        self._read()

    def forget(self) -> None:
        self._patient = self._said = ""
        self._left = {}
        self.export.forget()
        self._rights.forget()
        super().forget()

    @Property(QObject, constant=True)
    def exporting(self) -> ExportModel:
        """The dialog that takes this record out."""
        return self.export

    @Property(QObject, constant=True)
    def rights(self) -> RightsModel:
        """What a patient may ask for about the record."""
        return self._rights

    @Slot()
    def askRights(self) -> None:
        """What the patient may ask about the record."""
        self._rights.begin(self._patient, restricted=self._state.restricted)

    def half_done(self) -> Callable[[], None] | None:
        it = self._state
        if not it.edited or it.busy:
            return None
        left = {name: getattr(it, name) for name in TYPED}
        left |= {"visitDay": it.visitDay, "visitIn": it.visitIn, "edited": True}
        before = self._before

        def again() -> None:
            self._left, self._before = left, before

        return again

    @Slot()
    def save(self) -> None:
        """Store the details, unless something is wrong with them."""
        found = problems_of(self._state, self._before, self.shift.clinic.slot().day)
        self._take(**found)
        if not any(found.values()):
            form, before = form_of(self._state), self._before

            def edit(clinic: KnowsPerson, staff: Staff, patient: str) -> people.Person | str:
                try:
                    return people.edit(clinic, staff, patient, form, before)
                except people.ChangedMeanwhileError as error:
                    return error_words(error)

            def saved(now: people.Person | str) -> None:
                """What was typed meanwhile is still to be saved; of two who changed the same, the
                first one's is shown."""
                if isinstance(now, str):
                    self._take(edited=False)
                    self._read(problem=now)
                    return
                self._before = people.form_of(now)
                self._read(**({"edited": True} if self._typed_on(form) else {}))

            self._do(edit, saved)

    def _typed_on(self, form: people.PersonForm) -> bool:
        """Whether the fields say something else by now, or nothing that can be."""
        try:
            return form_of(self._state) != form
        except KioskError:
            return True

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask before it is done; with "" not any more."""
        self._take(asking=what)

    @Slot()
    def confirm(self) -> None:
        """What was asked for is done."""
        match self._state.asking:
            case "card":
                self._do(patient_cards.new_card, self._take_card)
            case "revoke":
                self._do(patient_cards.revoke_card, lambda _: self._read(card=()))
            case "pin":
                self._do(people.new_pin, lambda pin: self._read(pin=pin))
            case "archive":
                self._do(people.archive, lambda _: self._read(asking=""))
        self._take(asking="")

    @Slot()
    def restore(self) -> None:
        """Out of the archive: the patient can sign in again."""
        self._do(people.restore, lambda _: self._read(asking=""))

    @Slot()
    def unlock(self) -> None:
        """They have said who they are: code and PIN work again."""
        self._do(people.unlock, lambda _: self._read(locked=False))

    @Slot()
    def printCard(self) -> None:
        """The card that was made just now: what it says is kept no longer than the page is."""
        clinic, staff, patient, said = (
            self.shift.clinic,
            self.shift.by,
            self._patient,
            self._said,
        )
        may = partial(may_leave, clinic, staff, patient)
        self.shift.print(
            lambda _: patient_cards.card_page(clinic, staff, patient, said), card_title(), may
        )

    @Slot()
    def printPlan(self) -> None:
        """The pages to take home, once somebody has seen them."""
        make = partial(patient_cards.plan_page, self.shift.clinic, self.shift.by, self._patient)
        self.shift.print_handout(make, handout_title(), self._patient)

    @Slot()
    def openPlan(self) -> None:
        """Go to this patient's plan."""
        self.shift.go("plan", self._patient)

    @Slot()
    def move(self) -> None:
        """They go on at another clinic."""
        self.shift.go("transfers", self._patient)

    @Slot()
    def openHome(self) -> None:
        """Go to where sessions at home are entered."""
        self.shift.go("home_entries", self._patient)

    def _decided(self, decision: ClinicDecision) -> None:
        if decision is ClinicDecision.ERASE:
            self._take(edited=False)
            self.shift.go("people", "")
        else:
            self._read(asking="")

    def _copy(self) -> None:
        self.export.begin(self._patient, self._state.code, copy=True)

    def _take_card(self, said: str) -> None:
        self._said = said
        self._read(card=qr_rows(said))

    def _read(self, **fresh: Any) -> None:
        clinic, patient, staff = self.shift.clinic, self._patient, self.shift.by
        look = people.details if fresh else people.look_up

        def found() -> tuple[Details, bool, str]:
            server = has_server(clinic)
            return look(clinic, patient, staff), server, moved_to(clinic, patient) if server else ""

        self.shift.ask(found, lambda it: self._show(*it, **fresh))

    def _show(self, it: Details, server: bool, moved: str, **fresh: Any) -> None:
        """Take what is stored, keep what was told just now, and leave what is being typed."""
        person, old, staff = it.patient, self._state, self.shift.by
        today = self.shift.clinic.slot().day
        typed = {} if fresh and old.edited else typed_of(it, today)
        if typed and not self._left:
            self._before = people.form_of(person)
        self._take(
            ready=True,
            code=grouped(person.code),
            archived=person.archived,
            restricted=person.restricted,
            locked=it.locked,
            hasPlan=it.has_plan,
            mayArchive=staff.may(Action.ARCHIVE_PATIENT),
            mayDecide=staff.may(Action.RESTRICT_RECORD),
            movedTo=plain_name(moved),
            mayMove=server and not moved and not person.restricted and may_send(staff),
            mayPlan=staff.may(Action.CHANGE_PLAN),
            mayRecord=staff.may(Action.SEE_RECORD),
            cardMade=day_words(it.card.made.astimezone().date()) if it.card else "",
            busy=False,
            **{**typed, **fresh, **self._left},
        )
        self._left = {}

    def _do(self, job: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Run ``job(clinic, staff, patient)``, unless one is running."""
        if self._state.busy:
            return
        clinic, staff, patient = self.shift.clinic, self.shift.staff, self._patient
        self._take(busy=True, problem="")
        self.shift.ask(
            lambda: job(clinic, staff, patient),
            done,
            lambda said: self._take(busy=False, problem=said),
        )
