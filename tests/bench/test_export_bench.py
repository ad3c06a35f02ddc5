"""A million sets taken out: CSV over the SQLite shell, a workbook over CSV, how soon it stops.

The shell dumps a plain copy of the records, so that the floor has no work that we have: we also
decrypt, neutralise, hash and compress. All time of processors counts, on every thread, so that
others on the machine do not; time by the wall is told. PHYSIO_KIOSK_SEEDED keeps the clinic between
runs.
"""

import json
import random
import resource
import shutil
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from datetime import date

import orjson
import pytest

from app.core.dataset.choice import Choice
from app.core.dataset.tables import BY_NAME
from app.core.long_work import LongWork, Stopped
from app.devices.clocks import SystemClock
from app.exports.disk import Disk
from app.exports.fhir.write import Asked, write_fhir
from app.exports.order import Format
from app.exports.pack import Pack
from app.exports.tables import write_csv
from app.exports.workbook import write_sheets
from app.store.extract.routes import WITHHELD, WITHHOLD
from app.usecases.records.derived import WithDerived
from app.usecases.records.export_request import Request
from app.usecases.records.exporter import words_of
from app.wiring import open_clinic
from app.wiring_records import exporter
from tests.bench.seeded import seeded

SETS = BY_NAME["set_result"]
CSV_SHARE, WORKBOOK_TIMES, RESOURCES_A_SECOND, ADHERENCE_S = 1.0, 3.0, 30_000, 3.0
MEMORY_MB, FLAT_MB, FIRST_BYTE_S, STOP_S = 60, 15, 1.0, 0.2
FORMATS = (Format.CSV, Format.JSON, Format.FHIR, Format.XLSX)
SOME = 400
"""Patients of whom the resources are made, with 40,000 sets."""

ROUNDS = 3

pytestmark = pytest.mark.skipif(not shutil.which("sqlite3"), reason="needs SQLite's shell")


@pytest.fixture(scope="module")
def clinic_folder(tmp_path_factory):
    return seeded("large", tmp_path_factory.mktemp("seeded"))


@contextmanager
def extracted(folder, patients=None):
    """The clinic's extract and the clinic; ``patients`` is how many, None for all."""
    clinic = open_clinic(folder, SystemClock(), create=False, checked=False)
    ids = None
    if patients:
        found = clinic.store.ledger.rows("SELECT id FROM patient ORDER BY id LIMIT ?", patients)
        ids = tuple(it for (it,) in found)
    extract = clinic.store.extract(Choice(date(2026, 11, 23), ids), LongWork())
    extract.open()
    try:
        yield extract, clinic
    finally:
        extract.close()
        clinic.store.close()


class Only:
    """A source of one table."""

    def __init__(self, source, table):
        self.choice, self.count = source.choice, source.count
        self.rows, self.lines, self.pieces = source.rows, source.lines, source.pieces
        self._table = table

    def tables(self):
        return (self._table,)


@contextmanager
def packed(out):
    """A pack at ``out``."""
    with out.open("wb") as file:
        disk = Disk(out, LongWork())
        pack = Pack(file, disk)
        yield pack
        pack.close()
        disk.close()


def spent(work):
    """Seconds by the wall and of processors, of this process and its children."""
    wall, used = time.perf_counter(), processors()
    work()
    return time.perf_counter() - wall, processors() - used


def processors():
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(it.ru_utime + it.ru_stime for it in both)


def best(times):
    """The least of each, by the wall and of processors."""
    return tuple(min(column) for column in zip(*times, strict=True))


@pytest.fixture
def say(capsys):
    def say(text):
        with capsys.disabled():
            print(f"\n{text}")

    return say


@pytest.fixture
def dump(clinic_folder, tmp_path):
    """Has the shell write the sets into a file that it returns, from a plain copy."""
    plain, out = tmp_path / "plain.db", tmp_path / "shell.csv"
    with extracted(clinic_folder) as (extract, clinic):
        conn = clinic.store.ledger.db.conn
        columns = ", ".join(f"{it} AS {name}" for it, name in zip(extract._values(SETS),
            SETS.names, strict=True))  # fmt: skip
        query = f"SELECT {columns} {extract._from(SETS, ordered=True)};"
        extract.close()
        conn.execute("ATTACH ? AS plain KEY ''", (str(plain),))
        conn.execute("SELECT sqlcipher_export('plain')").fetchall()
        conn.execute("DETACH plain")
    script = (
        "CREATE TEMP TABLE chosen (label TEXT PRIMARY KEY, patient_id TEXT NOT NULL UNIQUE)"
        " WITHOUT ROWID;\nINSERT INTO chosen SELECT id, id FROM patient;\n"
        f"{WITHHELD};\n{WITHHOLD};\n"
        f".mode csv\n.headers on\n.output {out}\n{query}\n"
    )

    def dump():
        subprocess.run(["sqlite3", str(plain)], input=script, text=True, check=True)
        return out

    yield dump
    plain.unlink()


def test_csv_over_the_shell(clinic_folder, dump, tmp_path, say):
    rows, ours, shell = 0, [], []

    def export():
        nonlocal rows
        with packed(tmp_path / "x.zip") as pack:
            write_csv(pack, Only(extract, SETS))
        rows = pack.entries[-1].rows

    with extracted(clinic_folder) as (extract, _):
        for _ in range(ROUNDS):
            shell.append(spent(dump))
            ours.append(spent(export))
    with dump().open(encoding="utf-8") as written:
        assert sum(1 for _ in written) == rows + 1
    (wall, used), (shell_wall, shell_used) = best(ours), best(shell)
    say(
        f"csv: {rows:,} rows, {rows / used:,.0f} a second of processors, the shell "
        f"{rows / shell_used:,.0f}, share {shell_used / used:.2f}, by the wall "
        f"{shell_wall / wall:.2f}"
    )
    assert shell_used / used >= CSV_SHARE


def test_workbook_over_csv(clinic_folder, tmp_path, say):
    """The same million rows as a sheet."""
    rows, book, csv = 0, [], []

    def export():
        nonlocal rows
        with packed(tmp_path / "x.zip") as pack, pack.parts("records.xlsx") as parts:
            ((_, rows),) = write_sheets(parts, SETS, Only(extract, SETS), 0)

    def lines():
        with packed(tmp_path / "x.zip") as pack:
            write_csv(pack, Only(extract, SETS))

    with extracted(clinic_folder) as (extract, _):
        for _ in range(ROUNDS):
            csv.append(spent(lines))
            book.append(spent(export))
    (wall, used), (csv_wall, csv_used) = best(book), best(csv)
    say(
        f"workbook: {rows:,} rows, {rows / used:,.0f} a second of processors, "
        f"{used / csv_used:.2f} times CSV, by the wall {wall / csv_wall:.2f}"
    )
    assert used / csv_used <= WORKBOOK_TIMES


def test_resources_a_second(clinic_folder, tmp_path, say):
    times = []

    def export():
        nonlocal resources
        with packed(tmp_path / "x.zip") as pack:
            write_fhir(pack, extract, words_of(clinic.library), Asked())
        resources = sum(it.rows for it in pack.entries)

    resources = 0
    with extracted(clinic_folder, SOME) as (extract, clinic):
        times.extend(spent(export) for _ in range(ROUNDS))
    shutil.unpack_archive(tmp_path / "x.zip", tmp_path / "x")
    ready = [
        orjson.loads(line)
        for path in (tmp_path / "x").rglob("*.ndjson")
        for line in path.read_bytes().splitlines()
    ]
    _, dumped = spent(lambda: [orjson.dumps(it) for it in ready])
    wall, used = best(times)
    say(
        f"fhir: {resources:,} resources, {resources / used:,.0f} a second of processors, by the "
        f"wall {resources / wall:,.0f}; ready dicts {resources / dumped:,.0f}"
    )
    assert resources / used >= RESOURCES_A_SECOND


def test_how_a_whole_clinic_keeps_its_plans(clinic_folder, say):
    with extracted(clinic_folder) as (extract, clinic):
        source = WithDerived(extract, clinic.store, clinic.slot)
        wall, used = spent(lambda: next(source.rows(BY_NAME["week"])))
        patients = len(extract.patients())
    say(f"adherence: {patients:,} patients in {used:.1f} s of processors, {wall:.1f} by the wall")
    assert used <= ADHERENCE_S


@pytest.mark.parametrize("form", FORMATS)
def test_memory_is_flat_and_the_first_byte_soon(clinic_folder, tmp_path, say, form):
    command = [sys.executable, "-m", "tests.bench.taking_out", clinic_folder, tmp_path / "x", form]
    said = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    most = max(said["early_mb"], said["late_mb"])
    later = said["late_mb"] - said["early_mb"]
    say(
        f"{form}: {said['seconds']:.0f} s, first byte after {said['first']:.2f} s, "
        f"at most {most:.0f} MB over start, {later:+.0f} MB in the second half"
    )
    assert most <= MEMORY_MB
    assert later <= FLAT_MB
    assert said["first"] <= FIRST_BYTE_S


@pytest.mark.parametrize("form", [*FORMATS, Format.PDF])
def test_it_stops_at_once(clinic_folder, tmp_path, say, form):
    export = exporter(clinic_folder, SystemClock()).export
    moments, waits = random.Random(8), []
    for number in range(6):
        asked, work = [], LongWork()

        def stop(work=work, asked=asked):
            asked.append(time.perf_counter())
            work.stop()

        timer = threading.Timer(moments.uniform(0.05, 1 + 3 * number), stop)
        timer.start()
        with pytest.raises(Stopped):
            export(Request(tmp_path / "x.zip", (form,)), work)
        waits.append(time.perf_counter() - asked[0])
        assert [*tmp_path.iterdir()] == []
        assert not (clinic_folder / "export.tmp").exists()
    say(f"{form}: stopped within {max(waits):.3f} s")
    assert max(waits) <= STOP_S
