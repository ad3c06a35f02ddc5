"""Backups as staff make them and bring them back; the recovery key; and who may."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.core.errors import KioskError
from app.core.faults import Sentence
from app.core.long_work import LongWork
from app.core.roles import Role
from app.core.staff import Staff
from app.store.backup_state import note_trouble
from app.store.backups import proven
from app.store.files import read_key
from app.store.recovery import FILE, read_lock, unlock
from app.usecases.records import backup_desk
from app.usecases.records.backup_desk import MOST_LISTED, BackupDesk
from app.wiring import open_clinic


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def desk(clinic, data, clock, stick):
    return BackupDesk(data, clock, lambda: [stick], None, lambda words, mark: f"{mark}".encode())


def test_a_new_clinic_has_none(clinic, desk, admin, stick):
    standing = desk.standing(admin, clinic)
    assert (standing.backups, standing.places, standing.trouble) == ((), (stick,), "")
    assert not standing.has_recovery
    last = desk.last()
    assert (last.backup, last.trouble, last.has_recovery) == (None, "", False)


def test_what_was_made_stands_once_newest_first(clinic, desk, admin, patient, clock, stick, data):
    first = desk.make(admin, stick, LongWork())
    clock.advance(3600)
    second = desk.make(admin, None, LongWork())
    standing = desk.standing(admin, clinic)
    made = [it.made for it in standing.backups]
    assert made == sorted(made, reverse=True)
    assert {first.file, second.file} <= {it.file for it in standing.backups}
    assert len({it.file for it in standing.backups}) == len(standing.backups) <= MOST_LISTED
    assert desk.last().backup.made == second.made
    assert desk.last().backup in proven(data)


def test_of_very_many_the_newest_are_listed(clinic, desk, admin, clock, monkeypatch, data):
    some = [
        SimpleNamespace(file=data / str(n), made=clock.now() - timedelta(hours=n))
        for n in (*range(1, 40, 2), *range(0, 40, 2))
    ]
    monkeypatch.setattr(backup_desk, "backups_in", lambda _: some[:30])
    monkeypatch.setattr(backup_desk, "proven", lambda _: some[25:])
    listed = [it.file.name for it in desk.standing(admin, clinic).backups]
    assert listed == [str(n) for n in range(MOST_LISTED)]


def test_all_of_its_words_are_enough_as_well_where_some_were_asked(desk, admin, data):
    words = desk.new_recovery(admin)
    desk.keep_recovery(admin, words, words, (1, 2))
    assert unlock(read_lock(data), words) == read_key(data / "kiosk.key")


def test_the_folder_of_the_clinic_is_a_place_before_the_sticks(clinic, desk, admin, stick):
    folder = stick.parent / "kept"
    folder.mkdir()
    clinic.store.settings.set("backup_folder", str(folder))
    assert desk.standing(admin, clinic).places == (folder, stick)
    clinic.store.settings.set("backup_folder", str(stick))
    assert desk.standing(admin, clinic).places == (stick,)


def test_who_made_it_stands_in_the_audit(clinic, desk, admin, patient, stick):
    made = desk.make(admin, stick, LongWork())
    desk.note(admin, clinic, made)
    assert clinic.store.ledger.rows(
        "SELECT staff_id, detail FROM audit WHERE action = 'backup made'"
    ) == [(admin.id, f"1 patients; sha256 {made.about.sha256}")]


def test_why_the_last_failed_is_told(clinic, desk, admin, data):
    note_trouble(data, Sentence.of(KioskError("The stick is full.")))
    assert desk.last().trouble == desk.standing(admin, clinic).trouble
    assert "stick is full" in str(desk.last().trouble)


def test_one_that_was_looked_into_is_in_place_at_the_next_start(
    clinic, desk, admin, patient, stick, data, clock
):
    made = desk.make(admin, stick, LongWork())
    clinic.store.patients.add("Came Later", pin="2718")
    seen = desk.look(admin, made.file, LongWork())
    desk.bring_back(admin, seen, LongWork())
    clinic.store.close()
    again = open_clinic(data, clock, create=False)
    try:
        assert again.store.counts().patients == 1
        assert again.store.ledger.rows(
            "SELECT staff_id FROM audit WHERE action = 'records restored'"
        ) == [(admin.id,)]
    finally:
        again.store.close()


def test_a_recovery_key_counts_once_somebody_has_shown_that_they_have_it(desk, admin, data):
    words = desk.new_recovery(admin)
    assert read_lock(data) is None
    assert desk.recovery_page(admin, words) == read_key(data / "kiosk.key").fingerprint.encode()
    desk.keep_recovery(admin, words, words.upper())
    assert desk.last().has_recovery
    assert unlock(read_lock(data), words) == read_key(data / "kiosk.key")


def test_some_of_its_words_are_enough_where_some_were_asked(desk, admin, data):
    words = desk.new_recovery(admin)
    every = words.split()
    wrong = f"{every[2]} {every[1]}"
    if every[1] != every[2]:
        with pytest.raises(KioskError, match="not the word on the paper"):
            desk.keep_recovery(admin, words, wrong, (2, 3))
        assert read_lock(data) is None
    desk.keep_recovery(admin, words, f"2. {every[1]}, 3. {every[2]}", (2, 3))
    assert unlock(read_lock(data), words) == read_key(data / "kiosk.key")


def test_another_key_is_not_this_one(desk, admin, data):
    words, other = desk.new_recovery(admin), desk.new_recovery(admin)
    assert words != other
    with pytest.raises(KioskError, match="another recovery key"):
        desk.keep_recovery(admin, words, other)
    with pytest.raises(KioskError):
        desk.keep_recovery(admin, words, " ".join(words.split()[:5]), (1, 2))
    assert read_lock(data) is None


def test_who_made_the_recovery_key_stands_in_the_audit(clinic, desk, admin):
    desk.note_recovery(admin, clinic)
    assert clinic.store.ledger.rows(
        "SELECT staff_id FROM audit WHERE action = 'recovery key made'"
    ) == [(admin.id,)]


def test_without_the_key_of_the_records_there_is_none_to_lock(desk, admin, data):
    (data / "kiosk.key").rename(data / "elsewhere")
    with pytest.raises(KioskError, match=r"key of the records is not here"):
        desk.new_recovery(admin)


def test_a_recovery_key_that_cannot_be_read_is_none(desk, admin, data):
    (data / FILE).write_text("half of it")
    assert not desk.last().has_recovery


@pytest.mark.parametrize("role", [Role.PHYSIO, Role.FRONT_DESK])
@pytest.mark.parametrize(
    "ask",
    [
        lambda desk, staff, clinic: desk.standing(staff, clinic),
        lambda desk, staff, clinic: desk.make(staff, None, LongWork()),
        lambda desk, staff, clinic: desk.look(staff, None, LongWork()),
        lambda desk, staff, clinic: desk.bring_back(staff, None, LongWork()),
        lambda desk, staff, clinic: desk.new_recovery(staff),
        lambda desk, staff, clinic: desk.recovery_page(staff, ""),
        lambda desk, staff, clinic: desk.keep_recovery(staff, "", ""),
    ],
)
def test_only_who_backs_up_may(clinic, desk, data, role, ask):
    with pytest.raises(KioskError, match="may not back up"):
        ask(desk, Staff("x", "104", "Else", role), clinic)
    assert proven(data) == ()
    assert read_lock(data) is None
