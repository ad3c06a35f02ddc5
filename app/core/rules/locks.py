"""From which pain on the programme is locked: known before the patient is asked."""

from msgspec import Struct

NEVER = 11
"""Beyond the scale."""


class Locks(Struct, frozen=True):
    """The least pain before a session, and in a set, that ends exercise until a physio has seen
    it; by the record so far (``app.core.rules.locking``)."""

    before: int = NEVER
    during: int = NEVER


NO_LOCKS = Locks()
