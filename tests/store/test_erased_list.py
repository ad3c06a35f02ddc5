"""The list of erased records beside backups: what it names, and as of when it is whole."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.store.erased import FILE, listed, whole_as_of, write_list
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
