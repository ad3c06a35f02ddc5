"""What sign-in says, and how long a person waits after failures. The same for codes that do not
exist."""

from enum import StrEnum

from msgspec import Struct

from app.core.staff import Staff

_WAITS = (5, 15, 30, 60, 120, 240, 300)


LOCKS_AT = 10
"""Failed sign-ins with one code after which the desk lets somebody in again."""

KIOSK_MOST = 5
"""Seconds that failures with other codes ever make anybody wait: many codes are no way in, since
each of them locks, and one restless finger must not close the kiosk for everybody."""


def wait_after(failures: int, free: int = 2, most: int = 300) -> int:
    """Seconds to wait after ``failures`` in a row: none for the first ``free``, then more and
    more up to ``most``."""
    if failures <= free:
        return 0
    return min(_WAITS[min(failures - free, len(_WAITS)) - 1], most)


class Verdict(StrEnum):
    """What sign-in says."""

    OK = "ok"
    WRONG = "wrong"
    WAIT = "wait"
    NO_BADGE = "badge"
    """A badge that does not work, or not any more."""
    LOCKED = "locked"
    """Until somebody opens it: an admin for staff, the desk for a patient."""


class SignIn(Struct, frozen=True):
    """``patient`` is set when OK; ``wait_s`` is seconds until the next try, also when WRONG."""

    verdict: Verdict
    patient: str | None = None
    wait_s: int = 0

    @property
    def locked(self) -> bool:
        """Whether only the desk lets somebody in with this code."""
        return self.verdict is Verdict.LOCKED


class StaffSignIn(Struct, frozen=True):
    """``staff`` is set when OK; ``wait_s`` is seconds until the next try, also when WRONG."""

    verdict: Verdict
    staff: Staff | None = None
    wait_s: int = 0
