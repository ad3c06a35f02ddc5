"""What the pages of people need of the clinic."""

from typing import Protocol

from app.staff.patient.uses import PrintsRecord
from app.usecases.needs import HasCalls, HasDay, HasHandouts, HasLibrary
from app.usecases.patient_cards import CardPress
from app.usecases.people import Knowing, Registering
from app.usecases.piles import CardPiles, HandoutPiles
from app.usecases.rights import Erasing


class PrintsPiles(CardPiles, HandoutPiles, HasCalls, Protocol):
    """Prints for several people in one go."""


class FindsPeople(PrintsPiles, PrintsRecord, HasLibrary, Protocol):
    """Lists who there is, with their programmes, and prints their pages."""


class AddsPeople(Registering, CardPress, HasDay, HasHandouts, HasCalls, Protocol):
    """Adds somebody new, and prints what they take home."""


class KnowsPerson(Knowing, CardPress, Erasing, HasDay, HasHandouts, HasCalls, Protocol):
    """Edits somebody, prints their card, and decides what they ask about their record."""
