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
    def measures(self) -> KeepsMeasures: ...
    @property
    def unwell(self) -> KeepsUnwell: ...
    @property
    def workshop(self) -> ShowsPictures: ...
    def look(self) -> Look: ...
    def usual_minutes(self) -> int: ...
    def visit(self, patient: str, changed: bool = False) -> Visit: ...
    def begin_or_renew(self, visit: Visit, again: bool) -> Recorder | Visit: ...
    def close(self) -> None: ...
