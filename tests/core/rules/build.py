"""Records for the rules to look at, told in a line a session."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

from msgspec.structs import replace as struct_replace

from app.core.exercise import Dose
from app.core.flags import Flag, FlagKind, Tier
from app.core.kinds import Form, Light, Measure, Moment, Outcome, Part
from app.core.plan import PlanItem
from app.core.proposals import Decision, Proposal, StoredProposal
from app.core.record import (
    Answer,
    HomeEntry,
    Record,
    SessionRecord,
    SetRecord,
    Settled,
    Slot,
    Unanswered,
)
from app.core.rules.case import Case
from app.core.rules.numbers import Rules
from app.core.session.sets import sets_of
from tests.core.samples import MONDAY, exercise, plan

MADE = datetime.combine(MONDAY, time(7), tzinfo=UTC)


def ladder(name, sides="both", rungs=5, **more):
    """``rungs`` versions of one exercise, from easy to hard."""
    made = [exercise(f"{name}-{n}", sides, Dose(reps=10, sets=2)) for n in range(rungs)]
    names = [None, *(it.id for it in made), None]
    return [
        struct_replace(it, easier=names[n], harder=names[n + 2], **more)
        for n, it in enumerate(made)
    ]


REACH, SQUAT = ladder("reach", "each"), ladder("squat")
MARCH = ladder("march", "alternate")
EXERCISES = {it.id: it for it in (*REACH, *SQUAT, *MARCH)}


def at(rung, squat=2):
    """A plan with both exercises, ``reach`` at ``rung``; its first day is MONDAY."""
    items = tuple(
        PlanItem(it, it.dose, EXERCISES.get(it.easier or ""), EXERCISES.get(it.harder or ""))
        for it in (REACH[rung], SQUAT[squat])
    )
    return replace(plan(), items=items, id="plan", made=MADE)


def three(rung=2, doses=(10, 10, 10), **more):
    """A plan of three exercises, the last with alternating sides, with so many reps each."""
    items = tuple(
        PlanItem(
            ladder_[rung],
            Dose(reps=reps, sets=2),
            EXERCISES.get(ladder_[rung].easier or ""),
            EXERCISES.get(ladder_[rung].harder or ""),
        )
        for ladder_, reps in zip((REACH, SQUAT, MARCH), doses, strict=True)
    )
    return replace(plan(), items=items, id="plan", made=MADE, **more)


def when(day, hour=9.0):
    return MADE + timedelta(days=day, hours=hour - 7)


@dataclass
class Sitting:
    """One session: None is a question left open, MISSING one never asked.

    ``during`` is pain told in a set, by plan position. ``short`` reps are lacking at a position;
    ``why`` gives the reason with which its sets ended; ``version`` is done there instead.
    """

    day: int
    before: int | None = 1
    after: int | None = 1
    effort: int | None = 4
    part: Part = Part.MORNING
    during: dict = field(default_factory=dict)
    short: dict = field(default_factory=dict)
    why: dict = field(default_factory=dict)
    version: dict = field(default_factory=dict)
    outcome: Outcome | None = Outcome.DONE
    plan: str = "plan"
    sets: bool = True
    form: Form = Form.PLANNED


MISSING = -1


def history(a_plan, *sittings, **more):
    """A record of ``sittings``, and whatever else is given."""
    sessions, answers, unanswered = [], [], []
    for number, it in enumerate(sittings):
        name = f"s{number}"
        slot = Slot(MONDAY + timedelta(days=it.day), it.part)
        started = when(it.day, 9 if it.part is Part.MORNING else 15)
        sets = tuple(_sets(a_plan, it, name)) if it.sets else ()
        done = sum(each.outcome is Outcome.DONE for each in sets)
        sessions.append(
            SessionRecord(name, slot, it.outcome, done, it.plan, started, sets, it.form)
        )
        asked = [
            (Measure.PAIN, Moment.BEFORE, it.before, None),
            *(
                (Measure.PAIN, Moment.DURING, pain, f"{name}-{p}-1-0")
                for p, pain in it.during.items()
            ),
            (Measure.EFFORT, Moment.AFTER, it.effort, None),
            (Measure.PAIN, Moment.AFTER, it.after, None),
        ]
        for index, (measure, moment, value, of_set) in enumerate(asked):
            row = f"{name}-a{index}"
            if value is None:
                unanswered.append(Unanswered(measure, moment, row, name, of_set))
            elif value != MISSING:
                answers.append(Answer(measure, moment, value, slot, started, row, name, of_set))
    return Record(tuple(sessions), tuple(answers), unanswered=tuple(unanswered), **more)


def _sets(a_plan, it, name):
    for position, item in enumerate(a_plan.items, 1):
        version = it.version.get(position, item.exercise)
        for index, work in enumerate(sets_of(position, item, version)):
            short = it.short.get(position, 0)
            reason = it.why.get(position)
            outcome = Outcome.SKIPPED if reason else Outcome.DONE
            yield SetRecord(
                f"{name}-{position}-{work.key.number}-{index}",
                *(position, work.key.number, work.key.side, 1, version.id),
                target=work.target,
                reps=0 if reason else work.target - short,
                outcome=outcome,
                reason=reason,
            )


def case(a_plan, *sittings, today=None, rules=None, avoid=(), **more):
    """What the rules see on day ``today``, by default that of the last sitting."""
    if rules is not None:
        a_plan = replace(a_plan, rules=Rules(**rules))
    day = today if today is not None else max((it.day for it in sittings), default=0)
    record = history(a_plan, *sittings, **more)
    return Case(a_plan, record, MONDAY + timedelta(days=day), EXERCISES, frozenset(avoid))


def settled(about, value, day):
    return Settled(f"settled-{about}", about, value, when(day))


def flag(kind=FlagKind.TWO_RED, seen_on=None, raised_on=0):
    seen = None if seen_on is None else when(seen_on, 12)
    return Flag("flag", "patient", kind, Tier.URGENT, when(raised_on, 10), seen=seen)


def decided(proposal: Proposal, day, decision=Decision.DECLINED):
    return StoredProposal(
        "decided", "patient", "plan", proposal, when(day, 10), decision, when(day, 12)
    )


def home(day, pain=None, done=True, part=Part.AFTERNOON):
    slot = Slot(MONDAY + timedelta(days=day), part)
    return HomeEntry(f"home-{day}-{part}", slot, done, pain, when(day, 20))


RED = Light.RED
