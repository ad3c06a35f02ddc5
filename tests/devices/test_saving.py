"""Files that are there whole or not at all, and where they may go."""

import errno
import os

import pytest

from app.core.errors import KioskError
from app.devices import sticks
from app.devices.printing.press import PrintStage
from app.devices.printing.saving import FilePress, save


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "new folder" / "plan.pdf"
    save(b"one", path)
    save(b"another", path)
    assert path.read_bytes() == b"another"
    assert [it.name for it in path.parent.iterdir()] == ["plan.pdf"]


def test_a_full_stick_leaves_the_old_file_and_nothing_half(tmp_path, monkeypatch):
    path = tmp_path / "plan.pdf"
    save(b"old", path)

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KioskError, match="Cannot write"):
        save(b"new", path)
    assert path.read_bytes() == b"old"
    assert [it.name for it in tmp_path.iterdir()] == ["plan.pdf"]


def test_a_device_is_not_replaced(tmp_path):
    device = tmp_path / "device"
    os.mkfifo(device)
    with pytest.raises(KioskError, match="is not a file"):
        save(b"new", device)
    assert device.is_fifo()


def test_pages_that_are_saved_one_after_another_have_names_of_their_own(tmp_path):
    press = FilePress(tmp_path / "page.pdf")
    for page in (b"1", b"2"):
        job = press.send(page, "Plan", "a4", "file")
        assert press.state(job, "file").stage is PrintStage.SAVED
    assert (tmp_path / "page.pdf").read_bytes() == b"1"
    assert (tmp_path / "page-2.pdf").read_bytes() == b"2"


class Volume:
    """A drive as Qt tells of it."""

    def __init__(self, where, ready=True, locked=False, root=False):
        self.where, self.ready, self.locked, self.root = where, ready, locked, root

    def rootPath(self):
        return self.where

    def isReady(self):
        return self.ready

    def isReadOnly(self):
        return self.locked

    def isRoot(self):
        return self.root


def test_only_drives_that_can_be_pulled_out_and_written_to_are_sticks(monkeypatch):
    class Drives:
        @staticmethod
        def mountedVolumes():
            return [
                Volume("/", root=True),
                Volume("/boot"),
                Volume("/home"),
                Volume("/media/desk/STICK"),
                Volume("/run/media/desk/OTHER"),
                Volume("/media/desk/LOCKED", locked=True),
                Volume("/media/desk/GONE", ready=False),
            ]

    monkeypatch.setattr(sticks, "QStorageInfo", Drives)
    found = [str(it) for it in sticks.sticks()]
    assert found == ["/media/desk/STICK", "/run/media/desk/OTHER"]
