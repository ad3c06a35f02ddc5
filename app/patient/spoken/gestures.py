"""What fingers mean on a screen that is heard and not seen. No Qt: points and seconds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from app.core.clock import Clock

HOLD_S = 0.2
"""A finger that stays so long listens to what is beneath it."""

SWIPE_S = 0.5
"""A swipe is over by then; what still moves is looking around."""

DOUBLE_S = 0.5
"""The second touch of two begins within this of the end of the first."""

TREMBLE_S = 0.3
"""After a double touch a third one is the tremble of a hand."""

REST_S = 1.0
"""A finger or palm that has lain still so long does not count beside another."""


class GestureKind(Enum):
    """What somebody wants."""

    HEAR = "hear"
    PRESS = "press"
    RIGHT = "right"
    LEFT = "left"
    AGAIN = "again"
    ALL = "all"
    HUSH = "hush"
    CURTAIN = "curtain"


class Gesture(NamedTuple):
    """``x`` and ``y`` are where, for HEAR."""

    kind: GestureKind
    x: float = 0.0
    y: float = 0.0


@dataclass
class _Finger:
    start: tuple[float, float]
    at: tuple[float, float]
    since: float
    moved: float
    """When it last left the place where it lay."""

    def far(self) -> float:
        return max(abs(self.at[0] - self.start[0]), abs(self.at[1] - self.start[1]))


class Gestures:
    """Tell it of each finger; it answers with what is meant, at once or when ``check`` is due.

    ``finger`` is the breadth of a fingertip, in the units of the points. Three fingers or more are
    a palm: nothing counts till all have left.
    """

    def __init__(self, clock: Clock, finger: float = 36.0) -> None:
        self.finger = finger
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        """Nobody touches the screen."""
        self._fingers: dict[int, _Finger] = {}
        self._resting: set[int] = set()
        self._hearing = False
        self._palm = False
        self._most = 0
        self._far = False
        self._tapped: tuple[float, float, float] | None = None
        self._deaf_until = float("-inf")
        self._two_at = float("-inf")

    @property
    def waiting(self) -> bool:
        """Whether ``check`` may find something though no finger moves."""
        return bool(self._counting) or self._tapped is not None

    def down(self, finger: int, x: float, y: float) -> list[Gesture]:
        """A finger came down."""
        now = self._clock.monotonic()
        self._rest(now)
        self._resting.discard(finger)
        found = self.check()
        if not self._counting:
            self._most, self._far, self._hearing, self._palm = 0, False, False, False
        self._fingers[finger] = _Finger((x, y), (x, y), now, now)
        self._most = max(self._most, len(self._counting))
        self._palm = self._palm or self._most > 2
        if self._most > 1:
            self._hearing, self._tapped = False, None
        return found

    def move(self, finger: int, x: float, y: float) -> list[Gesture]:
        """It moves."""
        touch = self._fingers.get(finger)
        if touch is None or finger in self._resting:
            return []
        now = self._clock.monotonic()
        if max(abs(x - touch.at[0]), abs(y - touch.at[1])) > self.finger / 4:
            touch.moved = now
        touch.at = (x, y)
        self._far = self._far or touch.far() > self.finger
        return self.check()

    def up(self, finger: int, x: float, y: float) -> list[Gesture]:
        """It left."""
        self.move(finger, x, y)
        touch = self._fingers.pop(finger, None)
        if finger in self._resting:
            self._resting.discard(finger)
            return []
        if touch is None or self._counting:
            return []
        return self._end(touch, self._clock.monotonic())

    def check(self) -> list[Gesture]:
        """What has come of waiting."""
        now, found = self._clock.monotonic(), list[Gesture]()
        counting = self._counting
        if self._tapped is not None and now - self._tapped[2] > DOUBLE_S:
            if not counting:
                found.append(Gesture(GestureKind.HEAR, *self._tapped[:2]))
            self._tapped = None
        if len(counting) == 1 and self._most == 1 and not self._palm and now >= self._deaf_until:
            touch = self._fingers[counting[0]]
            stays = now - touch.since >= HOLD_S and not self._far
            if stays or now - touch.since >= SWIPE_S:
                self._hearing, self._tapped = True, None
            if self._hearing:
                found.append(Gesture(GestureKind.HEAR, *touch.at))
        return found

    @property
    def _counting(self) -> list[int]:
        return [it for it in self._fingers if it not in self._resting]

    def _rest(self, now: float) -> None:
        for name in self._counting:
            touch = self._fingers[name]
            if now - max(touch.since, touch.moved) >= REST_S:
                self._resting.add(name)

    def _end(self, touch: _Finger, now: float) -> list[Gesture]:
        """The last finger that counts has left."""
        if self._palm:
            self._palm, self._tapped = False, None
            self._deaf_until = now + TREMBLE_S
            return []
        if self._hearing or now - touch.since > SWIPE_S or now < self._deaf_until:
            return []
        if self._most == 2:
            return self._two(now)
        if self._far:
            return [Gesture(self._way(touch))]
        if self._tapped is not None:
            self._tapped, self._deaf_until = None, now + TREMBLE_S
            return [Gesture(GestureKind.PRESS)]
        self._tapped = (*touch.at, now)
        return []

    def _two(self, now: float) -> list[Gesture]:
        if self._far:
            return []
        twice, self._two_at = now - self._two_at <= DOUBLE_S, now
        return [Gesture(GestureKind.CURTAIN if twice else GestureKind.HUSH)]

    def _way(self, touch: _Finger) -> GestureKind:
        x, y = touch.at[0] - touch.start[0], touch.at[1] - touch.start[1]
        if abs(x) >= abs(y):
            return GestureKind.RIGHT if x > 0 else GestureKind.LEFT
        return GestureKind.ALL if y > 0 else GestureKind.AGAIN
