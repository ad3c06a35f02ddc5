"""What each role may do: one table, looked up before anything is changed or shown."""

from enum import StrEnum


class Role(StrEnum):
    """What somebody who works here is."""

    PHYSIO = "physio"
    FRONT_DESK = "front_desk"
    ADMIN = "admin"


class Action(StrEnum):
    """Something on the staff side that not everybody may do."""

    SEE_TODAY = "see today"
    """Who is flagged, ready, away or on track."""
    SEE_PEOPLE = "see people"
    """Find patients by name, code or card."""
    SEE_RECORD = "see a record"
    """A patient's answers, charts, flags and notes."""
    ADD_PATIENT = "add a patient"
    """Also change a name, and set a new PIN."""
    ARCHIVE_PATIENT = "archive a patient"
    ISSUE_CARD = "issue a card"
    """Also print and revoke one."""
    PRINT_PLAN = "print a plan"
    ENTER_HOME = "enter home sessions"
    CHANGE_PLAN = "change a plan"
    """Start, change, pause and end it, and decide on a proposal."""
    HANDLE_FLAG = "handle a flag"
    WRITE_NOTE = "write a note"
    """Also enter a measure that staff have taken."""
    SEE_FIGURES = "see the clinic's figures"
    """Counts over all patients, and what staff did: no name, no answer."""
    MAKE_EXERCISE = "make an exercise"
    EXPORT_RECORD = "export a record"
    """One patient's."""
    EXPORT_ALL = "export all records"
    ERASE_RECORD = "erase a record"
    RESTRICT_RECORD = "restrict a record"
    """Also see one that is, let it be used again, and note that a request was refused."""
    BACK_UP = "back up"
    SEE_SETTINGS = "see settings"
    CHANGE_SETTINGS = "change settings"
    """All but the thresholds, once there is a lead."""
    SET_THRESHOLDS = "set thresholds"
    """A physio lead's; an admin's as long as there is none."""
    MANAGE_STAFF = "manage staff"
    """Add somebody, unlock, archive, set a new secret, make and revoke a badge."""
    OWN_SIGN_IN = "change your sign-in"
    """One's own PIN or passphrase, short PIN and badge."""


_DESK = frozenset(
    {
        Action.SEE_PEOPLE,
        Action.ADD_PATIENT,
        Action.ISSUE_CARD,
        Action.PRINT_PLAN,
        Action.ENTER_HOME,
        Action.OWN_SIGN_IN,
    }
)

ALLOWED = {
    Role.FRONT_DESK: _DESK,
    Role.PHYSIO: _DESK
    | {
        Action.SEE_TODAY,
        Action.SEE_RECORD,
        Action.ARCHIVE_PATIENT,
        Action.CHANGE_PLAN,
        Action.HANDLE_FLAG,
        Action.WRITE_NOTE,
        Action.MAKE_EXERCISE,
        Action.EXPORT_RECORD,
    },
    Role.ADMIN: _DESK
    | {
        Action.ARCHIVE_PATIENT,
        Action.EXPORT_RECORD,
        Action.SEE_FIGURES,
        Action.EXPORT_ALL,
        Action.ERASE_RECORD,
        Action.RESTRICT_RECORD,
        Action.BACK_UP,
        Action.SEE_SETTINGS,
        Action.CHANGE_SETTINGS,
        Action.MANAGE_STAFF,
    },
}
"""An admin runs the kiosk; only a physio reads and changes care."""


LEAD = frozenset(
    {Action.SEE_FIGURES, Action.SEE_SETTINGS, Action.SET_THRESHOLDS, Action.RESTRICT_RECORD}
)
"""What a physio lead may beside it."""


def may(role: Role, action: Action, lead: bool = False) -> bool:
    """Whether ``role`` may do ``action``, as a ``lead`` or not."""
    return action in ALLOWED[role] or (lead and action in LEAD)
