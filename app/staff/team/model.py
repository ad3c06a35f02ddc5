"""Who works here: added, let in again, given a new secret, and gone."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from app.core.roles import Action
from app.core.staff import Member
from app.staff.page import Page
from app.staff.shift import Shift
from app.staff.wording import not_the_same
from app.ui.qml import QmlUncreatable
from app.usecases.needs import HasStore
from app.usecases.team import KINDS, Team, kind_of, team_of

QML_IMPORT_NAME = "Kiosk.StaffModels"
QML_IMPORT_MAJOR_VERSION = 1


class TeamState(Struct, frozen=True):
    """``members`` are ``{number, name, role, lead, badge, self, state}``, role one of the kinds of
    app.usecases.team, state "", "locked" or "left". ``asking`` is "add", "secret", "roles", "badge"
    or "archive", about ``about``; ``admits``: the chosen role needs a new passphrase. A secret is
    never in the state."""

    ready: bool = False
    members: tuple[dict[str, Any], ...] = ()
    asking: str = ""
    about: str = ""
    number: str = ""
    name: str = ""
    role: str = "physio"
    admits: bool = False
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made by the staff desk")
class TeamModel(Page[HasStore]):
    """Keeps what was typed until it is stored, whatever went wrong."""

    _state: TeamState

    needs = Action.MANAGE_STAFF

    def __init__(self, shift: Shift[HasStore]) -> None:
        super().__init__(shift, TeamState())
        self._left: TeamState | None = None

    def forget(self) -> None:
        self._left = None
        super().forget()

    def half_done(self) -> Callable[[], None] | None:
        """Whoever is being added; their secret is typed anew."""
        left = self._state
        if left.asking != "add" or left.busy or not (left.number or left.name.strip()):
            return None

        def again() -> None:
            self._left = left

        return again

    def enter(self, subject: str) -> None:
        self._do(lambda team, by: None)

    @Slot(str, str)
    def ask(self, what: str, about: str) -> None:
        """Open a question about somebody."""
        role = self._role_of(about) or "physio"
        self._set(asking=what, about=about, number="", name="", role=role, problem="")
        self._set(admits=False)

    @Slot()
    def close(self) -> None:
        """The dialog closes; nothing has changed."""
        self._set(asking="", about="", problem="")

    @Slot(str)
    def typeNumber(self, text: str) -> None:
        """The number that somebody signs in with."""
        self._set(number=text)

    @Slot(str)
    def typeName(self, text: str) -> None:
        """As it stands in notes and letters."""
        self._set(name=text)

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        """What somebody works as; making an admin of somebody is asked about."""
        if role in KINDS:
            was = self._role_of(self._state.about)
            self._set(role=role, admits="admin" in role and "admin" not in was)

    def _role_of(self, number: str) -> str:
        return next((it["role"] for it in self._state.members if it["number"] == number), "")

    @Slot(str)
    def unlock(self, number: str) -> None:
        """Somebody who mistyped too often can sign in again."""
        self._do(lambda team, by: team.unlock(by, number))

    @Slot(str, bool)
    def makeLead(self, number: str, lead: bool) -> None:
        """A physio decides on the thresholds from now on, or no more."""
        self._do(lambda team, by: team.set_lead(by, number, lead))

    @Slot(str, str)
    def confirm(self, secret: str, again: str) -> None:
        """Do what was asked about; ``secret`` is given twice where one is needed."""
        it = self._state
        typed = it.asking in ("add", "secret") or (it.asking == "roles" and it.admits)
        if typed and secret != again:
            self._set(problem=not_the_same())
        elif it.asking == "add":
            self._do(lambda team, by: team.add(by, it.number, it.name, it.role, secret))
        elif it.asking == "secret":
            self._do(lambda team, by: team.set_secret(by, it.about, secret))
        elif it.asking == "roles":
            self._do(lambda team, by: team.set_roles(by, it.about, it.role, secret))
        elif it.asking == "badge":
            self._do(lambda team, by: team.revoke_badge(by, it.about))
        elif it.asking == "archive":
            self._do(lambda team, by: team.archive(by, it.about))

    def _do(self, change: Callable[[Team, Any], None]) -> None:
        """Change something, then read everybody anew."""
        if self._state.busy:
            return
        team, staff = team_of(self.shift.clinic), self.shift.by
        self._set(busy=True, problem="")

        def job() -> tuple[list[Member], frozenset[str]]:
            change(team, staff)
            return team.read(staff), team.badged(staff)

        self.shift.ask(job, self._read, lambda sentence: self._set(busy=False, problem=sentence))

    def _read(self, found: tuple[list[Member], frozenset[str]]) -> None:
        members, badged = found
        rows = tuple(
            {
                "number": it.staff.number,
                "name": it.staff.name,
                "role": kind_of(it.staff),
                "lead": it.staff.lead,
                "badge": it.staff.id in badged,
                "self": it.staff.id == self.shift.by.id,
                "state": "left" if it.archived else "locked" if it.locked else "",
            }
            for it in members
        )
        self._set(ready=True, busy=False, members=rows, asking="", about="", problem="")
        left, self._left = self._left, None
        if left is not None:
            self._set(asking="add", number=left.number, name=left.name, role=left.role)

    def _set(self, **changes: Any) -> None:
        self.show(replace(self._state, **changes))
