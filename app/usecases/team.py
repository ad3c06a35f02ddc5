"""Who works here, looked after by who may. Called on the worker thread."""

from app.core.errors import KioskError
from app.core.roles import Action, Role
from app.core.staff import Staff
from app.store.staff import Member, StaffList


class Team:
    """The staff of the clinic, for an admin."""

    def __init__(self, staff: StaffList) -> None:
        self._staff = staff

    def read(self, by: Staff) -> list[Member]:
        """Everybody, by number."""
        by.require(Action.MANAGE_STAFF)
        return self._staff.all()

    def add(self, by: Staff, number: str, name: str, role: str, secret: str) -> None:
        """Somebody new. Raises KioskError for what cannot be."""
        by.require(Action.MANAGE_STAFF)
        self._staff.add(number, name, Role(role), secret, by=by.id)

    def unlock(self, by: Staff, number: str) -> None:
        """Let somebody in again."""
        by.require(Action.MANAGE_STAFF)
        self._staff.unlock(number, by=by.id)

    def set_lead(self, by: Staff, number: str, lead: bool) -> None:
        """Make a physio the lead, who decides on thresholds, or no more."""
        by.require(Action.MANAGE_STAFF)
        self._staff.set_lead(number, lead, by=by.id)

    def set_secret(self, by: Staff, number: str, secret: str) -> None:
        """A new PIN or passphrase."""
        by.require(Action.MANAGE_STAFF)
        self._staff.set_secret(number, secret, by=by.id)

    def archive(self, by: Staff, number: str) -> None:
        """Somebody has left. Nobody archives themselves."""
        by.require(Action.MANAGE_STAFF)
        if number == by.number:
            raise KioskError("You cannot remove yourself. Ask another admin.")
        self._staff.archive(number, by=by.id)
