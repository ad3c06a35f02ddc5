"""What the pages of a plan need of the clinic."""

from typing import Protocol

from app.ui.moves import Moves
from app.usecases.needs import HasCalls, HasHandouts
from app.usecases.plan_desk import Planning


class ChangesPlans(Planning, Moves, HasHandouts, HasCalls, Protocol):
    """Opens a plan, changes it, shows its exercises and prints it."""
