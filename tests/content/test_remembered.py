"""A library of thousands is read once; whatever changes is read anew."""

import os

import pytest

from app.content import files, whole
from app.content.aside import load_what_can_be
from app.content.foreign.bring import bring_in
from app.content.foreign.mapping import load_map
from app.content.remembered import NAME, Remembered
from app.wiring_content import RESOURCES, load_library
from tests.content.foreign.lookalikes import flat, saved

pytestmark = pytest.mark.usefixtures("true_load")


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


WHOLE = "content-library-en.bin"


@pytest.fixture
def parsed(monkeypatch):
    """Counts the files that are parsed, ours too."""
    texts = []
    parse = files._parse
    monkeypatch.setattr(files, "_parse", lambda text: texts.append(text) or parse(text))
    return texts


def test_it_is_the_same_and_nothing_is_read_twice(data, parsed):
    first = load_library(data)
    assert (data / NAME).is_file()
    parsed.clear()
    assert load_library(data) == first
    assert parsed == []
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


@pytest.mark.parametrize("name", [NAME, WHOLE])
@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"\xc1", b"\x92\x01\x80"])
def test_a_broken_memory_changes_nothing(data, name, content):
    first = load_library(data)
    (data / WHOLE).unlink()
    (data / name).write_bytes(content)
    assert load_library(data) == first


@pytest.mark.parametrize("name", [NAME, WHOLE])
def test_one_flipped_bit_is_not_believed(data, name):
    first = load_library(data)
    body = (data / name).read_bytes()
    if name == NAME:
        (data / WHOLE).unlink()
    at = body.rindex(b"Get ready")
    (data / name).write_bytes(body[:at] + b"Set" + body[at + 3 :])
    assert load_library(data) == first


def test_a_link_to_nowhere_is_told_and_once_it_is_gone_all_is_as_before(data):
    first = load_library(data)
    link = data / "content" / "exercises" / "own-gone.toml"
    link.symlink_to("nowhere")
    assert [it.problem.file for it in load_library(data).aside] == ["exercises/own-gone.toml"]
    link.unlink()
    assert load_library(data) == first


def test_memories_are_for_nobody_else(data):
    load_library(data)
    assert {it.stat().st_mode & 0o777 for it in data.glob("content-*")} == {0o600}
    assert [*data.glob("*.new")] == []


def test_each_language_is_remembered_for_itself(data, parsed):
    german = load_library(data, "de")
    load_library(data)
    parsed.clear()
    assert load_library(data, "de") == german
    assert parsed == []


def test_a_small_clinic_remembers_its_files_and_no_whole(tmp_path, parsed):
    first = load_library(tmp_path)
    assert [it.name for it in tmp_path.iterdir()] == [NAME]
    parsed.clear()
    assert load_library(tmp_path) == first
    assert parsed == []


def test_another_program_reads_anew(data, monkeypatch, tmp_path, parsed):
    first = load_library(data)
    (tmp_path / "rules.py").write_text("")
    monkeypatch.setattr(whole, "_CODE", (tmp_path,))
    (data / NAME).unlink()
    parsed.clear()
    assert load_library(data) == first
    assert parsed


@pytest.mark.parametrize(
    "place", ["exercises/own-new.toml", "text/de/exercises/own-new.toml", "poses/new.toml"]
)
def test_a_file_that_came_is_seen(data, place):
    load_library(data)
    path = data / "content" / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x = 1")
    if place.startswith("text"):
        assert "de" in load_library(data).languages
    else:
        assert any(it.problem.file == place for it in load_library(data).aside)


def test_what_is_set_aside_is_looked_at_anew(data):
    first = load_library(data)
    (path, *_) = sorted((data / "content/exercises").iterdir())
    right = path.read_text()
    path.write_text("wrong")
    assert [it.exercise for it in load_library(data).aside] == [path.stem]
    assert [it.exercise for it in load_library(data).aside] == [path.stem]
    path.write_text(right)
    assert load_library(data) == first


def test_a_folder_that_may_not_be_written_is_read_all_the_same(data, monkeypatch):
    def full(*_):
        raise OSError(28, "full")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    assert len(load_library(data).exercises) > 300
    assert not (data / WHOLE).exists()
