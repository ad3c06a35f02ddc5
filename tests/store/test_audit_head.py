"""What says how far the audit goes: written in turns, and never half believed."""

from hashlib import sha256

import pytest

from app.store.audit_head import FILE, Head, HeadFile

CHAIN = "ab" * 32


def head(place):
    return Head(CHAIN, place, bytes([place]) * 32)


def test_a_mark_is_the_place_and_the_first_sixteen_of_its_sum():
    assert Head(CHAIN, 12, bytes(range(32))).mark() == "12-0001-0203-0405-0607"


def test_the_later_place_counts_and_the_one_before_stays(tmp_path):
    file = HeadFile(tmp_path)
    assert file.read() is None
    file.say(head(1))
    assert file.read() is None, "only a file that was begun is written on"
    file.begin(head(3))
    for place in range(4, 9):
        file.say(head(place))
        assert file.read() == head(place)
        content = bytearray((tmp_path / FILE).read_bytes())
        content[512 * (place % 2) + 60] ^= 1  # torn
        (tmp_path / FILE).write_bytes(content)
        assert file.read() == head(place - 1)
        file.say(head(place))


@pytest.mark.parametrize("length", [0, 83, 84, 511, 512, 595, 596])
def test_of_a_file_that_is_cut_a_whole_word_counts(tmp_path, length):
    """Each of the two places holds 76 bytes and the 8 that sum them up."""
    file = HeadFile(tmp_path)
    file.begin(head(4))
    file.say(head(5))
    (tmp_path / FILE).write_bytes((tmp_path / FILE).read_bytes()[:length])
    assert file.read() == (head(5) if length >= 596 else head(4) if length >= 84 else None)


def test_what_begins_anew_forgets_what_was_said(tmp_path):
    file = HeadFile(tmp_path)
    file.begin(head(9))
    file.begin(head(2))
    assert file.read() == head(2)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_a_word_of_another_form_is_not_believed(tmp_path):
    file = HeadFile(tmp_path)
    file.begin(head(4))
    content = (tmp_path / FILE).read_bytes()
    for magic in (b"PKA0", b"PKA2"):
        said = magic + content[4:76]
        (tmp_path / FILE).write_bytes(said + sha256(said).digest()[:8])
        assert file.read() is None
    (tmp_path / FILE).write_bytes(content[:84])
    assert file.read() == head(4)
