"""What a kiosk asks when it is started for the first time. Called on the worker thread.

As long as nobody works at the kiosk, whoever stands before it sets it up; from then on it is for
somebody who may change settings.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import KioskError
from app.core.first_start import STEPS, Answers, Step, StepOutcome, already, left_open, to_ask
from app.core.roles import Action
from app.core.settings import SETTINGS, read_setting
from app.core.staff import Staff
from app.store.store import Store
from app.sync.state import SyncState
from app.usecases.clinic_settings import must_be_writable
from app.usecases.many_kiosks import Joining, join_as_new
from app.usecases.team import KINDS


@dataclass(frozen=True, slots=True)
class SetupProgress:
    """How far it has come. ``next`` is the first step without an answer, None at the end;
    ``begun`` whether anything was answered; ``open`` what was left for later. ``server`` is the
    clinic whose server this kiosk has joined, empty where it is on its own."""

    next: Step | None
    begun: bool
    open: tuple[Step, ...]
    staffed: bool
    values: dict[str, str]
    answers: Answers
    server: str = ""


class FirstStart:
    """The first start of one clinic's kiosk."""

    def __init__(self, clinic: Joining) -> None:
        self._clinic = clinic

    def standing(self) -> SetupProgress:
        """How far it has come, and what is set."""
        store = self._clinic.store
        answers, staffed = store.first_start.all(), store.staff.anybody()
        server = self._server
        known = store.settings.all()
        values = {name: known.get(name) or it.default for name, it in SETTINGS.items()}
        set_now = already(values, staffed, bool(server))
        return SetupProgress(
            to_ask(answers, set_now),
            bool(answers),
            left_open(answers, set_now),
            staffed,
            values,
            answers,
            server,
        )

    def save(self, by: Staff | None, values: Mapping[str, str], step: Step | None = None) -> None:
        """Keep ``values``, and that ``step`` is done. Raises KioskError for what is not allowed;
        then nothing changed."""
        self.check(by)
        for name, text in values.items():
            read_setting(name, text)
        if folder := values.get("backup_folder"):
            must_be_writable(Path(folder))
        with self._store.ledger.write():
            self._store.settings.set_all(values, by=by.id if by else None)
            if step is not None:
                self._store.first_start.note(step, StepOutcome.DONE)

    def note(self, by: Staff | None, *steps: Step, outcome: StepOutcome = StepOutcome.DONE) -> None:
        """The ``steps`` are done, or left for later."""
        self.check(by)
        with self._store.ledger.write():
            for step in steps:
                self._store.first_start.note(step, outcome)

    def leave_rest(self, by: Staff | None) -> None:
        """All that nobody has answered is left for later."""
        standing = self.standing()
        known = already(standing.values, standing.staffed, bool(standing.server))
        rest = [it for it in STEPS if it not in standing.answers and it not in known]
        self.note(by, *rest, outcome=StepOutcome.SKIPPED)

    def add_first(self, number: str, name: str, what: str, secret: str) -> Staff:
        """The first person who works here, ``what`` of ``KINDS``: an admin, for nobody else could
        let others in. The secret is their own. Raises KioskError for what cannot be."""
        self.check(None)
        role, admin = KINDS[what]
        if what not in FIRST_KINDS:
            raise KioskError("The first person has to be an admin: they let the others in.")
        with self._store.ledger.write():
            staff = self._store.staff.add(number, name, role, secret, admin=admin)
            self._store.first_start.note(Step.PERSON, StepOutcome.DONE)
        return staff

    def join(self, by: Staff | None, code: str) -> str:
        """Join the clinic's server; its name. The kiosk has to be started anew afterwards."""
        self.check(by)
        name = join_as_new(self._clinic, code)
        self._store.first_start.note(Step.SERVER, StepOutcome.DONE)
        return name

    def check(self, by: Staff | None) -> None:
        """Raises KioskError for who may not answer: where nobody works whoever is there may, as
        long as there is no record that an admin could open."""
        if by is not None:
            by.require(Action.CHANGE_SETTINGS)
        elif self._store.staff.anybody():
            raise KioskError("Somebody works at this kiosk already. Sign in to go on.")
        elif self._store.counts().patients:
            raise KioskError(
                "There are records here already. Add the first admin on this computer: "
                "physio-kiosk staff add --role admin"
            )

    @property
    def _server(self) -> str:
        state = SyncState(self._store.ledger)
        return (state.get("clinic_name") or state.get("clinic")) if state.joined else ""

    @property
    def _store(self) -> Store:
        return self._clinic.store


FIRST_KINDS = ("physio_admin", "admin")
"""What the first person can be."""
