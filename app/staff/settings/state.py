"""What the form of the settings shows, and what it asks of the clinic."""

from typing import Any, Protocol

from msgspec import Struct

from app.usecases.hindsight import LookingBack
from app.usecases.needs import HasSettings

Row = dict[str, Any]


class SettingsState(Struct, frozen=True):
    """``values`` are texts as typed, by name, ``kept`` those in force; ``wrong`` names those that
    are not allowed. ``erasing`` is whose record an admin is asked about.

    ``all`` is whether everything may be changed, ``lead`` whether thresholds may: a physio lead
    has the second alone, and an admin the first once there is a lead.

    ``rules`` are ``{name, least, most, usual}``, ``printers`` ``{name, title}``, ``languages``
    ``{code, name, on}``, ``pictures`` and ``places`` ``{name, where}``, ``expired`` ``{code, name,
    last}``. ``logo`` is an address that an Image can show. ``packs`` opens the night's packs.
    """

    ready: bool = False
    section: str = "clinic"
    all: bool = True
    lead: bool = True
    values: dict[str, str] = {}
    kept: dict[str, str] = {}
    wrong: tuple[str, ...] = ()
    changes: int = 0
    saving: bool = False
    saved: bool = False
    problem: str = ""
    logo: str = ""
    choosing: bool = False
    pictures: tuple[Row, ...] = ()
    places: tuple[Row, ...] = ()
    printers: tuple[Row, ...] = ()
    languages: tuple[Row, ...] = ()
    rules: tuple[Row, ...] = ()
    expired: tuple[Row, ...] = ()
    packs: str = ""
    erasing: str = ""


class Sets(LookingBack, HasSettings, Protocol):
    """What the form asks beside the settings: the languages, and the last days played again."""
