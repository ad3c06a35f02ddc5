"""A patient's chart as the values that QML shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.adherence import Adherence
from app.core.ladder import ladder
from app.core.stand_in import is_shown
from app.staff.plan.words import cannot_be_shown
from app.staff.wording import day_words, plain_name, time_words, visit_words
from app.ui.dose import dose_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date, datetime

    from app.content.library import Library
    from app.core.flag_facts import FlagFacts
    from app.core.flags import Flag
    from app.core.glance import Compared, Glance
    from app.core.plan import Plan
    from app.usecases.clinic_reading import PatientChart, Written

    LocalDay = Callable[[datetime], date]

Line = dict[str, object]

WEEKS = 6
"""Rows of the grid: a longer plan shows those up to now, and the next."""
NOTES = 20
"""Notes that are listed."""


def standing(chart: PatientChart) -> str:
    """What is to be said of the plan as a whole: nothing, or why nobody is expected."""
    plan = chart.plan
    if plan is None:
        return "no_plan"
    if plan.ended_on is not None and plan.ended_on <= chart.day:
        return "ended"
    if chart.day < plan.starts_on:
        return "not_started"
    if chart.day > plan.ends_on:
        return "over"
    return "paused" if plan.paused_on(chart.day) else ""


def week_lines(kept: Adherence | None, week: int) -> tuple[Line, ...]:
    """The weeks of the grid, oldest first, with a mark for each session."""
    if kept is None:
        return ()
    last = min(max(week + 1, WEEKS), len(kept.weeks))
    return tuple(
        {
            "number": each.number + 1,
            "marks": [state.value for _, state in each.squares],
            "days": [slot.day.isoformat() for slot, _ in each.squares],
            "done": each.tally.done,
            "due": each.tally.due,
        }
        for each in kept.weeks[max(last - WEEKS, 0) : last]
    )


def span_of(glance: Glance, today: date) -> int:
    """Days from the first of the lines to today."""
    return (today - glance.since).days


def trend_lines(glance: Glance) -> dict[str, Any]:
    """The points of each line: x in days from the first, y from 0 to 10."""
    return {
        trend.line.value: tuple(
            {"x": (point.day - glance.since).days, "y": point.value} for point in trend.points
        )
        for trend in glance.trends
    }


def mark_lines(glance: Glance) -> tuple[Line, ...]:
    """Where the plan changed."""
    return tuple(
        {"x": (mark.day - glance.since).days, "kind": mark.kind, "version": mark.version}
        for mark in glance.marks
    )


def item_lines(plan: Plan | None, library: Library) -> Iterator[Line]:
    """The exercises of a plan, each with its rung."""
    for item in plan.items if plan else ():
        rungs = ladder(item.exercise, library.exercises)
        yield {
            "exercise": library.texts.exercises[item.exercise.id].name,
            "dose": dose_words(item) if is_shown(item.exercise) else cannot_be_shown(),
            "rung": [each.id for each in rungs].index(item.exercise.id) + 1,
            "rungs": len(rungs),
        }


def flag_lines(flags: tuple[Flag, ...], chart: PatientChart, local_day: LocalDay) -> Iterator[Line]:
    """Flags with who saw them, if anybody has."""
    for flag in flags:
        yield {
            "id": flag.id,
            "kind": flag.kind,
            "tier": flag.tier.value,
            "about": flag.about,
            "days": (chart.day - local_day(flag.raised)).days,
            **_facts(chart.glance.facts[flag.id], chart.exercises),
            "seenBy": plain_name(chart.staff.get(flag.seen_by or "", "")),
            "seenWords": flag.seen_words,
            "seenOn": day_words(local_day(flag.seen)) if flag.seen else "",
        }


def _facts(it: FlagFacts, names: Mapping[str, str]) -> Line:
    """What lies behind a flag. ``value`` is -1 where nobody put a number on it."""
    return {
        "value": -1 if it.value is None else it.value,
        "moment": it.moment.value if it.moment else "",
        "exercise": names.get(it.exercise, it.exercise),
        "on": day_words(it.day),
        "part": it.part.value if it.part else "",
        "day": it.day.isoformat(),
        "session": it.session,
    }


def compared_line(it: Compared) -> Line:
    """One measure from its first to its last value."""
    return {
        "measure": it.measure,
        "words": it.words or "",
        "first": it.first,
        "last": it.last,
        "once": it.change is None,
        "change": it.change.value if it.change else "",
        "matters": it.matters or 0.0,
        "firstOn": day_words(it.first_day),
        "lastOn": day_words(it.last_day),
    }


def note_lines(chart: PatientChart, local_day: LocalDay) -> Iterator[Line]:
    """The newest notes."""
    for note in chart.notes[:NOTES]:
        former = [_note_line(it, chart, local_day) for it in note.former]
        yield {**_note_line(note, chart, local_day), "former": former}


def _note_line(note: Written, chart: PatientChart, local_day: LocalDay) -> Line:
    return {
        "id": note.id,
        "words": note.words,
        "by": plain_name(chart.staff.get(note.by or "", "")),
        "on": day_words(local_day(note.when)),
        "at": time_words(note.when),
    }


def who_lines(chart: PatientChart) -> Iterator[Line]:
    """What is known beside the name, the clinical first."""
    more = chart.patient.more
    if more.diagnosis or more.side:
        yield {"what": "diagnosis", "text": more.diagnosis, "side": more.side or ""}
    if more.physio:
        yield {"what": "physio", "text": plain_name(chart.staff.get(more.physio, ""))}
    if more.next_visit:
        yield {"what": "visit", "text": visit_words(more.next_visit)}
    for what, text in (
        ("phone", more.phone),
        ("email", more.email),
        ("number", more.hospital_number),
    ):
        if text:
            yield {"what": what, "text": text}
