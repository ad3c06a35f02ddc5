"""Fills the write-ahead log as a patient does."""

from time import perf_counter

from app.core.kinds import Side
from app.core.session.events import RepDone, SetStarted
from app.core.session.steps import SetKey, Work
from tests.faults.play_session import waited_s


def log_of(place):
    return place.file.with_name("kiosk.db-wal")


def write_sets(recorder, place, numbers, took=None):
    item = place.plan.items[0]
    for number in numbers:
        key = SetKey(1, number, Side.LEFT)
        recorder.handle(SetStarted(Work(key, item.exercise, type(item.dose)(reps=30))))
        for rep in range(1, 31):
            began = perf_counter() - waited_s()
            recorder.handle(RepDone(key, rep, rep * 2.0))
            if took is not None:
                took(perf_counter() - waited_s() - began)
