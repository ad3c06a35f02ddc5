"""SQLite's log as it lies on the disk: how long it is, and which pages it brings."""

import pytest

from app.store.log_file import PAGE, LogFile

HEADER, FRAME = 32, 24 + PAGE
PAGES = 7, 300, 5, 70_000, 1


def log_of(folder, pages):
    frames = (page.to_bytes(4, "big") + bytes(FRAME - 4) for page in pages)
    (folder / "kiosk.db-wal").write_bytes(bytes(HEADER) + b"".join(frames))


@pytest.fixture
def log(tmp_path):
    made = LogFile(tmp_path / "kiosk.db")
    yield made
    made.close()


def test_without_one_it_has_no_length_and_no_salts(log):
    assert (log.size(), log.salts(), log.commit(1)) == (0, None, None)


@pytest.mark.parametrize("frames", range(len(PAGES) + 1))
def test_the_pages_of_its_first_frames(log, tmp_path, frames):
    log_of(tmp_path, PAGES)
    assert log.size() == HEADER + len(PAGES) * FRAME
    assert tuple(log.pages(frames)) == PAGES[:frames]


@pytest.mark.parametrize("frame", [-1, 0, 1, 6])
def test_no_commit_ends_where_none_was_made(log, tmp_path, frame):
    log_of(tmp_path, PAGES)
    assert log.commit(frame) is None


def test_one_that_is_gone_brings_nothing_and_is_read_when_it_is_there(log, tmp_path):
    assert tuple(log.pages(1)) == (0,)
    log_of(tmp_path, PAGES)
    assert tuple(log.pages(2)) == PAGES[:2]
