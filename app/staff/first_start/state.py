"""What the pages of the first start show."""

from typing import Any

from msgspec import Struct

Row = dict[str, Any]


class FirstStartState(Struct, frozen=True):
    """``step`` is one of app.core.first_start, or "end"; ``number`` of ``count`` it is. ``alone``:
    it was opened from the list of what is left, and leads back there. ``staffed``: somebody works
    here, ``mine``: it is somebody who is signed in.

    ``values`` are settings as typed, by name. ``languages`` are ``{code, name, on}``, ``printers``
    ``{name, title}``, ``places`` ``{name, where}``. ``inches`` is the diagonal that the outline of
    the card is drawn for, ``claimed`` the one that the screen tells of itself, 0 for none.
    ``heard`` is "", "played", "yes" or "no"; ``paper`` "", "out" once a page was printed, or "no".
    ``role`` is what the first person is. ``joined`` is the clinic that was just joined, ``server``
    the one whose server this kiosk belongs to already. ``open`` are the steps left for
    later, ``done`` those that were answered.
    """

    step: str = ""
    number: int = 0
    count: int = 0
    alone: bool = False
    staffed: bool = False
    mine: bool = False
    busy: bool = False
    problem: str = ""
    values: dict[str, str] = {}
    languages: tuple[Row, ...] = ()
    inches: float = 0.0
    claimed: float = 0.0
    heard: str = ""
    printers: tuple[Row, ...] = ()
    places: tuple[Row, ...] = ()
    paper: str = ""
    role: str = "physio_admin"
    person: str = ""
    code: str = ""
    joined: str = ""
    server: str = ""
    open: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
