"""What the first start needs of the clinic."""

from typing import Protocol

from app.usecases.many_kiosks import Joining
from app.usecases.needs import HasLanguages, HasLibrary, HasSettings


class OfLanguages(HasLanguages, HasLibrary, Protocol):
    """The languages there are, and those that are offered."""


class SettingUpNeeds(Joining, HasSettings, OfLanguages, Protocol):
    """Its settings, its languages, and its server."""
