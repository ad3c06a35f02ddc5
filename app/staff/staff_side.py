"""All that the staff side needs of the clinic: what its pages need, together."""

from typing import Protocol

from app.staff.patient.uses import PrintsFurther, WritesLetters
from app.staff.today.model import Warns
from app.ui.moves import Moves
from app.usecases.needs import (
    HasCalls,
    HasCare,
    HasDay,
    HasFolder,
    HasHandouts,
    HasLanguages,
    HasLocalDays,
    HasPaper,
    HasStore,
    HasWorkshop,
)


class StaffSide(
    WritesLetters,
    PrintsFurther,
    Moves,
    Warns,
    HasStore,
    HasCare,
    HasWorkshop,
    HasFolder,
    HasLanguages,
    HasDay,
    HasLocalDays,
    HasHandouts,
    HasPaper,
    HasCalls,
    Protocol,
):
    """Handed to the desk once, and on to each page as what that page says it needs."""
