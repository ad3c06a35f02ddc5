"""Leaves a data folder as a kiosk that was killed does: its last commits only in the log."""

import os
from shutil import copytree

from app.core.kinds import Side
from app.core.session.events import RepDone, SetStarted
from app.core.session.steps import SetKey, Work
from tests.store.place import Place, begin

REPS = 5


def cut_folder(folder, *, sets=3, folded_first=True):
    """A place whose process ended in the middle; ``folded_first``: some is in the file already."""
    place = Place(folder)
    if (child := os.fork()) == 0:
        context = place.open()
        store = context.__enter__()
        _, recorder = begin(store, place.plan)
        if folded_first:
            store.fold()
        item = place.plan.items[0]
        for number in range(1, sets + 1):
            key = SetKey(1, number, Side.LEFT)
            dose = type(item.dose)(reps=REPS)
            recorder.handle(SetStarted(Work(key, item.exercise, dose)))
            for rep in range(1, REPS + 1):
                recorder.handle(RepDone(key, rep, rep * 2.0))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    return place


def copy_of(place, to):
    """The same, to be spoilt."""
    copytree(place.folder, to)
    return Place(to)
