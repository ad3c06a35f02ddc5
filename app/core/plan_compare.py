"""What is different between two plans of one patient."""

from collections import defaultdict
from dataclasses import dataclass

from app.core.kinds import Band
from app.core.ladder import Exercises, ladder, rungs_up
from app.core.plan import Plan, PlanItem

_DOSE = ("sets", "reps", "hold_s", "seconds", "open", "rest_s", "tempo", "pace")
_EACH = ("days", "parts", "as_needed", "load_kg", "band", "words")
_HEAD = (
    *("programme", "title", "starts_on", "weeks", "days", "parts", "barred", "own_rules"),
    "breathing",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """What one exercise was and is, matched by its ladder: None where it is new or gone.

    ``was_at`` and ``is_at`` count from 1.
    """

    was: PlanItem | None
    now: PlanItem | None
    was_at: int = 0
    is_at: int = 0

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of what differs: ``added``, ``removed``, or ``exercise``, the parts of the
        dose, ``only_side``, ``may_ease``, ``may_harden``, ``up_to``, and what was written for it
        alone."""
        if self.was is None or self.now is None:
            return ("added",) if self.was is None else ("removed",)
        was, now = self.was, self.now
        names = ["exercise"] if was.exercise.id != now.exercise.id else []
        names += [name for name in _DOSE if getattr(was.dose, name) != getattr(now.dose, name)]
        if was.only_side is not now.only_side:
            names.append("only_side")
        if (was.easier is None) != (now.easier is None):
            names.append("may_ease")
        if (was.harder is None) != (now.harder is None):
            names.append("may_harden")
        if was.up_to != now.up_to:
            names.append("up_to")
        names += [name for name in _EACH if getattr(was, name) != getattr(now, name)]
        return tuple(names)

    def rungs_up(self, exercises: Exercises) -> int:
        """How far up the ladder this exercise went; 0 for one that is new or gone."""
        if self.was is None or self.now is None:
            return 0
        return rungs_up(self.was.exercise, self.now.exercise, exercises)

    def is_harder(self, exercises: Exercises) -> bool:
        """Whether it asks for more than before: a higher rung, or on the same one more to do."""
        if self.now is None:
            return False
        if self.was is None:
            return True
        up = self.rungs_up(exercises)
        return up > 0 or (up == 0 and _asks_more(self.was, self.now))

    def is_easier(self, exercises: Exercises) -> bool:
        """Whether it asks for less than before."""
        return Pair(self.now, self.was).is_harder(exercises)


def pairs(was: Plan, now: Plan, exercises: Exercises) -> tuple[Pair, ...]:
    """Every exercise of both plans, in the order of ``now``, what is gone last."""
    waiting: dict[str, list[tuple[int, PlanItem]]] = defaultdict(list)
    for at, item in enumerate(was.items, start=1):
        waiting[_root(item, exercises)].append((at, item))
    found = []
    for is_at, item in enumerate(now.items, start=1):
        same = waiting[_root(item, exercises)]
        was_at, before = same.pop(0) if same else (0, None)
        found.append(Pair(before, item, was_at, is_at))
    gone = sorted((each for rest in waiting.values() for each in rest), key=lambda it: it[0])
    return (*found, *(Pair(item, None, at) for at, item in gone))


def is_reordered(found: tuple[Pair, ...]) -> bool:
    """Whether exercises that stayed have another order."""
    places = [pair.was_at for pair in found if pair.was and pair.now]
    return places != sorted(places)


def head_changes(was: Plan, now: Plan) -> tuple[str, ...]:
    """The names of what differs in the plan as a whole."""
    return tuple(name for name in _HEAD if getattr(was, name) != getattr(now, name))


def is_same(was: Plan, now: Plan, exercises: Exercises) -> bool:
    """Whether nothing a patient would notice differs."""
    found = pairs(was, now, exercises)
    alike = not any(pair.changed for pair in found) and not is_reordered(found)
    return alike and not head_changes(was, now)


def _root(item: PlanItem, exercises: Exercises) -> str:
    return ladder(item.exercise, exercises)[0].id


def _asks_more(was: PlanItem, now: PlanItem) -> bool:
    more = _volume(now) > _volume(was)
    longer = now.dose.hold_s > was.dose.hold_s or now.dose.seconds > was.dose.seconds
    return more or longer or _load(now) > _load(was)


def _load(item: PlanItem) -> tuple[float, int]:
    """What sorts loads: kilograms, and a band by its place among the colours."""
    band = list(Band).index(item.band) + 1 if item.band else 0
    return item.load_kg or 0.0, band


def _volume(item: PlanItem) -> int:
    """Reps of a whole session, those of both sides."""
    sides = 1 if item.exercise.sides == "both" or item.only_side else 2
    return item.dose.sets * item.dose.reps * sides
