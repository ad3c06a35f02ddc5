"""Measures what docs/scale.md says: python -m tests.sync.measure (a PostgreSQL, some minutes)."""

import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psycopg
from psycopg.types.json import Json

from app.store.files import read_key
from app.sync.code import Code
from app.sync.exchange import Exchange
from app.sync.joining import invite, join
from app.sync.keys import password
from app.sync.link import Link
from app.sync.server.admin import Server
from db.merge import travelling
from db.shape import newest, tables
from tests.store.people import People
from tests.store.place import Place
from tests.sync.embedded import Embedded
from tests.sync.measure_kiosks import apart, idle_process, reps_beside_a_pull

PATIENTS, SETS = "200", "20000"
ROUNDS = 5
"""Push and COPY take turns: a server that has just begun is slow at whatever comes first."""


def main() -> None:
    """All of it, one after the other."""
    folder, server = Path(tempfile.mkdtemp()), Embedded(safe=True)
    try:
        with Server(server.dsn) as admin:
            admin.init()
            _bulk(folder, server, admin)
            _many(folder, server, admin)
            _idle(folder, server, admin)
            _four_hundred(server, admin)
            apart(folder, server, admin)
            reps_beside_a_pull(folder, admin)
            idle_process(folder, admin)
    finally:
        server.close()


def _kiosk(place, code):
    with place.open() as store:
        join(store.ledger, code, read_key(place.folder / "kiosk.key"), place.folder)


def _bulk(folder, server, admin):
    clinic = admin.add_clinic("Bulk")
    a, b, raw = (Place(folder / name) for name in ("a", "b", "raw"))
    seed = [sys.executable, "-m", "app", "seed", "--data", str(a.folder)]
    subprocess.run(
        [*seed, "--patients", PATIENTS, "--sets", SETS], check=True, stdout=subprocess.DEVNULL
    )
    for number in range(ROUNDS):
        shutil.copytree(a.folder, folder / f"push-{number}")
    _kiosk(a, admin.add_kiosk("Bulk", "a"))
    with a.open() as store:
        code = invite(store.ledger, "b")
    push = _pushed(a)
    _kiosk(b, code)
    with b.open() as store:
        exchange = Exchange(store.ledger)
        pull, rows = _timed(exchange.run)
        exchange.close()
        held = {
            it.name: store.ledger.rows(f"SELECT {', '.join(it.names)} FROM {it.name}")
            for it in travelling(tables())
        }
    print(f"push {rows / push:.0f} rows/s, pull {rows / pull:.0f} rows/s ({rows} rows)")
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        there = {
            it.name: conn.execute(
                f"SELECT {', '.join(it.names)} FROM physio.{it.name} WHERE clinic_id = %s", [clinic]
            ).fetchall()
            for it in travelling(tables())
        }
        (size,) = conn.execute(
            "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class AS c JOIN pg_namespace AS n "
            "ON n.oid = c.relnamespace WHERE nspname = 'physio' AND relkind = 'r'"
        ).fetchone()
        ratios = []
        for number in range(ROUNDS):
            place = Place(folder / f"push-{number}")
            admin.add_clinic(place.folder.name)
            _kiosk(place, admin.add_kiosk(place.folder.name, "a"))
            push, copied = _pushed(place), _copied(conn, admin.add_clinic(f"Copy {number}"), there)
            ratios.append(copied / push)
            print(f"push {rows / push:.0f} rows/s, COPY into the same tables {rows / copied:.0f}")
        told = ", ".join(f"{it:.2f}" for it in sorted(ratios))
        print(f"push is {statistics.median(ratios):.2f} of COPY ({told})")
    print(f"{size / rows:.0f} bytes a row on the server with its indexes")
    with raw.open() as store:
        conn = store.ledger.db.conn

        def insert():
            conn.execute("BEGIN IMMEDIATE")
            conn.execute("PRAGMA defer_foreign_keys = ON")
            for (name,) in conn.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE IN%'"
            ).fetchall():
                conn.execute(f"DROP TRIGGER {name}")
            for table in travelling(tables()):
                places = ", ".join("?" * len(table.names))
                conn.executemany(f"INSERT INTO {table.name} VALUES ({places})", held[table.name])
            conn.execute("COMMIT")

        straight, _ = _timed(insert)
    print(f"executemany {rows / straight:.0f} rows/s: pull is {straight / pull:.2f} of it")


def _pushed(place):
    """Seconds until all that a kiosk has is on the server."""
    with place.open() as store:
        exchange = Exchange(store.ledger)
        spent, _ = _timed(exchange.run)
        exchange.close()
    return spent


def _copied(conn, clinic, there):
    """Seconds for the same rows by COPY, as rows of another clinic."""

    def copy():
        with conn.transaction():
            for table in travelling(tables()):
                names = ", ".join(table.names)
                into = f"physio.{table.name} (clinic_id, change_no, {names})"
                with conn.cursor().copy(f"COPY {into} FROM STDIN") as out:
                    for row in there[table.name]:
                        out.write_row((clinic, 1, *row))

    spent, _ = _timed(copy)
    return spent


def _many(folder, server, admin):
    """Sixteen connections of as many kiosks, each with one session's worth in each push."""
    places = []
    for number in range(16):
        admin.add_clinic(f"Many {number}")
        place = Place(folder / f"many-{number}")
        _kiosk(place, admin.add_kiosk(f"Many {number}", "a"))
        places.append(place)
    spans: list[float] = []
    with psycopg.connect(server.dsn, autocommit=True) as conn:
        before = conn.execute("SELECT pg_current_wal_lsn()").fetchone()[0]

        def work(place):
            with place.open() as store:
                people = People(store)
                patient = people.patient("Somebody")
                plan = people.plan(patient)
                for _ in range(12):
                    people.session(patient, plan)
                    exchange = Exchange(store.ledger)
                    span, _ = _timed(exchange.run)
                    spans.append(span)
                    exchange.close()

        threads = [threading.Thread(target=work, args=(place,)) for place in places]
        took, _ = _timed(lambda: [[it.start() for it in threads], [it.join() for it in threads]])
        (wal,) = conn.execute("SELECT pg_current_wal_lsn() - %s::pg_lsn", [before]).fetchone()
    print(
        f"{len(spans) / took:.0f} exchanges/s with a connection each, "
        f"median {statistics.median(spans) * 1000:.0f} ms, "
        f"{float(wal) / len(spans) / 1024:.1f} KiB WAL each"
    )


def _idle(folder, server, admin):
    """What a kiosk that has nothing to say costs, at one exchange in 30 s."""
    admin.add_clinic("Idle")
    place = Place(folder / "idle")
    _kiosk(place, admin.add_kiosk("Idle", "a"))
    with place.open() as store:
        exchange = Exchange(store.ledger)
        exchange.run()
        began = time.process_time()
        for _ in range(100):
            exchange.run()
        spent = (time.process_time() - began) / 100
        exchange.close()
    print(f"an idle exchange: {spent * 1000:.1f} ms of a core, {spent / 30 * 100:.3f} % of one")


def _four_hundred(server, admin):
    """Fifty clinics of eight kiosks, each on a connection that stays, for a minute: whatever comes
    in 30 s from each is sent by four hands, as fast as they can, and one session at a time."""
    links = [link for number in range(50) for link in _enrolled(admin, f"Site {number}")]
    meta = {"newest": newest(), "counts": {"patient": 1}}
    spans, began = [], time.perf_counter()

    def work(mine):
        for turn in (1, 2):
            for number, link in mine:
                key = f"{turn}-{number}"
                at = "2026-11-23T09:00:00.000Z"
                row = {"id": key, "code": key, "name": "~", "pin_hash": "x", "language": "en"}
                flags = [
                    {"id": f"{key}-{n}", "patient_id": key, "kind": "two_red", "tier": "soon"}
                    | {"raised_at": at}
                    for n in range(20)
                ]
                since = time.perf_counter()
                link.call("hello", newest(), "1")
                sent = [Json([row | {"created_at": at}]), Json(flags), Json([])]
                link.call("push", {**meta, "push": turn}, ["patient", "flag", ""], sent)
                spans.append(time.perf_counter() - since)

    hands = [threading.Thread(target=work, args=([*enumerate(links)][at::4],)) for at in range(4)]
    for each in hands:
        each.start()
    for each in hands:
        each.join()
    took = time.perf_counter() - began
    assert len(spans) == 2 * len(links) == 800
    worst = sorted(spans)[int(len(spans) * 0.95)]
    print(
        f"{len(links)} kiosks connected: {len(spans) / took:.0f} exchanges/s "
        f"(13 are needed), 95 of 100 within {worst * 1000:.0f} ms"
    )
    for link in links:
        link.close()


def _enrolled(admin, clinic):
    """The links of eight kiosks of a new clinic, without records of their own."""
    admin.add_clinic(clinic)
    code, links = admin.add_kiosk(clinic, "1"), []
    for number in range(2, 10):
        link = Link({**code.kiosk_parts(password(code.secret), Path("none"))})
        new = secrets.token_hex(8)
        made = link.conn.pgconn.encrypt_password(new.encode(), b"", b"scram-sha-256").decode()
        link.call("enrol", made, newest(), "")
        links.append(link)
        if number < 10:
            secret = secrets.token_bytes(16)
            word = password(secret).encode()
            made = link.conn.pgconn.encrypt_password(word, b"", b"scram-sha-256").decode()
            parts = code.kiosk_parts(new, Path("none"))
            role = link.call("invite", f"{number}", made, "sealed")
            code = Code.to_server(parts, str(role), secret)
    return links


def _timed(job):
    began = time.perf_counter()
    found = job()
    return time.perf_counter() - began, found


if __name__ == "__main__":
    main()
