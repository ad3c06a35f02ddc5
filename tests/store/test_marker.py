"""What lies beside the records and says that they are there: read as it is, however spoilt."""

import json
import os

import pytest

from app.core.faults import Fault, RecordsError
from app.store.files import (
    Key,
    clear_halves,
    decoded,
    give_id,
    kiosk_id,
    make_key,
    mark_witnessed,
    read_key,
    read_marker,
    wants_witness,
    write_marker,
    write_private,
    writing,
)

SPOILT = ["", "null", "[]", "7", '"key"', "{", "\xff", '{"key": 7, "kiosk": 7}']


@pytest.fixture
def marker(tmp_path):
    return tmp_path / "kiosk.json"


def test_a_key_comes_back_and_is_nobody_elses_to_read(tmp_path):
    key = make_key(tmp_path / "kiosk.key")
    assert read_key(tmp_path / "kiosk.key") == key
    assert (tmp_path / "kiosk.key").stat().st_mode & 0o777 == 0o600
    assert read_key(tmp_path / "none") is None
    assert len({key.fingerprint, make_key(tmp_path / "other.key").fingerprint}) == 2
    assert len(key.fingerprint) == 16


def test_a_new_key_leaves_pins_and_cards_as_they_were():
    key = Key(b"k" * 32)
    new = key.renewed()
    assert new.secret != key.secret
    assert new.fingerprint != key.fingerprint
    assert new.derive("pin") == new.renewed().derive("pin") == key.derive("pin")
    assert key.derive("pin") != key.derive("card")
    assert decoded(new.encoded()) == new


@pytest.mark.parametrize("kept", [b"", b"00" * 31, b"00" * 33, b"00" * 65, b"no hex", b"\xff"])
def test_what_is_no_key_is_told_as_one_that_does_not_fit(tmp_path, kept):
    (tmp_path / "kiosk.key").write_bytes(kept)
    assert decoded(kept) is None
    with pytest.raises(RecordsError, match="does not hold a key") as told:
        read_key(tmp_path / "kiosk.key")
    assert told.value.fault is Fault.KEY_WRONG


def test_a_key_that_may_not_be_read_is_gone_and_one_that_cannot_be_is_wrong(tmp_path, monkeypatch):
    (tmp_path / "kiosk.key").mkdir()
    with pytest.raises(RecordsError) as told:
        read_key(tmp_path / "kiosk.key")
    assert told.value.fault is Fault.KEY_WRONG

    def forbidden(_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.read_bytes", forbidden)
    with pytest.raises(RecordsError, match="Allow this user to read it") as told:
        read_key(tmp_path / "kiosk.key")
    assert told.value.fault is Fault.KEY_GONE


def test_a_marker_says_whose_the_records_are_and_each_is_another_kiosk(marker):
    key = Key(b"k" * 32)
    assert (read_marker(marker), kiosk_id(marker)) == (None, "")
    first = write_marker(marker, key)
    assert read_marker(marker) == key.fingerprint
    assert kiosk_id(marker) == first
    assert write_marker(marker, key) != first


@pytest.mark.parametrize("said", SPOILT)
def test_a_spoilt_marker_is_a_marker_that_says_nothing(marker, said):
    marker.write_text(said, "latin-1")
    assert read_marker(marker) == ""
    assert kiosk_id(marker) == ""
    assert wants_witness(marker) is True or json.loads(said) == {"key": 7, "kiosk": 7}
    give_id(marker, Key(b"k" * 32))
    assert kiosk_id(marker)


def test_only_a_marker_from_before_wants_no_witness(marker):
    assert wants_witness(marker)
    write_marker(marker, Key(b"k" * 32))
    assert not wants_witness(marker)
    mark_witnessed(marker)
    assert wants_witness(marker)
    marker.write_text('{"kiosk": "one"}')
    assert wants_witness(marker)


def test_an_id_is_given_beside_what_was_said(marker):
    key = Key(b"k" * 32)
    marker.write_text(json.dumps({"key": key.fingerprint, "witnessed": True}))
    give_id(marker, Key(b"o" * 32))
    assert read_marker(marker) == key.fingerprint
    assert wants_witness(marker)
    assert kiosk_id(marker)


def test_a_write_that_fails_leaves_what_was_and_no_half(tmp_path, monkeypatch):
    write_private(tmp_path / "file", b"before")

    def fails(*_):
        raise OSError(5, "input/output error")

    monkeypatch.setattr(os, "replace", fails)
    with pytest.raises(OSError, match="input/output"):
        write_private(tmp_path / "file", b"after")
    assert [it.name for it in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"before"


def test_what_a_write_that_is_killed_leaves_is_one_of_those_that_are_swept(tmp_path, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        write_private(tmp_path / "file", b"after")
    assert [it.name[:6] for it in tmp_path.iterdir()] == [".file."]
    clear_halves(tmp_path / "file")
    assert not any(tmp_path.iterdir())


def test_halves_of_a_write_that_was_killed_are_swept_and_nothing_else(tmp_path):
    for name in (".file.1234abcd", "file", ".file.short", ".other.1234abcd"):
        (tmp_path / name).touch()
    clear_halves(tmp_path / "file")
    assert sorted(it.name for it in tmp_path.iterdir()) == [
        ".file.short",
        ".other.1234abcd",
        "file",
    ]


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (28, Fault.FULL),
        (122, Fault.FULL),
        (5, Fault.DISK),
        (30, Fault.READ_ONLY),
        (13, Fault.READ_ONLY),
    ],
)
def test_a_disk_that_refuses_is_told_by_what_staff_can_do(tmp_path, number, fault):
    with pytest.raises(RecordsError) as told, writing(tmp_path):
        raise OSError(number, "refused")
    assert told.value.fault is fault
