"""An erased record is nowhere any more: not in the live file, not in backups that can be reached,
and not in one that comes back from a drawer."""

import json
import os
import shutil
import zipfile

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.core.long_work import LongWork
from app.core.roles import Role
from app.store.backup_file import read_about, take_out
from app.store.backups import BESIDE, SCRATCH, backups_in
from app.store.erased import FILE, listed, whole_as_of, write_list
from app.store.files import read_key
from app.store.looking import look
from app.store.notes import Notes
from tests.little_memory import small_memory
from tests.store.backed_up import brought_back, made, stick
from tests.store.place import Place

__all__ = ["stick"]

NAME, CODE, NOTE = "Zebulon Quetzalcoatl", "918273", "walks with a xylophone"
PLANTED = (NAME, CODE, NOTE, "quetzalcoatl", "Doctor Mumblecrust")


PAGE, TAIL, SALT, HEAD, FRAME = 4096, 80, 16, 32, 24


def plain_page(page, key, salt):
    where = page[PAGE - TAIL : PAGE - TAIL + 16]
    cipher = Cipher(algorithms.AES(key.secret), modes.CBC(where)).decryptor()
    return cipher.update(page[salt : PAGE - TAIL])


def pages_of(file, key):
    """Every page of the file and its log, decrypted as SQLCipher has them: freed ones too."""
    raw, log = file.read_bytes(), file.with_name(file.name + "-wal")
    frames = log.read_bytes()[HEAD:] if log.exists() else b""
    found = [plain_page(raw[:PAGE], key, SALT)]
    found += [plain_page(raw[at : at + PAGE], key, 0) for at in range(PAGE, len(raw), PAGE)]
    for at in range(FRAME, len(frames), FRAME + PAGE):
        page = frames[at : at + PAGE]
        found += [plain_page(page, key, SALT), plain_page(page, key, 0)]
    return b"".join(found)


def hits(blob):
    return [it for it in PLANTED if it.encode() in blob]


@pytest.fixture
def clinic(place):
    """Somebody with a name, a code, a note and a referrer, in records and in their audit."""
    with place.open() as store:
        place.admin = store.staff.add("900", "Admin", Role.ADMIN, "a long passphrase")
        place.gone = store.patients.add(NAME, code=CODE, pin="2718", referrer=PLANTED[4]).id
        store.plans.save(place.plan, place.gone)
        physio = store.staff.add("101", "Physio", Role.PHYSIO, "271828")
        Notes(store.ledger).add(place.gone, NOTE, physio)
        store.patients.add("Somebody Else", code="100001", pin="2718")
        store.patients.edit(place.gone, name=NAME, language="de", birth_year=1950)
    return place


def erase(clinic):
    with clinic.open() as store:
        store.patients.archive(clinic.gone)
        store.erasure.erase(clinic.gone, clinic.admin)


def key_of(clinic):
    return read_key(clinic.folder / "kiosk.key")


def test_the_search_finds_what_is_there(clinic):
    assert {NAME, CODE, NOTE} <= set(hits(pages_of(clinic.file, key_of(clinic))))


def test_nothing_is_left_in_the_live_file_and_its_log(clinic):
    with clinic.open() as store:
        store.patients.archive(clinic.gone)
        store.erasure.erase(clinic.gone, clinic.admin)
        assert hits(pages_of(clinic.file, key_of(clinic))) == []
    assert hits(pages_of(clinic.file, key_of(clinic))) == []


def test_backups_that_can_be_reached_are_rid_of_it(clinic, stick, tmp_path):
    made(clinic, stick)
    clinic.clock.advance(3 * 86400)
    erase(clinic)
    made(clinic, stick)
    every = [*backups_in(stick), *backups_in(clinic.folder / BESIDE)]
    assert len(every) >= 3
    for each in every:
        out = tmp_path / "out.db"
        take_out(each.file, read_about(each.file), out, LongWork())
        assert hits(pages_of(out, key_of(clinic))) == []
        assert each.patients == 1
    assert listed(stick) == {clinic.gone}
    assert not hits((stick / FILE).read_bytes())
    oldest = min(every, key=lambda it: it.made)
    assert oldest.made < max(it.made for it in every)


def test_a_backup_from_a_drawer_does_not_bring_it_back(clinic, stick, tmp_path):
    drawer = tmp_path / "drawer"
    old = made(clinic, stick)
    drawer.mkdir()
    shutil.copy(old.file, drawer)
    erase(clinic)
    made(clinic, stick)
    shutil.copy(stick / FILE, drawer)
    (kept,) = backups_in(drawer)
    assert kept.patients == 2
    new = Place(tmp_path / "new", clinic.clock, clinic.plan)
    there = brought_back(clinic, kept, new.folder, key_file=clinic.folder / "kiosk.key")
    assert there.counts["patient"] == 1
    assert hits(pages_of(new.file, key_of(new))) == []
    with new.open(create=False) as store:
        assert store.patients.by_code(CODE) is None
        assert store.patients.by_code("100001") is not None
        assert [it for (it,) in store.ledger.rows("SELECT patient_id FROM erased")] == [clinic.gone]
        said = "SELECT count(*) FROM audit WHERE action = 'record erased' AND subject_id = ?"
        assert store.ledger.row(said, clinic.gone) == (1,)
        assert store.check_audit().broken is None


def test_where_it_is_put_back_the_kiosk_knows_by_itself(clinic, stick, tmp_path):
    """The drawer's stick has no list: the data folder that it comes back to has."""
    drawer = tmp_path / "drawer"
    old = made(clinic, stick)
    drawer.mkdir()
    shutil.copy(old.file, drawer)
    erase(clinic)
    made(clinic)
    (kept,) = backups_in(drawer)
    brought_back(clinic, kept, clinic.folder)
    with clinic.open(create=False) as store:
        assert store.patients.by_code(CODE) is None


def test_from_a_drawer_it_is_said_what_cannot_be_known(clinic, stick, tmp_path):
    drawer, new = tmp_path / "drawer", tmp_path / "new"
    old = made(clinic, stick)
    drawer.mkdir()
    shutil.copy(old.file, drawer)
    clinic.clock.advance(3 * 86400)
    erase(clinic)
    later = made(clinic, stick)
    (kept,) = backups_in(drawer)
    key = clinic.folder / "kiosk.key"
    alone = look(kept.file, new, LongWork(), key)
    assert alone.erased_to == old.made, "no list: nothing is known after the backup itself"
    told = look(kept.file, new, LongWork(), key, None, [stick / FILE])
    assert told.erased_to == later.made
    assert brought_back(clinic, kept, new, key_file=key, lists=[stick]).counts["patient"] == 1
    at_home = look(kept.file, clinic.folder, LongWork())
    assert at_home.erased_to is None, "this folder names everybody at once"


def test_a_list_says_as_of_when_it_is_whole_though_nobody_was_erased(clinic, stick):
    backup = made(clinic, stick)
    assert whole_as_of(stick) == whole_as_of(clinic.folder / BESIDE) == backup.made
    assert listed(stick) == frozenset()
    clinic.clock.advance(3600)
    erase(clinic)
    write_list(stick, [clinic.gone])
    assert whole_as_of(stick) == backup.made, "one name more does not make it whole"


def test_a_torn_list_still_names_whom_it_names(clinic, stick):
    erase(clinic)
    made(clinic, stick)
    file = stick / FILE
    file.write_bytes(b"\xff\x00torn\n" + file.read_bytes()[:-1])
    assert listed(stick) == {clinic.gone}


def test_what_a_killed_write_of_the_list_left_goes_with_the_next(clinic, stick):
    (stick / f".{FILE}.0a1b2c3d").write_bytes(b"half")
    made(clinic, stick)
    assert not list(stick.glob(".*"))


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "loop"])
def test_a_stick_with_what_is_no_file_holds_no_backup_up(clinic, stick, kind):
    """Whoever may put a stick in may name a pipe like the list, and like a backup."""
    for name in (FILE, "physio-kiosk-2026-01-01-000000.backup"):
        path = stick / name
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "folder":
            path.mkdir()
        else:
            path.symlink_to("/dev/zero" if kind == "device" else path)
    os.mkfifo(stick / ".physio-kiosk-2026-01-01-000000.backup.half")
    with small_memory():
        assert listed(stick) == frozenset()
        assert whole_as_of(stick) is None
        backup = made(clinic, stick)
        assert [it.file for it in backups_in(stick)] == [backup.file]


def forged(file):
    """Made to look as if nobody had been erased before it, without the key."""
    with zipfile.ZipFile(file) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    about = json.loads(held["about.json"]) | {"why": "forged"}
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in (held | {"about.json": json.dumps(about).encode()}).items():
            archive.writestr(name, content)


def flipped(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)


@pytest.mark.parametrize("harm", [forged, flipped])
def test_a_backup_that_cannot_be_written_anew_stays_and_the_list_keeps_them_out(
    clinic, stick, harm
):
    old = made(clinic, stick)
    harm(old.file)
    before = old.file.read_bytes()
    clinic.clock.advance(3 * 86400)
    erase(clinic)
    assert made(clinic, stick).patients == 1, "the backup of today is made all the same"
    assert old.file.read_bytes() == before
    assert listed(stick) == {clinic.gone}
    assert not (clinic.folder / SCRATCH).exists()
