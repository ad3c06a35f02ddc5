"""What the page of the exercises asks of the clinic."""

from __future__ import annotations

from typing import Protocol

from app.usecases.needs import HasDay, HasPaper, HasWorkshop


class MakesExercises(HasWorkshop, HasDay, HasPaper, Protocol):
    """The clinic's own exercises, and a page to try one on."""
