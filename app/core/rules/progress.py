"""Ready for the next rung."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.core.dosing import is_due
from app.core.exercise import Exercise
from app.core.kinds import Light, Measure, Moment, Outcome, Reason
from app.core.proposals import Evidence, Proposal, ProposalKind
from app.core.record import Answer, HomeEntry, SessionRecord
from app.core.rules.at_home import home_beside, weight_of
from app.core.rules.case import Case, evidence, last_attempts, sittings
from app.core.rules.quota import by_time
from app.core.rules.rungs import harder_rung, rungs_below
from app.core.session.sets import sets_of
from app.core.traffic_light import light


def progress(case: Case) -> Proposal | None:
    """One rung up for one exercise, the one lowest on its ladder; in a plan that goes by pain.

    Source: 2-for-2, two spare reps in two sessions running (NSCA Essentials, cited by
    athleticperformancetc.wordpress.com). The kiosk ends a set at its target and never sees a spare
    rep, so it asks for more: every prescribed rep in more sessions, on more days, with pain and
    effort low in each and no red for days (ours, to be reviewed).
    """
    if by_time(case):
        return None
    ready = [
        (rungs_below(case, item), position, rung)
        for position, item in enumerate(case.plan.items, 1)
        if not item.as_needed and (rung := harder_rung(case, item)) and _is_ready(case, position)
    ]
    if not ready:
        return None
    _, position, rung = min(ready, key=lambda it: it[:2])
    return _proposed(case, window(case, position), position, rung)


def _is_ready(case: Case, position: int) -> bool:
    sessions = window(case, position)
    tried = come_to(case, sessions, position)
    if not tried or _old(case, tried) or obstacles(case, sessions):
        return False
    return all(targets_met(case, session, position) for session in tried)


def window(case: Case, position: int | None = None) -> tuple[SessionRecord, ...]:
    """The last sessions, as few as make up both the number and the days; empty if too few. For one
    exercise those that had no time for it make up neither.

    Sessions at home since the first of them count by their weight, and fill half at the most: the
    other half was measured (ours)."""
    asked = case.rules.progress_sessions
    for count in range(1, len(case.sessions) + 1):
        last = case.sessions[-count:]
        counted = last if position is None else come_to(case, last, position)
        if 2 * sittings(counted) < asked:
            continue
        home = home_beside(case, last, pain_limit(case))
        days = len(_days(counted, home))
        if sittings(counted) + weight_of(case, home) >= asked and days >= case.rules.progress_days:
            return last
    return ()


def _days(sessions: tuple[SessionRecord, ...], home: tuple[HomeEntry, ...]) -> set[date]:
    return {each.slot.day for each in sessions} | {each.slot.day for each in home}


def come_to(
    case: Case, sessions: tuple[SessionRecord, ...], position: int
) -> tuple[SessionRecord, ...]:
    """Those of ``sessions`` that asked for an exercise, and in which no set of it was left out for
    want of time: what nobody had time for was neither too much nor done (ours)."""
    item = case.plan.items[position - 1]
    return tuple(
        each
        for each in sessions
        if (last_attempts(each, position) or is_due(case.plan, item, each.slot))
        and all(it.reason != Reason.NO_TIME for it in last_attempts(each, position))
    )


def obstacles(case: Case, sessions: tuple[SessionRecord, ...]) -> dict[str, tuple[Evidence, ...]]:
    """What speaks against any harder exercise, by name, with the rows that say so; in order."""
    found = {
        "red": recent_reds(case),
        "flag": tuple(Evidence("flag", it.id) for it in case.record.flags if it.holds),
        "pain": _over(case, sessions, Measure.PAIN, pain_limit(case)),
        "effort": _over(case, sessions, Measure.EFFORT, case.rules.progress_effort_max),
        "missing": evidence(each for each in sessions if not _told(case, each)),
        "old": _old(case, sessions),
    }
    return {name: rows for name, rows in found.items() if rows}


def pain_limit(case: Case) -> int:
    """The most pain that lets anybody go up: what is low for all, or not well above one's usual."""
    most, usual = case.rules.progress_pain_max, case.usual
    return most if usual is None else max(most, usual + case.rules.usual_rise - 1)


def recent_reds(case: Case) -> tuple[Evidence, ...]:
    """Red pain of the last days, whether the kiosk asked or it was written down at home."""
    oldest = case.today - timedelta(days=case.rules.progress_clear_days)
    answers = [
        answer
        for session in case.record.sessions
        if session.slot.day >= oldest
        for answer in case.reds(session)
    ]
    home = [
        Evidence("home_entry", each.id)
        for each in case.record.home
        if each.slot.day >= oldest
        and each.pain is not None
        and light(each.pain, case.personal) is Light.RED
    ]
    return (*evidence(answers=answers), *home)


def targets_met(case: Case, session: SessionRecord, position: int) -> bool:
    """Whether every prescribed set of an exercise was done to its target, as prescribed or in the
    harder version that the plan lets the patient choose."""
    item = case.plan.items[position - 1]
    done = {
        (it.exercise, it.number, it.side): it.reps
        for it in last_attempts(session, position)
        if it.outcome is Outcome.DONE
    }

    def whole(number: int, version: Exercise | None) -> bool:
        asked = () if version is None else sets_of(position, item, version)
        sides = [work for work in asked if work.key.number == number]
        return bool(sides) and all(
            done.get((work.exercise.id, work.key.number, work.key.side), 0) >= work.target
            for work in sides
        )

    return all(
        any(whole(number, version) for version in (item.exercise, item.harder))
        for number in range(1, item.dose.sets + 1)
    )


def _told(case: Case, session: SessionRecord) -> bool:
    """Whether nothing is missing: pain before and after, effort, and amber that has settled. What
    is no more than somebody's usual has nothing to settle to."""
    if not case.complete(session) or case.answer(session, Measure.EFFORT, Moment.AFTER) is None:
        return False
    if case.reds(session):
        return False
    known = max(case.rules.green_max, case.usual or 0)
    told = (each.value for each in case.pains(session))
    return max(told) <= known or session.slot.day in case.settled_days


def _over(
    case: Case, sessions: tuple[SessionRecord, ...], measure: Measure, most: int
) -> tuple[Evidence, ...]:
    return evidence(answers=(it for it in _scores(case, sessions, measure) if it.value > most))


def _scores(case: Case, sessions: tuple[SessionRecord, ...], measure: Measure) -> Iterator[Answer]:
    for session in sessions:
        yield from (it for it in case.answers.get(session.id, ()) if it.measure is measure)


def _old(case: Case, sessions: tuple[SessionRecord, ...]) -> tuple[Evidence, ...]:
    oldest = case.today - timedelta(days=case.rules.progress_fresh_days)
    return evidence(sessions[-1:]) if sessions[-1].slot.day < oldest else ()


def _proposed(
    case: Case, sessions: tuple[SessionRecord, ...], position: int, rung: Exercise
) -> Proposal:
    pains = list(_scores(case, sessions, Measure.PAIN))
    efforts = list(_scores(case, sessions, Measure.EFFORT))
    sets = [it for each in sessions for it in last_attempts(each, position)]
    home = home_beside(case, sessions, pain_limit(case))
    told = [each.pain for each in home if each.pain is not None]
    return Proposal(
        kind=ProposalKind.PROGRESS,
        rule="progress",
        evidence=(
            *evidence(sessions, (*pains, *efforts), sets),
            *(Evidence("home_entry", each.id) for each in home),
        ),
        position=position,
        from_exercise=case.plan.items[position - 1].exercise.id,
        to_exercise=rung.id,
        facts={
            "sessions": len(sessions),
            "days": len(_days(sessions, home)),
            "pain": max((*told, *(each.value for each in pains))),
            "effort": max(each.value for each in efforts),
        }
        | ({"home": len(home)} if home else {}),
    )
