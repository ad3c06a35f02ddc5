"""A patient who has signed in, as the screens know them."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.core.dosing import with_added
from app.core.plan import Plan
from app.core.record import Record, Slot
from app.core.rules.standing import GO, Standing
from app.core.session.progress import Progress
from app.usecases.gate import Clearance

CLEARED = Clearance()


@dataclass(frozen=True, slots=True)
class Visit:
    """A patient who has signed in: what is due now and what a cut session left behind."""

    patient: str
    slot: Slot
    plan: Plan | None
    record: Record
    open_session: str | None
    progress: Progress
    standing: Standing = GO
    """Whether exercise is allowed now; ``plan`` already has the fewer reps of GENTLY."""
    settle_about: str | None = None
    """The session of which to ask whether its pain has settled."""
    clearance: Clearance = CLEARED
    """What the safety questions say; ``plan`` already has the exercises that they changed."""
    in_flare: bool = False
    """Whether a flare-up lasts, as of the last answer before exercise."""
    emergency_number: str = ""
    """Whom a stop screen says to call: in memory before anything can stop."""
    renewed: bool = False
    """Whether a physio has changed the plan since the patient came."""
    language: str = ""
    """The language that the patient reads, where the kiosk has it; empty where it has not."""
    extras: tuple[int, ...] = ()
    """The places of exercises for when they are needed, which the patient may add."""

    def adding(self, places: Collection[int]) -> "Visit":
        """The same visit with those of ``extras`` to be done as well."""
        chosen = set(places).intersection(self.extras)
        return replace(self, plan=self.plan and with_added(self.plan, chosen))
