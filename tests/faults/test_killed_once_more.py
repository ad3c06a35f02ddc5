"""Killed, looked at, killed between a save and its witness, looked at again: nothing is missing,
and nobody says so."""

import os
import signal

import pytest

from tests.store.place import Place


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a kiosk is forked here")
@pytest.mark.parametrize("saves", [5, 6])
def test_who_only_looked_leaves_no_alarm(tmp_path, saves):
    place = Place(tmp_path / "data")
    with place.open():
        pass
    for _ in range(3):
        for count in (saves, 0):
            killed_after(place, count)
            with place.open():  # reads alone: SQLite folds the log when the last one leaves
                pass
    with place.open() as store:
        assert store.ledger.rows("SELECT value FROM clinic WHERE key = 'k'") == [("0",)]


def killed_after(place, saves):
    """After so many saves and one more, which nobody witnessed."""
    child = os.fork()
    if child == 0:
        try:
            store = place.store()
            for number in range(saves):
                with store.ledger.write() as db:
                    db.execute("INSERT OR REPLACE INTO clinic VALUES ('k', ?)", (str(number),))
            store.ledger.db.conn.execute("INSERT OR REPLACE INTO clinic VALUES ('k', '0')")
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
