"""The list of erased records beside backups: what it names, and as of when it is whole."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.store.backup_file import BackupLabel
from app.store.backups import BESIDE, note_erased_beside
from app.store.erased import FILE, listed, whole_as_of, write_list
from app.store.known_erasures import erasures_known_to, known_erased
from tests.fake_clock import FakeClock

ONE, TWO = str(UUID(int=1)), str(UUID(int=2))
NOW = FakeClock().now()


def test_it_grows_and_is_written_where_something_is_new(tmp_path):
    assert (listed(tmp_path), whole_as_of(tmp_path)) == (frozenset(), None)
    write_list(tmp_path, [])
    assert not (tmp_path / FILE).exists()
    written = set()
    for erased, now in (
        *(([TWO], None), ([TWO], None), ([ONE], None), ([], NOW)),
        *(([ONE], NOW - timedelta(days=1)), ([ONE, TWO], NOW), ([], NOW + timedelta(days=1))),
    ):
        write_list(tmp_path, erased, now)
        written.add((tmp_path / FILE).stat().st_mtime_ns)
    assert len(written) == 4
    assert listed(tmp_path) == listed(tmp_path / FILE) == {ONE, TWO}
    assert whole_as_of(tmp_path) == NOW + timedelta(days=1)
    said = (tmp_path / FILE).read_text().splitlines()
    assert [it for it in said if not it.startswith("#")] == [ONE, TWO]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("# Whole as of 2026-11-23T09:00:00+00:00\n", NOW),
        (f"first\n# Whole as of 2026-11-23T09:00:00+00:00\n{ONE}\n", NOW),
        ("# Whole as of 2026-11-23T09:00:00\n", None),
        ("# Whole as of yesterday\n", None),
        ("# Whole\n", None),
        ("", None),
    ],
)
def test_as_of_when_it_is_whole_has_a_zone_or_is_not_known(tmp_path, said, when):
    (tmp_path / FILE).write_text(said)
    assert whole_as_of(tmp_path) == when


def test_what_is_no_id_names_nobody(tmp_path):
    (tmp_path / FILE).write_text(f"{ONE[:-1]}\n{ONE}0\n{TWO.replace('0', 'g')}\n {TWO}\n{TWO}\n")
    assert listed(tmp_path) == {TWO}


def test_until_when_it_is_known_whose_records_were_erased(tmp_path):
    """By the latest list of all, or by the backup itself; where its own is there, of everybody."""
    folder, stick = tmp_path / "data", tmp_path / "stick"
    for place in (folder / BESIDE, stick):
        place.mkdir(parents=True)
    (folder / "kiosk.json").write_text('{"key": "5"}')

    def known_to(key, *more):
        about = BackupLabel(
            made=NOW.isoformat(),
            key=key,
            kiosk="",
            schema="",
            counts={},
            size=0,
            sha256="",
            left_out=0,
        )
        return erasures_known_to(folder, about, *more)

    assert known_to("5") == NOW
    write_list(stick, [ONE], NOW + timedelta(days=1))
    assert (known_to("5"), known_to("5", stick)) == (NOW, NOW + timedelta(days=1))
    write_list(folder / BESIDE, [TWO], NOW - timedelta(days=1))
    assert known_to("5", stick) is None
    for other in ("4", "6"):
        assert (known_to(other), known_to(other, stick)) == (NOW, NOW + timedelta(days=1))
    assert known_erased(folder) == {TWO}
    assert known_erased(folder, stick) == {ONE, TWO}


def test_it_is_begun_beside_the_backups_of_the_folder_itself(tmp_path):
    for patient in (TWO, ONE):
        note_erased_beside(tmp_path, patient)
    assert listed(tmp_path / BESIDE) == {ONE, TWO}
    assert (tmp_path / BESIDE).stat().st_mode & 0o777 == 0o700
