"""Pictures as attackers would write them: unpacked in a program of its own, with little memory."""

import random
import signal
import struct
import subprocess
import sys
import zlib
from io import BytesIO
from threading import Thread

import psutil
import pytest
from PIL import Image

from app.core.exercise import MOST_PIXELS
from app.documents.raster import NoPictureError, TooManyPixelsError, upright
from app.documents.unpack import MEMORY
from app.documents.unpacking import PATIENCE_S, PROGRAM, Unpacker


@pytest.fixture
def unpacker():
    made = Unpacker()
    yield made
    made.close()


def png(width=40, height=30, colour="red"):
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def bomb(width, height, rows=None):
    """A PNG that says it is so large, with all or only some of its rows."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = height if rows is None else rows
    row = b"\0" * (3 * width + 1) if rows else b""  # which may be one of six gigabytes
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(row) for _ in range(rows))
    body += packer.flush()
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_a_picture_comes_out_as_small_as_asked(unpacker):
    picture = unpacker.unpack(png(), (20, 20))
    assert picture.size == (20, 15)
    assert picture.mode == "RGBA"
    assert picture.getpixel((3, 3)) == (255, 0, 0, 255)


def test_one_program_does_for_many(unpacker):
    unpacker.unpack(png(), (20, 20))
    first = unpacker._process.pid
    for _ in range(5):
        unpacker.unpack(png(), (20, 20))
    assert unpacker._process.pid == first
    limits = psutil.Process(first).rlimit(psutil.RLIMIT_AS)
    assert limits == (MEMORY, MEMORY)


def test_the_program_outlives_the_thread_that_first_asked(unpacker):
    asks = Thread(target=unpacker.unpack, args=(png(), (20, 20)))
    asks.start()
    asks.join()
    first = unpacker._process
    with pytest.raises(subprocess.TimeoutExpired):
        first.wait(0.2)
    assert unpacker.unpack(png(), (20, 20)).size == (20, 15)
    assert unpacker._process is first


def test_one_that_has_died_is_put_away_before_the_next(unpacker):
    unpacker.unpack(png(), (20, 20))
    first = unpacker._process
    first.kill()
    first.wait()
    assert unpacker.unpack(png(), (20, 20)).size == (20, 15)
    assert first.stdin.closed
    assert first.stdout.closed


@pytest.mark.skipif(sys.platform != "linux", reason="a limit of Linux")
def test_one_that_hangs_with_nobody_left_ends():
    hangs = "from app.documents import unpack as u; u.MOST_S = 1; u._answer = lambda *_: sleep(600)"
    command = (sys.executable, "-c", f"from time import sleep; {hangs}; u.main()")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.communicate(b"[0, 20, 20]\n", timeout=20)
    assert process.returncode == -signal.SIGALRM


def test_the_largest_that_is_allowed_fits_into_its_memory(unpacker):
    picture = unpacker.unpack(bomb(8000, MOST_PIXELS // 8000), (1600, 1600))
    assert not isinstance(picture, str)


@pytest.mark.parametrize(
    "said", [(30_000, 30_000, 1), (MOST_PIXELS + 1, 1), (2**31 - 1, 2**31 - 1, 0)]
)
def test_more_dots_than_allowed_are_told_and_not_unpacked(said):
    with pytest.raises(NoPictureError):
        upright(bomb(*said), 1600)


def test_what_has_too_many_dots_is_said_to(unpacker):
    with pytest.raises(TooManyPixelsError):
        upright(bomb(9000, 9000, 1), 1600)


def test_a_thousand_broken_ones_harm_nobody(unpacker):
    chance, whole, came = random.Random(18), png(200, 200), 0
    for _ in range(1000):
        broken = bytearray(whole[: chance.randrange(8, len(whole) + 1)])
        for _ in range(chance.randrange(1, 8)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        came += not isinstance(unpacker.unpack(bytes(broken), (64, 64)), str)
    print(f"broken pictures, {came} of which still show something: 1000 of 1000 answered")
    assert unpacker.unpack(png(), (20, 20)).size == (20, 15)


@pytest.mark.parametrize(
    "does",
    [
        "import os; os.abort()",
        "import sys; sys.exit(0)",
        "import time; time.sleep(600)",
        "print('[30, 30]')",
        "print('[99999, 99999]')",
        "print('[-1, 3]')",
        "print('x' * 5000)",
        "print('{}')",
    ],
)
def test_one_that_dies_or_hangs_or_lies_is_no_picture(does):
    bad = Unpacker((sys.executable, "-c", does), patience_s=2.0)
    assert bad.unpack(png(), (20, 20)) == "none"
    bad._program, bad._patience_s = PROGRAM, PATIENCE_S
    assert bad.unpack(png(), (20, 20)).size == (20, 15), "and the next one is unpacked"
    bad.close()
