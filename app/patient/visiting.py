"""All that a visit needs, from the first screen to the last: what its screens need, together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.patient.checkups.checkups import KeepsMeasures
from app.patient.ending import Ends
from app.patient.intake.intake import Admits
from app.patient.resting import Keeps
from app.patient.sign_in.door import Receives
from app.patient.sitting import Guides, HasMedia
from app.patient.today.model import Faces, Offers

if TYPE_CHECKING:
    from app.patient.session.run import Recorder
    from app.patient.unwell.first_aid import KeepsUnwell
    from app.usecases.look import Look
    from app.usecases.visit import Visit


class ShowsPictures(HasMedia, Faces, Protocol):
    """The clinic's own pictures, on today's screen and in a session."""


class Visiting(Receives, Admits, Offers, Guides, Ends, Keeps, Protocol):
    """What is handed on, and how a visit is read and a session begun."""

    @property
    def measures(self) -> KeepsMeasures:
        """Where measures are kept."""
        ...

    @property
    def unwell(self) -> KeepsUnwell:
        """Where it is kept that somebody feels unwell."""
        ...

    @property
    def workshop(self) -> ShowsPictures:
        """Where the clinic's own pictures are."""
        ...

    def look(self) -> Look:
        """What the clinic has set for its screens, read anew."""
        ...

    def usual_minutes(self) -> int:
        """How long a session of the middle programme takes: what the first screen promises."""
        ...

    def visit(self, patient: str, changed: bool = False) -> Visit:
        """What is due for a patient; ``changed`` where they say that their health has."""
        ...

    def begin_or_renew(self, visit: Visit, again: bool) -> Recorder | Visit:
        """The recorder of a session that has begun, or what is due now where the plan was changed
        meanwhile."""
        ...

    def close(self) -> None:
        """Every write is finished, and the records are closed."""
        ...
