"""The real kiosk, killed at 50 random moments of a session, loses nothing it showed as saved."""

import random
import re
import shutil
import subprocess
import sys
from contextlib import suppress

import pytest

from app.services.clocks import SystemClock
from app.wiring import ensure_demo_clinic, reading

CUTS = 50
TOGETHER = 3
LINES = 42
SAVED = re.compile(r"saved (\d) (\d) (\w+) (\d+)")


@pytest.fixture(scope="module")
def clinic_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clinic") / "data"
    ensure_demo_clinic(folder, SystemClock())
    return folder


def begin(folder):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.play_session", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )


def cut(process, lines, then_s):
    """Kill after so many lines and a moment more; what was shown as saved by then."""
    shown = [process.stdout.readline() for _ in range(lines)]
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=then_s)
    process.kill()
    shown += process.communicate()[0].splitlines()
    return [(key, int(reps)) for *key, reps in SAVED.findall("\n".join(shown))]


def stored_reps(folder):
    with reading(folder) as clinic:
        rows = clinic.store.ledger.rows(
            "SELECT position, number, side, reps_done FROM set_result WHERE session_id = "
            "(SELECT id FROM session ORDER BY started_at DESC, rowid DESC LIMIT 1)"
        )
        return {(str(position), str(number), side): reps for position, number, side, reps in rows}


def test_no_rep_that_was_shown_as_saved_is_lost(clinic_folder, tmp_path):
    seed = random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)
    for first in range(0, CUTS, TOGETHER):
        running = []
        for number in range(first, min(first + TOGETHER, CUTS)):
            folder = tmp_path / str(number)
            shutil.copytree(clinic_folder, folder)
            running.append((folder, begin(folder)))
        for folder, process in running:
            shown = cut(process, chance.randrange(LINES), chance.random() * 0.05)
            reps = stored_reps(folder)
            for key, count in shown:
                assert reps.get(tuple(key), 0) >= count, f"seed {seed}, {folder.name}"
            shutil.rmtree(folder)


def test_after_a_cut_the_session_goes_on_and_the_record_says_so(clinic_folder, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(clinic_folder, folder)
    shown = cut(begin(folder), 9, 0.01)
    with reading(folder) as clinic:
        patient = clinic.store.patients.by_code("204117").id
        visit = clinic.visit(patient)
        assert visit.open_session
        key, reps = shown[-1]
        done = {(str(k.position), k.side.value): n for k, n in visit.progress.reps.items()}
        assert done.get((key[0], key[2]), reps) >= reps
        assert [pause.kind for pause in clinic.store.sessions.pauses(visit.open_session)] == ["cut"]
    again = begin(folder)
    assert again.communicate()[0].endswith("done\n")
    with reading(folder) as clinic:
        outcome = "SELECT outcome FROM session WHERE id = ?"
        assert clinic.store.ledger.rows(outcome, visit.open_session) == [("done",)]
        assert clinic.store.ledger.rows(
            "SELECT count(*) FROM set_result WHERE session_id = ? AND reps_done = target",
            visit.open_session,
        ) == [(5,)]
