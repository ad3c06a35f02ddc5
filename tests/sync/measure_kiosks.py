"""What a kiosk itself has of exchanging, for tests.sync.measure: nobody in front of it may notice.

Alone: python -m tests.sync.measure_kiosks (a PostgreSQL, three minutes).
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from itertools import count
from pathlib import Path

from app.core.session.compile import compile_session
from app.core.session.events import RepDone, SetEnded, SetStarted
from app.core.session.steps import works
from app.store.files import read_key
from app.sync.joining import _mark_all, invite, join
from app.sync.server.admin import Server
from app.sync.state import SyncState
from db.capture import PREFIX, follow
from tests.store.people import People
from tests.store.place import MORNING, Place, begin
from tests.sync.clinic import Clinic, rows_of
from tests.sync.embedded import Embedded

EVEN_S = float(os.environ.get("EVEN", "90"))
"""How long an idle process is watched: three exchanges."""
REPS = 400


def main() -> None:
    """All of it on a server of its own."""
    folder, server = Path(tempfile.mkdtemp()), Embedded(safe=True)
    try:
        with Server(server.dsn) as admin:
            admin.init()
            apart(folder, server, admin)
            reps_beside_a_pull(folder, admin)
            idle_process(folder, admin)
    finally:
        server.close()


def apart(folder, server, admin):
    """Eight kiosks that have not heard each other for an hour, two sessions and some notes each,
    are all back in the same second."""
    clinic = Clinic(server, admin, folder / "apart", "Apart")
    kiosks = [clinic.kiosk(f"Room {number}") for number in range(8)]
    first = kiosks[0]
    patients = [first.people.patient(f"P{number}", code=f"{number:06}") for number in range(16)]
    plans = {it: first.people.plan(it) for it in patients}
    clinic.settle()
    rng = random.Random(8)
    for number, kiosk in enumerate(kiosks):
        for patient in patients[2 * number : 2 * number + 2]:
            kiosk.people.session(patient, plans[patient])
        for patient in rng.sample(patients, 6):
            kiosk.people.flag(patient)
            kiosk.store.patients.edit(patient, name=f"N{number}", language="en", birth_year=None)
    waiting = sum(SyncState(kiosk.ledger).waiting() for kiosk in kiosks)
    for kiosk in kiosks:
        kiosk.close()
    even = threading.Barrier(len(kiosks))

    def work(kiosk):
        kiosk.open()
        for _ in range(2):  # what came last from others is there after the second
            kiosk.exchange()
            even.wait()
        kiosk.close()

    hands = [threading.Thread(target=work, args=(kiosk,)) for kiosk in kiosks]
    began = time.perf_counter()
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    took = time.perf_counter() - began
    for kiosk in kiosks:
        kiosk.open()
    for other in kiosks[1:]:
        assert rows_of(other) == rows_of(first)
    clinic.close()
    print(
        f"8 kiosks after an hour apart, {waiting} changes: all equal {took:.1f} s after the "
        "network was back, and at most 30 s later where each exchanges once in 30 s"
    )


def reps_beside_a_pull(folder, admin):
    """A rep as it was without a server; with capture; and with capture while 50,000 rows come in
    at this kiosk from a process of its own, as in a clinic."""
    clinic = "Pulled"
    admin.add_clinic(clinic)
    big, small = Place(folder / "big"), Place(folder / "small")
    seed = [sys.executable, "-m", "app", "seed", "--data", str(big.folder), "--patients", "200"]
    subprocess.run([*seed, "--sets", "20000"], check=True, stdout=subprocess.DEVNULL)
    _join(big, admin.add_kiosk(clinic, "big"))
    with big.open() as store:
        code = invite(store.ledger, "small")
    _exchange(small, code)  # joined, before anything is there to be pulled
    exchanging = [sys.executable, "-m", "app", "sync", "--data"]
    spent: dict[str, list[tuple[float, float]]] = {"without": [], "capture": [], "pull": []}
    with small.open() as store:
        conn, reps = store.ledger.db.conn, _reps(store, small.plan)
        for turn in range(REPS):  # turn by turn, so that both meet the same machine
            which = "capture" if turn % 2 else "without"
            if which == "capture":
                follow(store.ledger.db)
            else:
                named = f"SELECT name FROM sqlite_master WHERE name GLOB '{PREFIX}*'"
                for (name,) in conn.execute(named).fetchall():
                    conn.execute(f"DROP TRIGGER {name}")
            spent[which].append(next(reps))
        follow(store.ledger.db)
        with store.ledger.write():
            _mark_all(store.ledger)  # what was begun without capture
        subprocess.run([*exchanging, str(big.folder)], check=True, stdout=subprocess.DEVNULL)
        process = subprocess.Popen([*exchanging, str(small.folder)], stdout=subprocess.PIPE)
        began = time.perf_counter()
        while process.poll() is None:
            spent["pull"].append(next(reps))
        took = time.perf_counter() - began
        said = process.stdout.read().decode().strip()
    for at, by in enumerate(("time", "processor time")):
        middle = {}
        for name, found in spent.items():
            ordered = sorted(it[at] * 1000 for it in found)
            middle[name] = statistics.median(ordered)
            print(
                f"a rep, {name}, {by}: median {middle[name]:.2f} ms, 95 of 100 within "
                f"{ordered[int(len(ordered) * 0.95)]:.1f} ms, worst {ordered[-1]:.0f} ms "
                f"({len(found)} reps)"
            )
        print(
            f"of a rep without: {middle['capture'] / middle['without']:.2f} with capture, "
            f"{middle['pull'] / middle['without']:.2f} beside a pull of {took:.1f} s"
        )
    print(said)


def _reps(store, plan):
    """How long each rep took to be stored, for ever: one session follows the other."""
    codes = count(900_000)
    while True:
        _, recorder = begin(
            store, plan, People(store).patient("Somebody", code=f"{next(codes):06}")
        )
        for work in works(compile_session(plan, MORNING.day, MORNING.part)):
            recorder.handle(SetStarted(work))
            for number in range(1, work.target + 1):
                began, at_work = time.perf_counter(), time.process_time()
                recorder.handle(RepDone(work.key, number, number * 2.0))
                yield time.perf_counter() - began, time.process_time() - at_work
                time.sleep(0.002)
            recorder.handle(SetEnded(work.key, "done", work.target, 0))


def idle_process(folder, admin):
    """What the process that exchanges takes of a core while nothing happens."""
    admin.add_clinic("Quiet")
    place = Place(folder / "quiet")
    _exchange(place, admin.add_kiosk("Quiet", "a"))
    watch = [sys.executable, "-m", "app", "sync", "--watch", "--data", str(place.folder)]
    process = subprocess.Popen(
        watch, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    process.stdout.readline()  # it has exchanged once
    before, began = _ticks(process.pid), time.perf_counter()
    time.sleep(EVEN_S)
    share = (_ticks(process.pid) - before) / (time.perf_counter() - began)
    process.stdin.close()
    process.wait(20)
    print(f"the process that exchanges, while nothing happens: {share:.3%} of a core")


def _ticks(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _join(place, code):
    with place.open() as store:
        join(store.ledger, code, read_key(place.folder / "kiosk.key"), place.folder)


def _exchange(place, code):
    _join(place, code)
    sync = [sys.executable, "-m", "app", "sync", "--data", str(place.folder)]
    subprocess.run(sync, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
