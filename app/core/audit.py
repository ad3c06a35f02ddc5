"""The audit, as it is read and as it is found when it is checked."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

PAGE = 100


class AuditEntry(Struct, frozen=True):
    """``by`` is a member of staff or the machine's user who gave a command, empty for the kiosk
    itself. ``about`` is a patient's code, a
    staff number, or nothing."""

    when: datetime
    action: str
    by: str
    about: str
    detail: str
    person: str = ""
    """The id of who of the staff it was."""


class AuditEvent(Struct, frozen=True):
    """An entry as it is handed to programs: who by id and name, or the machine's user. ``subject``
    is the row that it is about; ``patient`` and ``code`` say whose that is, where it is a patient's
    that is still here, and ``colleague`` whom of the staff it is about."""

    id: str
    at: str
    action: str
    staff: str
    name: str
    agent: str
    subject: str
    patient: str
    code: str
    colleague: str
    detail: str


class Break(StrEnum):
    """What is wrong with the audit."""

    UNGUARDED = "unguarded"
    """The records no longer refuse that it, or what else is only added to, is changed."""
    PLANTED = "planted"
    """The records do something by themselves that no version of this program put into them."""
    MISSING = "missing"
    CHANGED = "changed"
    """Not as it was written, or not where."""
    FORGED = "forged"
    """The key did not sign it."""
    PUT_IN = "put_in"
    """It stands in no chain."""
    CUT = "cut"
    """The newest entries are gone."""
    NOT_OURS = "not_ours"
    """It is of another key than this kiosk's from its first entry on."""
    ANOTHER = "another"
    """It is not the audit that a paper, pack or backup was made from."""


SAID = {
    Break.UNGUARDED: "The records no longer refuse changes of what was written: {what}.",
    Break.PLANTED: "Something that acts by itself was put into the records: {what}.",
    Break.MISSING: "Entry {what} of the audit is missing.",
    Break.CHANGED: "Entry {what} of the audit was changed or moved.",
    Break.FORGED: "Entry {what} of the audit was not written by this program.",
    Break.PUT_IN: "An entry of {what} was put into the audit by hand.",
    Break.CUT: "The end of the audit was cut off: {what}.",
    Break.NOT_OURS: "The whole audit was written with another key than this kiosk's.",
    Break.ANOTHER: "This is not the audit that {what} was made from.",
}


class Broken(Struct, frozen=True):
    """The first thing that is wrong. ``what`` is the entry's number and moment, or what shows
    it."""

    why: Break
    what: str = ""

    def __str__(self) -> str:
        return SAID[self.why].format(what=self.what)


class Verified(Struct, frozen=True):
    """What was found: ``entries`` in all the ``chains`` that there are, one for each key there was.
    ``broken`` is None when everything is as it was written."""

    entries: int
    chains: int
    broken: Broken | None
