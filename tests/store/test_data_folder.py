"""A folder that begins with a key of its own."""

import stat

from app.store.data_folder import begin_with_own_key
from app.store.files import make_key, read_key


def test_a_folder_begins_with_a_key_beside_its_records_and_keeps_it(tmp_path):
    folder = tmp_path / "data"
    begin_with_own_key(folder)
    key = read_key(folder / "kiosk.key")
    assert stat.S_IMODE((folder / "kiosk.key").stat().st_mode) == 0o600
    assert (folder / "kiosk.new").read_bytes() == b""
    begin_with_own_key(folder)
    assert read_key(folder / "kiosk.key") == key


def test_a_key_that_lies_there_already_is_kept(tmp_path):
    key = make_key(tmp_path / "kiosk.key")
    begin_with_own_key(tmp_path)
    assert read_key(tmp_path / "kiosk.key") == key
    assert not (tmp_path / "kiosk.new").exists()
