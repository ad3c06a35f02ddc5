"""Stores one rep for each line of stdin, and says so once it is stored.

With the word NORMAL after the folder, commits do not wait for the disk: so a test can show that it
would notice.
"""

import sys
from itertools import count
from pathlib import Path

from app.core.session.events import RepDone, SetStarted
from app.core.session.steps import SetKey, Side, Work
from app.store import opening
from tests.store.place import Place, begin

REPS = 20


def main(folder: Path, waits: bool) -> None:
    """Write until stdin ends."""
    if not waits:
        opening._PRAGMAS["synchronous"] = ("NORMAL", 1)
    place = Place(folder)
    with place.open() as store:
        _, recorder = begin(store, place.plan)
        item = place.plan.items[0]
        print("ready", flush=True)
        reps = _reps(recorder, item)
        for line in sys.stdin:
            if line.strip() == "fold":
                store.fold()
            print(next(reps), flush=True)


def _reps(recorder, item):
    done = 0
    for number in count(1):
        key = SetKey(1, number, Side.LEFT)
        recorder.handle(SetStarted(Work(key, item.exercise, type(item.dose)(reps=REPS))))
        for rep in range(1, REPS + 1):
            recorder.handle(RepDone(key, rep, rep * 2.0))
            done += 1
            yield done


if __name__ == "__main__":
    main(Path(sys.argv[1]), "NORMAL" not in sys.argv[2:])
