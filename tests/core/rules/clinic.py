"""A made-up clinic: seeded patients whose days run through the rules alone, with no store."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

from msgspec.structs import replace as struct_replace

from app.core.flags import Flag
from app.core.kinds import Light, Measure, Moment, Outcome, Part
from app.core.plan import Plan, plan_from
from app.core.proposals import Decision, StoredProposal
from app.core.record import Answer, Record, SessionRecord, SetRecord, Settled, Slot, Unanswered
from app.core.rules.applying import applied
from app.core.rules.assess import assess
from app.core.rules.case import Case
from app.core.rules.settling import asks_about
from app.core.rules.standing import May, plan_now, standing
from app.core.safety.due import due
from app.core.safety.gate import gate
from app.core.safety.questions import AnswerTier, Said
from app.core.safety.screening import Screening, finding_of, positions, stop_unseen
from app.core.session.compile import compile_session
from app.core.session.events import SetEnded, SetStarted
from app.core.session.player import SessionPlayer
from app.core.session.sets import sets_of
from app.core.traffic_light import light
from app.wiring import load_library
from tests.core.play import play
from tests.core.samples import MONDAY
from tests.fake_clock import FakeClock

LIBRARY = load_library(Path("none"))
KINDS = ("steady", "flares", "gaps", "red_flag", "zeros", "silent", "position")


@dataclass
class Patient:
    """One patient's weeks, and what was seen on the way."""

    number: int
    days: int = 56
    record: Record = field(default_factory=Record)
    proposals: list = field(default_factory=list)
    stopped: int = 0
    told: list = field(default_factory=list)
    played: int = 0
    refused: list = field(default_factory=list)
    exercised_unscreened: int = 0
    rows: dict = field(default_factory=dict)

    def __post_init__(self):
        self.chance = Random(self.number)
        self.kind = KINDS[self.number % len(KINDS)]
        programme = list(LIBRARY.programmes.values())[self.number % len(LIBRARY.programmes)]
        self.plan: Plan = replace(plan_from(programme, LIBRARY.exercises, MONDAY), weeks=8)
        self._name_plan(datetime.combine(MONDAY, time(7), tzinfo=UTC))
        self.flag_day = self.chance.choice([0, 0, 31, 36])
        self.played_plan = ""
        self.pain = 0 if self.kind == "zeros" else self.chance.randint(1, 4)

    def live(self):
        for day in range(self.days):
            self.day = MONDAY + timedelta(days=day)
            self._physio(day)
            for part in (Part.MORNING, Part.AFTERNOON):
                if self.chance.random() < (0.25 if self.kind == "gaps" else 0.6):
                    self.now = datetime.combine(
                        self.day, time(9 if part is Part.MORNING else 16), tzinfo=UTC
                    )
                    self._visit(day, part)
        return self

    @property
    def case(self):
        failed = positions(LIBRARY.safety, self.record.screenings).failed
        return Case(self.plan, self.record, self.day, LIBRARY.exercises, failed)

    def _visit(self, day, part):
        self._screen(day, part)
        if stop_unseen(self.record.screenings):
            self.stopped += 1
            return
        if asked := asks_about(self.case):
            value = None if self.kind == "silent" else self.chance.random() < 0.75
            self._add("settled", Settled(self._id("measurement"), asked.id, value, self.now))
            self._assess()
        may = standing(self.case).may
        if may is May.LOCKED:
            self.refused.append(day)
            return
        clear = positions(LIBRARY.safety, self.record.screenings)
        self._session(gate(plan_now(self.case), LIBRARY.exercises, clear).plan, day, part)
        self._assess()

    def _screen(self, day, part):
        worse = self.kind == "red_flag" and day >= self.flag_day and not self.told
        asked = due(
            LIBRARY.safety,
            self.plan,
            LIBRARY.exercises,
            self.record.screenings,
            self.day,
            changed=worse,
        )
        if not asked:
            return
        said = {each.id: Said.NO for each in asked}
        if worse:
            flags = [each.id for each in asked if each.tier is not AnswerTier.POSITION]
            said[self.chance.choice(flags)] = self.chance.choice([Said.YES, Said.UNSURE])
            self.told.append(Slot(self.day, part))
        for each in asked:
            if self.kind == "position" and each.tier is AnswerTier.POSITION:
                said[each.id] = self.chance.choice([Said.NO, Said.UNSURE, Said.YES])
        finding = finding_of(asked, said)
        screening = Screening(
            self._id("screening"), self.plan.programme.id, MONDAY, self.day, finding, said,
            seen=not finding.stops,
        )  # fmt: skip
        self._add("screenings", screening)

    def _session(self, plan, day, part):
        name, slot = self._id("session"), Slot(self.day, part)
        if stop_unseen(self.record.screenings) or not self.record.screenings:
            self.exercised_unscreened += 1
        before = self._pain(day)
        self._answer(name, slot, Moment.BEFORE, Measure.PAIN, before)
        sore = before is not None and (
            before >= plan.locks.before or light(before, plan.rules) is Light.RED
        )
        after = None if before is None else min(before + self.chance.choice([0, 0, 0, 1]), 10)
        effort = None if self.kind == "silent" else self.chance.choice([3, 4, 4, 5, 5, 7])
        effort = 0 if self.kind == "zeros" else effort
        if sore:
            sets = ()
        elif self.played_plan != self.plan.id:
            sets = tuple(self._play(plan, part, {Moment.BEFORE: before, Moment.AFTER: after}))
        else:
            sets = tuple(self._sets(plan))
        done = sum(each.outcome is Outcome.DONE for each in sets)
        outcome = Outcome.STOPPED if sore else Outcome.DONE
        session = SessionRecord(name, slot, outcome, done, self.plan.id, self.now, sets)
        self._add("sessions", session)
        if not sore:
            self._answer(name, slot, Moment.AFTER, Measure.PAIN, after)
            self._answer(name, slot, Moment.AFTER, Measure.EFFORT, effort)

    def _play(self, plan, part, pain):
        """The first session of each version of the plan, rep by rep."""
        self.played_plan = self.plan.id
        self.played += 1
        clock = FakeClock()
        steps = compile_session(plan, self.day, part)
        player = SessionPlayer(steps, clock, plan.rules, plan.programme.pace)

        def answer(question):
            return pain[question.moment] if question.measure is Measure.PAIN else None

        works = {}
        for event in play(player, clock, answer=answer):
            match event:
                case SetStarted(work):
                    works[work.key] = work
                case SetEnded(key, outcome, reps):
                    yield SetRecord(
                        self._id("set_result"), key.position, key.number, key.side, 1,
                        works[key].exercise.id, works[key].target, reps, outcome, None,
                    )  # fmt: skip

    def _pain(self, day):
        if self.kind in ("silent", "zeros"):
            return None if self.kind == "silent" else 0
        flare = self.kind == "flares" and day % 17 in (8, 9, 10)
        level = self.pain - day // 14 + (4 if flare else 0) + self.chance.choice([-1, 0, 0, 0, 1])
        return min(max(level, 0), 10)

    def _sets(self, plan):
        for position, item in enumerate(plan.items, 1):
            if item.left_out:
                continue
            short = self.chance.random() < 0.06
            for work in sets_of(position, item, item.exercise):
                yield SetRecord(
                    self._id("set_result"), position, work.key.number, work.key.side, 1,
                    item.exercise.id, work.target, work.target - short,
                    Outcome.STOPPED if short else Outcome.DONE, "other" if short else None,
                )  # fmt: skip

    def _answer(self, session, slot, moment, measure, value):
        row = self._id("answer")
        if value is None:
            self._add("unanswered", Unanswered(measure, moment, row, session))
        else:
            self._add("answers", Answer(measure, moment, value, slot, self.now, row, session))

    def _assess(self):
        case, said = self.case, assess(self.case)
        for flag in said.flags:
            raised = Flag(
                self._id("flag"), str(self.number), flag.kind, flag.tier, self.now,
                flag.session, flag.answer,
            )  # fmt: skip
            self._add("flags", raised)
        *past, last = self.record.proposals or (None,)
        waits = last is not None and last.decision is None
        known = waits and said.proposal is not None and last.plan == self.plan.id
        if known and last.proposal.same_as(said.proposal):
            return
        if waits:
            gone = struct_replace(last, decision=Decision.SUPERSEDED, decided=self.now)
            self.record = struct_replace(self.record, proposals=(*past, gone))
        if said.proposal:
            self.proposals.append((case, said.proposal))
            stored = StoredProposal(
                self._id("proposal"), str(self.number), self.plan.id, said.proposal, self.now
            )
            self._add("proposals", stored)

    def _physio(self, day):
        """Twice a week someone looks at flags and at what is proposed."""
        if day % 7 not in (1, 4):
            return
        now = datetime.combine(self.day, time(8), tzinfo=UTC)
        flags = [struct_replace(it, seen=it.seen or now) for it in self.record.flags]
        screenings = [struct_replace(it, seen=True) for it in self.record.screenings]
        self.record = struct_replace(self.record, flags=tuple(flags), screenings=tuple(screenings))
        *past, last = self.record.proposals or (None,)
        if last is None or last.decision is not None:
            return
        yes = self.chance.random() < 0.8
        decided = struct_replace(
            last, decision=Decision.ACCEPTED if yes else Decision.DECLINED, decided=now
        )
        self.record = struct_replace(self.record, proposals=(*past, decided))
        new = applied(self.plan, last.proposal, LIBRARY.exercises)
        if yes and new != self.plan:
            self.plan = new
            self._name_plan(now)

    def _name_plan(self, made):
        self.plan = replace(self.plan, id=self._id("plan"), made=made)

    def _add(self, name, row):
        self.record = struct_replace(self.record, **{name: (*getattr(self.record, name), row)})

    def _id(self, table):
        known = self.rows.setdefault(table, set())
        name = f"{self.number}-{table}-{len(known)}"
        known.add(name)
        return name
