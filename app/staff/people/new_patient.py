"""Somebody new: a person, a plan and a card from one form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.staff.page import Page
from app.staff.people.uses import AddsPeople
from app.staff.shift import Shift
from app.staff.wording import (
    card_title,
    grouped,
    language_options,
    name_problem,
    plain_name,
    programme_options,
    year_problem,
)
from app.ui.paper import handout_title
from app.ui.qml import QmlUncreatable
from app.usecases.patient_cards import card_page, plan_page
from app.usecases.people import PersonForm, alike, register, suggest_pin
from app.usecases.rights import may_leave
from app.usecases.square import qr_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.patient import Patient
    from app.usecases.people import Registered

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


_TYPED = ("name", "birthYear", "language", "programme", "pin")


class NewPatientState(Struct, frozen=True):
    """``alike`` are people of the same name, ``{id, name, detail}``; Save then asks for a second
    touch. ``programme`` is "" for a plan that somebody makes later. ``card`` are the rows of the
    new card's square, once all is ``saved``."""

    name: str = ""
    birthYear: str = ""
    language: str = "en"
    languages: tuple[dict[str, str], ...] = ()
    programme: str = ""
    programmes: tuple[dict[str, str], ...] = ()
    pin: str = ""
    nameProblem: str = ""
    yearProblem: str = ""
    problem: str = ""
    alike: tuple[dict[str, str], ...] = ()
    busy: bool = False
    saved: bool = False
    code: str = ""
    card: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made by the staff desk")
class NewPatientModel(Page[AddsPeople]):
    """Takes the form as it is typed. One Save stores the person, the plan and the card."""

    _state: NewPatientState

    needs = Action.ADD_PATIENT

    def __init__(self, shift: Shift[AddsPeople]) -> None:
        super().__init__(shift, NewPatientState())
        self._made: Registered | None = None
        self._sought = ""

    def enter(self, subject: str) -> None:
        """An empty form with a PIN; ``subject`` may be a name that was looked for in vain."""
        self._begin(subject)

    def forget(self) -> None:
        self._made, self._sought = None, ""
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        it = self._state
        named = it.name.strip() not in ("", self._sought.strip())
        typed = named or it.birthYear.strip() or it.programme
        if it.saved or it.busy or not typed:
            return None
        form = (it.name, it.birthYear, it.language, it.programme, it.pin)
        return lambda: self._take(**dict(zip(_TYPED, form, strict=True)))

    @Slot(str)
    def typeName(self, text: str) -> None:
        """Whoever is alike is looked for anew when it is saved."""
        self._take(name=text, nameProblem="", alike=())

    @Slot(str)
    def typeYear(self, text: str) -> None:
        """The year of birth; whoever is alike is looked for anew when it is saved."""
        self._take(birthYear=text, yearProblem="", alike=())

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Which this patient's screens and pages speak."""
        self._take(language=language)

    @Slot(str)
    def chooseProgramme(self, programme: str) -> None:
        """A second touch on it leaves the patient without a plan."""
        self._take(programme="" if programme == self._state.programme else programme)

    @Slot()
    def anotherPin(self) -> None:
        """Suggests another one."""
        self._take(pin=suggest_pin())

    @Slot()
    def save(self) -> None:
        """Store it all, unless something is wrong or somebody of that name is here already."""
        state, clinic, staff = self._state, self.shift.clinic, self.shift.by
        name, year = name_problem(state.name), year_problem(state.birthYear, clinic.slot().day)
        self._take(nameProblem=name, yearProblem=year)
        if state.busy or state.saved or name or year:
            return
        form = PersonForm(state.name, state.birthYear, state.language)

        def job() -> Registered | tuple[Patient, ...]:
            same = () if state.alike else alike(clinic, form)
            return same or register(clinic, staff, form, state.pin, state.programme)

        self._take(busy=True, problem="")
        self.shift.ask(job, self._answered, lambda said: self._take(busy=False, problem=said))

    @Slot(str)
    def openOther(self, patient: str) -> None:
        """It was somebody who is here already: what was typed is of no more use."""
        self._begin("")
        self.shift.go("person", patient)

    @Slot()
    def open(self) -> None:
        """The page of whoever was just made."""
        if self._made is not None:
            self.shift.go("person", self._made.patient.id)

    @Slot()
    def printCard(self) -> None:
        """The card, for the patient to keep."""
        if self._made is not None:
            clinic, staff, made = self.shift.clinic, self.shift.by, self._made
            patient = made.patient.id
            self.shift.print(
                lambda _: card_page(clinic, staff, patient, made.card),
                card_title(),
                partial(may_leave, clinic, staff, patient),
            )

    @Slot()
    def printPlan(self) -> None:
        """The take-home page."""
        if self._made is not None:
            clinic, staff = self.shift.clinic, self.shift.by
            make = partial(plan_page, clinic, staff, self._made.patient.id)
            self.shift.print_handout(make, handout_title(), self._made.patient.id)

    @Slot()
    def another(self) -> None:
        """The next person."""
        self._begin("")

    def _begin(self, name: str) -> None:
        self._made, self._sought, library = None, name, self.shift.clinic.library
        self.show(
            NewPatientState(
                name=name,
                programmes=programme_options(library),
                language=library.texts.language,
                pin=suggest_pin(),
            )
        )
        self.shift.ask(self.shift.clinic.languages, self._offer)

    def _offer(self, codes: tuple[str, ...]) -> None:
        """The languages that are not turned off; what was chosen meanwhile stays if it is one."""
        now = self._state.language
        language = now if now in codes else codes[0]
        self._take(languages=language_options(codes), language=language)

    def _answered(self, result: Registered | tuple[Patient, ...]) -> None:
        if isinstance(result, tuple):
            people = (
                {"id": it.id, "name": plain_name(it.name), "detail": grouped(it.code)}
                for it in result
            )
            self._take(busy=False, alike=tuple(people))
            return
        self._made, code = result, grouped(result.patient.code)
        name = result.patient.name
        self._take(busy=False, saved=True, name=name, code=code, card=qr_rows(result.card))

    def _take(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
