"""Somebody who works here, and the secrets they sign in with."""

from itertools import pairwise
from unicodedata import normalize

from msgspec import Struct

from app.core.errors import KioskError
from app.core.roles import Action, Role, may

NUMBER_LENGTH = 3
PIN_LENGTH = (6, 12)
PASSPHRASE_LENGTH = (12, 128)
FREE_FAILURES = 2
"""Failed sign-ins before the next one has to wait."""
LOCKS_AT = 10
"""Failed sign-ins after which only an admin lets somebody in again."""


class Staff(Struct, frozen=True):
    """Who is signed in. What changes something takes this and asks it first. ``lead``: a physio who
    decides on the thresholds."""

    id: str
    number: str
    name: str
    role: Role
    lead: bool = False

    def may(self, action: Action) -> bool:
        """Whether this person may do ``action``."""
        return may(self.role, action, self.lead)

    def require(self, action: Action) -> None:
        """Raises KioskError when this person may not do ``action``."""
        if not self.may(action):
            raise KioskError(f"You may not {action} with this sign-in. Ask a colleague who may.")


def check_secret(role: Role, secret: str) -> str:
    """``secret`` as it is hashed. Raises KioskError when it is too easy for ``role``.

    An admin needs a passphrase: whoever has it can take every record out.
    """
    secret = normalize("NFKC", secret)
    if role is Role.ADMIN:
        least, most = PASSPHRASE_LENGTH
        if not least <= len(secret) <= most or not secret.isprintable():
            raise KioskError(f"A passphrase has {least} to {most} letters. Choose another one.")
        if len(set(secret)) < 5:
            raise KioskError("That passphrase is too easy to guess. Choose another one.")
        return secret
    least, most = PIN_LENGTH
    if not (secret.isascii() and secret.isdecimal() and least <= len(secret) <= most):
        raise KioskError(f"A staff PIN has {least} to {most} digits. Choose another one.")
    steps = {int(b) - int(a) for a, b in pairwise(secret)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise KioskError("That PIN is too easy to guess. Choose another one.")
    return secret


def check_number(number: str) -> None:
    """Raises KioskError when ``number`` is not a staff number."""
    if not (number.isascii() and number.isdecimal() and len(number) == NUMBER_LENGTH):
        raise KioskError(f"A staff number has {NUMBER_LENGTH} digits. Choose another one.")


def check_name(name: str) -> str:
    """``name`` tidied. Raises KioskError when it is empty, too long or holds control signs."""
    name = " ".join(normalize("NFC", name).split())
    if not 1 <= len(name) <= 120 or not name.isprintable():
        raise KioskError("A name has 1 to 120 letters. Enter it again.")
    return name
