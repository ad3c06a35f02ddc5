"""What happened in a session is stored in order, however the session is left."""

import pytest
from PySide6.QtCore import QObject, Signal

from app.core.faults import Fault, RecordsError, Sentence
from app.core.kinds import Part
from app.core.session.compile import compile_session
from app.core.session.player import SessionPlayer
from app.devices.ticker import Ticker
from app.patient.session.run import SessionRun
from tests.core.samples import MONDAY, exercise, plan
from tests.core.test_player import pass_over
from tests.fake_clock import FakeClock


class Queue(QObject):
    """The worker thread's queue, worked off when a test says so; ``full`` jobs find a full disk."""

    failed = Signal(object)

    def __init__(self):
        super().__init__()
        self.jobs, self.full = [], 0

    def run(self, job, done, failed):
        self.jobs.append((job, done, failed))

    def work(self, most=99):
        """The next jobs, each answered before the one after it begins."""
        while self.jobs and most:
            job, done, failed = self.jobs.pop(0)
            most -= 1
            if self.full:
                self.full -= 1
                failed(Sentence.of(RecordsError(Fault.FULL, "The disk is full.")))
                continue
            job()
            done(None)


@pytest.fixture
def room():
    return Room()


class Room:
    def __init__(self):
        self.clock, self.queue, self.stored = FakeClock(), Queue(), []
        a_plan = plan(exercise())
        steps = compile_session(a_plan, MONDAY, Part.MORNING)
        programme = a_plan.programme
        self.player = SessionPlayer(steps, self.clock, programme.rules, programme.pace)
        self.run = SessionRun(
            self.player,
            Ticker(self.clock),
            self.clock,
            self.queue,
            lambda event, _: self.stored.append(event),
        )
        self.happened = []
        self.run.played.connect(lambda events: self.happened.extend(events))
        self.run.start()
        self.run.do(lambda: pass_over(self.player))
        for _ in range(40):
            self.clock.advance(max(self.player.next_change() - self.clock.monotonic(), 0))
            self.run.advance()

    def in_order(self):
        """Whether everything is stored once, in order; the pause of leaving comes last."""
        return self.stored[: len(self.happened)] == self.happened


def test_who_leaves_is_stored_before_anybody_asks_for_anything(room, qapp):
    room.run._write()
    assert len(room.queue.jobs) == 1, "the first is on its way, and more wait"
    room.run.leave()
    asked = []
    room.queue.run(lambda: asked.append(len(room.stored)), lambda _: None, None)
    room.queue.work()
    assert room.in_order()
    assert asked == [len(room.stored)]


def test_a_full_disk_while_somebody_leaves_puts_nothing_out_of_order(room, qapp):
    told = []
    room.queue.failed.connect(told.append)
    room.run._write()
    room.run.leave()
    room.queue.full = 1
    room.queue.work()
    assert room.in_order()
    assert not told


def test_a_disk_that_stays_full_is_told(room, qapp):
    told = []
    room.queue.failed.connect(told.append)
    room.run._write()
    room.run.leave()
    room.queue.full = 9
    room.queue.work()
    assert told
    assert room.stored == []
