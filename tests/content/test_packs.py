"""Which pack of head office's is in force, whatever became of the others."""

import pytest

from app.content.packs import PackShelf


@pytest.fixture
def shelf(tmp_path):
    it = PackShelf(tmp_path)
    it.folder.mkdir()
    return it


def put(shelf, version):
    made = shelf.folder / ".half"
    made.mkdir()
    shelf.put(made, version)


def test_nothing_is_in_force_before_a_pack_is_taken_up(shelf):
    put(shelf, 1)
    assert (shelf.version, shelf.folders(), shelf.waiting()) == (0, (), 1)
    shelf.take_up(1)
    assert (shelf.version, shelf.folders(), shelf.waiting()) == (1, (shelf.place(1),), 0)
    shelf.take_up(0)
    assert shelf.folders() == ()


@pytest.mark.parametrize("said", ["7", "x", ""])
def test_a_pack_that_is_not_there_is_not_in_force(shelf, said):
    (shelf.folder / "in-force").write_text(said)
    assert (shelf.version, shelf.folders()) == (0, ())


def test_the_one_in_force_and_the_newest_stay_and_older_ones_go(shelf):
    put(shelf, 1)
    shelf.take_up(1)
    for version in range(2, 7):
        put(shelf, version)
    (shelf.folder / "notes.txt").write_text("no pack")
    assert shelf.versions() == (1, 4, 5, 6)
    assert (shelf.version, shelf.waiting()) == (1, 6)
