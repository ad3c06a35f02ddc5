"""What a screen holds for somebody who hears it: its texts and controls, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from msgspec import Struct


class SpotRole(Enum):
    """What can be done with a spot."""

    TEXT = "text"
    HEADING = "heading"
    ALERT = "alert"
    BUTTON = "button"
    CHOICE = "choice"
    SWITCH = "switch"
    FIELD = "field"

    @property
    def is_control(self) -> bool:
        """Whether a touch on it does something."""
        return self in CONTROLS


CONTROLS = frozenset((SpotRole.BUTTON, SpotRole.CHOICE, SpotRole.SWITCH, SpotRole.FIELD))


class Spot(NamedTuple):
    """``key`` tells it from all others of its screen; ``box`` is left, top, width and height.

    ``personal`` is what tells something of the person: it is said into headphones only.
    """

    key: int
    role: SpotRole
    name: str
    about: str = ""
    box: tuple[float, float, float, float] = (0, 0, 0, 0)
    enabled: bool = True
    checked: bool = False
    personal: bool = False


class HeardScreen(NamedTuple):
    """A screen as it is heard. ``title`` is that of the sheet which lies over it, if one does.
    ``spots`` are all that can be met, the kiosk's own controls for listening last."""

    title: str
    spots: tuple[Spot, ...]

    def at(self, x: float, y: float) -> Spot | None:
        """The smallest spot beneath a finger."""
        found = [it for it in self.spots if _holds(it.box, x, y)]
        return min(found, key=lambda it: it.box[2] * it.box[3]) if found else None

    def place(self, key: int | None) -> int:
        """Where in the order a spot is, or -1."""
        return next((n for n, it in enumerate(self.spots) if it.key == key), -1)

    def beside(self, key: int | None, step: int, alone: bool = True) -> Spot | None:
        """The next or the one before; at either end it stays. Unless somebody is ``alone`` with
        them, personal spots beside each other are one step."""
        if not self.spots:
            return None
        at, last = self.place(key), len(self.spots) - 1
        if at < 0:
            return self.spots[0 if step > 0 else last]
        to = at + step
        while not alone and self.spots[at].personal and 0 <= to <= last and self.spots[to].personal:
            to += step
        return self.spots[to if 0 <= to <= last else at]

    @property
    def headings(self) -> tuple[str, ...]:
        """What makes it another screen to somebody who hears it."""
        return (self.title, *(it.name for it in self.spots if it.role is SpotRole.HEADING))

    @property
    def texts(self) -> tuple[Spot, ...]:
        """All that is only read."""
        return tuple(it for it in self.spots if not it.role.is_control)

    @property
    def first_control(self) -> Spot | None:
        """Where one touch can do something."""
        return next((it for it in self.spots if it.role.is_control and it.enabled), None)


class RoleWords(Struct, frozen=True):
    """What is said of a spot beside its own words."""

    button: str
    choice: str
    field: str
    on: str
    off: str
    chosen: str
    not_yet: str
    private: str


def said(spot: Spot, words: RoleWords, alone: bool) -> tuple[str, ...]:
    """The sentences of one spot. Unless somebody is ``alone`` with it, in headphones, nothing
    personal is in them: neither a personal spot nor what somebody has chosen."""
    if spot.personal and not alone:
        return (words.private,)
    state: list[str] = []
    match spot.role:
        case SpotRole.BUTTON:
            state = [words.button, *([words.chosen] if spot.checked and alone else [])]
        case SpotRole.CHOICE:
            state = [words.chosen if spot.checked and alone else words.choice]
        case SpotRole.SWITCH:
            state = [words.on if spot.checked else words.off]
        case SpotRole.FIELD:
            state = [words.field]
    if spot.role.is_control and not spot.enabled:
        state = [words.not_yet]
    return tuple(it for it in (spot.name, *state, spot.about) if it)


def read_out(spots: Sequence[Spot], words: RoleWords, alone: bool) -> tuple[str, ...]:
    """Many spots after each other; what may not be said is told of once."""
    return tuple(dict.fromkeys(it for spot in spots for it in said(spot, words, alone)))


def _holds(box: tuple[float, float, float, float], x: float, y: float) -> bool:
    left, top, width, height = box
    return left <= x < left + width and top <= y < top + height
