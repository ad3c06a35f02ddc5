"""What a progress letter says, worked out from the record."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from app.core.adherence import adherence
from app.core.errors import KioskError
from app.core.exercise import Exercise
from app.core.goals import STEPS, days_this_week, goal_of, steps_done
from app.core.kinds import FOR_PAIN, Measure, Moment, Part
from app.core.ladder import Exercises, ladder
from app.core.letter_text import NO_WORDS, LetterText, OwnWords
from app.core.measures.measurement import Measurement
from app.core.measures.registry import MEASURES, MeasureInfo
from app.core.patient import Patient
from app.core.plan import Plan, PlanItem
from app.core.record import Record, Slot
from app.core.schedule import order
from app.core.texts import Texts
from app.documents.handout import ClinicHeader
from app.documents.handout_model import words_of
from app.documents.letter_model import (
    Event,
    GoalKept,
    Measured,
    PainScore,
    Practised,
    ProgressLetter,
    WeekKept,
)
from app.documents.sentences import dose_line

NOT_IN_TABLE = {"pain", "effort", "settled", "psfs"}
"""Pain has a chart; activities stand one by one; the others are for the rules alone."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom the letter is about. ``zone`` is the clinic's, ``mark`` where its audit stands."""

    patient: Patient
    plan: Plan
    record: Record
    zone: tzinfo | None = None
    mark: str = ""


def letter_from(
    subject: Subject,
    texts: Texts,
    exercises: Exercises,
    clinic: ClinicHeader,
    now: Slot,
    own: OwnWords = NO_WORDS,
) -> ProgressLetter:
    """The letter as of ``now``. Raises KioskError when the language has no words for it."""
    words, page = texts.letter, words_of(texts)
    if words is None:
        raise KioskError(
            "The language {language} has no words for the letter. Add the file "
            "text/{language}/letter.toml.",
            language=texts.language,
        )
    patient, plan, record = subject.patient, subject.plan, subject.record
    kept = adherence(plan, record, now)
    return ProgressLetter(
        words=words,
        page=page,
        language=texts.language,
        clinic=clinic,
        written_on=now.day,
        referrer=patient.referrer,
        name=patient.name,
        born=patient.birth_year,
        code=patient.code,
        programme=texts.programmes[plan.programme.id].name,
        version=plan.version,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        weeks=tuple(
            WeekKept(week.number + 1, week.tally.done, week.tally.due, week.tally.home)
            for week in kept.weeks
            if week.first <= now.day
        ),
        extras=kept.total.extras,
        pain=tuple(_pain(record)),
        green_max=plan.rules.green_max,
        amber_max=plan.rules.amber_max,
        measures=tuple(_measures(record, words)),
        exercises=tuple(_practised(item, texts, exercises) for item in plan.items),
        events=tuple(_events(subject, words)),
        stopped=_stopped(record),
        mark=subject.mark,
        lessons=len({each.lesson for each in record.lessons}),
        goal=_goal(record, now),
        signed_by=own.signed_by,
        addressee=own.addressee,
        summary=own.summary,
        next_step=own.next_step,
    )


def _pain(record: Record) -> Iterator[PainScore]:
    """The scores of each session, oldest first: from the first visit on, whatever the plan was."""
    scores: dict[Slot, dict[Moment, int]] = {}
    for answer in record.answers:
        if answer.measure is Measure.PAIN and answer.moment is not Moment.DURING:
            scores.setdefault(answer.slot, {})[answer.moment] = answer.value
    for slot in sorted(scores, key=order):
        said = scores[slot]
        late = slot.part in (Part.AFTERNOON, Part.EVENING)
        yield PainScore(slot.day, said.get(Moment.BEFORE), said.get(Moment.AFTER), late)


def _measures(record: Record, words: LetterText) -> Iterator[Measured]:
    """Each activity of the patient's own, then every other measure with a value."""
    taken = [each for each in record.measurements if each.value is not None]
    for activity in record.activities:
        rated = [it for it in taken if it.measure == "psfs" and it.activity == activity.id]
        yield from _measured(f"\u201c{activity.words}\u201d", MEASURES["psfs"], rated)
    for name, info in MEASURES.items():
        if name not in NOT_IN_TABLE:
            said = [it for it in taken if it.measure == name] or _told(record, name)
            yield from _measured(words.measures.get(name, name.upper()), info, said)


def _told(record: Record, name: str) -> list[Measurement]:
    """What is asked in sessions, such as confidence, as a measurement on its day."""
    said = [it for it in record.answers if it.measure == name]
    return [
        Measurement(it.id, name, it.value, it.slot.day, it.when)
        for it in sorted(said, key=lambda it: order(it.slot))
    ]


def _measured(name: str, info: MeasureInfo, taken: list[Measurement]) -> Iterator[Measured]:
    if not taken:
        return
    first, last = taken[0], taken[-1]
    assert first.value is not None
    assert last.value is not None
    known = info.change is not None and info.better is not None
    yield Measured(
        name,
        info.unit,
        first.value,
        first.day,
        last.value,
        last.day,
        info.compare(first.value, last.value).value if known else None,
        info.taken != "timed",
    )


def _goal(record: Record, now: Slot) -> GoalKept | None:
    goal = goal_of(record.activities, record.goals)
    if goal is None:
        return None
    week = len(days_this_week(record.ticks, now.day))
    return GoalKept(goal.words, len(steps_done(goal, record.ticks)), STEPS, week, goal.times)


def _practised(item: PlanItem, texts: Texts, exercises: Exercises) -> Practised:
    exercise: Exercise = item.exercise
    rungs = ladder(exercise, exercises)
    names = [rung.id for rung in rungs]
    return Practised(
        texts.exercises[exercise.id].name,
        dose_line(item, words_of(texts)),
        names.index(exercise.id) + 1,
        len(rungs),
    )


def _events(subject: Subject, words: LetterText) -> Iterator[Event]:
    """The flags, oldest first, with what the physio said."""
    for flag in sorted(subject.record.flags, key=lambda flag: flag.raised):
        day = flag.raised.astimezone(subject.zone).date()
        yield Event(day, words.kinds.get(flag.kind, words.other), flag.seen_words)


def _stopped(record: Record) -> int:
    """How many sets pain ended or kept from beginning."""
    return sum(it.reason in FOR_PAIN for session in record.sessions for it in session.sets)
