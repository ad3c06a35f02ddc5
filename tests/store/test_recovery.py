"""The words on paper: what they open, and what is said of words and locks that do not fit."""

import pytest

from app.core.errors import KioskError
from app.store import recovery
from app.store.files import Key
from app.store.recovery import Lock, lock, new_words, read_lock, tidied, unlock, write_lock

KEY = Key(b"k" * 32)


@pytest.fixture(scope="module")
def words():
    return new_words()


def test_the_words_open_what_was_locked_with_them_however_they_are_typed(words, tmp_path):
    write_lock(tmp_path, lock(KEY, words))
    numbered = " ".join(f"{at}. {it.upper()}," for at, it in enumerate(words.split(), 1))
    assert unlock(read_lock(tmp_path), tidied(numbered)) == KEY
    assert read_lock(tmp_path).form == 1


def test_words_of_another_sheet_are_said_to_be_that(words):
    with pytest.raises(KioskError, match="belongs to other records"):
        unlock(lock(KEY, words), new_words())
    with pytest.raises(KioskError, match="belongs to other records"):
        unlock(Lock(KEY.fingerprint, "no", "hex"), words)


def test_a_slip_of_the_pen_is_said(words):
    one, _, *rest = words.split()
    with pytest.raises(KioskError, match="Word 2 is not one of"):
        tidied(" ".join([one, "qwertz", *rest]))
    with pytest.raises(KioskError, match="has 24 words; these are 23"):
        tidied(" ".join([one, *rest]))
    with pytest.raises(KioskError, match="changed places, or one is wrong"):
        tidied(" ".join(["zoo"] * 24))


def test_a_lock_that_holds_no_key_is_said_to_be_damaged(words):
    nonce = b"n" * 12
    sealed = recovery._cipher(words, nonce, KEY.fingerprint).encrypt_and_digest(b"no key")
    with pytest.raises(KioskError, match="The recovery lock is damaged"):
        unlock(Lock(KEY.fingerprint, nonce.hex(), b"".join(sealed).hex()), words)


def test_a_lock_file_that_is_cut_is_said_to_be_damaged(tmp_path, words):
    assert read_lock(tmp_path) is None
    write_lock(tmp_path, lock(KEY, words))
    whole = (tmp_path / recovery.FILE).read_bytes()
    (tmp_path / recovery.FILE).write_bytes(whole[:20])
    with pytest.raises(KioskError, match=r"is damaged\. Make a new recovery key"):
        read_lock(tmp_path)
