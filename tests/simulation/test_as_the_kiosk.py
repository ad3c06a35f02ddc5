"""The simulation next to the kiosk itself: the same person, the same weeks, the same record."""

import time
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from app.core.hand_clock import HandClock
from app.core.plan import plan_from
from app.core.roles import Role
from app.core.rules.standing import May
from app.core.safety.questions import Said
from app.core.schedule import parts_on
from app.simulation.chart import Chart
from app.simulation.habits import Habits
from app.simulation.patient import DESK_OPENS, PLAN_MADE, SimulatedPatient
from app.simulation.physio import Desk
from app.simulation.sitting import SimulatedSession
from app.usecases import deciding
from app.wiring import open_clinic
from tests.simulation.play import LIBRARY, world

DAYS = 12


@pytest.fixture
def in_utc(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


class RealKiosk:
    """The services and the store, played as the screens would."""

    def __init__(self, played, folder):
        self.played = played
        self.clock = HandClock(at(played.starts_on, PLAN_MADE))
        self.clinic = open_clinic(folder, self.clock, create=True)
        store = self.clinic.store
        self.physio = store.staff.add("101", "Demo Physio", Role.PHYSIO, "271828")
        self.patient = store.patients.add("Demo Patient", pin="2718").id
        plan = plan_from(played.programme, LIBRARY.exercises, played.starts_on)
        store.plans.save(plan, self.patient)

    @property
    def record(self):
        return self.clinic.store.sessions.record(self.patient)

    def look(self, now, desk, morning):
        """What waits long enough by the simulation's own desk is seen and accepted for real."""
        self.clock.move_to(now)
        chart = Chart(self.patient, self.record)
        waiting = {each.id for each in chart.record.flags if each.waiting}
        desk.see(chart, now, morning=morning)
        still = {each.id for each in chart.record.flags if each.waiting}
        for flag in self.record.flags:
            if flag.id in waiting - still:
                deciding.see_flag(self.clinic, self.physio, self.patient, flag.id, "")
        chart = Chart(self.patient, self.record)
        if ready := desk.ready(chart, now, morning=morning):
            deciding.accept(self.clinic, self.physio, ready.id)

    def visit(self, says, habits):
        clinic = self.clinic
        while True:
            visit = clinic.visit(self.patient)
            if visit.clearance.stop or visit.standing.may in (May.LOCKED, May.PAUSED):
                return
            if visit.clearance.asks:
                answers = {each.id: Said.NO for each in visit.clearance.asks}
                clinic.gate.screened(self.patient, visit.plan, answers)
            elif visit.settle_about:
                value = int(habits.settled())
                clinic.store.measures.save(self.patient, "settled", value, about=visit.settle_about)
            else:
                break
        recorder = clinic.begin(visit, again=False)
        sitting = SimulatedSession(self.clock, says)
        sitting.play(visit.plan, visit.slot, visit.record, clinic.library.lessons, recorder.handle)
        clinic.care.assess(self.patient, visit.slot.day)


def at(day, when):
    return datetime.combine(day, when, tzinfo=UTC)


def told(record):
    """What a record says, without the names of its rows."""
    number = {each.id: n for n, each in enumerate(record.sessions)}
    return {
        "sessions": [
            (
                *(each.slot, each.outcome, each.sets_done),
                [
                    (
                        *(it.position, it.number, it.side, it.attempt, it.exercise, it.target),
                        *(it.reps, it.outcome, it.reason),
                    )
                    for it in each.sets
                ],
            )
            for each in record.sessions
        ],
        "answers": [
            (number[it.session], it.measure, it.moment, it.value, it.light, it.when.date())
            for it in record.answers
        ],
        "unanswered": [(number[it.session], it.measure, it.moment) for it in record.unanswered],
        "settled": [(number[it.about], it.value) for it in record.settled],
        "lessons": [(number[it.session], it.lesson, it.day) for it in record.lessons],
        "flags": Counter((it.kind, it.tier, it.raised.date(), it.waiting) for it in record.flags),
        "proposals": [
            (
                *(said.kind, said.rule, said.position, said.to_exercise, said.to_dose),
                *(dict(said.facts), it.made.date(), it.decision),
            )
            for it in record.proposals
            for said in (it.proposal,)
        ],
    }


@pytest.mark.usefixtures("in_utc")
@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_record_is_that_of_the_real_kiosk(tmp_path, number):
    played = world("mixed", weeks=4)
    real = RealKiosk(played, tmp_path / "data")
    habits, desk = Habits(played.pattern, number), Desk(played.pattern.physio, LIBRARY.exercises)
    simulated = SimulatedPatient(played, number, days=DAYS)
    simulated.live()
    for day in (played.starts_on + timedelta(days=n) for n in range(DAYS)):
        number_of = (day - played.starts_on).days
        real.look(at(day, DESK_OPENS), desk, morning=True)
        plan = real.clinic.store.plans.current(real.patient)
        for when in habits.times(day, number_of, parts_on(plan, day)):
            real.look(at(day, when), desk, morning=False)
            real.visit(habits.says(number_of), habits)
    expected, found = told(real.record), told(simulated.record)
    real.clinic.store.close()
    assert found == expected
    assert len(found["sessions"]) > 5
    assert found["flags"]
    assert found["proposals"]
