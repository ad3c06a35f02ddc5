"""Once somebody has left, all that may hold their name lets go of it, one thing at a time."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

from app.devices import forgetting as module
from app.devices.forgetting import Forgetting
from app.devices.jobs import Jobs


@pytest.fixture
def made(qtbot, monkeypatch):
    monkeypatch.setattr(module, "SOON_MS", 1)
    parent, done = QObject(), []
    jobs, beside = Jobs(parent), Jobs(parent)
    monkeypatch.setattr(module, "overwrite_given_back", lambda: done.append("overwritten"))
    made = Forgetting(
        lambda: done.append("screens"), lambda: done.append("records"), jobs, (beside,), parent
    )
    yield made, done
    made.put_off()
    jobs.close()
    beside.close()


def test_all_of_it_twice(made, qtbot):
    forgetting, done = made
    forgetting.soon()
    assert forgetting.waiting
    qtbot.waitUntil(lambda: not forgetting.waiting)
    assert done[0] == "screens"
    # on the threads of the jobs and of those beside, twice two, and on that of the screens; twice
    assert sorted(done) == ["overwritten"] * 10 + ["records"] * 2 + ["screens"] * 2


def test_not_while_somebody_is_there_again(made, qtbot):
    forgetting, done = made
    forgetting.soon()
    forgetting.put_off()
    assert not forgetting.waiting
    qtbot.wait(20)
    assert done == []


LEFT = """
import ctypes, random, re
from app.devices.given_back import one_heap, overwrite_given_back
one_heap()
libc = ctypes.PyDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, (ctypes.c_size_t,)
libc.free.argtypes, chance, blocks = (ctypes.c_void_p,), random.Random(18), []
for _ in range(60_000):
    size = chance.choice((24, 40, 60, 100, 118, 130, 200, 400, 900, 1500, 3000))
    blocks.append((libc.malloc(size), size))
texts = ["Q" * chance.randrange(20, 400) for _ in range(60_000)]
chance.shuffle(blocks)
chance.shuffle(texts)
del texts[:50_000]
for block, size in blocks:
    ctypes.memset(block, ord("Q"), size)
for block, _ in blocks[:50_000]:
    libc.free(block)
def left():
    found = 0
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            where, rights, *_ = line.split()
            start, end = (int(it, 16) for it in where.split("-"))
            if rights.startswith("rw"):
                memory.seek(start)
                try:
                    found += memory.read(end - start).count(b"Q" * 20)
                except (OSError, ValueError):
                    continue
    return found
before = left()
overwrite_given_back()
for block, size in blocks[50_000:]:
    ctypes.memset(block, 0, size)
held = sum(len(text) // 20 for text in texts)
print(before, left() - held)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is asked for all it has")
def test_hardly_a_block_of_a_hundred_thousand_that_were_given_back_can_be_read():
    """In pieces of every size between others that are in use, as a program leaves them. What is in
    use has room that was never written: there one may stay."""
    said = subprocess.run(
        [sys.executable, "-c", LEFT], capture_output=True, text=True, check=True
    ).stdout
    before, after = map(int, said.split())
    assert before > 1_000_000
    assert after < 500
