"""How somebody signs in: their own PIN or passphrase, the badge, and the short PIN to it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action, Role
from app.core.staff import Staff
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import badge_title, day_words, not_the_same
from app.ui.qml import QmlUncreatable
from app.usecases.own_sign_in import Badging, OwnFacts, OwnSignIn
from app.usecases.square import qr_rows

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class StoredKind(StrEnum):
    """What was stored last."""

    SECRET = "secret"
    SHORT = "short"


class OwnState(Struct, frozen=True):
    """``first``: somebody else made the secret. ``phrase``: it is a passphrase. ``badge`` is the
    day on which the working badge was made, ``square`` a new one's rows, told once. ``short``:
    there is a short PIN; ``shortening``: it is what is being typed. ``asking`` is "badge" or
    "revoke". No secret is ever in the state."""

    ready: bool = False
    first: bool = False
    phrase: bool = False
    badge: str = ""
    square: tuple[str, ...] = ()
    short: bool = False
    shortening: bool = False
    stored: str = ""
    problem: str = ""
    asking: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("made by the staff desk")
class OwnModel(Page[Badging]):
    """Each changes their own; an admin makes the first secret and nothing else."""

    _state: OwnState

    needs = Action.OWN_SIGN_IN

    def __init__(self, shift: Shift[Badging]) -> None:
        super().__init__(shift, OwnState())
        self._said = ""

    def enter(self, subject: str) -> None:
        by = self.shift.by
        self._set(first=by.first, phrase=Role.ADMIN in by.roles)
        self._read()

    def forget(self) -> None:
        self._said = ""
        super().forget()

    @Slot(bool)
    def shorten(self, short: bool) -> None:
        """Turn to the short PIN, or to the PIN or passphrase."""
        self._set(shortening=short, problem="", stored="")

    @Slot(str, str, str)
    def save(self, old: str, new: str, again: str) -> None:
        """Store a new secret, given twice, once the one of now was right."""
        if new != again:
            self._set(problem=not_the_same())
            return
        own, by = self._own, self.shift.by
        if self._state.shortening:
            self._do(
                lambda: own.set_short(by, old, new),
                lambda _: self._read(stored=StoredKind.SHORT.value),
            )
        else:
            self._do(lambda: own.change(by, old, new), self._made_own)

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask before a "badge" is made or its loss is told ("revoke"); with "" not any more."""
        self._set(asking=what)

    @Slot()
    def confirm(self) -> None:
        """What was asked about is done."""
        asking, own, by = self._state.asking, self._own, self.shift.by
        self._set(asking="")
        if asking == "badge":
            self._do(lambda: own.new_badge(by), self._take_badge)
        elif asking == "revoke":
            self._do(lambda: own.revoke(by), lambda _: self._read(square=()))

    @Slot()
    def printBadge(self) -> None:
        """The badge that was made just now: what it says is kept no longer than the page is."""
        own, by, said = self._own, self.shift.by, self._said
        self.shift.print(lambda _: own.page(by, said), badge_title())

    @property
    def _own(self) -> OwnSignIn:
        return OwnSignIn(self.shift.clinic)

    def _made_own(self, staff: Staff) -> None:
        """Whoever had to change it goes on to work."""
        if self._state.first:
            self._set(busy=False)
            self.shift.renewed.emit(staff)
        else:
            self._read(stored=StoredKind.SECRET.value)

    def _take_badge(self, said: str) -> None:
        self._said = said
        self._read(square=qr_rows(said))

    def _read(self, **fresh: object) -> None:
        own, by = self._own, self.shift.by

        def show(facts: OwnFacts) -> None:
            made = day_words(facts.badge.astimezone().date()) if facts.badge else ""
            known = {"ready": True, "busy": False, "badge": made, "short": facts.short}
            self._set(**known, **fresh)

        self.shift.ask(lambda: own.read(by), show, self._fail)

    def _do(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if not self._state.busy:
            self._set(busy=True, problem="", stored="")
            self.shift.ask(job, done, self._fail)

    def _fail(self, sentence: str) -> None:
        self._set(busy=False, problem=sentence)

    def _set(self, **changes: object) -> None:
        self.show(replace(self._state, **changes))
