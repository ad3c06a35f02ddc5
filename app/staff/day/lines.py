"""A session as the values that QML shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.kinds import Outcome
from app.staff.wording import day_words, plain_name, time_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.content.library import Library
    from app.core.day_record import DayAnswer, DayRecord, SetDone, Sitting
    from app.core.exercise_account import ExerciseAccount
    from app.usecases.day_reading import Day

Line = dict[str, object]

NO_NUMBER = -1
"""Where nobody put a number on it."""


def name_of(exercise: str, library: Library) -> str:
    """An exercise as staff know it; one that the content lost, by its id."""
    text = library.texts.exercises.get(exercise)
    return text.name if text else exercise


def exercise_line(it: ExerciseAccount, library: Library) -> Line:
    """One exercise with a line for each set, what was chosen at it, and pain told in it."""
    return {
        "name": name_of(it.exercise, library),
        "planned": it.planned,
        "done": it.done,
        "lines": [*_lines(it, library)],
    }


def _lines(it: ExerciseAccount, library: Library) -> Iterator[Line]:
    chosen = list(it.chosen)
    for each in it.sets:
        yield _set_line(each, it.exercise, library)
        yield from (_pain_line(told) for told in it.told if told.set == each.id)
        here = [x for x in chosen if (x.number, x.side) == (each.number, each.side)]
        for choice in here[: 1 if each.outcome is not Outcome.DONE else None]:
            chosen.remove(choice)
            yield _choice_line(choice.kind, choice.exercise, library)
    for choice in chosen:
        yield _choice_line(choice.kind, choice.exercise, library)


def _set_line(it: SetDone, planned: str, library: Library) -> Line:
    return {
        "kind": "set",
        "number": it.number,
        "side": it.side.value,
        "attempt": it.attempt,
        "name": name_of(it.exercise, library) if it.exercise != planned else "",
        "reps": it.reps,
        "target": it.target,
        "held": round(it.held_s),
        "paused": round(it.paused_s),
        "outcome": it.outcome.value if it.outcome else "",
        "because": it.reason.value if it.reason else "",
    }


def _pain_line(it: DayAnswer) -> Line:
    return {"kind": "pain", "value": _number(it.value), "light": it.light.value if it.light else ""}


def _choice_line(kind: str, exercise: str, library: Library) -> Line:
    return {"kind": "chosen", "choice": kind, "name": name_of(exercise, library)}


def told_lines(sitting: Sitting) -> tuple[Line, ...]:
    """What was answered before and after; what was told in a set stands at that set."""
    return tuple(
        {
            "measure": it.measure.value,
            "moment": it.moment.value,
            "value": _number(it.value),
            "light": it.light.value if it.light else "",
        }
        for it in sitting.told
        if it.set is None
    )


def lesson_lines(sitting: Sitting, library: Library) -> tuple[Line, ...]:
    """Lessons that were shown, with what was answered."""
    return tuple(_lesson(it.lesson, it.answer, it.right, library) for it in sitting.lessons)


def _lesson(lesson: str, answer: int | None, right: bool | None, library: Library) -> Line:
    text = library.texts.lessons.get(lesson)
    said = ""
    if text and answer is not None and answer < len(text.answers):
        said = text.answers[answer]
    mark = "" if right is None else "right" if right else "wrong"
    return {"title": text.title if text else lesson, "said": said, "mark": mark}


def pause_lines(sitting: Sitting) -> tuple[Line, ...]:
    """Pauses, each with when and how long."""
    return tuple(
        {
            "kind": it.kind,
            "at": time_words(it.started),
            "seconds": NO_NUMBER if it.seconds is None else round(it.seconds),
        }
        for it in sitting.paused
    )


def sitting_lines(record: DayRecord) -> tuple[Line, ...]:
    """The sessions of the day to choose from."""
    return tuple(
        {"id": it.id, "part": it.part.value, "at": time_words(it.started)} for it in record.sittings
    )


def home_lines(record: DayRecord) -> tuple[Line, ...]:
    """What was said of sessions at home."""
    return tuple(
        {"part": it.part.value, "done": it.done, "pain": _number(it.pain)} for it in record.home
    )


def measured_lines(record: DayRecord) -> tuple[Line, ...]:
    """Measures of the day; ``said`` is false where it was put off."""
    return tuple(
        {
            "measure": it.measure,
            "words": it.words,
            "said": it.value is not None,
            "value": it.value or 0.0,
        }
        for it in record.measured
    )


def safety_lines(record: DayRecord, library: Library) -> tuple[Line, ...]:
    """Answers to the safety questions: those that were not a plain no first."""
    words = library.texts.safety
    lines: list[Line] = [
        {
            "about": words[it.question].staff if it.question in words else it.question,
            "said": it.said.value,
        }
        for it in record.safety
    ]
    return tuple(sorted(lines, key=lambda it: it["said"] == "no"))


def flag_lines(day: Day) -> tuple[Line, ...]:
    """The flags of the day."""
    return tuple(
        {
            "kind": it.kind,
            "tier": it.tier.value,
            "about": it.about,
            "seenBy": plain_name(day.staff.get(it.seen_by or "", "")),
            "seenOn": day_words(it.seen.astimezone().date()) if it.seen else "",
            "seenWords": it.seen_words,
        }
        for it in day.flags
    )


def _number(value: int | None) -> int:
    return NO_NUMBER if value is None else value
