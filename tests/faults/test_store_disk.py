"""A full disk: what was acknowledged stays, what was not can be told again."""

import os
import resource
from contextlib import contextmanager

import pytest

from app.core.errors import KioskError
from app.core.kinds import Outcome, Side
from app.core.session.events import RepDone, SetEnded, SetStarted
from app.core.session.steps import SetKey, Work
from app.store.ballast import LOW, SIZE, Ballast
from tests.store.place import begin


def events(plan, sets):
    item = plan.items[0]
    for number in range(1, sets + 1):
        key = SetKey(1, number, Side.LEFT)
        yield SetStarted(Work(key, item.exercise, item.dose))
        yield from (RepDone(key, rep, rep * 2.0) for rep in range(1, item.dose.reps + 1))
        yield SetEnded(key, Outcome.DONE, item.dose.reps, 0)


def tell(recorder, todo):
    """How many events were stored before the disk refused, and what was said then."""
    for done, event in enumerate(todo):
        try:
            recorder.handle(event)
        except KioskError as error:
            return done, str(error)
    return len(todo), ""


@contextmanager
def few_pages(store):
    """The file may grow by two pages more."""
    pages = store.ledger.row("PRAGMA page_count")[0]
    store.ledger.rows(f"PRAGMA max_page_count = {pages + 2}")
    yield
    store.ledger.rows("PRAGMA max_page_count = 4294967294")


@contextmanager
def small_files(store):
    """No file of this process may grow much longer than the log is now."""
    log = store.ledger.db.execute("PRAGMA database_list").fetchone()[2] + "-wal"
    size = os.stat(log).st_size + 200_000
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        (few_pages, "The disk is full. Free some space"),
        (small_files, "The disk did not read or write. Check the disk"),
    ],
)
def test_nothing_acknowledged_is_lost_and_the_session_goes_on(place, limit, said):
    todo = list(events(place.plan, 150))
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        with limit(store):
            done, told = tell(recorder, todo)
            assert told.startswith(said)
            assert tell(recorder, todo[done:]) == (0, told)
            shown = sum(isinstance(event, RepDone) for event in todo[:done])
            assert store.counts().reps == shown > 10
        assert tell(recorder, todo[done:]) == (len(todo) - done, "")
    with place.open(create=False) as store:
        assert store.counts().sets == 150
        assert store.counts().reps == 150 * place.plan.items[0].dose.reps


def test_a_full_disk_and_then_the_end_of_the_process(place):
    todo = list(events(place.plan, 150))
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        with few_pages(store):
            done, _ = tell(recorder, todo)
    with place.open(create=False) as store:
        shown = sum(isinstance(event, RepDone) for event in todo[:done])
        assert store.counts().reps == shown
        assert store.ledger.rows("PRAGMA cipher_integrity_check") == []


def test_room_is_made_for_the_last_saves(place):
    with place.open() as store:
        store.ledger.ballast = ballast = Ballast(place.folder)
        ballast.load()
        assert (place.folder / "kiosk.ballast").stat().st_size == SIZE
        _, recorder = begin(store, place.plan)
        with few_pages(store):
            tell(recorder, list(events(place.plan, 150)))
        assert not (place.folder / "kiosk.ballast").exists()
        ballast.load()
        assert (place.folder / "kiosk.ballast").exists()


def test_little_room_is_told_early(place, monkeypatch):
    with place.open():
        ballast = Ballast(place.folder)
        monkeypatch.setattr(Ballast, "free", lambda _: LOW + 1)
        assert ballast.low() == -1
        monkeypatch.setattr(Ballast, "free", lambda _: LOW - 1)
        assert ballast.low() == LOW // 1_000_000
        monkeypatch.setattr(Ballast, "free", lambda _: SIZE)
        ballast.load()
        assert not (place.folder / "kiosk.ballast").exists()
