"""The two chair tests, timed by the kiosk: five times sit-to-stand, and standing up for 30 s."""

from enum import StrEnum
from typing import Literal

from app.core.clock import Clock
from app.core.measures.registry import MEASURES

GET_READY_S = 5
TURNS = 5
LONGEST_S = MEASURES["sts5"].high
LASTS_S = 30

ChairKind = Literal["sts5", "chair30"]


class ChairStage(StrEnum):
    """READY until it is begun, COUNT_IN, RUNNING, then OVER. GIVEN_UP ended without a value."""

    READY = "ready"
    COUNT_IN = "count_in"
    RUNNING = "running"
    OVER = "over"
    GIVEN_UP = "given_up"


class ChairTest:
    """Derives all from the clock; nothing is counted but what a finger counts.

    ``sts5`` runs until ``stop`` and its value is seconds, to a tenth; after ``LONGEST_S`` it is
    given up. ``chair30`` runs for ``LASTS_S`` and its value is how often one stood up: touches
    count while it runs, and the number can be put right after it.
    """

    def __init__(self, kind: ChairKind, clock: Clock) -> None:
        self.kind = kind
        self.count = 0
        self._clock = clock
        self._began: float | None = None
        self._took: float | None = None
        self._given_up = False

    @property
    def stage(self) -> ChairStage:
        """Where the test is now."""
        if self._given_up:
            return ChairStage.GIVEN_UP
        if self._began is None:
            return ChairStage.READY
        if self._took is not None:
            return ChairStage.OVER
        ran = self._ran()
        if ran < 0:
            return ChairStage.COUNT_IN
        if self.kind == "chair30":
            return ChairStage.RUNNING if ran < LASTS_S else ChairStage.OVER
        return ChairStage.RUNNING if ran < LONGEST_S else ChairStage.GIVEN_UP

    @property
    def seconds(self) -> float:
        """To go in a count-in or in ``chair30``; passed in ``sts5``."""
        match self.stage:
            case ChairStage.COUNT_IN:
                return -self._ran()
            case ChairStage.RUNNING if self.kind == "chair30":
                return LASTS_S - self._ran()
            case ChairStage.RUNNING:
                return self._ran()
            case ChairStage.OVER if self._took is not None:
                return self._took
        return 0.0

    @property
    def value(self) -> float | None:
        """What was measured; None unless it is OVER."""
        if self.stage is not ChairStage.OVER:
            return None
        return float(self.count) if self.kind == "chair30" else self._took

    def next_change(self) -> float | None:
        """The monotonic second at which something else is to be shown."""
        if self._began is None or self.stage in (ChairStage.OVER, ChairStage.GIVEN_UP):
            return None
        ran = self._ran()
        return self._clock.monotonic() + 1 - ran % 1

    def start(self) -> None:
        """Begin the count-in, anew if there was one."""
        self._began = self._clock.monotonic() + GET_READY_S
        self._took, self._given_up, self.count = None, False, 0

    def stop(self) -> None:
        """The fifth time sat down: the clock stops. Before the first second it is a slip."""
        if self.kind == "sts5" and self.stage is ChairStage.RUNNING and self._ran() >= 1:
            self._took = round(self._ran(), 1)

    def add(self, number: int) -> None:
        """One more, or one less, that somebody stood up."""
        if self.kind == "chair30" and self.stage in (ChairStage.RUNNING, ChairStage.OVER):
            most = int(MEASURES["chair30"].high)
            self.count = min(max(self.count + number, 0), most)

    def give_up(self) -> None:
        """Stop without a value."""
        self._given_up = True

    def _ran(self) -> float:
        """Seconds since the start signal; negative before it."""
        assert self._began is not None
        return self._clock.monotonic() - self._began
