"""Where a patient stands: who needs a human, and why; and how a list of them goes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PAGE = 30
LIST = 200
"""How many cases of a need, and lines of a list, come at a time."""


class CaseNeed(StrEnum):
    """Why a patient is on the list, the most pressing first. A patient stands under one alone.

    READY: a proposal waits for a physio's decision; one to stay as it is asks for none.
    """

    FLAGGED = "flagged"
    READY = "ready"
    UNSEEN = "unseen"
    PLANLESS = "planless"
    ON_TRACK = "on_track"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of the list.

    ``reason`` is the kind of the worst flag or of the proposal; for the others ``never`` (no
    session yet), ``paused``, ``not_started``, ``no_plan``, ``over`` or nothing. ``since`` is the
    local day that goes with it, ``more`` how many further flags wait, ``about`` what the worst one
    says, ``exercise`` what a proposal would change to or where a flag's pain was told, ``value``
    how much it was, ``seen`` the day of the last session. Without a need the plan has ended.
    """

    patient: str
    name: str
    code: str
    programme: str | None
    seen: date | None
    need: CaseNeed | None = None
    reason: str = ""
    since: date | None = None
    tier: str = ""
    more: int = 0
    exercise: str | None = None
    about: str = ""
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """All of one need: how many, and the first of them."""

    need: CaseNeed
    count: int
    cases: tuple[CaseLine, ...]


class ListOrder(StrEnum):
    """What the list goes by. NEED: the most pressing first, as on Today's list."""

    NEED = "need"
    NAME = "name"
    PROGRAMME = "programme"
    SEEN = "seen"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which patients, and how: of one ``need`` or all, of one ``physio`` or all, ``turned`` from
    the last to the first. Who looks for ``text`` finds everybody's."""

    text: str = ""
    need: CaseNeed | None = None
    order: ListOrder = ListOrder.NEED
    turned: bool = False
    limit: int = LIST
    physio: str | None = None
