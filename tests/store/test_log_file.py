"""SQLite's log as it lies on the disk: how long it is, and which pages it brings."""

import struct
from contextlib import closing

import pytest

from app.store.log_file import PAGE, Commit, LogFile, _sums

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


def header(folder, salts, magic=0x377F0682, spoilt=0):
    """Begins a log, with SQLite's own checksum of how it begins."""
    words = struct.pack(">6I", magic, 3007000, PAGE, 1, *salts)
    one, two = _sums(words, "<" if magic == 0x377F0682 else ">")
    begun = words + struct.pack(">2I", one, two ^ spoilt)
    file = folder / "kiosk.db-wal"
    file.write_bytes(begun + (file.read_bytes()[HEADER:] if file.exists() else b""))


def frame(folder, salts, pages=0):
    """One more frame, which ends a commit where it says how many pages there are."""
    with (folder / "kiosk.db-wal").open("ab") as file:
        file.write(struct.pack(">6I", 9, pages, *salts, 1, 2) + b"d" * PAGE)


@pytest.mark.parametrize("magic", [0x377F0682, 0x377F0683])
def test_which_log_it_is_stands_at_its_beginning_as_long_as_that_is_sound(log, tmp_path, magic):
    header(tmp_path, (5, 7), magic)
    assert log.salts() == (5, 7)
    for bit in range(32):
        header(tmp_path, (5, 7), magic, spoilt=1 << bit)
        assert log.salts() is None
    header(tmp_path, (5, 7), magic + 2)
    assert log.salts() is None


def test_a_commit_is_what_its_last_frame_says(log, tmp_path):
    header(tmp_path, (5, 7))
    frame(tmp_path, (5, 7))
    frame(tmp_path, (5, 7), pages=9)
    assert log.commit(1) is None
    assert log.commit(2) == Commit((5, 7), 2, (1, 2), 9, b"d" * 16)


def test_there_may_be_more_after_a_frame_of_the_same_log_or_in_another_log(log, tmp_path):
    header(tmp_path, (5, 7))
    frame(tmp_path, (5, 7), pages=9)
    commit = log.commit(1)
    assert not log.goes_on(commit)
    frame(tmp_path, (4, 7))
    assert not log.goes_on(commit), "what is left of a log before it"
    for salts in ((4, 9), (6, 1)):
        header(tmp_path, salts)
        assert log.goes_on(commit)
    header(tmp_path, (5, 7), spoilt=1)
    assert log.goes_on(commit)
    log_of(tmp_path, ())
    for pages in (9, 0):
        header(tmp_path, (5, 7))
        frame(tmp_path, (5, 7), pages)
    assert log.goes_on(commit)


def test_sqlites_own_log_is_known_by_what_it_drew_for_it(place, store):
    """Each time that it begins anew."""
    seen = set()
    for name in ("North", "South"):
        store.settings.set("clinic_name", name)
        with closing(LogFile(place.file)) as log:
            begun = place.file.with_name("kiosk.db-wal").read_bytes()[:HEADER]
            assert log.salts() == struct.unpack(">2I", begun[16:24])
            seen.add(log.salts())
        store.fold()
    assert len(seen) == 2
