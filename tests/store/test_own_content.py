"""The clinic's own content on its way through a backup: what may come in, and what goes first."""

import pytest

from app.store import own_content
from app.store.own_content import allowed, gather, put_in_place


@pytest.mark.parametrize("name", ["logo.png", "exercises/text/en/bridge.toml", "packs/one/a b"])
def test_what_a_backup_gives_may_come_in(name):
    assert allowed(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "/logo.png",
        "/exercises/one",
        "kiosk.db",
        "logo.png.exe",
        "more/exercises",
        "exercises/../kiosk.key",
        "../exercises/one",
        "exercises\\one",
    ],
)
def test_what_would_lie_elsewhere_may_not(name):
    assert not allowed(name)


def test_small_files_come_first_and_films_as_long_as_there_is_room(tmp_path, monkeypatch):
    monkeypatch.setattr(own_content, "MOST", 100)
    monkeypatch.setattr(own_content, "SMALL", 10)
    folder, to = tmp_path / "data", tmp_path / "copy"
    (folder / "exercises" / "films").mkdir(parents=True)
    sizes = {"exercises/a-film": 60, "exercises/films/b": 31, "exercises/words": 10, "logo.png": 30}
    for name, size in sizes.items():
        (folder / name).write_bytes(b"x" * size)
    assert gather(folder, to) == (("exercises/a-film", "exercises/words", "logo.png"), 1)
    assert (to / "logo.png").read_bytes() == b"x" * 30
    monkeypatch.setattr(own_content, "MOST", 131)
    assert gather(folder, to) == (tuple(sorted(sizes)), 0)


def test_what_comes_back_stands_where_there_was_nothing(tmp_path):
    stage, folder = tmp_path / "stage", tmp_path / "data"
    for place in (stage, folder):
        (place / "exercises").mkdir(parents=True)
        (place / "exercises" / "whose").write_text(place.name)
    (stage / "logo.png").write_text("logo")
    put_in_place(stage, folder)
    assert (folder / "exercises" / "whose").read_text() == "data"
    assert (folder / "logo.png").read_text() == "logo"
