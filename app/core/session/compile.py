"""A plan, a day and a part of it become the steps of one session."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.gentle_form import gently_of
from app.core.kinds import Measure, Moment, Part
from app.core.lessons.choice import lesson_step
from app.core.plan import Plan, PlanItem
from app.core.programme import Lesson
from app.core.record import Record, Slot
from app.core.schedule import confidence_due
from app.core.session.familiar import watched
from app.core.session.places import first_attempt
from app.core.session.progress import Progress
from app.core.session.sets import sets_of, with_leads
from app.core.session.steps import Breathe, Done, Question, SetKey, Step, TooSore, Work

PAIN_BEFORE = Question(Measure.PAIN, Moment.BEFORE)
PAIN_AFTER = Question(Measure.PAIN, Moment.AFTER)
EFFORT = Question(Measure.EFFORT, Moment.AFTER)
CONFIDENCE = Question(Measure.CONFIDENCE, Moment.AFTER)

NOTHING_YET = Record()
FROM_THE_START = Progress()
NO_LESSONS: Mapping[str, Lesson] = MappingProxyType({})


def compile_session(
    plan: Plan,
    day: date,
    part: Part,
    record: Record = NOTHING_YET,
    progress: Progress = FROM_THE_START,
    lessons: Mapping[str, Lesson] = NO_LESSONS,
) -> tuple[Step, ...]:
    """The steps of the session due on ``day`` in ``part``, in order, ending in Done.

    ``record`` decides what is asked weekly and which lesson comes; ``progress`` leaves out what a
    cut session had already done, so that what remains starts at the very set that was cut.
    ``lessons`` say what a cue of this session would bring instead.
    """
    slot = Slot(day, part)
    questions_after = [EFFORT, PAIN_AFTER]
    if confidence_due(record, plan, slot):
        questions_after.append(CONFIDENCE)
    learn = None if progress.lesson_seen else lesson_step(plan, lessons, record, day)
    return (
        *_unanswered([PAIN_BEFORE], progress),
        *_before_exercise(plan, progress),
        *with_leads(plan.programme.pace, list(_sets(plan, progress)), watched(record)),
        *_unanswered(questions_after, progress),
        *([learn] if learn else []),
        Done(),
    )


def done_last(plan: Plan, progress: Progress) -> Work | None:
    """The set that a cut session had begun last, in the version chosen since."""
    key = progress.last
    if key is None:
        return None
    item = plan.items[key.position - 1]
    if item.is_off:
        return None
    version, _ = _version(key.position, item, progress)
    same = (it for it in sets_of(key.position, item, version) if it.key == first_attempt(key))
    return next((replace(work, key=key) for work in same), None)


def _too_sore(plan: Plan, progress: Progress) -> TooSore:
    """What a flare-up would bring in place of the exercises."""
    gently = gently_of(plan)
    sets = (
        work
        for position, item in enumerate(gently.items, start=1)
        if not item.is_off
        for work in sets_of(position, item, item.exercise)
    )
    return TooSore(progress.pain, sets=tuple(sets), above=gently.above, unsaid=gently.unsaid)


def _before_exercise(plan: Plan, progress: Progress) -> tuple[Step, ...]:
    """The way into a flare-up, and the minute of breathing that a plan can begin with; the gentle
    form of a flare-up brings its own."""
    if _begun(progress):
        return ()
    return (_too_sore(plan, progress), *((Breathe(),) if plan.breathing else ()))


def _unanswered(questions: list[Question], progress: Progress) -> list[Question]:
    return [question for question in questions if question not in progress.answered]


def _begun(progress: Progress) -> bool:
    """Whether the patient has gone on to the exercises, in whatever version."""
    return bool(progress.reps or progress.ended or progress.replaced or progress.again)


def _sets(plan: Plan, progress: Progress) -> Iterator[Work]:
    """The sets that are left, each as the attempt and the version that the cut left it in."""
    for position, item in enumerate(plan.items, start=1):
        if item.is_off:
            continue
        version, since = _version(position, item, progress)
        for work in sets_of(position, item, version):
            last = _last_attempt(work.key, progress)
            if last in progress.again or (last in progress.replaced and last.number >= since):
                yield replace(work, key=replace(last, attempt=last.attempt + 1))
            elif last in progress.ended | progress.replaced:
                continue
            elif last.number >= since or last in progress.reps:
                yield replace(work, key=last, done_before=progress.reps.get(last, 0))


def _version(position: int, item: PlanItem, progress: Progress) -> tuple[Exercise, int]:
    """The version chosen last, and from which set number on."""
    chosen, since = progress.versions.get(position, (item.exercise.id, 1))
    return next((it for it in item.versions if it.id == chosen), item.exercise), since


def _last_attempt(key: SetKey, progress: Progress) -> SetKey:
    known = [*progress.reps, *progress.again, *progress.replaced, *progress.ended]
    same = (it for it in known if replace(it, attempt=1) == key)
    return max(same, key=lambda it: it.attempt, default=key)
