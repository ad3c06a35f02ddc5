"""A pack is whole or not there: killed, stopped, on a full disk, on a stick that was pulled out."""

import errno
import os
import random
import resource
import select
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from contextlib import suppress

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork, Stopped
from app.exports import gauge
from app.exports.pack import PackFile
from app.exports.place import Unfinished
from app.wiring import load_library
from tests.exports.full_clinic import export, make_full_clinic, opened
from tests.faults.full import figure

KILLS = 50
LATER = 10
"""Steps more than there are: some packs are left to be finished."""
EVERY = "csv,fhir,json,xlsx"


@pytest.fixture(scope="module")
def library():
    return load_library()


@pytest.fixture(scope="module")
def data(tmp_path_factory, library):
    folder = tmp_path_factory.mktemp("clinic") / "data"
    make_full_clinic(folder, library)
    return folder


@pytest.fixture
def writer():
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.pack_writer"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    )
    yield process
    process.communicate()
    assert process.returncode == 0


def begin(writer, data, out, formats):
    """The process that exports."""
    writer.stdin.write(f"{data} {out} {formats}\n".encode())
    while not (line := writer.stdout.readline()).startswith(b"at"):
        continue
    return int(line.split()[1])


def steps(writer, most=sys.maxsize):
    """How many steps it tells of, at most ``most``, and whether it is gone."""
    told = 0
    while told < most:
        line = writer.stdout.readline().strip()
        if line == b"gone":
            return told, True
        told += line == b"step"
    return told, False


def test_a_kill_leaves_a_whole_pack_or_none(data, writer, tmp_path):
    moments, left = random.Random(50), Counter()
    whole = {}
    for formats in ("csv,json", EVERY):
        begin(writer, data, tmp_path / "first.zip", formats)
        whole[formats], _ = steps(writer)
    for number in range(KILLS):
        out = tmp_path / str(number) / "pack.zip"
        out.parent.mkdir()
        formats = "csv,json" if number % 5 else EVERY
        child = begin(writer, data, out, formats)
        _, gone = steps(writer, moments.randrange(whole[formats] + LATER))
        if not gone:
            select.select([writer.stdout], [], [], moments.uniform(0, 0.05))
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            steps(writer)
        found = [path.name for path in out.parent.iterdir()]
        assert found in ([], ["pack.zip"])
        if found:
            with zipfile.ZipFile(out) as pack:
                assert pack.testzip() is None
                assert "manifest.json" in pack.namelist()
        left[bool(found)] += 1
    figure("kills of an export, a whole pack or none", KILLS, KILLS)
    assert left[False] > 5, whole
    assert left[True] > 0, whole


@pytest.mark.parametrize("moment", ["Writing CSV", "Writing FHIR", "Writing the workbook"])
def test_stopping_takes_a_moment_and_leaves_nothing(data, library, tmp_path, moment):
    def watch(share, what):
        if what == moment and share > 0:
            work.stop()
            stopped.append(time.process_time())

    stopped, work = [], LongWork(watch)
    with pytest.raises(Stopped):
        export(data, library, tmp_path / "x.zip", EVERY, work=work)
    assert time.process_time() - stopped[0] < 2  # how fast exactly: tests/bench
    assert [*tmp_path.iterdir()] == []
    assert not (data / "export.tmp").exists()


def exports_noted(data, library):
    with opened(data, library) as clinic:
        rows = clinic.store.ledger.rows("SELECT action FROM audit WHERE action LIKE 'records ex%'")
    return [action for (action,) in rows]


def test_a_pack_that_was_there_stays_when_the_next_one_fails(data, library, tmp_path):
    out = export(data, library, tmp_path / "x.zip", "csv")
    before = out.read_bytes()
    work = LongWork(lambda share, what: work.stop() if share > 0.5 else None)
    with pytest.raises(Stopped):
        export(data, library, out, "csv,json", work=work)
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_a_full_disk(data, library, tmp_path):
    disk = tmp_path / "stick"
    disk.mkdir()
    size = "size=64k"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", disk], check=False)
    if mounted.returncode:
        pytest.skip("only root mounts a small disk")
    try:
        noted = exports_noted(data, library)
        with pytest.raises(KioskError, match="not enough room") as said:
            export(data, library, disk / "x.zip", EVERY)
        assert str(disk) in str(said.value)
        assert [*disk.iterdir()] == []
        assert exports_noted(data, library) == noted
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def test_a_file_that_the_stick_cannot_hold(data, library, tmp_path):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        with pytest.raises(KioskError, match=r"larger than .* can hold in one file"):
            export(data, library, tmp_path / "x.zip", "csv,json,fhir")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert [*tmp_path.iterdir()] == []


def at_half(work_of_it):
    """Work that does something when it is half done."""
    done = []

    def watch(share, what):
        if share > 0.5 and not done:
            done.append(work_of_it())

    return LongWork(watch)


def test_a_stick_that_is_gone_from_its_folder_meanwhile(data, library, tmp_path):
    disk = tmp_path / "stick"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "none", disk], check=False)
    if mounted.returncode:
        pytest.skip("only root mounts a disk")
    gone = at_half(lambda: subprocess.run(["umount", "-l", disk], check=True))
    with pytest.raises(KioskError, match="Put the stick back"):
        export(data, library, disk / "x.zip", "csv,json", work=gone)
    assert [*disk.iterdir()] == []
    assert exports_noted(data, library)[-1] == "records exported: failed"


@pytest.mark.parametrize("after", [0, 5_000])
def test_a_stick_that_is_pulled_out_while_it_is_written(
    data, library, tmp_path, monkeypatch, after
):
    real, taken = PackFile.put, []

    def put(self, block):
        if sum(taken) > after:
            raise OSError(errno.EIO, "gone")
        taken.append(len(block))
        return real(self, block)

    monkeypatch.setattr(PackFile, "put", put)
    noted = exports_noted(data, library)
    with pytest.raises(KioskError, match="Put the stick back"):
        export(data, library, tmp_path / "x.zip", EVERY)
    assert taken
    assert [*tmp_path.iterdir()] == []
    assert not (data / "export.tmp").exists()
    assert exports_noted(data, library) == noted


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV, errno.ENOENT])
@pytest.mark.parametrize("step", ["sync", "finish"])
def test_a_stick_that_was_pulled_out(data, library, tmp_path, monkeypatch, number, step):
    def gone(self):
        raise OSError(number, "gone")

    monkeypatch.setattr(Unfinished, step, gone)
    noted = exports_noted(data, library)
    with pytest.raises(KioskError, match="Put the stick back"):
        export(data, library, tmp_path / "x.zip", "csv")
    assert [*tmp_path.iterdir()] == []
    more = exports_noted(data, library)[len(noted) :]
    assert more == ([] if step == "sync" else ["records exported", "records exported: failed"])


def test_a_stick_that_can_only_be_read(data, library, tmp_path, monkeypatch):
    def locked(*_, **__):
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(Unfinished, "_open", locked)
    with pytest.raises(KioskError, match="can only be read"):
        export(data, library, tmp_path / "x.zip", "csv")


def test_where_a_file_needs_a_name_its_part_is_hidden_and_cleared(
    data, library, tmp_path, monkeypatch
):
    real = os.open

    def no_nameless(path, flags, *rest, **more):
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EOPNOTSUPP, "no such thing on this stick")
        return real(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", no_nameless)
    (tmp_path / ".x.zip.part").write_text("of an export that was killed")
    out = export(data, library, tmp_path / "x.zip", "csv")
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]
    assert zipfile.ZipFile(out).testzip() is None
    work = LongWork(lambda share, what: work.stop())
    with pytest.raises(Stopped):
        export(data, library, tmp_path / "y.zip", "csv", work=work)
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_the_records_own_disk_is_not_filled(data, library, tmp_path, monkeypatch):
    monkeypatch.setattr(gauge, "SPARE", 1 << 60)
    with pytest.raises(KioskError, match="nearly full"):
        export(data, library, tmp_path / "x.zip", "xlsx")
    assert [*tmp_path.iterdir()] == []
