"""Ten whole nodes of a Patroni cluster are killed: nothing that was acknowledged is lost."""

import threading
import time

import psycopg
import pytest

from app.sync.errors import SyncError, Trouble
from app.sync.server.admin import Server
from tests.sync.clinic import Clinic
from tests.sync.cluster import WITHOUT, TwoNodes, tools
from tests.sync.conftest import FULL

KILLS = 10 if FULL else 1
GOES_ON_S = 30.0


@pytest.fixture
def cluster():
    if tools() is None:
        pytest.skip(WITHOUT)
    cluster = TwoNodes()
    yield cluster
    cluster.close()


def test_whole_nodes_are_killed_and_no_acknowledged_row_is_lost(cluster, tmp_path):
    cluster.leader()
    with Server(cluster.dsn) as admin:
        admin.init()
        clinic = Clinic(cluster, admin, tmp_path, "North Street")
        kiosk = clinic.kiosk("Room 1")
    patient = kiosk.people.patient("Somebody", code="200001")
    kiosk.exchange()
    acknowledged, gaps, troubles = [], [], set()

    def push():
        note = kiosk.people.row("note", patient_id=patient, words="x", at=kiosk.ledger.now())
        try:
            kiosk.exchange()
        except SyncError as error:
            troubles.add(error.trouble)
            return False
        acknowledged.append(note)
        return True

    for _ in range(KILLS):
        leader = cluster.leader()
        before = len(acknowledged)
        while len(acknowledged) < before + 5:
            push()
        killer = threading.Thread(target=leader.kill)
        killer.start()  # while pushes go on
        began = time.monotonic()
        while killer.is_alive():
            push()
        killer.join()
        while not push():
            assert time.monotonic() - began < 120
        gaps.append(time.monotonic() - began)
        leader.start()
    cluster.leader()
    kiosk.exchange()
    with psycopg.connect(cluster.dsn) as conn:
        there = {it for (it,) in conn.execute("SELECT id FROM physio.note").fetchall()}
    here = {it for (it,) in kiosk.ledger.rows("SELECT id FROM note")}
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged, gaps {[round(it, 1) for it in gaps]}")
    clinic.close()
    assert there == here
    assert troubles <= {Trouble.NETWORK, Trouble.BUSY}
    assert max(gaps) < GOES_ON_S
