"""A backup is made beside running records, opened, and comes back whole; what is not whole, or not
theirs, is refused with what is wrong."""

import json
import os
from contextlib import suppress
from datetime import timedelta
from types import SimpleNamespace

import pytest
from filelock import FileLock

from app.core.errors import KioskError
from app.core.long_work import LongWork
from app.store import own_content, recovery
from app.store.backups import BESIDE, Keep, back_up, backups_in, proven, thin_out
from app.store.files import read_key
from app.store.key_stores import find_key
from app.store.looking import look
from app.store.restoring import READY, STAGE, finish, stage
from tests.store.backed_up import SECRET, brought_back, clinic, made, stick
from tests.store.place import CODE, PIN, Place

__all__ = ["clinic", "stick"]


def test_a_backup_holds_what_is_only_in_the_log_of_a_kiosk_that_is_running(clinic, stick, tmp_path):
    with clinic.open() as store:
        store.ledger.db.execute("PRAGMA wal_autocheckpoint = 0")
        for _ in range(20):
            store.patients.add("Another Patient", pin=PIN)
        assert (clinic.folder / "kiosk.db-wal").stat().st_size > 0
        backup = made(clinic, stick)
        store.patients.add("After It", pin=PIN)
    assert backup.patients == 21
    there = brought_back(clinic, backup, tmp_path / "new", key_file=clinic.folder / "kiosk.key")
    assert there.counts["patient"] == 21


def test_pins_cards_and_secrets_come_back(clinic, stick, tmp_path):
    with clinic.open() as store:
        patient = store.patients.by_code(CODE).id
        card = store.patients.new_card(patient)
    backup = made(clinic, stick)
    brought_back(clinic, backup, tmp_path / "new", key_file=clinic.folder / "kiosk.key")
    new = Place(tmp_path / "new", clinic.clock, clinic.plan)
    with new.open(create=False) as store:
        assert store.patients.sign_in(CODE, PIN).patient == patient
        assert store.patients.sign_in_card(card).patient == patient
        assert store.staff_door.sign_in("101", SECRET).staff is not None
        assert "records restored" in [it for (it,) in store.ledger.rows("SELECT action FROM audit")]


def test_a_restored_kiosk_has_an_id_of_its_own(clinic, stick, tmp_path):
    backup = made(clinic, stick)
    there = brought_back(clinic, backup, tmp_path / "new", key_file=clinic.folder / "kiosk.key")
    assert there.kiosk not in ("", backup.about.kiosk)


def test_looking_changes_nothing(clinic, stick, tmp_path):
    backup = made(clinic, stick)
    seen = look(backup.file, tmp_path / "new", LongWork(), clinic.folder / "kiosk.key")
    assert not seen.instead
    assert not (tmp_path / "new").exists()


def test_what_was_there_is_set_aside(clinic, stick):
    backup = made(clinic, stick)
    with clinic.open() as store:
        store.patients.add("After It", pin=PIN)
    there = brought_back(clinic, backup, clinic.folder)
    with clinic.open(create=False) as store:
        assert store.counts().patients == 1
    old = Place(there.aside, clinic.clock, clinic.plan)
    with old.open(create=False) as store:
        assert store.counts().patients == 2


def test_nothing_is_put_under_an_open_kiosk(clinic, stick):
    backup = made(clinic, stick)
    with clinic.open() as store:
        with pytest.raises(KioskError, match="Close it first"):
            brought_back(clinic, backup, clinic.folder)
        seen = look(backup.file, clinic.folder, LongWork())
        stage(seen, clinic.folder, clinic.clock, LongWork())
        add_more = store.patients.add("While It Waits", pin=PIN)
        assert add_more
        with pytest.raises(KioskError, match="Close it first"), clinic.open():
            pass
    with clinic.open(create=False) as store:
        assert store.counts().patients == 1


def test_a_change_that_was_cut_off_is_finished_by_whoever_opens_next(clinic, stick, monkeypatch):
    backup = made(clinic, stick)
    with clinic.open() as store:
        store.patients.add("After It", pin=PIN)
    rename = os.rename

    class Cut(BaseException):
        pass

    for step in range(8):
        seen = look(backup.file, clinic.folder, LongWork())
        there = stage(seen, clinic.folder, clinic.clock, LongWork())
        done = iter(range(100))

        def cut_off(old, new, done=done, step=step):
            if next(done) == step:
                raise Cut
            rename(old, new)

        monkeypatch.setattr(os, "rename", cut_off)
        with suppress(Cut):
            finish(clinic.folder)
        monkeypatch.setattr(os, "rename", rename)
        with clinic.open(create=False) as store:
            assert store.counts().patients == 1
        old = Place(there.aside, clinic.clock, clinic.plan)
        with old.open(create=False) as store:
            assert store.counts().patients == (2 if step == 0 else 1)
        assert not (clinic.folder / STAGE / READY).exists()
        clinic.clock.advance(60)


def test_the_recovery_key_opens_it_on_a_machine_that_has_nothing(clinic, stick, tmp_path):
    words = recovery.new_words()
    recovery.write_lock(clinic.folder, recovery.lock(read_key(clinic.folder / "kiosk.key"), words))
    backup = made(clinic, stick)
    new = Place(tmp_path / "new", clinic.clock, clinic.plan)
    typed = "1. " + words.upper().replace(" ", "\n")
    brought_back(clinic, backup, new.folder, words=typed)
    with new.open(create=False) as store:
        assert store.patients.sign_in(CODE, PIN).patient
    with pytest.raises(KioskError, match="belongs to other records"):
        look(backup.file, new.folder, LongWork(), words=recovery.new_words())


def test_a_slip_in_the_words_is_said():
    words = recovery.new_words().split()
    with pytest.raises(KioskError, match="Word 3 is not one"):
        recovery.tidied(" ".join([*words[:2], "physio", *words[3:]]))
    with pytest.raises(KioskError, match="these are 23"):
        recovery.tidied(" ".join(words[1:]))


def test_a_lock_that_was_damaged_is_told_and_not_taken_for_none(clinic):
    (clinic.folder / recovery.FILE).write_bytes(b'{"key": 1')
    with pytest.raises(KioskError, match=r"kiosk\.recovery is damaged"):
        recovery.read_lock(clinic.folder)


def test_without_its_key_it_asks_for_the_recovery_key_and_makes_no_new_one(clinic):
    recovery.write_lock(
        clinic.folder,
        recovery.lock(read_key(clinic.folder / "kiosk.key"), recovery.new_words()),
    )
    (clinic.folder / "kiosk.key").unlink()
    with pytest.raises(KioskError, match="physio-kiosk key recover"), clinic.open():
        pass
    assert not (clinic.folder / "kiosk.key").exists()


def test_each_hour_day_week_and_month_keeps_its_newest(clinic, stick):
    for hours in (0, 0.5, 1, 2, 24, 24, 24 * 7, 24 * 31):
        clinic.clock.advance(hours * 3600)
        made(clinic, stick)
    whole = backups_in(stick)
    newest = whole[0]
    assert len({it.made for it in whole}) == len(whole) >= 6
    thin_out(stick, newest.about, Keep(hours=1, days=2, weeks=2, months=2))
    kept = backups_in(stick)
    assert kept[0].made == newest.made
    assert len(kept) == 2
    assert kept[0].made - kept[1].made >= timedelta(days=20)


def test_the_last_ones_are_known_even_without_a_database(clinic, stick):
    made(clinic, stick)
    clinic.clock.advance(60)
    made(clinic, stick)
    (clinic.folder / "kiosk.db").write_bytes(b"")
    listed = proven(clinic.folder)
    assert [it.file.parent.name for it in listed].count("stick") == 2 - 1
    assert listed[0].made >= listed[-1].made
    assert any(it.file.parent == clinic.folder / BESIDE for it in listed)


def test_a_stopped_backup_leaves_nothing(clinic, stick):
    work = LongWork()
    work.stop()
    with pytest.raises(KioskError):
        back_up(clinic.folder, [stick], clinic.clock, work)
    assert list(stick.iterdir()) == []
    assert not (clinic.folder / BESIDE).exists() or not list((clinic.folder / BESIDE).iterdir())


def test_a_folder_that_is_not_there_is_not_made(clinic, tmp_path):
    with pytest.raises(KioskError, match="is not there"):
        made(clinic, tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


def test_a_backup_says_nothing_of_whose_records_it_holds(clinic, stick):
    backup = made(clinic, stick)
    content = backup.file.read_bytes()
    assert b"Demo" not in content
    assert CODE.encode() not in content
    assert b"SQLite" not in content


def test_one_is_made_before_each_change_of_shape(clinic, monkeypatch):
    from db import migrations

    more = "CREATE TABLE more (id TEXT PRIMARY KEY) STRICT;"
    step = SimpleNamespace(__name__="db.migrations.m9999_more", SQL=more)
    monkeypatch.setattr(migrations, "_STEPS", (*migrations._STEPS, step))
    with clinic.open() as store:
        assert store.schema() == "m9999_more"
    (backup,) = backups_in(clinic.folder / BESIDE)
    assert backup.about.why == "before-update"
    assert backup.about.schema != "m9999_more"


def test_find_key_reads_what_old_folders_have(clinic):
    assert find_key(clinic.folder, clinic.folder / "kiosk.key").pepper == b""


def test_the_clinics_own_content_comes_along_to_a_new_machine(clinic, stick, tmp_path):
    words = clinic.folder / "exercises" / "text" / "en" / "bridge.toml"
    words.parent.mkdir(parents=True)
    words.write_text("ours")
    (clinic.folder / "logo.png").write_bytes(b"a logo")
    (clinic.folder / "exercises" / "elsewhere").symlink_to("/etc/passwd")
    backup = made(clinic, stick)
    assert sorted(backup.about.own) == ["exercises/text/en/bridge.toml", "logo.png"]
    brought_back(clinic, backup, tmp_path / "new", key_file=clinic.folder / "kiosk.key")
    assert (tmp_path / "new" / words.relative_to(clinic.folder)).read_text() == "ours"
    assert (tmp_path / "new" / "logo.png").read_bytes() == b"a logo"
    words.write_text("ours, newer")
    brought_back(clinic, backup, clinic.folder)
    assert words.read_text() == "ours, newer"


def test_films_that_are_too_large_are_told(clinic, stick, monkeypatch):
    (clinic.folder / "exercises").mkdir()
    (clinic.folder / "exercises" / "film.mp4").write_bytes(b"x" * 2_000_000)
    (clinic.folder / "exercises" / "words.toml").write_bytes(b"x")
    monkeypatch.setattr("app.store.own_content.MOST", 1_500_000)
    about = made(clinic, stick).about
    assert (list(about.own), about.left_out) == (["exercises/words.toml"], 1)


def test_a_kiosk_from_before_there_were_ids_gets_one_and_keeps_what_it_said(clinic, stick):
    marker = clinic.folder / "kiosk.json"
    said = json.loads(marker.read_text())
    del said["kiosk"]
    marker.write_text(json.dumps(said | {"more": 1}))
    about = made(clinic, stick).about
    assert json.loads(marker.read_text()) == said | {"more": 1, "kiosk": about.kiosk}


def test_without_its_key_no_backup_is_made_and_the_folder_is_free_again(clinic, tmp_path):
    (clinic.folder / "kiosk.key").rename(tmp_path / "away.key")
    with pytest.raises(KioskError, match=r"is gone\. Put it back before a backup is made"):
        made(clinic)
    assert (clinic.folder / "host.lock").read_text() == ""
    assert made(clinic, key_file=tmp_path / "away.key").patients == 1


def test_two_backups_are_not_made_at_once(clinic, stick):
    with FileLock(clinic.folder / "backup.lock"), pytest.raises(KioskError, match="Another backup"):
        made(clinic, stick)
    assert made(clinic, stick).patients == 1


def test_content_that_goes_while_it_is_copied_is_told_as_left_out(clinic, stick, monkeypatch):
    (clinic.folder / "logo.png").write_bytes(b"a logo")
    (clinic.folder / "logo.jpg").write_bytes(b"another")
    real = own_content.copyfile

    def gone(source, to, **how):
        if source.name == "logo.png":
            source.unlink()
        return real(source, to, **how)

    monkeypatch.setattr(own_content, "copyfile", gone)
    about = made(clinic, stick).about
    assert (set(about.own), about.left_out) == ({"logo.jpg"}, 1)
