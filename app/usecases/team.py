"""Who works here, looked after by who may. Called on the worker thread."""

from app.core.errors import KioskError
from app.core.roles import Action, Role
from app.core.staff import Member, Staff
from app.store.badges import Badges
from app.store.staff import StaffList
from app.store.staff_sign_in import StaffDoor
from app.usecases.needs import HasStore

KINDS = {
    "physio": (Role.PHYSIO, False),
    "front_desk": (Role.FRONT_DESK, False),
    "admin": (Role.ADMIN, False),
    "physio_admin": (Role.PHYSIO, True),
}
"""What somebody can be here: one role, or physio and admin in one person."""


def kind_of(staff: Staff) -> str:
    """Which of ``KINDS`` somebody is."""
    return "physio_admin" if staff.admin else staff.role.value


class Team:
    """The staff of the clinic, for an admin."""

    def __init__(self, staff: StaffList, badges: Badges) -> None:
        self._staff, self._badges = staff, badges

    def read(self, by: Staff) -> list[Member]:
        """Everybody, by number."""
        by.require(Action.MANAGE_STAFF)
        return self._staff.all()

    def add(self, by: Staff, number: str, name: str, what: str, secret: str) -> None:
        """Somebody new, ``what`` of ``KINDS``; their first secret is theirs to change. Raises
        KioskError for what cannot be."""
        by.require(Action.MANAGE_STAFF)
        role, admin = KINDS[what]
        self._staff.add(number, name, role, secret, by=by.id, admin=admin)

    def set_roles(self, by: Staff, number: str, what: str, secret: str) -> None:
        """What somebody is from now on, with a first passphrase for a new admin."""
        by.require(Action.MANAGE_STAFF)
        if number == by.number:
            raise KioskError("You cannot change your own roles. Ask another admin.")
        role, admin = KINDS[what]
        self._staff.set_roles(number, role, admin, secret, by=by.id)

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

    def revoke_badge(self, by: Staff, number: str) -> None:
        """Somebody's lost badge stops working at once."""
        by.require(Action.MANAGE_STAFF)
        if staff := self._staff.find(number):
            self._badges.revoke(staff.id, by=by.id)

    def badged(self, by: Staff) -> frozenset[str]:
        """The ids of those whose badge works."""
        by.require(Action.MANAGE_STAFF)
        return frozenset(self._badges.working())

    def archive(self, by: Staff, number: str) -> None:
        """Somebody has left. Nobody archives themselves."""
        by.require(Action.MANAGE_STAFF)
        if number == by.number:
            raise KioskError("You cannot remove yourself. Ask another admin.")
        self._staff.archive(number, by=by.id)


def team_of(clinic: HasStore) -> Team:
    """The staff of a clinic, for an admin."""
    return Team(clinic.store.staff, clinic.store.badges)


def anybody(clinic: HasStore) -> bool:
    """Whether there is somebody who may sign in."""
    return clinic.store.staff.anybody()


def staff_door(clinic: HasStore) -> StaffDoor:
    """What tells who comes in."""
    return clinic.store.staff_door
