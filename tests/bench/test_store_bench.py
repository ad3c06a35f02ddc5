"""Saving a rep, over a bare insert with the same settings on the same disk."""

import statistics
import time

import pytest

from app.core.exercise import Dose
from app.core.kinds import Side
from app.core.session.events import RepDone, SetStarted
from app.core.session.steps import SetKey, Work
from app.store.opening import open_store
from db.sqlite import dbapi2
from tests.store.place import Place, begin

REPS, SETS = 40, 10


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "data")


@pytest.fixture
def bare(tmp_path):
    """An encrypted file of its own, with the store's settings and one table."""
    conn = dbapi2.connect(str(tmp_path / "bare.db"), isolation_level=None)
    conn.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"")
    conn.execute("PRAGMA journal_mode = WAL").fetchall()
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("CREATE TABLE rep (id INTEGER PRIMARY KEY, seconds REAL NOT NULL) STRICT")
    yield conn
    conn.close()


def seconds_of(work):
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_a_rep_costs_at_most_twice_a_bare_insert(place, bare, capsys):
    exercise = place.plan.items[0].exercise
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        saves, inserts = [], []
        for number in range(1, SETS + 1):
            key = SetKey(1, number, Side.LEFT)
            recorder.handle(SetStarted(Work(key, exercise, Dose(reps=REPS))))
            for rep in range(1, REPS + 1):
                event = RepDone(key, rep, rep * 2.0)
                saves.append(seconds_of(lambda: recorder.handle(event)))  # noqa: B023
                inserts.append(
                    seconds_of(lambda: bare.execute("INSERT INTO rep (seconds) VALUES (2.0)"))
                )
    save, insert = statistics.median(saves), statistics.median(inserts)
    ratio = save / insert
    with capsys.disabled():
        print(
            f"\nsave of a rep {save * 1000:.3f} ms, "
            f"bare insert {insert * 1000:.3f} ms, ratio {ratio:.2f}"
        )
    assert ratio <= 2.0


def test_opening(benchmark, place):
    with place.open():
        pass

    def open_and_close():
        open_store(place.folder, place.clock, exercises={}, programmes={}).close()

    benchmark(open_and_close)


def test_the_audits_chain_costs_a_rep_next_to_nothing(place, capsys):
    exercise = place.plan.items[0].exercise
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        trail, took = store.ledger.trail, {False: [], True: []}
        for number in range(1, SETS + 1):
            key = SetKey(1, number, Side.LEFT)
            recorder.handle(SetStarted(Work(key, exercise, Dose(reps=REPS))))
            for rep in range(1, REPS + 1):
                chained = rep % 2 == 0
                store.ledger.trail = trail if chained else None
                event = RepDone(key, rep, rep * 2.0)
                took[chained].append(seconds_of(lambda: recorder.handle(event)))  # noqa: B023
        store.ledger.trail = trail
    ratio = statistics.median(took[True]) / statistics.median(took[False])
    with capsys.disabled():
        print(f" a rep with the audit's chain over one without: {ratio:.2f}", end="")
    assert ratio <= 1.1
