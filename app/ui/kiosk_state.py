"""What all screens share, and what a clinic has set for it."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple, Protocol


class Furnishing(Protocol):
    """What a clinic has set for its screen."""

    @property
    def diagonal(self) -> float:
        """Of the screen in inches; 0 where the machine says it."""
        ...

    @property
    def left_handed(self) -> bool:
        """Whether what is touched often lies on the left."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that patients can choose, the clinic's own first."""
        ...

    @property
    def screen_foot(self) -> float:
        """Millimetres from the floor to the screen's lower edge."""
        ...

    @property
    def low_controls(self) -> bool:
        """Whether all that is touched lies low, in reach from a wheelchair."""
        ...

    @property
    def screen_turn(self) -> int:
        """Degrees to the right, as the screen hangs: 0, 90, 180 or 270."""
        ...

    @property
    def picture_size(self) -> float:
        """How much of the screen is used: less where it cuts off the edges."""
        ...


class Hours(Protocol):
    """Some hours of every day."""

    def hold(self, now: time) -> bool:
        """Whether ``now``, a local time without a zone, is among them."""
        ...


class KioskState(NamedTuple):
    """``diagonal`` is the screen's in inches, 0 when Qt's own measure is to be believed.

    ``foot`` is how many millimetres above the floor its lower edge is, 0 when nobody has said so:
    with it ``lowControls`` puts everything where it can be reached from a wheelchair. At a ``desk``
    there is the staff side alone; with a ``deskLayout`` staff pages of a kiosk are laid out like it
    while somebody of the staff is signed in. ``fault`` says what is wrong with the records.
    ``asOf`` is when this kiosk last heard of the others of its clinic, empty while that was just
    now. ``canRead``: there is a voice, and ``reading``, it reads the screen; ``soundless``: nothing
    can be heard here, ``muted`` where it is only turned off. ``spoken``: the screens are heard and
    not seen. ``cleanLeft``: so many seconds longer no touch does anything. ``doze`` is
    0, or how many minutes the first screen has been dim; ``asleep``, it is black. What is shown is
    ``turned`` so many degrees to the right, and ``picture`` percent of the screen. ``demoBeside``:
    the demo clinic is shown, and the real records lie beside it.
    """

    screen: str = "home"
    ready: bool = False
    demoHint: str = ""
    homeMinutes: int = 0
    trouble: str = ""
    fault: str = ""
    idleLeft: int = -1
    highContrast: bool = False
    largeText: bool = False
    reducedMotion: bool = False
    leftHanded: bool = False
    lowControls: bool = False
    foot: float = 0.0
    turned: int = 0
    picture: float = 100.0
    moreTime: bool = False
    soundOn: bool = True
    speechOn: bool = True
    flashOn: bool = True
    diagonal: float = 0.0
    languages: tuple[dict[str, str], ...] = ({"code": "en", "name": "British English"},)
    language: str = "en"
    rightToLeft: bool = False
    desk: bool = False
    touchKeyboard: bool = True
    asOf: str = ""
    canRead: bool = True
    reading: bool = False
    soundless: bool = False
    muted: bool = False
    spoken: bool = False
    deskLayout: bool = False
    cleanLeft: int = 0
    doze: int = 0
    demoBeside: bool = False
    asleep: bool = False
