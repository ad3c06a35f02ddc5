"""Room that is given up for the last saves, and told of before the disk is full."""

import errno
import os
from types import SimpleNamespace

import pytest

from app.store import ballast as module
from app.store.ballast import LOW, SCARCE, SIZE, Ballast


@pytest.fixture
def disk(monkeypatch):
    """How much is free; a negative number stands for a disk that does not answer."""
    now = SimpleNamespace(free=10 * SIZE)

    def usage(_):
        if now.free < 0:
            raise OSError(errno.EIO, "no disk")
        return now

    monkeypatch.setattr(module.shutil, "disk_usage", usage)
    return now


@pytest.fixture
def ballast(tmp_path, disk):
    return Ballast(tmp_path)


def file(tmp_path):
    return tmp_path / "kiosk.ballast"


def test_it_is_made_once_while_there_is_room_for_much_more(ballast, disk, tmp_path):
    disk.free = 4 * SIZE - 1
    ballast.load()
    assert not file(tmp_path).exists()
    disk.free = 4 * SIZE
    ballast.load()
    found = file(tmp_path).stat()
    assert (found.st_size, found.st_mode & 0o777) == (SIZE, 0o600)
    ballast.load()
    assert file(tmp_path).stat().st_mtime_ns == found.st_mtime_ns


def test_given_up_it_is_room_enough_not_to_be_short_of_it():
    assert SIZE > SCARCE


def test_a_disk_that_takes_less_than_it_said_has_none(ballast, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "posix_fallocate", full)
    ballast.load()
    assert not file(tmp_path).exists(), "half of it helps nobody"


def test_a_disk_that_does_not_answer_stops_nobody(ballast, disk):
    disk.free = -1
    ballast.load()
    assert ballast.last_room() == 0
    assert ballast.low() == -1


def test_it_is_given_up_once(ballast, tmp_path):
    ballast.load()
    assert ballast.drop()
    assert not file(tmp_path).exists()
    assert not ballast.drop()


def test_the_last_room_is_known_once_it_was_given_up_and_not_before(ballast, disk):
    ballast.load()
    disk.free = SCARCE - 1
    assert ballast.last_room() == 0
    ballast.drop()
    assert ballast.last_room() == SCARCE - 1
    for free in (SCARCE, SCARCE + 1):
        disk.free = free
        assert ballast.last_room() == 0


def test_little_is_told_in_megabytes_while_all_goes_well(ballast, disk):
    for free in (LOW, LOW + 1):
        disk.free = free
        assert ballast.low() == -1
    disk.free = LOW - 1
    assert ballast.low() == (LOW - 1) // 1_000_000
    for free, told in ((4_999_999, 4), (5_000_000, 5)):
        disk.free = free
        assert ballast.low() == told
