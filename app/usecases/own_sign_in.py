"""How somebody signs in: their own secret, a short PIN, a badge. Called on the worker thread."""

from datetime import datetime
from typing import NamedTuple, Protocol

from app.core.errors import KioskError
from app.core.roles import Action
from app.core.sign_in import Verdict
from app.core.staff import Staff
from app.documents.card import Card
from app.usecases.needs import HasPaper, HasStore


class Badging(HasStore, HasPaper, Protocol):
    """Keeps how somebody signs in, and prints their badge."""


class OwnFacts(NamedTuple):
    """``badge`` is when the one that works was made; ``short`` whether there is a short PIN."""

    badge: datetime | None
    short: bool


class OwnSignIn:
    """What each changes for themselves. Nobody else is told a secret, and none is given back."""

    def __init__(self, clinic: Badging) -> None:
        self._clinic, self._store = clinic, clinic.store

    def read(self, by: Staff) -> OwnFacts:
        """What somebody signs in with now."""
        by.require(Action.OWN_SIGN_IN)
        return OwnFacts(self._store.badges.working().get(by.id), self._store.staff.has_short(by.id))

    def change(self, by: Staff, old: str, new: str) -> Staff:
        """A PIN or passphrase of one's own, in place of ``old``; whoever has just come in with one
        that was given to them is not asked for it again."""
        by.require(Action.OWN_SIGN_IN)
        if not by.first:
            self._confirm(by, old)
        return self._store.staff.make_own(by, new)

    def set_short(self, by: Staff, old: str, pin: str) -> None:
        """The short PIN that goes with the badge. ``old`` is the PIN or passphrase."""
        _require_own(by)
        self._confirm(by, old)
        self._store.staff.set_short(by, pin)

    def new_badge(self, by: Staff) -> str:
        """What a new badge says, told this once; the one before stops working."""
        _require_own(by)
        return self._store.badges.new(by.id, by.id)

    def revoke(self, by: Staff) -> None:
        """A lost badge stops working at once."""
        by.require(Action.OWN_SIGN_IN)
        self._store.badges.revoke(by.id, by.id)

    def page(self, by: Staff, said: str) -> bytes:
        """The badge that says ``said``, on the clinic's paper, as PDF."""
        _require_own(by)
        clinic = self._clinic
        printed = Card(said, "", by.name, badge=True)
        page = clinic.paper.cards([printed], clinic.letterhead(), clinic.setting("paper") or "a4")
        self._store.ledger.note_seen("badge page made", by.id, by.id)
        return page.pdf

    def _confirm(self, by: Staff, secret: str) -> None:
        result = self._store.staff_door.confirm(by, secret)
        if result.verdict is Verdict.LOCKED:
            raise KioskError("Your number is locked after too many tries. Ask an admin.")
        if result.verdict is Verdict.WAIT:
            raise KioskError("Please wait {n} seconds, then try again.", n=result.wait_s)
        if result.staff is None:
            raise KioskError("That is not your PIN or passphrase. Type it again.")


def _require_own(by: Staff) -> None:
    """A secret that somebody else knows opens no other way in."""
    by.require(Action.OWN_SIGN_IN)
    if by.first:
        raise KioskError("Choose a PIN or passphrase of your own first.")
