"""The sessions of a record, one line each, the newest first."""

from collections.abc import Callable, Iterator
from datetime import date

from app.core.kinds import Measure, Moment, Outcome, Part, Reason
from app.core.plan import Plan
from app.core.record import Answer, HomeEntry, Record, SessionRecord, Slot
from app.core.schedule import order
from app.core.texts import Texts

Say = Callable[[str], str]
Row = tuple[str, str, str, str]

_PARTS = {
    Part.MORNING: "morning",
    Part.MIDDAY: "midday",
    Part.AFTERNOON: "afternoon",
    Part.EVENING: "evening",
}
_WHY = {
    Reason.TOO_HARD: "too hard",
    Reason.HURTS: "it hurt",
    Reason.NO_TIME: "no time",
    Reason.EQUIPMENT: "something was missing",
    Reason.TOO_SORE: "too sore",
    Reason.UNWELL: "felt unwell",
    Reason.FINISHED: "that was all for the day",
}
"""Reasons that a person gave; the others are ways to go on."""


def session_rows(
    record: Record,
    texts: Texts,
    plan_of: Callable[[str], Plan | None],
    day: Callable[[date], str],
    say: Say,
) -> list[Row]:
    """When, what was done of what was planned, pain before, worst and after, and effort."""
    last = {it.slot: it for it in record.home}  # the last word on a part of a day counts
    told: dict[str, list[Answer]] = {}
    for answer in record.answers:
        told.setdefault(answer.session, []).append(answer)
    rows = [
        (it.slot, _session(it, told.get(it.id, []), texts, plan_of(it.plan), day, say))
        for it in record.sessions
    ]
    rows += [(slot, _home(it, day, say)) for slot, it in last.items()]
    rows.sort(key=lambda row: order(row[0]), reverse=True)
    return [row for _, row in rows]


def _session(
    it: SessionRecord,
    told: list[Answer],
    texts: Texts,
    plan: Plan | None,
    day: Callable[[date], str],
    say: Say,
) -> Row:
    pain = {moment: _worst(told, Measure.PAIN, moment) for moment in Moment}
    said = "{before} / {during} / {after}" if any(pain.values()) else ""
    scores = said.format(**{moment.value: pain[moment] or "–" for moment in Moment})
    effort = _worst(told, Measure.EFFORT, Moment.AFTER)
    return _when(it.slot, day, say), "; ".join(_done(it, texts, plan, say)), scores, effort


def _home(it: HomeEntry, day: Callable[[date], str], say: Say) -> Row:
    said = say("at home, told") if it.done else say("not done at home, told")
    return _when(it.slot, day, say), said, "" if it.pain is None else f"{it.pain}", ""


def _when(slot: Slot, day: Callable[[date], str], say: Say) -> str:
    return f"{day(slot.day)}, {say(_PARTS[slot.part])}"


def _worst(told: list[Answer], measure: Measure, moment: Moment) -> str:
    values = [it.value for it in told if (it.measure, it.moment) == (measure, moment)]
    return f"{max(values)}" if values else ""


def _done(it: SessionRecord, texts: Texts, plan: Plan | None, say: Say) -> Iterator[str]:
    """Each exercise with its sets, a side counting as one, and why any was left out."""
    planned = dict(enumerate(plan.items, 1)) if plan else {}
    for place in sorted({*planned, *(each.position for each in it.sets)}):
        sets = [each for each in it.sets if each.position == place]
        finished = {(each.number, each.side) for each in sets if each.outcome is Outcome.DONE}
        item = planned.get(place)
        exercise = item.exercise.id if item else sets[0].exercise
        name = texts.exercises[exercise].name if exercise in texts.exercises else exercise
        wanted = 0
        if item:
            both = item.exercise.sides == "each" and not item.only_side
            wanted = item.dose.sets * (2 if both else 1)
        of = say("{done} of {wanted}") if wanted else "{done}"
        why = {each.reason for each in sets if each.reason in _WHY}
        reasons = ", ".join(say(_WHY[reason]) for reason in Reason if reason in why)
        line = f"{name}: {of.format(done=len(finished), wanted=wanted)}"
        yield f"{line} ({reasons})" if reasons else line
