"""Whatever a folder holds, it ends in content or in one plain sentence about a file."""

import errno
import os
import socket

import pytest

from app.content import check, files, load
from app.core.errors import KioskError
from tests.content.samples import FILES, sample, write

SQUAT = "exercises/squat.toml"


def said(*folders):
    return [str(problem) for problem in check(folders)]


def spoiled(folder, spoil):
    """What is said of a sound folder of which squat.toml is spoiled."""
    path = sample(folder) / SQUAT
    path.unlink()
    spoil(path)
    return said(folder)


def test_nothing_is_said_of_a_sound_folder(tmp_path):
    assert said(sample(tmp_path)) == []


def test_a_folder_that_does_not_exist(tmp_path):
    missing = tmp_path / "missing"
    assert said(missing) == [f"the content folder {missing} does not exist"]
    with pytest.raises(KioskError, match=r"missing does not exist\. Run: physio-kiosk content"):
        load([missing])


def test_a_folder_that_is_a_file(tmp_path):
    file = tmp_path / "file"
    file.touch()
    assert said(file) == [f"the content folder {file} is not a folder"]


def test_an_empty_folder(tmp_path):
    assert said(tmp_path) == [
        f"the content folder {tmp_path} is empty; "
        "it may hold programmes, exercises, poses, pictures, text, voice, lessons.toml, "
        "links.toml, safety.toml, signs.toml"
    ]
    assert len(said(sample(tmp_path / "base"), tmp_path / "base" / "poses")) == 2


def test_no_folder_at_all():
    assert said() == ["no content folder was given"]
    with pytest.raises(KioskError):
        load([])


def test_a_folder_without_what_no_kiosk_can_do_without(tmp_path):
    assert said(write(tmp_path, {"poses/shared.toml": ""})) == [
        "programmes: is empty; at least one programme is needed",
        "text/en/handout.toml: is missing: the words of the printed page",
        "text/en/proposals.toml: is missing: what the kiosk proposes to a physio, in words",
    ]


def test_a_file_too_large_to_be_content_is_not_read(tmp_path):
    def huge(path):
        with path.open("wb") as file:
            file.truncate(100_000_000)

    assert spoiled(tmp_path, huge) == [f"{SQUAT}: is 100.0 MB; at most 1 MB is allowed"]


def test_a_file_that_is_not_utf_8(tmp_path):
    assert spoiled(tmp_path, lambda path: path.write_bytes(b"id = 1\nname = '\xe9'")) == [
        f"{SQUAT}: line 2: is not UTF-8 text; save it as UTF-8"
    ]


def test_an_empty_file(tmp_path):
    keys = [problem.key for problem in check([sample_with_empty(tmp_path)])]
    assert keys == ["sides", "dose", "phases"]


def sample_with_empty(folder):
    sample(folder)
    (folder / SQUAT).write_text("")
    return folder


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path):
    files = {
        name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in FILES.items()
    }
    assert said(write(tmp_path, files)) == []


def test_a_link_that_leads_nowhere_or_back_to_itself(tmp_path):
    nowhere, loop = tmp_path / "nowhere", tmp_path / "loop"
    assert spoiled(nowhere, lambda path: path.symlink_to("gone.toml")) == [
        f"{SQUAT}: does not exist"
    ]
    assert spoiled(loop, lambda path: path.symlink_to("squat.toml")) == [
        f"{SQUAT}: is a link that leads back to itself; remove it"
    ]


@pytest.mark.parametrize("name", ["exercises", "text", "text/en"])
def test_a_folder_that_is_a_link_to_itself(tmp_path, name):
    sample(tmp_path)
    (tmp_path / name).rename(tmp_path / "aside")
    (tmp_path / name).symlink_to(name.rpartition("/")[2])
    assert f"{name}: is a link that leads back to itself; remove it" in said(tmp_path)


def test_a_link_back_up_is_not_followed(tmp_path):
    sample(tmp_path)
    (tmp_path / "exercises/round").symlink_to("..")
    assert said(tmp_path) == [
        "exercises/round: is a link that leads back to itself; remove it",
    ]


def test_a_folder_a_pipe_and_a_socket_named_like_content(tmp_path):
    def listen(path):
        here = os.getcwd()
        os.chdir(path.parent)  # an address is short
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(path.name)
        os.chdir(here)

    for index, make in enumerate((os.mkdir, os.mkfifo, listen)):
        assert spoiled(tmp_path / str(index), make) == [f"{SQUAT}: is not a file"]


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(errno.EACCES, ""), "may not be read; allow the kiosk's user to read it"),
        (OSError(errno.EIO, "Input/output error"), "cannot be read (Input/output error)"),
    ],
)
def test_a_file_that_may_not_or_cannot_be_read(tmp_path, monkeypatch, error, why):
    sample(tmp_path)
    read = files.read_regular

    def refuse(path, most):
        if path == tmp_path / SQUAT:
            raise error
        return read(path, most)

    monkeypatch.setattr(files, "read_regular", refuse)
    assert said(tmp_path) == [f"{SQUAT}: {why}"]


def test_files_in_the_wrong_place_are_not_passed_over(tmp_path):
    sample(tmp_path)
    write(
        tmp_path,
        {
            "lesson.toml": "",
            "exercise/jump.toml": "",
            "exercises/more/jump.toml": "",
            "text/english/lessons.toml": "",
            "text/en/lesson.toml": "",
        },
    )
    assert said(tmp_path) == [
        'exercise: is not read: its name is unknown; did you mean "exercises"?',
        "exercises/more: is not read; put its .toml files straight into exercises",
        'lesson.toml: is not read: its name is unknown; did you mean "lessons.toml"?',
        'text/en/lesson.toml: is not read: its name is unknown; did you mean "lessons.toml"?',
        "text/english: is not a language; allowed: a folder named by its code, "
        "such as en, de, pt-BR",
    ]


def test_what_is_not_content_is_left_alone(tmp_path):
    sample(tmp_path)
    write(tmp_path, {"readme.md": "", "photos/squat.jpg": b"", "exercises/.squat.toml.swp": b"\0"})
    assert said(tmp_path) == []


def test_a_file_name_of_any_bytes_can_be_printed(tmp_path):
    sample(tmp_path)
    try:
        (tmp_path / os.fsdecode(b"exercises/\xff.toml")).write_text("id = 3")
    except OSError:
        pytest.skip("this file system wants UTF-8 names")
    assert any("exercises/\ufffd.toml" in line.encode().decode() for line in said(tmp_path))
