"""What every rule looks at: one patient's plan and record, as of now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from app.core.exercise import Exercise, Need
from app.core.kinds import Form, Light, Measure, Moment
from app.core.plan import Plan
from app.core.proposals import Decision, Evidence
from app.core.record import Answer, Record, SessionRecord, SetRecord, Slot, Unanswered
from app.core.rules.effective import effective_rules
from app.core.rules.flare import SITTING, Flare, JudgedAnswer, ToldByDay, follow, usual_after
from app.core.rules.numbers import Rules
from app.core.rules.usual import personal
from app.core.traffic_light import light

T = TypeVar("T", Answer, Unanswered)


NOBODY_DECIDED = (None, Decision.SUPERSEDED)


@dataclass(frozen=True)
class Case:
    """``exercises`` is every rung there is. ``avoid`` are positions that failed a safety question;
    no proposal leads to them, nor to those that the plan bars."""

    plan: Plan
    record: Record
    today: date
    exercises: Mapping[str, Exercise]
    avoid: frozenset[Need] = frozenset()

    @cached_property
    def rules(self) -> Rules:
        """The thresholds in force: as they are for everybody, where a physio has not set others
        for this patient."""
        own = dict(self.plan.own_rules)
        return effective_rules(self.plan.rules, lambda name: str(own.get(name, "")))

    @cached_property
    def resting(self) -> tuple[Answer, ...]:
        """Pain before exercise since the plan began, oldest first."""
        return tuple(it for it in self.before if it.slot.day >= self.plan.starts_on)

    @cached_property
    def before(self) -> tuple[Answer, ...]:
        """All pain before exercise, oldest first: what is usual for a person outlasts a plan."""
        asked = (Measure.PAIN, Moment.BEFORE)
        return tuple(it for it in self.record.answers if (it.measure, it.moment) == asked)

    @cached_property
    def told(self) -> tuple[JudgedAnswer, ...]:
        """The same, each with what it made of a flare-up."""
        return follow(self.before, self.rules, self.today, self.plan.usual)

    @cached_property
    def flare(self) -> Flare | None:
        """The flare-up that lasts."""
        last = self.told[-1].flare if self.told else None
        return None if last is None or last.over else last

    @cached_property
    def usual(self) -> int | None:
        """What a physio set, else what pain before exercise has been of late; in a flare-up, before
        it."""
        last = self.told[-1] if self.told else None
        recent = self._days.recent(self.today, self.rules)
        return usual_after(last, recent, self.today, self.rules, self.plan.usual)

    @cached_property
    def personal(self) -> Rules:
        """The thresholds for this person as of now."""
        return personal(self.rules, self.usual)

    def rules_in(self, session: SessionRecord) -> Rules:
        """The thresholds for this person as of that session: by what was told before it."""
        if session.id not in self._rules_in:

            def before(told: JudgedAnswer) -> bool:
                started = session.started is None or told.answer.when < session.started
                return told.answer.session != session.id and started

            day = session.slot.day
            last = next(filter(before, reversed(self.told)), None)
            recent = filter(before, self._days.recent(day, self.rules))
            usual = usual_after(last, recent, day, self.rules, self.plan.usual)
            self._rules_in[session.id] = personal(self.rules, usual)
        return self._rules_in[session.id]

    @cached_property
    def _days(self) -> ToldByDay:
        return ToldByDay(self.told)

    @cached_property
    def _rules_in(self) -> dict[str, Rules]:
        return {}

    @cached_property
    def kept_clear(self) -> frozenset[Need]:
        """The positions that no proposal leads to."""
        return self.avoid.union(self.plan.barred)

    @cached_property
    def since(self) -> datetime | None:
        """From when facts count: this version of the plan, or a physio's last decision on it."""
        decided = (
            each.decided for each in self.record.proposals if each.decision not in NOBODY_DECIDED
        )
        known = (when for when in (self.plan.made, *decided) if when is not None)
        return max(filter(self.past, known), default=None)

    def past(self, when: datetime) -> bool:
        """Whether that is not a day to come, wherever on earth: then the clock was wrong."""
        return when.date() <= self.today + timedelta(days=1)

    def ahead(self, slot: Slot) -> bool:
        """Whether that is a day to come: then the clock was wrong, and nobody knows when it was."""
        return slot.day > self.today

    @cached_property
    def all_sessions(self) -> tuple[SessionRecord, ...]:
        """Every session, oldest first; what lies ahead comes before all others."""
        return tuple(sorted(self.record.sessions, key=lambda each: not self.ahead(each.slot)))

    @cached_property
    def sessions(self) -> tuple[SessionRecord, ...]:
        """The sessions of this version since then that are over, oldest first. Those of a flare-up
        say nothing of the plan: they did not ask for it."""
        return tuple(
            each
            for each in self.all_sessions
            if each.plan == self.plan.id
            and each.outcome is not None
            and each.form is Form.PLANNED
            and (self.since is None or each.started is None or each.started >= self.since)
        )

    @cached_property
    def answers(self) -> Mapping[str, tuple[Answer, ...]]:
        """Every score of a session, by its id."""
        return _by_session(self.record.answers)

    @cached_property
    def unanswered(self) -> Mapping[str, tuple[Unanswered, ...]]:
        """What was asked in a session and left open, by its id."""
        return _by_session(self.record.unanswered)

    @cached_property
    def settled_days(self) -> frozenset[date]:
        """The days whose pain had settled by a later one: it is asked once, of the last session."""
        days = {each.id: each.slot.day for each in self.record.sessions}
        told = {days[it.about]: it.value for it in self.record.settled if it.about in days}
        return frozenset(day for day, value in told.items() if value)

    def answer(self, session: SessionRecord, measure: Measure, moment: Moment) -> Answer | None:
        """The score of a session at one moment, if it was given."""
        given = (
            each
            for each in self.answers.get(session.id, ())
            if each.measure is measure and each.moment is moment
        )
        return next(given, None)

    def pains(self, session: SessionRecord) -> tuple[Answer, ...]:
        """Every pain score of a session, before, during and after."""
        given = self.answers.get(session.id, ())
        return tuple(each for each in given if each.measure is Measure.PAIN)

    def reds(self, session: SessionRecord) -> tuple[Answer, ...]:
        """The pain scores of a session that were red for this person, as of then."""
        rules = self.rules_in(session)
        return tuple(
            each
            for each in self.pains(session)
            if Light.RED in (each.light, light(each.value, rules))
        )

    def complete(self, session: SessionRecord) -> bool:
        """Whether pain was told before and after, and each time that it hurt."""
        moments = {each.moment for each in self.pains(session)}
        hurt = any(each.measure is Measure.PAIN for each in self.unanswered.get(session.id, ()))
        return {Moment.BEFORE, Moment.AFTER} <= moments and not hurt

    def last_decided(self, rule: str) -> date | None:
        """The day on which a physio last decided on a proposal of ``rule``."""
        days = [
            each.decided.date()
            for each in self.record.proposals
            if each.proposal.rule == rule
            and each.decision not in NOBODY_DECIDED
            and each.decided is not None
            and self.past(each.decided)
        ]
        return max(days, default=None)


def same_sitting(one: SessionRecord, other: SessionRecord) -> bool:
    """Whether two sessions count as one: in one slot, or begun within an hour of each other."""
    if one.slot == other.slot:
        return True
    if one.started is None or other.started is None:
        return False
    return abs(one.started - other.started) < SITTING


def sittings(sessions: Sequence[SessionRecord]) -> int:
    """How many sessions these count as."""
    return len(sessions) - sum(same_sitting(*pair) for pair in pairwise(sessions))


def last_attempts(session: SessionRecord, position: int) -> tuple[SetRecord, ...]:
    """What each set of one exercise came to in the end."""
    last: dict[tuple[int, str], SetRecord] = {}
    for each in session.sets:
        if each.position == position:
            before = last.get((each.number, each.side))
            if before is None or each.attempt >= before.attempt:
                last[each.number, each.side] = each
    return tuple(last.values())


def evidence(
    sessions: Iterable[SessionRecord] = (),
    answers: Iterable[Answer] = (),
    sets: Iterable[SetRecord] = (),
) -> tuple[Evidence, ...]:
    """The rows that these are."""
    return (
        *(Evidence("session", each.id) for each in sessions),
        *(Evidence("answer", each.id) for each in answers),
        *(Evidence("set_result", each.id) for each in sets),
    )


def _by_session(rows: Iterable[T]) -> Mapping[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for each in rows:
        found.setdefault(each.session, []).append(each)
    return {session: tuple(group) for session, group in found.items()}
