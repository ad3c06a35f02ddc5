"""Somebody who works here, and the secrets they sign in with."""

from collections.abc import Collection
from itertools import pairwise
from unicodedata import normalize

from msgspec import Struct

from app.core.errors import KioskError
from app.core.roles import Action, Role, may

NUMBER_LENGTH = 3
PIN_LENGTH = (6, 12)
PASSPHRASE_LENGTH = (12, 128)
SHORT_LENGTH = (4, 5)
"""Of a short PIN: it works with a badge alone, or where one's own screen has locked. No other
secret is as short, so that each is told by its length."""
FREE_FAILURES = 2
"""Failed sign-ins before the next one has to wait."""
LOCKS_AT = 10
"""Failed sign-ins after which only an admin lets somebody in again."""


class Staff(Struct, frozen=True):
    """Who is signed in. What changes something takes this and asks it first. ``lead``: a physio who
    decides on the thresholds; ``admin``: a physio who is an admin as well. ``first``: somebody else
    made the secret and knows it, so that nothing is allowed but to make one's own."""

    id: str
    number: str
    name: str
    role: Role
    lead: bool = False
    admin: bool = False
    first: bool = False

    @property
    def roles(self) -> frozenset[Role]:
        """All that this person is here."""
        return frozenset({self.role, Role.ADMIN} if self.admin else {self.role})

    def may(self, action: Action) -> bool:
        """Whether this person may do ``action``, in any of their roles."""
        if self.first:
            return action is Action.OWN_SIGN_IN
        return any(may(role, action, self.lead) for role in self.roles)

    def require(self, action: Action) -> None:
        """Raises KioskError when this person may not do ``action``."""
        if not self.may(action):
            raise KioskError(
                "You may not {action} with this sign-in. Ask a colleague who may.", action=action
            )


def check_secret(roles: Collection[Role], secret: str) -> str:
    """``secret`` as it is hashed. Raises KioskError when it is too easy for ``roles``.

    An admin needs a passphrase: whoever has it can take every record out.
    """
    secret = normalize("NFKC", secret)
    if Role.ADMIN in roles:
        least, most = PASSPHRASE_LENGTH
        if not least <= len(secret) <= most or not secret.isprintable():
            raise KioskError(
                "A passphrase has {least} to {most} letters. Choose another one.",
                least=least,
                most=most,
            )
        if len(set(secret)) < 5:
            raise KioskError("That passphrase is too easy to guess. Choose another one.")
        return secret
    least, most = PIN_LENGTH
    if not (secret.isascii() and secret.isdecimal() and least <= len(secret) <= most):
        raise KioskError(
            "A staff PIN has {least} to {most} digits. Choose another one.", least=least, most=most
        )
    _refuse_easy(secret)
    return secret


def check_short(pin: str) -> str:
    """``pin`` as it is hashed. Raises KioskError when it is none to go with a badge."""
    least, most = SHORT_LENGTH
    if not (pin.isascii() and pin.isdecimal() and least <= len(pin) <= most):
        raise KioskError(
            "A short PIN has {least} or {most} digits. Choose another one.", least=least, most=most
        )
    _refuse_easy(pin)
    return pin


def is_short(secret: str) -> bool:
    """Whether ``secret`` can only be a short PIN."""
    return len(secret) <= SHORT_LENGTH[1]


def _refuse_easy(pin: str) -> None:
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise KioskError("That PIN is too easy to guess. Choose another one.")


def check_number(number: str) -> None:
    """Raises KioskError when ``number`` is not a staff number."""
    if not (number.isascii() and number.isdecimal() and len(number) == NUMBER_LENGTH):
        raise KioskError(
            "A staff number has {length} digits. Choose another one.",
            length=NUMBER_LENGTH,
        )


def check_name(name: str) -> str:
    """``name`` tidied. Raises KioskError when it is empty, too long or holds control signs."""
    name = " ".join(normalize("NFC", name).split())
    if not 1 <= len(name) <= 120 or not name.isprintable():
        raise KioskError("A name has 1 to 120 letters. Enter it again.")
    return name


class Member(Struct, frozen=True):
    """Somebody on the list of staff."""

    staff: Staff
    locked: bool
    archived: bool
