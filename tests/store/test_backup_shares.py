"""How far a backup and a restore are, as they say it: from nothing to all, never back."""

import pytest

from app.core.long_work import LongWork
from app.store import backup_file, restoring
from app.store.backup_file import BackupLabel, digest_of, read_about, take_out, write_backup
from app.store.backups import back_up
from app.store.files import Key, read_key
from app.store.keyed import connect
from app.store.looking import Under, look
from app.store.restoring import restore
from tests.store.backed_up import clinic, made, stick

__all__ = ["clinic", "stick"]


@pytest.fixture
def shares():
    return []


@pytest.fixture
def work(shares):
    return LongWork(lambda share, _: shares.append(round(share, 6)))


def test_each_piece_is_its_share_of_what_is_written_read_back_and_taken_out(
    tmp_path, monkeypatch, shares, work
):
    monkeypatch.setattr(backup_file, "_PIECE", 4)
    records, file = tmp_path / "records.db", tmp_path / "one.backup"
    records.write_bytes(b"0123456789")
    about = BackupLabel(
        made="",
        key="",
        kiosk="",
        schema="",
        counts={},
        size=10,
        sha256=digest_of(records),
        left_out=0,
    )
    write_backup(file, records, about, work)
    assert shares == [0.7, 0.8, 0.85, 0.91, 0.97, 1]
    shares.clear()
    take_out(file, read_about(file), tmp_path / "out.db", work)
    assert shares == [0.24, 0.48, 0.6]
    assert (tmp_path / "out.db").read_bytes() == b"0123456789"


def test_a_backup_in_one_place_and_a_restore_never_go_back(clinic, stick, tmp_path, shares, work):
    backup = back_up(clinic.folder, [stick], clinic.clock, work, beside=False)
    assert shares[-1] == 1
    assert shares == sorted(set(shares))
    shares.clear()
    seen = look(backup.file, tmp_path / "new", LongWork(), clinic.folder / "kiosk.key")
    restore(seen, tmp_path / "new", clinic.clock, work)
    assert shares == sorted(set(shares))
    assert shares[-1] < 1, "it is not in its place yet"


@pytest.mark.parametrize("secret", [bytes(32), b"\xff" * 32, None])
def test_a_restore_is_under_the_key_that_it_is_to_be_and_looked_at_with_it(
    clinic, stick, tmp_path, monkeypatch, secret
):
    """Whichever of the two is greater; under the same one it is looked at once."""
    here = read_key(clinic.folder / "kiosk.key")
    key = Key(secret, here.pepper or here.secret) if secret else here
    backup, real, looked = made(clinic, stick), restoring.prove, []

    def prove(file, with_key):
        looked.append(with_key)
        return real(file, with_key)

    monkeypatch.setattr(restoring, "prove", prove)
    folder = tmp_path / "new"
    seen = look(backup.file, folder, LongWork(), clinic.folder / "kiosk.key")
    restore(seen, folder, clinic.clock, LongWork(), Under(key, None))
    assert looked == ([here, key] if secret else [here])
    connect(folder / "kiosk.db", key, read_only=True).close()
    assert read_key(folder / "kiosk.key") == key
