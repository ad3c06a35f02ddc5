"""What brings records back refuses what it cannot finish, and leaves all as it was."""

import pytest

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store.files import Key, make_key, read_key
from app.store.key_stores import KeyKeeper
from app.store.looking import Under, look
from app.store.restoring import STAGE, stage
from app.store.updating import take_back
from tests.store.backed_up import clinic, made, stick  # noqa: F401


@pytest.fixture
def backup(clinic, stick):  # noqa: F811
    return made(clinic, stick)


def staged(clinic, backup, to=None):  # noqa: F811
    seen = look(backup.file, clinic.folder, LongWork())
    return stage(seen, clinic.folder, clinic.clock, LongWork(), to)


def test_words_open_nothing_that_was_made_before_there_was_a_recovery_key(clinic, backup):  # noqa: F811
    with pytest.raises(KioskError, match="No recovery key had been made"):
        look(backup.file, clinic.folder, LongWork(), words="any words")


def test_without_a_key_it_is_said_what_opens_it(clinic, backup, tmp_path):  # noqa: F811
    with pytest.raises(KioskError, match="--recovery-key or --key-file"):
        look(backup.file, tmp_path / "new", LongWork())
    with pytest.raises(KioskError, match="--recovery-key or --key-file"):
        look(backup.file, clinic.folder, LongWork(), key_file=tmp_path / "none")


def test_another_key_is_the_key_of_other_records(clinic, backup, tmp_path):  # noqa: F811
    make_key(tmp_path / "other.key")
    with pytest.raises(KioskError, match="belongs to other records"):
        look(backup.file, clinic.folder, LongWork(), key_file=tmp_path / "other.key")


def test_a_second_does_not_take_the_place_of_one_that_waits(clinic, backup):  # noqa: F811
    staged(clinic, backup)
    with pytest.raises(KioskError, match="waits to be put in place already"):
        staged(clinic, backup)
    assert (clinic.folder / STAGE).exists()


def test_a_key_file_that_holds_another_key_is_never_written_over(clinic, backup, tmp_path):  # noqa: F811
    elsewhere = tmp_path / "elsewhere.key"
    theirs = make_key(elsewhere)
    ours = read_key(clinic.folder / "kiosk.key")
    with pytest.raises(KioskError, match=r"Another key is in .*elsewhere\.key"):
        staged(clinic, backup, Under(ours, None, KeyKeeper.FILE, elsewhere))
    assert read_key(elsewhere) == theirs
    assert not (clinic.folder / STAGE).exists(), "nothing waits"


def test_a_key_file_that_is_not_there_is_made(clinic, backup, tmp_path):  # noqa: F811
    elsewhere = tmp_path / "elsewhere.key"
    ours = read_key(clinic.folder / "kiosk.key")
    staged(clinic, backup, Under(ours, None, KeyKeeper.FILE, elsewhere))
    assert read_key(elsewhere) == ours
    assert not (clinic.folder / STAGE / "kiosk.key").exists()


def test_records_come_back_under_a_new_key_and_only_that(clinic, backup):  # noqa: F811
    new = Key(b"n" * 32)
    staged(clinic, backup, Under(new, None))
    with clinic.open() as store:
        assert store.counts().patients == 1
    assert read_key(clinic.folder / "kiosk.key") == new


def test_the_way_back_needs_records_and_their_key(clinic, tmp_path):  # noqa: F811
    (tmp_path / "empty").mkdir()
    with pytest.raises(KioskError, match="no kiosk data"):
        take_back(tmp_path / "empty", clinic.clock, LongWork())
    (clinic.folder / "kiosk.key").rename(tmp_path / "away.key")
    with pytest.raises(KioskError, match=r"is gone\. Put it back before"):
        take_back(clinic.folder, clinic.clock, LongWork())
    assert take_back(clinic.folder, clinic.clock, LongWork(), tmp_path / "away.key") is None
