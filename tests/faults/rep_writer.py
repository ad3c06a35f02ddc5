"""Records reps for ever in a forked child for each line of stdin; each is said once it is stored.

Lines out: ``at PID``, then ``ready``, then ``SET REP`` for each rep that was acknowledged, and
``gone`` when the child is dead.
"""

import os
import sys
from itertools import count
from pathlib import Path

from app.core.kinds import Outcome, Side
from app.core.session.events import RepDone, SetEnded, SetStarted
from app.core.session.steps import SetKey, Work
from app.store.recorder import SessionRecorder
from tests.store.place import CODE, Place, begin

REPS = 30


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def record_for_ever(folder: Path) -> None:
    place = Place(folder)
    exercise = place.plan.items[0].exercise
    dose = type(exercise.dose)(reps=REPS)
    with place.open() as store:
        patient = store.patients.by_code(CODE)
        if patient is None:
            begin(store, place.plan)
            patient = store.patients.by_code(CODE)
        opened = store.sessions.open_session(patient.id)
        recorder = SessionRecorder(store, opened.id)
        ended = opened.progress.ended
        say("ready")
        for number in count(1):
            key = SetKey(1, number, Side.LEFT)
            if key in ended:
                continue
            done = opened.progress.reps.get(key, 0)
            recorder.handle(SetStarted(Work(key, exercise, dose, done)))
            for rep in range(done + 1, REPS + 1):
                recorder.handle(RepDone(key, rep, rep * 2.0))
                say(f"{number} {rep}")
            recorder.handle(SetEnded(key, Outcome.DONE, REPS, 0))


if __name__ == "__main__":
    for line in sys.stdin:
        if (child := os.fork()) == 0:
            record_for_ever(Path(line.strip()))
        say(f"at {child}")
        os.waitpid(child, 0)
        say("gone")
