"""Today, a patient and the search with ten thousand patients, over the same with a hundred.

PHYSIO_KIOSK_SEEDED names a folder that keeps the two clinics from one run to the next.
"""

import statistics
from random import Random
from time import perf_counter

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from app.services.clocks import SystemClock
from app.services.demo_patient import STAFF
from app.wiring import Options, kiosk
from tests.bench.seeded import SIZES, seeded

RATIO, OPENS, WARMING = 2.0, 30, 5
"""The first opens load what every later one finds loaded, at either size."""
OPENED_MS, KEY_MS = 150, 50
TYPED = ("d", "de", "dem", "demo", "demo 0", "demo 00", "demo 004", "0", "04", "zz")


@pytest.fixture(scope="module")
def clinics(tmp_path_factory):
    """The folder of each clinic."""
    root = tmp_path_factory.mktemp("seeded")
    return {name: seeded(name, root) for name in SIZES}


def drawn(window):
    """Wait for the next picture."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(2000, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)


def opened(window, go, ready):
    """Milliseconds from the touch to the picture that shows it."""
    began = perf_counter()
    go()
    while not ready():
        drawn(window)
    drawn(window)
    return (perf_counter() - began) * 1000


def measure(folder, qtbot):
    """Times of Today, of patients, and of keys, in one open kiosk."""
    options = Options(data=folder, clock=SystemClock(), size=(1920, 1080), diagonal=24, sound=False)
    number, _, _, pin = STAFF[0]
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready, timeout=120_000)
        window.view.openStaff()
        qtbot.waitUntil(lambda: window.view.staff is not None)
        staff, quick = window.view.staff, window.quick
        for digits in (number, pin):
            for digit in digits:
                staff.signIn.press(digit)
            staff.signIn.next()
        qtbot.waitUntil(lambda: staff.page == "today" and staff.today.ready, timeout=10_000)
        find, clinic = window.reception.clinic.store.find, window.reception.clinic
        ids = [it.id for it in find.people("", limit=SIZES["small"][0]).people]
        chosen = Random(1).sample(ids, OPENS)
        today, patient = [], []
        for each in chosen:
            today.append(opened(quick, lambda: staff.open("today"), lambda: staff.today.ready))
            patient.append(
                opened(
                    quick,
                    lambda it=each: staff.openFor("patient", it),
                    lambda: staff.patient.ready,
                )
            )
        keys = []
        for text in TYPED * 3:
            began = perf_counter()
            clinic.store.find.people(text)
            keys.append((perf_counter() - began) * 1000)
    return {"today": today[WARMING:], "patient": patient[WARMING:], "key": keys}


def p95(times):
    return statistics.quantiles(times, n=20)[-1]


def test_ten_thousand_patients_open_as_fast_as_a_hundred(clinics, qtbot, qapp, capsys):
    small, large = (measure(clinics[name], qtbot) for name in SIZES)
    with capsys.disabled():
        for what in small:
            few, many = (statistics.median(it[what]) for it in (small, large))
            print(
                f"\n{what}: {few:.1f} ms with 100 patients, {many:.1f} ms with 10,000, "
                f"ratio {many / few:.2f}, p95 {p95(large[what]):.1f} ms"
            )
    for what in ("today", "patient"):
        assert statistics.median(large[what]) <= RATIO * statistics.median(small[what])
        assert p95(large[what]) <= OPENED_MS
    assert max(large["key"]) <= KEY_MS
