"""Which lesson or which question about an earlier one a session ends with.

One step a session at the most. A new lesson comes at most once a day; after one that was new comes
a question about an earlier one, if any is due, so that the two take turns. What the patient tells
the kiosk goes before the programme's order.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from app.core.lessons.cues import ORDER, LessonCue, SessionScore, cues_of
from app.core.plan import Plan
from app.core.programme import Lesson
from app.core.record import LessonRecord, Record
from app.core.session.steps import Learn

RECALL_DAYS = (1, 3, 7, 14)
"""Days until a lesson is asked about again; a right answer moves on, a wrong one starts anew.

A plain expanding schedule, as in box systems for flash cards; after the last it is left alone.
"""

AGAIN_DAYS = 7
"""A lesson that was read is shown whole again, when something calls for it, no sooner than this."""


def lesson_step(
    plan: Plan, lessons: Mapping[str, Lesson], record: Record, today: date
) -> Learn | None:
    """The step that ends a session on ``today``; None when nothing is due and nothing can be.

    ``Learn.instead`` names the lessons that a cue of this session would bring in its place.
    """
    offered = tuple(
        name
        for name in plan.programme.lessons
        if name not in lessons or lessons[name].fits(plan.programme)
    )
    taught = _by_now(record.lessons, today)
    told = _cues_before(plan, record)
    by_cue = {
        cue: found
        for cue in ORDER
        if (found := next(_for_cue(cue, plan, offered, lessons, taught, today), None)) is not None
    }
    called = next((by_cue[cue] for cue in told if cue in by_cue), None)
    usual = Learn(called) if called else _usual(offered, taught, today)
    if usual is None and not by_cue:
        return None
    return Learn(usual.lesson if usual else "", bool(usual and usual.recall), tuple(by_cue.items()))


def recall_due(lesson: str, taught: Sequence[LessonRecord]) -> date | None:
    """The day from which ``lesson`` is asked about again; None when it never was taught, or is
    known."""
    seen = [each for each in taught if each.lesson == lesson]
    if not seen:
        return None
    step = 0
    for recall in seen[1:]:
        if recall.right is not None:
            step = step + 1 if recall.right else 0
    if step >= len(RECALL_DAYS):
        return None
    return seen[-1].day + timedelta(days=RECALL_DAYS[step])


def _usual(offered: Sequence[str], taught: Sequence[LessonRecord], today: date) -> Learn | None:
    """The next new lesson, or a recall, in turns."""
    fresh = next((it for it in offered if it not in _known(taught)), None)
    if _new_on(today, taught):
        fresh = None
    recall = _recall(offered, taught, today)
    last_was_new = bool(taught) and taught[-1].lesson not in _known(taught[:-1])
    if recall and (last_was_new or fresh is None):
        return Learn(recall, recall=True)
    return Learn(fresh) if fresh else None


def _recall(offered: Sequence[str], taught: Sequence[LessonRecord], today: date) -> str | None:
    """The lesson whose question has waited longest, among those of the programme."""
    due = ((recall_due(each, taught), each) for each in offered)
    waiting = [(day, each) for day, each in due if day is not None and day <= today]
    return min(waiting)[1] if waiting else None


def _for_cue(
    cue: LessonCue,
    plan: Plan,
    offered: Sequence[str],
    lessons: Mapping[str, Lesson],
    taught: Sequence[LessonRecord],
    today: date,
) -> Iterator[str]:
    """The programme's lessons that ``cue`` calls for and that may be shown today."""
    for name in offered:
        if name not in lessons or cue not in lessons[name].after:
            continue
        shown = [each.day for each in taught if each.lesson == name]
        if cue == "flare":
            if not shown or max(shown) < _flare_began(plan, today):
                yield name
        elif (today - max(shown)).days >= AGAIN_DAYS if shown else not _new_on(today, taught):
            yield name


def _flare_began(plan: Plan, today: date) -> date:
    """The first day of the flare-up that lasts, else of the one that may begin now."""
    since = plan.gently.since if plan.gently else None
    return since.date() if since else today


def _cues_before(plan: Plan, record: Record) -> tuple[LessonCue, ...]:
    """Cues of the latest session, where it ended with no lesson or has not ended yet."""
    if not record.sessions:
        return ()
    latest = record.sessions[-1].id
    if any(each.session == latest for each in record.lessons):
        return ()
    told = (
        SessionScore(each.measure, each.moment, each.value)
        for each in record.answers
        if each.session == latest
    )
    return cues_of(told, plan.rules)


def _by_now(taught: Sequence[LessonRecord], today: date) -> Sequence[LessonRecord]:
    """Lessons of a day to come were read while the clock was wrong: long ago, for all we know."""
    ahead = [replace(each, day=date.min) for each in taught if each.day > today]
    return (*ahead, *(each for each in taught if each.day <= today))


def _known(taught: Sequence[LessonRecord]) -> set[str]:
    return {each.lesson for each in taught}


def _new_on(day: date, taught: Sequence[LessonRecord]) -> bool:
    first: dict[str, date] = {}
    for each in taught:
        first.setdefault(each.lesson, each.day)
    return day in first.values()
