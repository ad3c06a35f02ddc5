"""Killed at any step of an update: the records are there, in the old shape or the new, and the
next start brings them up to date."""

import os
import shutil
import signal

import pytest

from app.store import opening
from app.store.backups import BESIDE, backups_in
from app.store.files import make_key
from app.store.keyed import connect
from db.migrations import migrations
from db.sqlite import Database
from tests.faults.full import FULL, figure
from tests.store.place import Place

FROM = "m0002_plans"
"""The records are in the shape before this step: every later one is still to come."""

PEOPLE = 25
EVERY = 1 if FULL else 23
NOW = "2026-11-02T08:00:00.000Z"


@pytest.fixture(scope="module")
def old(tmp_path_factory):
    """A folder as an early version left it."""
    folder = tmp_path_factory.mktemp("old") / "data"
    folder.mkdir(mode=0o700)
    key = make_key(folder / "kiosk.key")
    conn = connect(folder / "kiosk.db", key)
    conn.execute("PRAGMA journal_mode = WAL")
    db = Database(conn, execute_plugins=False)
    migrations().apply(db, stop_before=FROM)
    for number in range(PEOPLE):
        db.table("patient").insert(
            {"id": f"{number:036}", "code": f"{204100 + number}", "name": f"Demo {number}"}
            | {"pin_hash": "x", "language": "en", "created_at": NOW}
        )
    conn.close()
    return folder


def open_in_child(place, die_at):
    """Opens ``place`` in a process of its own that dies at its ``die_at``-th statement from the
    first that changes the shape on. How many there were, where it lived."""
    read, write = os.pipe()
    if (child := os.fork()) == 0:
        seen = 0

        def count(statement):
            nonlocal seen
            if seen or "CREATE TABLE" in statement:
                seen += 1
            if seen == die_at:
                os.kill(os.getpid(), signal.SIGKILL)

        real = opening.connect

        def watched(file, key, **how):
            conn = real(file, key, **how)
            conn.set_trace_callback(count)
            return conn

        opening.connect = watched
        place.store(create=False)
        os.write(write, str(seen).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as said:
        told = said.read()
    os.waitpid(child, 0)
    return int(told or 0)


def copy_of(folder, to):
    shutil.copytree(folder, to)
    return Place(to)


def what_is_there(place):
    with place.open(create=False) as store:
        schema = store.ledger.rows("SELECT name, sql FROM sqlite_master ORDER BY name")
        people = store.ledger.rows("SELECT id, code, name FROM patient ORDER BY id")
        check = store.ledger.rows("PRAGMA integrity_check")
    return schema, people, check


def test_a_kill_at_every_step_of_an_update_loses_nothing(old, tmp_path):
    whole = copy_of(old, tmp_path / "whole")
    steps = open_in_child(whole, die_at=-1)
    wanted = what_is_there(whole)
    assert len(wanted[1]) == PEOPLE
    tried = range(1, steps + 1, EVERY)
    assert len(tried) > (100 if FULL else 5)
    kept = 0
    for step in tried:
        place = copy_of(old, tmp_path / "cut")
        assert open_in_child(place, step) == 0, "it was not killed"
        kept += what_is_there(place) == wanted
        before = [it.about.why for it in backups_in(place.folder / BESIDE)]
        assert "before-update" in before
        assert not [it for it in place.folder.iterdir() if "aside" in it.name]
        shutil.rmtree(place.folder)
    figure("kills at a step of an update, nothing lost", kept, len(tried))
    assert kept == len(tried)
