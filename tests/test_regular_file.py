"""Only what is a file is read, and never more of it than expected."""

import os
from pathlib import Path

import pytest

from app.regular_file import NoFileError, TooLargeError, open_regular, read_regular
from tests.little_memory import small_memory


def test_a_file_is_read_whole_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "one"
    path.write_bytes(b"12345")
    assert read_regular(path, 5) == b"12345"
    with pytest.raises(TooLargeError) as wrong:
        read_regular(path, 4)
    assert (wrong.value.size, wrong.value.most) == (5, 4)


def test_a_link_to_a_file_is_the_file(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"1")
    (tmp_path / "two").symlink_to("one")
    assert read_regular(tmp_path / "two", 9) == b"1"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/tty", "/dev/urandom"])
def test_a_device_is_refused_unread(tmp_path: Path, device: str) -> None:
    (tmp_path / "one").symlink_to(device)
    with small_memory(), pytest.raises(OSError):  # noqa: PT011  # without a terminal: no such device
        read_regular(tmp_path / "one", 1000)


def test_a_pipe_and_a_folder_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(NoFileError):
            open_regular(path)


def test_what_lies_about_its_size_is_read_no_further() -> None:
    """Files of the kernel say that they hold nothing."""
    with pytest.raises(TooLargeError):
        read_regular(Path("/proc/self/smaps"), 100)


def test_a_sparse_giant_is_not_even_begun(tmp_path: Path) -> None:
    path = tmp_path / "giant"
    with path.open("wb") as file:
        file.truncate(24_000_000_000)
    with small_memory(), pytest.raises(TooLargeError):
        read_regular(path, 20_000_000)
