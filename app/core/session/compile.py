"""A plan, a day and a part of it become the steps of one session."""

from collections.abc import Iterator
from datetime import date

from app.core.kinds import Measure, Moment, Part, Side
from app.core.lessons import lesson_for
from app.core.plan import Plan, PlanItem
from app.core.record import Record, Slot
from app.core.schedule import confidence_due
from app.core.session.progress import Progress
from app.core.session.steps import (
    Done,
    GetReady,
    Lead,
    Learn,
    Question,
    Rest,
    SetKey,
    Step,
    SwitchSides,
    Work,
)

PAIN_BEFORE = Question(Measure.PAIN, Moment.BEFORE)
PAIN_AFTER = Question(Measure.PAIN, Moment.AFTER)
EFFORT = Question(Measure.EFFORT, Moment.AFTER)
CONFIDENCE = Question(Measure.CONFIDENCE, Moment.AFTER)

NOTHING_YET = Record()
FROM_THE_START = Progress()


def compile_session(
    plan: Plan,
    day: date,
    part: Part,
    record: Record = NOTHING_YET,
    progress: Progress = FROM_THE_START,
) -> tuple[Step, ...]:
    """The steps of the session due on ``day`` in ``part``, in order, ending in Done.

    ``record`` decides what is asked weekly and which lesson comes; ``progress`` leaves out what a
    cut session had already done, so that what remains starts at the very set that was cut.
    """
    slot = Slot(day, part)
    questions_after = [EFFORT, PAIN_AFTER]
    if confidence_due(record, plan, slot):
        questions_after.append(CONFIDENCE)
    lesson = None if progress.lesson_seen else lesson_for(plan.programme, record, slot)
    return (
        *_unanswered([PAIN_BEFORE], progress),
        *_with_leads(plan, list(_sets(plan, progress))),
        *_unanswered(questions_after, progress),
        *([Learn(lesson)] if lesson else []),
        Done(),
    )


def _unanswered(questions: list[Question], progress: Progress) -> list[Question]:
    return [question for question in questions if question not in progress.answered]


def _sides(item: PlanItem) -> tuple[Side, ...]:
    match item.exercise.sides:
        case "each":
            return (Side.LEFT, Side.RIGHT)
        case "alternate":
            return (Side.ALTERNATE,)
        case _:
            return (Side.BOTH,)


def _sets(plan: Plan, progress: Progress) -> Iterator[Work]:
    for position, item in enumerate(plan.items, start=1):
        for number in range(1, item.dose.sets + 1):
            for side in _sides(item):
                key = SetKey(position, number, side)
                work = Work(key, item.exercise, item.dose, progress.reps.get(key, 0))
                if key not in progress.ended:
                    yield work


def _with_leads(plan: Plan, sets: list[Work]) -> Iterator[Step]:
    """Each set with what leads into it; a new exercise always gets its count-in.

    A set that was cut after its last rep has nothing left to lead into: it only ends.
    """
    before: Work | None = None
    for work in sets:
        if work.done_before < work.target:
            yield from _between(plan, before, work) if before else _count_in(plan, work)
            before = work
        yield work


def _count_in(plan: Plan, work: Work) -> Iterator[Lead]:
    yield GetReady(work, plan.programme.pace.get_ready_s)


def _between(plan: Plan, before: Work, work: Work) -> Iterator[Lead]:
    pace = plan.programme.pace
    if before.key.position != work.key.position:
        yield Rest(work, pace.between_s)
        yield from _count_in(plan, work)
    elif before.key.number != work.key.number:
        yield Rest(work, before.dose.rest_s)
        yield from _count_in(plan, work)
    else:
        yield SwitchSides(work, pace.switch_s)
