"""What lies behind a flag: which number was told, when, in which exercise, and on which day."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from msgspec import Struct

from app.core.flags import Flag, FlagKind
from app.core.kinds import Light, Measure, Moment, Outcome, Part, Reason
from app.core.record import Answer, Record, SessionRecord, SetRecord


class FlagFacts(Struct, frozen=True):
    """``value`` is None where nobody put a number on it. ``session`` is empty where the flag was
    raised outside of one; ``exercise`` where it is about none."""

    day: date
    part: Part | None = None
    session: str = ""
    moment: Moment | None = None
    value: int | None = None
    exercise: str = ""
    set: int = 0


_MOMENTS: dict[str, tuple[Moment, ...]] = {
    FlagKind.RED_BEFORE: (Moment.BEFORE,),
    FlagKind.RED_PAIN: (Moment.DURING,),
    FlagKind.RED_AFTER: (Moment.AFTER,),
    FlagKind.REST_PAIN: (Moment.BEFORE,),
    FlagKind.RISING: (Moment.BEFORE,),
    FlagKind.TWO_RED: tuple(Moment),
    "not_settled": (Moment.AFTER,),
}
"""The moments whose pain a kind of flag is about; the other kinds are about no number."""


def facts_of(flag: Flag, record: Record, local_day: Callable[[datetime], date]) -> FlagFacts:
    """The facts behind ``flag``. What it does not name itself is found in its session: the highest
    pain of the moment that its kind is about, and the exercise in which that was told."""
    told = next((each for each in record.answers if flag.answer and each.id == flag.answer), None)
    open_ = next((each for each in record.unanswered if each.id == flag.answer), None)
    named = flag.session or (told and told.session) or (open_ and open_.session)
    session = next((each for each in record.sessions if each.id == named), None)
    if session is None:
        return FlagFacts(_screened(flag, record) or local_day(flag.raised))
    if told is None and open_ is None:
        told = _highest(record.answers, session, _MOMENTS.get(flag.kind, ()))
    of_set = told.set if told else open_.set if open_ else None
    found = next((each for each in session.sets if of_set and each.id == of_set), None)
    if found is None and flag.kind.startswith(FlagKind.UNWELL):
        found = _under_way(session)
    moment = told.moment if told else open_.moment if open_ else None
    return FlagFacts(
        day=session.slot.day,
        part=session.slot.part,
        session=session.id,
        moment=moment,
        value=told.value if told else None,
        exercise=found.exercise if found else "",
        set=found.number if found else 0,
    )


def _screened(flag: Flag, record: Record) -> date | None:
    """The day of the safety questions that raised it."""
    return next((it.day for it in record.screenings if it.id == flag.screening), None)


def _highest(
    answers: Iterable[Answer], session: SessionRecord, moments: tuple[Moment, ...]
) -> Answer | None:
    """The highest pain of the session at ``moments``; red comes before a higher number that is
    none, the later one of two alike."""
    pains = [
        it
        for it in answers
        if it.session == session.id and it.measure is Measure.PAIN and it.moment in moments
    ]
    return max(pains, key=lambda it: (it.light is Light.RED, it.value, it.when), default=None)


def _under_way(session: SessionRecord) -> SetRecord | None:
    """The set in which somebody felt unwell: the one that was stopped for it, or the last begun."""
    stopped = (it for it in session.sets if it.reason is Reason.UNWELL and it.reps)
    begun = [it for it in session.sets if it.reps or it.outcome in (None, Outcome.DONE)]
    return next(stopped, begun[-1] if begun else None)
