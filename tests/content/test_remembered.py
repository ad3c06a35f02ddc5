"""A library of thousands is read once; whatever changes is read anew."""

import os
import time

import pytest

from app.content.aside import load_what_can_be
from app.content.foreign.bring import bring_in
from app.content.foreign.mapping import load_map
from app.content.remembered import NAME, Remembered
from app.wiring_content import RESOURCES, load_library
from tests.content.foreign.lookalikes import flat, saved


@pytest.fixture
def data(tmp_path):
    """A clinic that has taken in a library of 300."""
    folder = tmp_path / "data"
    using = load_map("flat", RESOURCES / "maps")
    bring_in([saved(tmp_path / "list.json", flat(300))], folder / "content", using)
    return folder


def files_read(data, folders):
    """Which files are read, and not taken from memory."""
    from app.content.files import read

    seen = []

    def reading(path):
        seen.append(path)
        return read(path)

    remembered = Remembered(data, reading)
    load_what_can_be(folders, reading=remembered)
    return [path for path in seen if "own-" in path.name]


def test_it_is_the_same_and_nothing_is_read_twice(data):
    first = load_library(data)
    assert (data / NAME).is_file()
    assert load_library(data) == first
    folders = [RESOURCES / "content", data / "content"]
    assert files_read(data, folders) == []


def test_what_has_changed_is_read_anew_also_with_the_same_size_and_day(data):
    load_library(data)
    (path, *_) = sorted((data / "content/text/en/exercises").iterdir())
    name = path.stem
    before, times = path.read_text(), path.stat()
    path.write_text(before.replace("Get ready", "Now ready"))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert path.stat().st_size == times.st_size
    assert load_library(data).texts.exercises[name].start == "Now ready"
    path.unlink()
    assert load_library(data).aside != []


@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"\xc1", b"\x92\x01\x80"])
def test_a_broken_memory_changes_nothing(data, content):
    first = load_library(data)
    (data / NAME).write_bytes(content)
    assert load_library(data) == first


def test_a_folder_that_may_not_be_written_is_read_all_the_same(data, monkeypatch):
    def full(*_):
        raise OSError(28, "full")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    assert len(load_library(data).exercises) > 300


def test_five_thousand_are_known_within_a_second(tmp_path):
    data = tmp_path / "data"
    using = load_map("flat", RESOURCES / "maps")
    bring_in([saved(tmp_path / "list.json", flat(5000))], data / "content", using)
    load_library(data)
    began = time.process_time()
    assert len(load_library(data).exercises) > 5000
    assert time.process_time() - began < 1
