"""Ten whole nodes of a Patroni cluster are killed: nothing that was acknowledged is lost."""

import re
import subprocess
import sys
import threading
import time
from string import Template

import psycopg
import pytest

from app.sync.errors import SyncError, Trouble
from app.sync.server.admin import Server
from tests.house.test_files import ROOT
from tests.sync.clinic import Clinic
from tests.sync.cluster import NODE, WITHOUT, TwoNodes, tools
from tests.sync.conftest import FULL

KILLS = 10 if FULL else 1
GOES_ON_S = 30.0
PUSHES, ROWS = 15, 20
"""Before each kill, and in each push."""


def step(number):
    """What is typed at a step of the walk-through."""
    text = (ROOT / "docs" / "cluster.md").read_text(encoding="utf-8")
    (typed,) = re.findall(rf"^{number}\. .*?^   ```\n(.*?)^   ```", text, re.DOTALL | re.MULTILINE)
    return typed


def as_written(number, *places):
    """Types it, at places of our own."""
    typed = step(number)
    for written, ours in places:
        assert written in typed
        typed = typed.replace(written, ours)
    begin = f'physio-kiosk() {{ "{sys.executable}" -m app "$@"; }}\n'
    subprocess.run(["bash", "-euc", begin + typed], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def test_the_walk_through_fills_in_all_that_a_node_needs():
    told = set(re.findall(r"(\w+)=", step(4)))
    wanted = set(Template(NODE.read_text(encoding="utf-8")).get_identifiers())
    assert told == wanted
    unit = NODE.with_name("physio-patroni.service").read_text(encoding="utf-8")
    for path in ("/etc/patroni.yml", "/opt/patroni/bin"):
        assert path in unit
    assert "> /etc/patroni.yml" in step(4)


@pytest.fixture
def cluster():
    if tools() is None:
        pytest.skip(WITHOUT)
    cluster = TwoNodes()
    yield cluster
    cluster.close()


def test_whole_nodes_are_killed_and_no_acknowledged_row_is_lost(cluster, tmp_path):
    cluster.leader()
    as_written(
        6,
        ("10.0.0.1,10.0.0.2 port=5432,5432", cluster.dsn.split(" dbname")[0].removeprefix("host=")),
        ("password=...", "password=boss"),
        ("/etc/physio/ca.pem", str(cluster.folder / "ca.pem")),
    )
    with Server(cluster.dsn) as admin:
        clinic = Clinic(cluster, admin, tmp_path, "North Street")
        kiosk = clinic.kiosk("Room 1")
    patient = kiosk.people.patient("Somebody", code="200001")
    kiosk.exchange()
    acknowledged, gaps, troubles = [], [], set()

    def push():
        with kiosk.ledger.write():
            notes = [
                kiosk.people.row("note", patient_id=patient, words="x", at=kiosk.ledger.now())
                for _ in range(ROWS)
            ]
        try:
            kiosk.exchange()
        except SyncError as error:
            troubles.add(error.trouble)
            return False
        acknowledged.extend(notes)
        return True

    for _ in range(KILLS):
        leader = cluster.leader()
        before = len(acknowledged)
        while len(acknowledged) < before + PUSHES * ROWS:
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
    assert there == here >= {*acknowledged}
    assert troubles <= {Trouble.NETWORK, Trouble.BUSY}
    assert max(gaps) < GOES_ON_S
