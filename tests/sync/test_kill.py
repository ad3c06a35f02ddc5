"""A kiosk is killed around its pushes, and the server under eight of them: nothing is lost or
doubled, and nobody is held up for ever."""

import os
import random
import signal
import threading
import time
import traceback
from contextlib import suppress

import pytest

from app.core.errors import KioskError
from app.core.roles import Role
from app.sync import push as pushing
from app.sync.errors import SyncError
from app.sync.exchange import Exchange
from db.merge import travelling
from db.shape import tables
from db.sqlite import dbapi2
from tests.store.place import MORNING
from tests.sync.clinic import Kiosk, caseload_of, rows_of
from tests.sync.conftest import FULL

POINTS = ("claimed", "numbered", "committed", "forgotten", "pulled", "any")
KILLS = int(os.environ.get("KILLS", "500" if FULL else "12"))
PUSHES = 10 if FULL else 3


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def work(place, point, pushes, first):
    """Writes and pushes; at the last push it is gone at ``point``. Every other one sends in steps
    so small that the next is claimed while one is on its way."""
    if first // pushes % 2:
        pushing.MOST = 4
    kiosk = Kiosk(place, "child")
    patients = [key for (key,) in kiosk.ledger.rows("SELECT id FROM patient")]
    for number in range(pushes):
        patient = kiosk.people.patient("Somebody", code=f"{first + number:06}")
        for _ in range(5):
            kiosk.people.flag(patient)
        kiosk.people.flag(patients[0] if patients else patient, about="Words")
        exchange = Exchange(kiosk.ledger)
        if number == pushes - 1:
            _arm(exchange, point)
        exchange.run()
        exchange.close()
    time.sleep(60 if point == "any" else 0)
    die()


def _arm(exchange, point):
    push, call = exchange._push, exchange.link.call
    if point == "claimed":
        push._payload = lambda claim: die()
    elif point == "forgotten":
        forget = push._forget
        push._forget = lambda batch: (forget(batch), die())
    elif point == "pulled":
        exchange._pull.run = lambda head: die()
    elif point in ("numbered", "committed"):

        def sent(function, *values):
            if function != "push":
                return call(function, *values)
            if point == "committed":
                call(function, *values)
            return die()

        exchange.link.call = sent


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a kiosk is forked here")
def test_kills_around_the_remote_commit_lose_nothing_and_double_nothing(clinic, a, b, server):
    import psycopg

    rng = random.Random(20)
    for number in range(KILLS):
        a.close()
        point = POINTS[number % len(POINTS)]
        child = os.fork()
        if child == 0:
            try:
                work(a.place, point, PUSHES, number * PUSHES)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
        if point == "any":
            time.sleep(rng.uniform(0.02, 0.4))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), status
        a.open()
    clinic.settle()
    assert rows_of(a) == rows_of(b)
    with psycopg.connect(server.dsn) as conn:
        for table in ("patient", "flag"):
            (there,) = conn.execute(
                f"SELECT count(*) FROM physio.{table} WHERE clinic_id = %s", [clinic.id]
            ).fetchone()
            assert there == a.one(f"SELECT count(*) FROM {table}")[0]
    assert a.one("SELECT count(*) FROM patient")[0] >= KILLS * (PUSHES - 1) * 0.8
    assert a.one("SELECT count(*) FROM outbox") == (0,)
    patients, flags = (a.one(f"SELECT count(*) FROM {it}")[0] for it in ("patient", "flag"))
    print(f"\n{KILLS} kills, {PUSHES} pushes each: {patients} patients, {flags} flags; 0 lost")


def test_eight_kiosks_over_a_server_that_is_killed_again_and_again(clinic, a, b, server):
    """Every UNIQUE that two kiosks can want is contested; see CONTESTED."""
    kiosks = [a, b, *(clinic.kiosk(f"Room {n}") for n in range(3, 9 if FULL else 5))]
    shared = [a.store.patients.add(f"Shared {n}", pin=None).id for n in range(3)]
    for patient in shared:
        a.store.plans.save(a.place.plan, patient)
    clinic.settle()
    stop, created, killed = threading.Event(), set(), []

    def killer():
        while not stop.wait(5.0 if FULL else 1.0):
            server.stop()
            killed.append(1)
            server.start()

    thread = threading.Thread(target=killer)
    thread.start()
    rng = random.Random(7)
    try:
        for round_ in range(120 if FULL else 12):
            clinic.clock.advance(60)
            for kiosk in kiosks:
                _do_something(kiosk, rng.choice(shared), rng, created, round_)
                if rng.random() < 0.25:  # away three times in four
                    with suppress(SyncError):
                        kiosk.exchange()
    finally:
        stop.set()
        thread.join()
    began = time.monotonic()
    clinic.settle()
    took = time.monotonic() - began
    print(f"\n{len(killed)} kills under {len(kiosks)} kiosks: all equal after {took:.1f} s")
    assert took < 30
    first, *others = kiosks
    # Of more than five activities of one patient, each kiosk has those that it heard of first
    named = [set(rows_of(kiosk)["activity"]) for kiosk in kiosks]
    for kiosk in others:
        mine, theirs = rows_of(kiosk), rows_of(first)
        for table in set(mine) - {"activity"}:
            assert mine[table] == theirs[table], table
    for patient in shared:
        everywhere, anywhere = (
            [it for it in how(*named) if it[1] == patient] for how in (set.intersection, set.union)
        )
        if len(anywhere) <= 5:
            assert sorted(everywhere) == sorted(anywhere)
    for kiosk in kiosks:
        assert kiosk.ledger.rows("PRAGMA foreign_key_check") == []
        there = {key for (key,) in kiosk.ledger.rows("SELECT id FROM patient")}
        there |= {key for (key,) in kiosk.ledger.rows("SELECT id FROM plan")}
        there |= {key for (key,) in kiosk.ledger.rows("SELECT id FROM staff")}
        assert created <= there
        from app.sync.derived import rebuild

        before = caseload_of(kiosk)
        with kiosk.ledger.write():
            rebuild(kiosk.ledger, [key for (key,) in kiosk.ledger.rows("SELECT id FROM patient")])
        assert caseload_of(kiosk) == before == caseload_of(first)


CONTESTED = {
    ("patient", "code"),
    ("plan", "patient_id,version"),
    ("plan", "patient_id"),
    ("plan_end", "plan_id"),
    ("proposal", "patient_id"),
    ("activity", "patient_id,position"),
    ("staff", "number"),
    ("session", "patient_id,None"),
}
OF_ONE_KIOSK = {"set_result", "answer", "choice", "pause", "lesson_seen", "audit_link"}
"""Rows of a session that one kiosk owns, and of its own chain: nobody else makes them."""
BY_CHANCE = {("card", "token_hash"), ("badge", "token_hash")}
"""Of 256 random bits."""


def test_every_unique_is_contested_or_nobody_elses(a):
    found = set()
    for table in travelling(tables()):
        for _, index, unique, origin, _ in a.ledger.rows(f"PRAGMA index_list({table.name})"):
            if unique and origin != "pk":
                columns = a.ledger.rows(f"PRAGMA index_info({index})")
                found.add((table.name, ",".join(str(name) for _, _, name in columns)))
    assert {it for it in found if it[0] not in OF_ONE_KIOSK} == CONTESTED | BY_CHANCE


def _do_something(kiosk, patient, rng, created, number):
    store = kiosk.store
    plan = store.plans.current(patient)
    what = rng.randrange(9)
    # Two may want the same code or position on one kiosk, too
    with suppress(KioskError, dbapi2.IntegrityError):
        if what == 0:
            created.add(store.plans.save(kiosk.place.plan, patient).id)
        elif what == 1 and store.proposals.waiting(patient) is None:
            kiosk.people.proposal(patient, plan, day=number)
        elif what == 2 and (waiting := store.proposals.waiting(patient)):
            store.proposals.decline(waiting.id, kiosk.store.staff.find("101"), "No")
        elif what == 3:
            code = f"{rng.randrange(40):06}"
            created.add(store.patients.add("New", pin=None, code=code).id)
        elif what == 4:
            store.measures.name_activities(patient, ["Words"])
        elif what == 5:
            store.sessions.begin(patient, plan, MORNING)
        elif what == 6:
            number = f"{200 + rng.randrange(6)}"
            created.add(store.staff.add(number, "New", Role.PHYSIO, "271828").id)
        elif what == 7:
            if store.breaks.ended_at(plan.id) is None:
                store.breaks.end(plan.id, store.today(), "Better", None)
            else:
                store.breaks.undo_end(plan.id, None)
        else:
            store.patients.edit(patient, name=f"N{number}", language="en", birth_year=None)
