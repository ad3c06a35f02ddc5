"""Old and new versions meet: a server that is ahead, a kiosk behind, one that catches up."""

import psycopg
import pytest

from app.sync import exchange as exchanging
from app.sync import pull, push, rows
from app.sync.errors import SyncError, Trouble
from db import shape
from db.merge import travelling
from tests.store.place import CODE, MORNING, PIN
from tests.sync.clinic import rows_of


@pytest.fixture
def older(monkeypatch):
    """This process plays a kiosk that knows nothing of ``session.kiosk_id`` and of conflicts."""

    def play():
        def table(it):
            columns = tuple(c for c in it.columns if (it.name, c.name) != ("session", "kiosk_id"))
            return shape.Table(it.name, columns, it.key, it.points, it.append_only, it.free_text)

        known = tuple(table(it) for it in shape.tables() if it.name != "sync_conflict")
        for module in (pull, push, rows):
            monkeypatch.setattr(module, "tables", lambda: known)
        for module in (exchanging, push):
            monkeypatch.setattr(module, "newest", lambda: "m0011_keeping")
        assert len(travelling(known)) == len(travelling(shape.tables())) - 1

    yield play
    monkeypatch.undo()


def test_an_older_kiosk_goes_on_and_leaves_alone_what_it_does_not_know(
    clinic, a, b, older, monkeypatch
):
    patient = a.store.patients.add("One", code=CODE, pin=PIN).id
    a.store.plans.save(a.place.plan, patient)
    clinic.settle()
    session = b.store.sessions.begin(patient, b.store.plans.current(patient), MORNING)
    b.exchange()
    older()
    b.store.sessions.close_stale()
    with b.ledger.write() as db:
        db.execute(
            "UPDATE session SET outcome = 'stopped', ended_at = ? WHERE id = ?",
            (b.ledger.now(), session),
        )
    b.exchange()
    monkeypatch.undo()
    a.exchange()
    kiosk, outcome = a.one("SELECT kiosk_id, outcome FROM session WHERE id = ?", session)
    assert outcome == "stopped"
    assert kiosk == b.one("SELECT value FROM sync_state WHERE key = 'kiosk'")[0]


def test_a_kiosk_that_was_brought_up_to_date_fetches_what_it_did_not_know(
    clinic, a, b, older, monkeypatch
):
    patient = a.store.patients.add("One", code=CODE, pin=PIN).id
    plan = a.store.plans.save(a.place.plan, patient)
    older()
    b.exchange()
    monkeypatch.undo()
    a.people.session(patient, plan)
    a.exchange()
    older()
    b.exchange()
    assert b.one("SELECT kiosk_id FROM session") == (None,)
    monkeypatch.undo()
    clinic.settle()
    assert rows_of(a) == rows_of(b)
    assert b.one("SELECT kiosk_id FROM session")[0] is not None


def test_a_kiosk_that_is_newer_than_its_server_waits(clinic, a, server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        conn.execute("UPDATE physio.shape SET newest = 'm0011_keeping'")
        try:
            a.people.patient("One", code="200001")
            with pytest.raises(SyncError, match="server init") as error:
                a.exchange()
            assert error.value.trouble is Trouble.OLD_SERVER
        finally:
            conn.execute("UPDATE physio.shape SET newest = %s", [shape.newest()])
    a.exchange()
    assert a.one("SELECT count(*) FROM outbox") == (0,)


def test_init_brings_an_older_server_up_to_date(clinic, a, admin, server):
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        conn.execute("ALTER TABLE physio.session DROP COLUMN kiosk_id")
        conn.execute("DROP TABLE physio.sync_conflict")
        conn.execute("UPDATE physio.shape SET newest = 'm0011_keeping'")
    admin.init()
    patient = a.store.patients.add("One", code=CODE, pin=PIN).id
    a.people.session(patient, a.people.plan(patient))
    a.exchange()
    assert a.exchange() == 0
