"""Hands free: what a clicker, a foot switch or a small pad of keys does in a session."""

from collections.abc import Mapping
from enum import StrEnum

from app.core.clock import Clock

BOUNCE_S = 0.3
"""The same key sooner again than this is one press that trembles."""


class Act(StrEnum):
    """What a key can do."""

    NEXT = "next"
    PAUSE = "pause"
    HURTS = "hurts"
    AGAIN = "again"


USUAL: Mapping[str, Act] = {
    "PgDown": Act.NEXT,
    "Media Next": Act.NEXT,
    "PgUp": Act.AGAIN,
    "F5": Act.PAUSE,
    "Media Play": Act.PAUSE,
    "Toggle Media Play/Pause": Act.PAUSE,
    "B": Act.HURTS,
    ".": Act.HURTS,
}
"""What the keys of a presenter's clicker send, until the clinic has taught the kiosk others."""


def setting_of(act: Act) -> str:
    """The name of the setting that keeps the key of an act."""
    return f"key_{act}"


class Remote:
    """Keys, by their portable names, and what they do. Those that are unknown do nothing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._acts = USUAL
        self._pressed: dict[str, float] = {}

    def learn(self, keys: Mapping[Act, str]) -> None:
        """Take the clinic's own keys; an act without one keeps its usual ones."""
        own = {name: act for act, name in keys.items() if name}
        usual = {name: act for name, act in USUAL.items() if act not in own.values()}
        self._acts = usual | own

    def knows(self, key: str) -> bool:
        """Whether ``key`` does anything."""
        return key in self._acts

    def press(self, key: str, held: bool = False) -> Act | None:
        """What ``key`` does now. A key that is ``held`` or comes again at once counts once."""
        act = self._acts.get(key)
        if act is None:
            return None
        now = self._clock.monotonic()
        before = self._pressed.get(key)
        self._pressed[key] = now
        if held or (before is not None and now - before < BOUNCE_S):
            return None
        return act
