"""The demo clinic of a first start is kept apart from the real records and goes whole."""

import pytest

from app.core.errors import KioskError
from app.store import demo_beside


def test_it_begins_ends_and_leaves_the_real_records_alone(tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"real")
    assert not demo_beside.is_on(tmp_path)
    demo_beside.begin(tmp_path)
    demo_beside.begin(tmp_path)
    assert demo_beside.is_on(tmp_path)
    (demo_beside.demo_folder(tmp_path) / "kiosk.db").write_bytes(b"demo")
    demo_beside.end(tmp_path)
    assert not demo_beside.is_on(tmp_path)
    demo_beside.sweep(tmp_path)
    assert [it.name for it in tmp_path.iterdir()] == ["kiosk.db"]
    demo_beside.end(tmp_path)


def test_a_second_demo_ends_over_what_the_first_left(tmp_path):
    for _ in range(2):
        demo_beside.begin(tmp_path)
        (demo_beside.demo_folder(tmp_path) / "kiosk.db").write_bytes(b"demo")
        demo_beside.end(tmp_path)
    assert not demo_beside.is_on(tmp_path)


def test_a_folder_that_only_has_the_name_hides_no_records_and_is_kept(tmp_path):
    theirs = demo_beside.demo_folder(tmp_path)
    theirs.mkdir()
    (theirs / "kiosk.db").write_bytes(b"somebody's own")
    assert not demo_beside.is_on(tmp_path)
    demo_beside.end(tmp_path)
    with pytest.raises(KioskError, match="elsewhere"):
        demo_beside.begin(tmp_path)
    assert (theirs / "kiosk.db").read_bytes() == b"somebody's own"
    assert not demo_beside.is_on(tmp_path)


def test_a_link_leads_to_no_demo(tmp_path):
    (tmp_path / "other").mkdir()
    demo_beside.begin(tmp_path / "other")
    (tmp_path / "demo").symlink_to(demo_beside.demo_folder(tmp_path / "other"))
    assert not demo_beside.is_on(tmp_path)
    with pytest.raises(KioskError):
        demo_beside.begin(tmp_path)


def test_a_begin_that_was_cut_is_begun_again(tmp_path):
    demo_beside.demo_folder(tmp_path).mkdir()
    (demo_beside.demo_folder(tmp_path) / f".{demo_beside.MARK}.00ff00ff").touch()
    assert not demo_beside.is_on(tmp_path)
    demo_beside.begin(tmp_path)
    assert demo_beside.is_on(tmp_path)


def test_only_the_kiosks_user_reads_it(tmp_path):
    demo_beside.begin(tmp_path)
    assert demo_beside.demo_folder(tmp_path).stat().st_mode & 0o777 == 0o700


def test_another_takes_the_place_of_one_that_does_not_open(tmp_path):
    demo_beside.renew(tmp_path)
    assert not demo_beside.is_on(tmp_path)
    demo_beside.begin(tmp_path)
    (demo_beside.demo_folder(tmp_path) / "kiosk.db").write_bytes(b"damaged")
    demo_beside.renew(tmp_path)
    assert demo_beside.is_on(tmp_path)
    assert not (demo_beside.demo_folder(tmp_path) / "kiosk.db").exists()


def test_a_folder_that_this_user_may_not_look_into_is_no_demo(tmp_path, monkeypatch):
    demo_beside.begin(tmp_path)

    def forbidden(_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.is_file", forbidden)
    assert not demo_beside.is_on(tmp_path)
