"""The real kiosk, killed at 50 random moments of a session, loses nothing it showed as saved."""

import random
import shutil
from contextlib import suppress
from multiprocessing import get_context

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic, reading
from tests.faults.full import figure, times
from tests.faults.play_session import play

CUTS = times(100, 50)
TOGETHER = 3
LINES = 30
EVERY = 1000
FORKS = get_context("forkserver")
FORKS.set_forkserver_preload(
    [
        "tests.faults.play_session",
        *("app.usecases.clinic", "app.usecases.own_exercises", "app.usecases.papers"),
        *("app.patient.reception", "app.window"),
    ]
)
"""Kiosks fork from a process that has read most modules: half of a kiosk's start."""


@pytest.fixture(scope="module")
def clinic_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clinic") / "data"
    ensure_demo_clinic(folder, SystemClock(), alone=True)
    return folder


class Session:
    """A kiosk in a process of its own that plays a session."""

    def __init__(self, folder):
        self._shown, out = FORKS.Pipe(duplex=False)
        self._process = FORKS.Process(target=play, args=(folder, out))
        self._process.start()
        out.close()

    def lines(self, count):
        """What it shows next, at most ``count`` times."""
        with suppress(EOFError):
            for _ in range(count):
                yield self._shown.recv()

    def cut(self, count, then_s):
        """Kill it after so many lines and a moment more; what it had shown as saved by then."""
        shown = list(self.lines(count))
        self._process.join(then_s)
        self._process.kill()
        shown += self.rest()
        return [line for line in shown if line != "done"]

    def rest(self):
        """All that it shows until it ends."""
        shown = list(self.lines(EVERY))
        self._process.join()
        self._process.close()
        self._shown.close()
        return shown


def stored_reps(folder):
    with reading(folder) as clinic:
        rows = clinic.store.ledger.rows(
            "SELECT position, number, side, reps_done FROM set_result WHERE session_id = "
            "(SELECT id FROM session ORDER BY started_at DESC, rowid DESC LIMIT 1)"
        )
        return {(position, number, side): reps for position, number, side, reps in rows}


def test_no_rep_that_was_shown_as_saved_is_lost(clinic_folder, tmp_path):
    seed = random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)
    for first in range(0, CUTS, TOGETHER):
        running = []
        for number in range(first, min(first + TOGETHER, CUTS)):
            folder = tmp_path / str(number)
            shutil.copytree(clinic_folder, folder)
            running.append((folder, Session(folder)))
        for folder, session in running:
            shown = session.cut(chance.randrange(LINES), chance.random() * 0.05)
            reps = stored_reps(folder)
            for *key, count in shown:
                assert reps.get(tuple(key), 0) >= count, f"seed {seed}, {folder.name}"
            shutil.rmtree(folder)
    figure("kills of the window in a session, without a rep lost that was shown", CUTS, CUTS)


def test_after_a_cut_the_session_goes_on_and_the_record_says_so(clinic_folder, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(clinic_folder, folder)
    shown = Session(folder).cut(9, 0.01)
    with reading(folder) as clinic:
        patient = clinic.store.patients.by_code("204117").id
        visit = clinic.visit(patient)
        assert visit.open_session
        position, _, side, reps = shown[-1]
        done = {(key.position, key.side.value): n for key, n in visit.progress.reps.items()}
        assert done.get((position, side), reps) >= reps
        assert [pause.kind for pause in clinic.store.sessions.pauses(visit.open_session)] == ["cut"]
    assert Session(folder).rest()[-1] == "done"
    with reading(folder) as clinic:
        outcome = "SELECT outcome FROM session WHERE id = ?"
        assert clinic.store.ledger.rows(outcome, visit.open_session) == [("done",)]
        assert clinic.store.ledger.rows(
            "SELECT count(*) FROM set_result WHERE session_id = ? AND reps_done = target",
            visit.open_session,
        ) == [(5,)]
