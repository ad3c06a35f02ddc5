"""The ladder an exercise stands on: its versions from easy to hard."""

from collections.abc import Mapping

from app.core.exercise import Exercise

Exercises = Mapping[str, Exercise]


def ladder(exercise: Exercise, exercises: Exercises) -> tuple[Exercise, ...]:
    """Every rung, the easiest first; ``exercise`` is one of them."""
    rungs = [exercise]
    while (lower := exercises.get(rungs[0].easier or "")) and lower not in rungs:
        rungs.insert(0, lower)
    while (higher := exercises.get(rungs[-1].harder or "")) and higher not in rungs:
        rungs.append(higher)
    return tuple(rungs)


def stand_ins(exercise: Exercise, exercises: Exercises) -> tuple[Exercise, ...]:
    """What may take the place of a whole ladder, the best first."""
    names = (name for rung in ladder(exercise, exercises) for name in rung.instead)
    return tuple(exercises[name] for name in dict.fromkeys(names) if name in exercises)


def rungs_up(old: Exercise, new: Exercise, exercises: Exercises) -> int:
    """How many rungs ``new`` is above ``old`` on the same ladder; below is negative."""
    names = [each.id for each in ladder(old, exercises)]
    return names.index(new.id) - names.index(old.id)


def ladders(exercises: Exercises) -> tuple[tuple[Exercise, ...], ...]:
    """Every ladder there is, in the order of the content."""
    found = {rungs[0].id: rungs for it in exercises.values() for rungs in (ladder(it, exercises),)}
    return tuple(found.values())
