"""A kiosk in memory for one patient: the rules in the order in which the real one asks them.

What ``app.usecases.clinic``, ``gate`` and ``care`` join with the store is joined here with a chart:
the same functions of the core, and no rule of its own.
"""

from dataclasses import replace
from datetime import date
from functools import partial

from msgspec import structs

from app.core.dosing import for_session
from app.core.flags import FlagKind, Tier
from app.core.hand_clock import HandClock
from app.core.plan import Plan, plan_from
from app.core.plan_edit import allow_up_to, rungs_to_allow
from app.core.proposals import Decision
from app.core.record import Settled, Slot
from app.core.rules.allowed import as_allowed
from app.core.rules.assess import assess
from app.core.rules.case import Case
from app.core.rules.flare_form import with_flare
from app.core.rules.settling import asks_about
from app.core.rules.standing import May, plan_now, standing
from app.core.safety.due import due
from app.core.safety.gate import Gated, gate, is_clear
from app.core.safety.questions import AnswerTier, SafetyQuestion, Said
from app.core.safety.screening import Screening, finding_of, positions, stop_unseen
from app.simulation.chart import Chart
from app.simulation.habits import Habits
from app.simulation.keeper import Keeper
from app.simulation.pattern import PatternSign
from app.simulation.sitting import Says, SimulatedSession
from app.simulation.story import CameTo
from app.simulation.world import World

RED_FLAG = "red_flag"
_HELD = {May.LOCKED: CameTo.LOCKED, May.PAUSED: CameTo.PAUSED}


class Kiosk:
    """``plan`` is the version in force, ``chart`` the record so far."""

    def __init__(self, world: World, chart: Chart, clock: HandClock) -> None:
        self._world, self._clock = world, clock
        self.chart = chart
        first = plan_from(world.programme, world.exercises, world.starts_on)
        name, now = chart.new_id("plan"), clock.now()
        for place, _ in enumerate(first.items, 1):
            rungs = rungs_to_allow(first, place, world.exercises)[: world.pattern.physio.allows]
            first = allow_up_to(first, place, rungs[-1] if rungs else None)
        self.plan = replace(first, weeks=world.weeks, rules=world.rules, id=name, made=now)

    def assess(self, today: date) -> None:
        """Raise the flags and keep the proposal that the record supports now."""
        said, now = assess(self._case(today)), self._clock.now()
        for flag in said.flags:
            self.chart.raise_flag(
                flag.kind, flag.tier, now, session=flag.session, answer=flag.answer
            )
        self.chart.put(self.plan.id, said.proposal, now)

    def go_up(self, today: date) -> None:
        """Take the step that a physio has allowed in advance, as ``app.usecases.assessment``."""
        waiting = self.chart.waiting
        new = as_allowed(self._case(today), waiting)
        if new is None or waiting is None:
            return
        now, last = self._clock.now(), self.chart.record.sessions[-1]
        self.chart.decide(waiting, Decision.ACCEPTED, now)
        name, version = self.chart.new_id("plan"), self.plan.version + 1
        self.plan = replace(new, id=name, version=version, made=now)
        self.chart.raise_flag(FlagKind.WENT_UP, Tier.SOON, now, session=last.id)

    def stopped(self, today: date) -> tuple[CameTo, str] | None:
        """What stops exercise as of now, whether or not somebody comes."""
        if unseen := stop_unseen(self.chart.record.screenings):
            return CameTo.STOPPED, unseen.finding.value
        now = standing(self._case(today))
        return (_HELD[now.may], now.why) if now.may in _HELD else None

    def plan_today(self, today: date) -> Plan:
        """The plan as it may be done now."""
        return self._gated(today).plan

    def visit(self, slot: Slot, says: Says, habits: Habits) -> tuple[CameTo, str]:
        """Somebody signs in: what stops, what is asked, and the session if there is one."""
        today = slot.day
        sign = habits.sign((today - self._world.starts_on).days)
        while True:
            self.assess(today)
            self.go_up(today)
            if stop := self.stopped(today):
                return stop
            if asked := self._questions(today, changed=sign is not None):
                self._screen(asked, sign, today)
                sign = None
            elif about := asks_about(self._case(today)):
                name = self.chart.new_id("measurement")
                told = Settled(name, about.id, habits.settled(), self._clock.now())
                self.chart.add("settled", told)
            else:
                return self._session(slot, says)

    def _case(self, today: date) -> Case:
        record = self.chart.record
        failed = positions(self._world.questions, record.screenings).failed
        return Case(self.plan, record, today, self._world.exercises, failed)

    def _gated(self, today: date) -> Gated:
        case, exercises = self._case(today), self._world.exercises
        known = positions(self._world.questions, self.chart.record.screenings)
        found = gate(plan_now(case), exercises, known)
        clear = partial(is_clear, positions=known.but(failed=self.plan.barred))
        return structs.replace(found, plan=with_flare(case, found.plan, clear))

    def _questions(self, today: date, changed: bool) -> tuple[SafetyQuestion, ...]:
        world, screenings = self._world, self.chart.record.screenings
        return due(world.questions, self.plan, world.exercises, screenings, today, changed)

    def _screen(
        self, asked: tuple[SafetyQuestion, ...], sign: PatternSign | None, today: date
    ) -> None:
        """No to everything, but yes to the sign; an emergency ends it, and what is urgent ends it
        before the positions."""
        said: dict[str, Said] = {}
        for question in asked:
            finding = finding_of(asked, said)
            if finding.stops and question.tier is AnswerTier.POSITION:
                break
            yes = sign is not None and sign.question == question.id
            said[question.id] = Said(sign.said) if sign and yes else Said.NO
            if yes and question.tier is AnswerTier.EMERGENCY:
                break
        finding, name = finding_of(asked, said), self.chart.new_id("screening")
        programme, starts = self.plan.programme.id, self.plan.starts_on
        seen = not finding.stops
        self.chart.add("screenings", Screening(name, programme, starts, today, finding, said, seen))
        if finding.stops:
            tier = Tier(finding.value)
            self.chart.raise_flag(RED_FLAG, tier, self._clock.now(), screening=name)

    def _session(self, slot: Slot, says: Says) -> tuple[CameTo, str]:
        gated = self._gated(slot.day)
        gated = structs.replace(gated, plan=for_session(gated.plan, slot))
        if gated.empty:
            return CameTo.STOPPED, "nothing"
        gently = standing(self._case(slot.day)).may is May.GENTLY
        keeper = Keeper(self.chart, gated.plan, slot, self._clock)
        sitting = SimulatedSession(self._clock, says)
        sitting.play(gated.plan, slot, self.chart.record, self._world.lessons, keeper.handle)
        self.assess(slot.day)
        if not sitting.exercised:
            return CameTo.SORE, ""
        return (CameTo.GENTLY if gently or sitting.gently else CameTo.DONE), ""
