"""What one made-up patient does and says, as the pattern has it: when they come, what they feel."""

from collections.abc import Mapping
from datetime import date, time
from random import Random

from app.core.kinds import Part
from app.simulation.answers import Course, Occasion, Temperament, Told, course
from app.simulation.pattern import Pattern, PatternSign
from app.simulation.sitting import Says

ARRIVES: Mapping[Part, time] = {
    Part.MORNING: time(9),
    Part.MIDDAY: time(12),
    Part.AFTERNOON: time(16),
    Part.EVENING: time(18),
}


class Habits:
    """The same ``number`` is the same person under the same seed, whatever the thresholds are:
    what somebody feels does not hang on what they are allowed to do."""

    def __init__(self, pattern: Pattern, number: int) -> None:
        self._pattern, self._number = pattern, number
        self._place = self._luck("place").random()
        self._before, self._effort = self._told("before"), self._told("effort")
        self._during, self._after = self._may_tell("during"), self._may_tell("after")
        self._coming, self._skipping, self._settling = map(self._luck, ("come", "skip", "settle"))
        self._visits = 0
        self._signs = sorted(pattern.signs, key=lambda sign: sign.day)

    def times(self, day: date, number: int, parts: tuple[Part, ...]) -> list[time]:
        """When they come on ``day``, the plan's day ``number`` from 0."""
        visits = self._pattern.visits
        if day.isoweekday() not in visits.weekdays or visits.is_away(number):
            return []
        wanted = [_time(it) for it in visits.times] or [ARRIVES[part] for part in parts]
        return sorted(it for it in wanted if self._coming.random() < visits.share)

    def says(self, day: int) -> Says:
        """What they say on the next visit, which is on the plan's ``day`` from 0."""
        at = Occasion(self._visits, day)
        self._visits += 1
        before = self._before(at)
        return Says(
            before=before,
            after=self._after(at) if self._after else before,
            effort=self._effort(at),
            hurts=self._during is not None,
            during=self._during(at) if self._during else None,
            skips={
                skip.exercise: skip.reason
                for skip in self._pattern.skips
                if skip.first <= day + 1 <= skip.last and self._skipping.random() < skip.share
            },
        )

    def settled(self) -> bool:
        """Whether the pain of last time has settled."""
        return self._settling.random() < float(self._pattern.settled)

    def sign(self, day: int) -> PatternSign | None:
        """The warning sign they tell of on the plan's ``day`` from 0, once."""
        if self._signs and self._signs[0].day <= day + 1:
            return self._signs.pop(0)
        return None

    def _luck(self, what: str) -> Random:
        return Random(f"{self._pattern.seed} {self._number} {what}")

    def _may_tell(self, question: str) -> Course | None:
        return None if getattr(self._pattern, question) is None else self._told(question)

    def _told(self, question: str) -> Course:
        told: Told = getattr(self._pattern, question)
        return course(told, Temperament(self._place, self._luck(question)))


def _time(words: str) -> time:
    return ARRIVES[Part(words)] if words in set(Part) else time.fromisoformat(words)
