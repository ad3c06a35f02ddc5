"""What one exchange costs a server in processor time, for tests.sync.simulate_clinics."""

import copy
import json
import os
import re
import tempfile
import threading
import time
import uuid
from pathlib import Path

from psycopg.types.json import Json

from app.sync.exchange import Exchange
from app.sync.link import Link
from app.sync.pull import _pages
from app.sync.server.admin import Server
from app.sync.state import SyncState
from db.merge import travelling
from db.shape import newest, tables
from tests.sync.clinic import Clinic
from tests.sync.embedded import Embedded
from tests.sync.simulate_clinics import Cost

CLINICS = 8
SECONDS = 4.0
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def measured(cores: int = 2) -> Cost:
    """Kiosks of eight clinics that greet, push a session each, and push batches of 2,000 rows."""
    server = Embedded(safe=True)
    try:
        with Server(server.dsn) as admin:
            admin.init()
            lines = [_line(server, admin, number) for number in range(CLINICS)]
            greeting = _each(server, lines, lambda it: it.greet())
            push = _each(server, lines, lambda it: it.push(1))
            pull = _each(server, lines, lambda it: it.pull())
            batch = _each(server, lines, lambda it: it.push(60))
    finally:
        server.close()
    rows = len(lines[0].sent)
    print(
        f"greetings {greeting[1]:.0f}/s, pushes of {rows} rows {push[1]:.0f}/s, pulls "
        f"{pull[1]:.0f}/s, batches of {60 * rows} rows {batch[1]:.1f}/s: eight kiosks at a time"
    )
    return Cost(greeting[0], push[0], pull[0], batch[0] / (60 * rows), cores)


class Line:
    """One kiosk's connection, and what a session of it looks like on its way."""

    def __init__(self, link, clinic, number, sent):
        self.link, self.clinic, self.number, self.sent = link, clinic, number, sent
        self.parent = {}

    def greet(self):
        self.head = int(self.link.call("hello", newest(), "1")["head"])
        self.link.conn.execute(
            "SELECT patient_id FROM physio.erased WHERE clinic_id = %s AND change_no > %s "
            "AND change_no <= %s",
            [self.clinic, self.head, self.head],
        ).fetchall()

    def pull(self):
        """What another kiosk of this clinic asks after one push: every table, for a row or none."""
        self.greet()
        conn = self.link.conn
        conn.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        for table in travelling(tables()):
            query = (
                f"SELECT {', '.join(table.names)} FROM physio.{table.name} WHERE clinic_id = %s "
                "AND change_no > %s AND change_no <= %s AND by_kiosk IS DISTINCT FROM %s "
                f"ORDER BY change_no, {', '.join(table.key)}"
            )
            for _ in _pages(conn, query, [self.clinic, self.head - 1, self.head, "another"]):
                pass
        conn.execute("ROLLBACK")

    def push(self, sessions):
        """The same session again, as another one: every id that it made is new."""
        self.number += 1
        tabs, rows = {}, self.sent
        for _ in range(sessions):
            fresh = {}
            for table, row in rows:
                tabs.setdefault(table, []).append(_renamed(row, fresh, self.parent))
        meta = {"push": self.number, "newest": newest(), "erased": [], "bases": {}, "cols": {
            table: [*found[0]] for table, found in tabs.items()}}  # fmt: skip
        parts = [*(Json(it) for it in tabs.values()), Json([])]
        self.link.call("push", meta, [*tabs, ""], parts)


def _renamed(row, fresh, kept):
    row = copy.copy(row)
    for key, value in row.items():
        if isinstance(value, str) and _ID.fullmatch(value) and value not in kept:
            row[key] = fresh.setdefault(value, str(uuid.uuid4()))
    return row


def _line(server, admin, number):
    clinic = Clinic(server, admin, Path(tempfile.mkdtemp()), f"Measured {number}")
    kiosk = clinic.kiosk("Room 1")
    patient = kiosk.people.patient("Somebody", code="200001")
    plan = kiosk.people.plan(patient)
    kiosk.exchange()
    before = _ids(kiosk)
    kiosk.people.session(patient, plan)
    sent = []
    exchange = Exchange(kiosk.ledger)
    call = exchange.link.call

    def heard(function, *values):
        if function == "push":
            for table, part in zip(values[1], values[2], strict=True):
                sent.extend((table, row) for row in part.obj)
        return call(function, *values)

    exchange.link.call = heard
    exchange.run()
    exchange.close()
    state = SyncState(kiosk.ledger)
    line = Line(
        Link(json.loads(state.get("server"))), state.get("clinic"), int(state.get("push")) + 1, sent
    )
    line.parent = before
    clinic.close()
    return line


def _ids(kiosk):
    return {
        value
        for table in ("patient", "plan", "staff")
        for (value,) in kiosk.ledger.rows(f"SELECT id FROM {table}")
    } | {SyncState(kiosk.ledger).kiosk}


def _each(server, lines, job):
    """Processor seconds of the server for one, and how many a second."""
    before, began, counts = _spent(server), time.perf_counter(), [0] * len(lines)

    def work(at):
        while time.perf_counter() - began < SECONDS:
            job(lines[at])
            counts[at] += 1

    threads = [threading.Thread(target=work, args=(at,)) for at in range(len(lines))]
    for it in threads:
        it.start()
    for it in threads:
        it.join()
    took = time.perf_counter() - began
    return (_spent(server) - before) / sum(counts), sum(counts) / took


def _spent(server):
    """Processor seconds of all processes of this server, those that have ended included."""
    pid = int((server.folder / "data" / "postmaster.pid").read_text().split()[0])
    ticks = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            ticks += int(fields[11]) + int(fields[12])
        elif int(process.name) == pid:
            ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")
