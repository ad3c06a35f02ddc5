"""What the pages of a plan need of the clinic."""

from typing import Protocol

from app.ui.moves import Moves
from app.usecases.needs import HasCalls, HasHandouts, HasWorkshop
from app.usecases.plan_file import Planning


class DrawsExercises(Moves, HasWorkshop, Protocol):
    """Shows exercises, as they move or in the clinic's own pictures."""


class ChangesPlans(Planning, Moves, HasHandouts, HasCalls, Protocol):
    """Opens a plan, changes it, shows its exercises and prints it."""
