"""A data folder is on a disk of this machine alone, and in use on no other."""

import json
from pathlib import Path

import pytest

from app.core.errors import KioskError
from app.core.faults import Fault, RecordsError
from app.store.host_lock import Host, HostLock, this_host
from app.store.lock import lock_folder
from app.store.own_disk import check_own_disk
from tests.store.place import add_patient

ROOT = "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw"
OTHER = Host("reception-2", "0123456789abcdef", "9b0c4a1e")


def mounted(folder, kind):
    at = str(folder).replace(" ", r"\040")
    return f"{ROOT}\n40 22 0:44 / {at} rw,nosuid shared:5 - {kind} somewhere rw\n"


@pytest.fixture
def mounts(tmp_path):
    def write(text):
        (tmp_path / "mountinfo").write_text(text)
        return tmp_path / "mountinfo"

    return write


SHARED = "nfs nfs4 cifs smb3 fuse fuse.sshfs fuse.bindfs fuseblk 9p virtiofs vboxsf vmhgfs ceph afs"


@pytest.mark.parametrize("kind", SHARED.split())
def test_a_shared_folder_is_refused_in_one_sentence(tmp_path, mounts, kind):
    share = tmp_path / "clinic share"
    with pytest.raises(KioskError, match="shared or network disk") as told:
        check_own_disk(share / "not there yet", mounts(mounted(share, kind)))
    assert f"({kind})" in str(told.value)
    assert "--data" in str(told.value)
    assert "\n" not in str(told.value)
    check_own_disk(tmp_path / "beside it", mounts(mounted(share, kind)))


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "zfs", "overlay", "tmpfs", "f2fs", "vfat"]
)
def test_a_disk_of_the_machines_own_is_fine(tmp_path, mounts, kind):
    check_own_disk(tmp_path / "own", mounts(mounted(tmp_path / "own", kind)))


@pytest.mark.parametrize("below", ["", "data"])
def test_a_file_is_no_folder(tmp_path, mounts, below):
    (tmp_path / "file").write_text("a letter")
    with pytest.raises(KioskError, match="is not a folder"):
        check_own_disk(tmp_path / "file" / below, mounts(ROOT))


def test_a_folder_that_this_user_may_not_look_into_is_told_as_that(tmp_path, mounts, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(RecordsError, match="cannot be read") as told:
        check_own_disk(tmp_path, mounts(ROOT))
    assert told.value.fault is Fault.READ_ONLY


def test_links_are_followed_to_where_the_records_really_are(tmp_path, mounts):
    share = tmp_path / "share"
    share.mkdir()
    (tmp_path / "link").symlink_to(share)
    folder = tmp_path / "data"
    folder.mkdir()
    told = mounts(mounted(share, "nfs4"))
    with pytest.raises(KioskError, match="nfs4"):
        check_own_disk(tmp_path / "link" / "data", told)
    check_own_disk(folder, told)
    (folder / "kiosk.db").symlink_to(share / "kiosk.db")
    with pytest.raises(KioskError, match="nfs4"):
        check_own_disk(folder, told)


def test_of_two_mounts_at_one_place_the_one_above_counts(tmp_path, mounts):
    above = mounted(tmp_path / "data", "nfs4").splitlines()[1]
    covered = f"{mounted(tmp_path / 'data', 'ext4')}{above}\n"
    with pytest.raises(KioskError, match="nfs4"):
        check_own_disk(tmp_path / "data", mounts(covered))


def test_a_machine_that_tells_no_mounts_is_trusted(tmp_path):
    check_own_disk(tmp_path, tmp_path / "no such file")


def test_a_folder_in_use_elsewhere_is_refused_and_nothing_changes(place):
    with place.open() as store:
        add_patient(store)
    HostLock(place.folder, OTHER).hold()
    before = {path.name: path.read_bytes() for path in place.folder.iterdir()}
    for create in (True, False):
        elsewhere = pytest.raises(KioskError, match="machine reception-2")
        with elsewhere as told, place.open(create=create):
            pass
        assert "\n" not in str(told.value)
    assert {path.name: path.read_bytes() for path in place.folder.iterdir()} == before


def test_the_way_on_that_the_sentence_names_works(place):
    with place.open() as store:
        add_patient(store)
    HostLock(place.folder, OTHER).hold()
    with pytest.raises(KioskError, match="delete the file") as told, place.open():
        pass
    file = place.folder / "host.lock"
    assert str(file) in str(told.value)
    file.unlink()
    with place.open() as store:
        assert store.counts().patients == 1


def test_a_lock_that_a_power_cut_left_is_taken_over(place):
    with place.open() as store:
        add_patient(store)
    left = Host(this_host().name, this_host().machine, "the boot before")
    HostLock(place.folder, left).hold()
    with lock_folder(place.folder), place.open() as store:
        assert store.counts().patients == 1
        assert json.loads((place.folder / "host.lock").read_text())["boot"] == this_host().boot


@pytest.mark.parametrize(
    ("left", "mine", "same"),
    [
        (Host("a", "m", "1"), Host("a", "m", "2"), True),
        (Host("a", "m", "1"), Host("b", "m", "2"), True),  # given another name
        (Host("a", "m", "1"), Host("a", "n", "2"), False),  # two machines of one name
        (Host("a", "", "1"), Host("b", "", "1"), True),  # a container started anew
        (Host("a", "", "1"), Host("a", "", "2"), True),
        (Host("a", "1", "1"), Host("b", "2", "2"), False),
        (Host("b", "2", "2"), Host("a", "1", "1"), False),
        (Host("a", "", "1"), Host("b", "", "2"), False),
        (Host("a", "", ""), Host("b", "", ""), False),
    ],
)
def test_whose_lock_it_is(left, mine, same):
    assert mine.is_of(left) is same


def test_who_closes_last_leaves_no_name_so_that_the_folder_may_move(place):
    file = place.folder / "host.lock"
    with place.open():
        with place.open():
            pass
        assert json.loads(file.read_text())["name"] == this_host().name
    assert file.read_text() == ""
    HostLock(place.folder, OTHER).check()


@pytest.mark.parametrize("content", ["", "{", "[]", "\xff\x00", '{"name": 3}'])
def test_a_spoilt_host_lock_shuts_nobody_out(place, content):
    with place.open():
        pass
    (place.folder / "host.lock").write_text(content)
    with place.open() as store:
        assert store.counts().patients == 0


def test_a_link_that_leads_to_itself_is_told_as_a_folder_that_cannot_be_read(tmp_path, mounts):
    (tmp_path / "data").symlink_to(tmp_path / "data")
    with pytest.raises(RecordsError, match="cannot be read") as told:
        check_own_disk(tmp_path / "data", mounts(ROOT))
    assert told.value.fault is Fault.READ_ONLY


def test_lines_that_tell_of_no_mount_are_passed_over(tmp_path, mounts):
    lines = "", "40 22", "40 22 0:44 / - ext4 a", f"40 22 0:44 / {tmp_path}"
    told = "\n".join([*lines, f"40 22 0:44 / {tmp_path} - nfs4 somewhere"])
    with pytest.raises(KioskError, match="nfs4"):
        check_own_disk(tmp_path, mounts(told))


def test_a_machine_that_says_nothing_of_itself_is_known_by_its_name(monkeypatch):
    monkeypatch.setattr(Path, "read_text", refuse)
    host = this_host()
    assert (host.machine, host.boot) == ("", "")
    assert host.is_of(Host(host.name, "m", "1"))
    assert not host.is_of(OTHER)


def refuse(*_, **__):
    raise PermissionError
