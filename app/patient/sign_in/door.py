"""Who comes in: by a code and a PIN, or by a card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.badge import badge_token
from app.devices.jobs import Jobs
from app.patient.sign_in.model import SignInViewModel
from app.ui.kiosk_screen import KioskScreen

if TYPE_CHECKING:
    from app.core.sign_in import SignIn
    from app.usecases.visit import Visit


class KnowsPatients(Protocol):
    """Tells who comes in."""

    def sign_in(self, code: str, pin: str) -> SignIn:
        """Whom a code and a PIN belong to, or why nobody comes in."""
        ...

    def sign_in_card(self, text: str) -> SignIn:
        """Whom a scanned card belongs to, or why nobody comes in."""
        ...


class Receives(Protocol):
    """Lets somebody in, in the language that they read."""

    @property
    def patients(self) -> KnowsPatients:
        """Who may come in."""
        ...

    def visit(self, patient: str) -> Visit:
        """What is due for whoever came in."""
        ...

    def speak(self, language: str) -> None:
        """The content is said in this language from now on."""
        ...


class Door(QObject):
    """Nobody comes in before ``clinic`` is open. ``entered`` carries the Visit of who has come; the
    content is by then in the language that they read, or have chosen."""

    entered = Signal(object)

    def __init__(
        self,
        kiosk: KioskScreen,
        sign_in: SignInViewModel,
        jobs: Jobs,
        clinic: Callable[[], Receives | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._sign_in, self._jobs, self._clinic = kiosk, sign_in, jobs, clinic
        kiosk.codeWanted.connect(self._ask_code)
        kiosk.scanned.connect(self._scan)
        sign_in.entered.connect(self._check)

    def _ask_code(self) -> None:
        if self._clinic() is not None:
            self._sign_in.startAgain()
            self._kiosk.go("sign_in")

    def _scan(self, text: str) -> None:
        clinic = self._clinic()
        if clinic is None or self._kiosk.shown.screen not in ("home", "sign_in"):
            return
        if badge_token(text):
            self._kiosk.openStaff()
            self._kiosk.scanned.emit(text)
            return
        patients = clinic.patients
        self._jobs.run(lambda: patients.sign_in_card(text), lambda it: self._admit(it, "card"))

    def _check(self, code: str, pin: str) -> None:
        clinic = self._clinic()
        assert clinic is not None, "nobody types a code before the records are open"
        patients = clinic.patients
        self._jobs.run(lambda: patients.sign_in(code, pin), lambda it: self._admit(it, "wrong"))

    def _admit(self, result: SignIn, problem: str) -> None:
        clinic, patient = self._clinic(), result.patient
        if patient is None or clinic is None:
            self._kiosk.go("sign_in")
            self._sign_in.refuse("locked" if result.locked else problem, result.wait_s)
            return
        chosen, usual = self._kiosk.chosen, self._kiosk.shown.language

        def come_in() -> Visit:
            visit = clinic.visit(patient)
            clinic.speak(chosen or visit.language or usual)
            return visit

        def welcome(visit: Visit) -> None:
            self._sign_in.startAgain()
            self._kiosk.speak(visit.language)
            self.entered.emit(visit)

        self._jobs.run(come_in, welcome)
