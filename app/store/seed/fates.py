"""What becomes of made-up patients: dealt from a deck, so that any hundred hold the same mix."""

from enum import StrEnum
from random import Random


class Fate(StrEnum):
    """How a patient stands at the end."""

    STEADY = "steady"
    IRREGULAR = "irregular"
    DROPPED = "dropped"
    READY = "ready"
    FLAGGED = "flagged"
    PAUSED = "paused"
    OVER = "over"
    ENDED = "ended"
    ARCHIVED = "archived"
    NEW = "new"


# Assumed, but for who stops coming or comes now and then: up to half of all people do not keep to
# exercises that they are given (Argent 2018, JMIR mHealth 6(3):e47)
_DECK = {
    Fate.STEADY: 55,
    Fate.IRREGULAR: 18,
    Fate.DROPPED: 7,
    Fate.READY: 5,
    Fate.FLAGGED: 3,
    Fate.PAUSED: 3,
    Fate.OVER: 4,
    Fate.ENDED: 2,
    Fate.ARCHIVED: 2,
    Fate.NEW: 1,
}
ADHERENCE = {Fate.IRREGULAR: 0.45, Fate.DROPPED: 0.6}
"""The share of due sessions that is done; others do most of them."""
MOST = 0.85


def deal(patients: int, rng: Random) -> list[Fate]:
    """A fate for each patient; the first is steady."""
    deck = [fate for fate, share in _DECK.items() for _ in range(share)]
    dealt: list[Fate] = []
    while len(dealt) < patients:
        rng.shuffle(deck)
        dealt += deck
    return [Fate.STEADY, *dealt][:patients]


def share_out(sets: int, fates: list[Fate], rng: Random) -> list[int]:
    """How many of ``sets`` each patient does, some more than others; none is left over."""
    weights = [0.0 if fate is Fate.NEW else rng.uniform(0.5, 1.5) for fate in fates]
    total, done, given = sum(weights), 0.0, 0
    shares = []
    for weight in weights:
        done += weight
        upto = round(sets * done / total)
        shares.append(upto - given)
        given = upto
    return shares
