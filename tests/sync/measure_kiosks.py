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
from app.sync.joining import invite, join
from app.sync.server.admin import Server
from app.sync.state import SyncState
from tests.store.people import People
from tests.store.place import MORNING, Place, begin
from tests.sync.clinic import Clinic, rows_of
from tests.sync.embedded import Embedded

EVEN_S = float(os.environ.get("EVEN", "90"))
"""How long an idle process is watched: three exchanges."""
REPS, PULLS = int(os.environ.get("REPS", "3000")), 3
CODES = count(900_000)


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
        "network was back, where both exchanges of each begin at once (in a clinic within 28 s)"
    )


def reps_beside_a_pull(folder, admin):
    """A rep with capture, and one with capture while 50,000 rows come in at this kiosk from a
    process of its own, as in a clinic: over one at a kiosk that never joined, in turns with it."""
    clinic = "Pulled"
    admin.add_clinic(clinic)
    big, alone = Place(folder / "big"), Place(folder / "alone")
    seed = [sys.executable, "-m", "app", "seed", "--data", str(big.folder), "--patients", "200"]
    subprocess.run([*seed, "--sets", "20000"], check=True, stdout=subprocess.DEVNULL)
    _join(big, admin.add_kiosk(clinic, "big"))
    pulling = [Place(folder / f"small {number}") for number in range(PULLS)]
    with big.open() as store:
        codes = [invite(store.ledger, place.folder.name) for place in pulling]
    for place, code in zip(pulling, codes, strict=True):
        _exchange(place, code)  # joined, before anything is there to be pulled
    with alone.open():
        pass  # both have been opened before, as every kiosk has
    exchanging = [sys.executable, "-m", "app", "sync", "--data"]
    with alone.open() as without, pulling[0].open() as joined:
        turns = _turns(without, joined, alone.plan)
        _compare("with capture", [next(turns) for _ in range(REPS)])
    subprocess.run([*exchanging, str(big.folder)], check=True, stdout=subprocess.DEVNULL)
    found, took = [], []
    for place in pulling:
        with alone.open() as without, place.open() as joined:
            turns = _turns(without, joined, alone.plan)
            began = time.perf_counter()
            process = subprocess.Popen([*exchanging, str(place.folder)], stdout=subprocess.PIPE)
            while process.poll() is None:
                found.append(next(turns))
            took.append(time.perf_counter() - began)
            print(process.stdout.read().decode().strip())
    _compare(f"beside pulls of {', '.join(f'{it:.0f}' for it in took)} s", found)


def _compare(what, turns):
    """What the second of each turn takes over the first, by the middle of all, and between what 95
    of 100 draws from them lie."""
    rng = random.Random(8)
    for at, by in enumerate(("clock", "processor")):
        one, two = ([turn[which][at] * 1000 for turn in turns] for which in (0, 1))
        drawn = []
        for _ in range(200):
            some = rng.choices(range(len(turns)), k=len(turns))
            alone = statistics.median(one[it] for it in some)
            drawn.append(statistics.median(two[it] for it in some) / alone)
        drawn.sort()
        (a, b), ordered = map(statistics.median, (one, two)), sorted(two)
        print(
            f"a rep {what}, {by}: median {b:.3f} ms, {b / a:.3f} of {a:.3f} "
            f"({drawn[5]:.3f} to {drawn[-6]:.3f}), 95 of 100 within "
            f"{ordered[int(len(ordered) * 0.95)]:.1f} ms, worst {ordered[-1]:.0f} ms "
            f"({len(turns)} turns)"
        )


def _turns(one, other, plan):
    """How long a rep took to be stored in each of the two, for ever, now one first and now the
    other: both meet the same machine."""
    first, second = _reps(one, plan), _reps(other, plan)
    for number in count():
        if number % 2:
            yield next(first), next(second)
        else:
            late = next(second)
            yield next(first), late
        time.sleep(0.002)


def _reps(store, plan):
    """How long each rep took, for ever: one session follows the other."""
    while True:
        _, recorder = begin(
            store, plan, People(store).patient("Somebody", code=f"{next(CODES):06}")
        )
        for work in works(compile_session(plan, MORNING.day, MORNING.part)):
            recorder.handle(SetStarted(work))
            for number in range(1, work.target + 1):
                began, at_work = time.perf_counter(), time.process_time()
                recorder.handle(RepDone(work.key, number, number * 2.0))
                yield time.perf_counter() - began, time.process_time() - at_work
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
