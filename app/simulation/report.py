"""What a simulation came to: for a person to read, for a spreadsheet, for a program."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import asdict

from app.simulation.story import KINDS, Story
from app.simulation.world import World


class SimulationReport(Struct, frozen=True):
    """All stories, under what they were played with."""

    pattern: str
    programme: str
    weeks: int
    rules: Mapping[str, int]
    patients: tuple[Story, ...]


def report(world: World, pattern: str, stories: Sequence[Story]) -> SimulationReport:
    """The report on ``stories``; ``pattern`` is the name of its file."""
    rules: dict[str, int] = asdict(world.rules)
    return SimulationReport(pattern, world.programme.id, world.weeks, rules, tuple(stories))


def as_json(found: SimulationReport) -> bytes:
    """All that is known, for a program. The same pattern always gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n"


def as_csv(found: SimulationReport) -> bytes:
    """One row a patient."""
    out = io.StringIO()
    write = csv.writer(out)
    write.writerow(
        ("patient", "due", "possible", "sessions", "locks", "flags", *KINDS, "rungs", "doses")
    )
    for each in found.patients:
        write.writerow(
            (
                *(each.patient, each.due, each.possible, each.sessions),
                *(sum(each.locks.values()), each.flags),
                *(each.proposals[kind] for kind in KINDS),
                " ".join(f"{it.now}:{it.steps:+d}" for it in each.rungs),
                " ".join(f"{it.sets}x{it.reps}" for it in each.doses),
            )
        )
    return out.getvalue().encode()


def summary(found: SimulationReport) -> Iterator[str]:
    """The lines that are printed."""
    patients = found.patients
    count = len(patients)
    people = "1 patient" if count == 1 else f"{count} patients"
    weeks = "1 week" if found.weeks == 1 else f"{found.weeks} weeks"
    yield f"{people}, {found.programme}, {weeks}, {found.pattern}"
    yield f"Sessions possible: {_middle(patients, 'possible')} of {_middle(patients, 'due')} due"
    yield f"Sessions done: {_middle(patients, 'sessions')}"
    yield f"Locks: {_counted(each.locks for each in patients)}"
    kinds = _counted(each.flag_kinds for each in patients)
    yield f"Flags: {_middle(patients, 'flags')} a patient; all: {kinds}"
    yield f"Proposals: {_counted(each.proposals for each in patients)}"
    offered = sum(each.proposals["progress"] > 0 for each in patients)
    yield f"Offered a step up: {offered} of {count}"
    yield "Rungs at the end: " + "; ".join(_rungs(patients))
    least = min(dose.least_share for each in patients for dose in each.doses)
    yield f"Least dose asked for: {least:.0%} of what was first prescribed"


def _rungs(patients: Sequence[Story]) -> Iterator[str]:
    for place, rung in enumerate(patients[0].rungs):
        steps = Counter(each.rungs[place].steps for each in patients)
        told = ", ".join(f"{step:+d} × {steps[step]}" for step in sorted(steps))
        yield f"{rung.first} {told}"


def _middle(patients: Sequence[Story], name: str) -> str:
    """The median, and from where to where where they differ."""
    values: list[Any] = sorted(getattr(each, name) for each in patients)
    middle = f"{median(values):g}"
    if values[0] == values[-1]:
        return middle
    return f"{middle} ({values[0]} to {values[-1]})"


def _counted(counts: Iterable[Mapping[str, int]]) -> str:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return ", ".join(f"{name} {number}" for name, number in sorted(total.items())) or "none"
