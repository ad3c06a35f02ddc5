"""The real kiosk, killed at random moments of a session, loses nothing it showed as saved, and the
same set is there again soon."""

import random
import shutil
from contextlib import suppress
from multiprocessing import get_context
from time import monotonic

import pytest

from app.devices.clocks import SystemClock
from app.wiring import ensure_demo_clinic, reading
from tests.faults.full import FULL, figure, times, told
from tests.faults.play_session import FIRST, play

CUTS = times(100, 50)
LINES = 12
EVERY = 1000
EARLY = 10
"""Each so-manieth is killed while it starts."""
AGAIN_S = 5
"""Until the set in which a kiosk was killed is before the patient again."""
FORKS = get_context("spawn" if FULL else "forkserver")
if not FULL:
    FORKS.set_forkserver_preload(
        [
            "tests.faults.play_session",
            *("app.usecases.clinic", "app.usecases.own_exercises", "app.usecases.papers"),
            *("app.patient.reception", "app.window"),
        ]
    )
"""In short, kiosks fork from a process that has read most modules: half of a kiosk's start."""


@pytest.fixture(scope="module")
def clinic_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clinic") / "data"
    ensure_demo_clinic(folder, SystemClock(), alone=True)
    return folder


class Session:
    """A kiosk in a process of its own that plays a session."""

    def __init__(self, folder):
        self._shown, out = FORKS.Pipe(duplex=False)
        self._process = FORKS.Process(target=play, args=(folder, out, monotonic()))
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
        self.over = any(isinstance(line, str) for line in shown)
        lines = [line for line in shown if not isinstance(line, str)]
        self.first = next((line for line in lines if line[0] == FIRST), None)
        return [line for line in lines if line is not self.first]

    def rest(self):
        """All that it shows until it ends."""
        shown = list(self.lines(EVERY))
        self._process.join()
        self._process.close()
        self._shown.close()
        return shown


def stored(folder):
    """The reps of each set of the last session, and the one that has not ended."""
    with reading(folder) as clinic:
        rows = clinic.store.ledger.rows(
            "SELECT position, number, side, reps_done, outcome FROM set_result WHERE session_id = "
            "(SELECT id FROM session ORDER BY started_at DESC, rowid DESC LIMIT 1)"
        )
    open_set = next((tuple(key) for *key, _, outcome in rows if outcome is None), None)
    return {tuple(key): reps for *key, reps, _ in rows}, open_set


def test_no_rep_that_was_shown_as_saved_is_lost_and_the_same_set_is_there_again(
    clinic_folder, tmp_path
):
    seed = random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)
    folder, same, longest, was = tmp_path / "data", 0, 0.0, None
    for number in range(1, CUTS + 1):
        if not folder.exists():
            shutil.copytree(clinic_folder, folder)
            was = None
        session = Session(folder)
        lines = chance.randrange(2, LINES) if number % EARLY else 0
        shown = session.cut(lines, chance.random() * 0.05)
        reps, now = stored(folder)
        for *key, count in shown:
            assert reps.get(tuple(key), 0) >= count, f"seed {seed}, kill {number}"
        if session.first is not None:
            _, key, after = session.first
            # at this speed its last reps may be over before the screen is looked at
            assert was in (None, key) or was != now, f"seed {seed}, kill {number}"
            same += was is not None
            longest = max(longest, after)
        was = now
        if session.over:
            shutil.rmtree(folder)
    assert longest <= AGAIN_S
    figure("kills of the window in a session, without a rep lost that was shown", CUTS, CUTS)
    told("kills in a set, and the same set was before the patient again", same)
    told("seconds at most until it was, from the start of the program on", f"{longest:.1f}")
    assert same > CUTS / 2


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
