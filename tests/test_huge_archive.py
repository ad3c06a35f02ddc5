"""A backup or pack whose table of contents is made to harm is refused, at once and in little
memory."""

import struct
import zipfile
from pathlib import Path
from time import process_time

import pytest

from app.core.errors import KioskError
from app.exports.unpack import Unpack
from app.store.backup_file import read_about
from tests.little_memory import small_memory

_ENTRY = struct.Struct("<4s4B4HL2L5H2L")


def entries(number: int, name: bytes) -> bytes:
    """So many of one, in an archive's table of contents."""
    one = (b"PK\x01\x02", 20, 0, 20, 0, 0, 0, 0, 33, 0, 0, 0, len(name), 0, 0, 0, 0, 0, 0)
    return (_ENTRY.pack(*one) + name) * number


def archive(path: Path, contents: bytes, number: int) -> Path:
    """An archive in the large form with this table of contents."""
    size = len(contents)
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, number, number, size, 0)
    there = struct.pack("<4sLQL", b"PK\6\7", 0, size, 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**32 - 1, 2**32 - 1, 0)
    path.write_bytes(contents + large + there + end)
    return path


def millions(path: Path) -> Path:
    return archive(path, entries(3_000_000, b"a"), 3_000_000)


def deep(path: Path) -> Path:
    name = b"a/" * 30_000
    return archive(path, entries(2000, name), 2000)


def said_to_be_huge(path: Path) -> Path:
    """Longer by its own word than any memory."""
    contents = entries(3, b"about.json")
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 3, 3, 1 << 50, 0)
    there = struct.pack("<4sLQL", b"PK\6\7", 0, len(contents), 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**32 - 1, 2**32 - 1, 0)
    path.write_bytes(contents + large + there + end)
    return path


def many_names(path: Path) -> Path:
    """As many as the table may be long: it is read, and is no backup and no pack."""
    return archive(path, entries(85_000, b"a"), 85_000)


def a_bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("records.db", bytes(300_000_000))
        file.writestr("about.json", "{}")
    return path


@pytest.mark.parametrize("made", [millions, deep, said_to_be_huge, many_names, a_bomb])
@pytest.mark.parametrize("read", [read_about, Unpack])
def test_it_is_refused_at_once_and_in_little_memory(tmp_path, made, read):
    path = made(tmp_path / "some.backup")
    began = process_time()
    with small_memory(), pytest.raises(KioskError, match="is not a"):
        read(path)
    assert process_time() - began < 5
