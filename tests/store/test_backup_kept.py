"""Which backups stay in a folder when another one was made there."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.long_work import LongWork
from app.store.backup_file import BackupLabel, digest_of, file_name, write_backup
from app.store.backups import FAR, NEAR, Backup, Keep, _free_name, backups_in, thin_out

NOON = datetime(2026, 11, 25, 12, 30, tzinfo=UTC)
NONE = Keep(hours=0, days=0, weeks=0, months=0)


@pytest.fixture
def put(tmp_path):
    """Puts a backup of so long ago into the folder, and returns what it says."""
    (tmp_path / "records.db").write_bytes(b"records")
    (tmp_path / "there").mkdir()

    def put_there(ago, why="", kiosk="ours"):
        made = NOON - ago
        about = BackupLabel(
            made=made.isoformat(timespec="seconds"),
            key="key",
            kiosk=kiosk,
            schema="last",
            counts={},
            size=7,
            sha256=digest_of(tmp_path / "records.db"),
            why=why,
            left_out=0,
        )
        file = tmp_path / "there" / file_name(made, f"{why}{kiosk}")
        write_backup(file, tmp_path / "records.db", about, LongWork())
        return about

    return put_there


def ages(tmp_path):
    """How long ago those were made that are left."""
    return [NOON - it.made for it in backups_in(tmp_path / "there")]


@pytest.mark.parametrize(
    ("keep", "step", "left"),
    [
        (Keep(hours=2, days=0, weeks=0, months=0), timedelta(minutes=20), [0, 2]),
        (Keep(hours=0, days=2, weeks=0, months=0), timedelta(hours=6), [0, 3]),
        (Keep(hours=0, days=0, weeks=2, months=0), timedelta(days=1), [0, 3]),
        (Keep(hours=0, days=0, weeks=0, months=2), timedelta(days=9), [0, 3]),
        (NONE, timedelta(minutes=1), [0]),
    ],
)
def test_of_each_span_the_newest_stays_and_of_spans_as_many_as_asked(
    put, tmp_path, keep, step, left
):
    for number in range(12):
        about = put(number * step)
    thin_out(tmp_path / "there", about, keep)
    assert ages(tmp_path) == [number * step for number in left]


def test_in_the_data_folder_three_hours_and_two_days_stay_and_elsewhere_a_year(put, tmp_path):
    for hours in range(5):
        about = put(timedelta(hours=hours))
    about = put(timedelta(days=1))
    put(timedelta(days=2))
    thin_out(tmp_path / "there", about, FAR)
    assert len(ages(tmp_path)) == 7
    thin_out(tmp_path / "there", about, NEAR)
    assert ages(tmp_path) == [timedelta(hours=it) for it in (0, 1, 2, 24)]


def test_of_those_before_an_update_the_last_three_stay_beside_the_others(put, tmp_path):
    about = put(timedelta())
    for days in range(1, 6):
        put(timedelta(days=days), "before-update")
    thin_out(tmp_path / "there", about, NONE)
    assert ages(tmp_path) == [timedelta(days=days) for days in range(4)]


def test_another_kiosks_are_not_touched(put, tmp_path):
    about = put(timedelta())
    for days in range(1, 4):
        put(timedelta(days=days), kiosk="theirs")
    thin_out(tmp_path / "there", about, NONE)
    assert len(ages(tmp_path)) == 4


def test_one_that_counts_no_patients_has_none(put, tmp_path):
    assert Backup(tmp_path, put(timedelta())).patients == 0


@pytest.mark.parametrize("why", ["", "before-update"])
def test_of_one_second_each_has_a_name_of_its_own(tmp_path, why):
    names = []
    for _ in range(3):
        file = _free_name(tmp_path, NOON, why)
        file.touch()
        names.append(file.name)
    first = f"physio-kiosk-2026-11-25-123000{why and f'-{why}'}"
    assert names == [f"{first}.backup", f"{first}-2.backup", f"{first}-3.backup"]
