"""What is known of backups without the records."""

from app.core.faults import Sentence
from app.store.backup_state import STATE, note_trouble, other_places, remember, trouble
from tests.store.backed_up import clinic, made

__all__ = ["clinic"]


def test_the_last_places_are_known_each_once_and_eight_of_them(tmp_path):
    assert other_places(tmp_path) == ()
    every = [tmp_path / str(number) for number in range(9)]
    for place in every:
        remember(tmp_path, [place])
    assert other_places(tmp_path) == (*every[:0:-1],)
    remember(tmp_path, [every[4], every[5]])
    assert other_places(tmp_path)[:3] == (every[4], every[5], every[8])
    assert len(other_places(tmp_path)) == 8


def test_nothing_is_written_where_nothing_is_new(tmp_path):
    remember(tmp_path, [])
    note_trouble(tmp_path, None)
    assert not (tmp_path / STATE).exists()
    remember(tmp_path, [tmp_path])
    before = (tmp_path / STATE).stat().st_ino
    remember(tmp_path, [tmp_path])
    assert (tmp_path / STATE).stat().st_ino == before


def test_trouble_is_told_until_a_backup_was_made_and_places_stay(tmp_path):
    remember(tmp_path, [tmp_path / "stick"])
    note_trouble(tmp_path, Sentence.saying("The stick {name} is full.", name="A"))
    assert trouble(tmp_path) == "The stick A is full."
    remember(tmp_path, [tmp_path / "other"])
    assert trouble(tmp_path) == "The stick A is full."
    note_trouble(tmp_path, None)
    assert trouble(tmp_path) == ""
    assert other_places(tmp_path) == (tmp_path / "other", tmp_path / "stick")


def test_a_note_that_is_spoilt_says_nothing(tmp_path):
    (tmp_path / STATE).write_bytes(b"{")
    assert (trouble(tmp_path), other_places(tmp_path)) == ("", ())


def test_where_else_than_in_the_folder_itself_backups_were_written_is_remembered(clinic, tmp_path):
    places = tmp_path / "a stick", tmp_path / "z stick"
    for place in places:
        place.mkdir()
    assert made(clinic, *places).file.parent == places[1]
    assert other_places(clinic.folder) == places
    made(clinic)
    assert other_places(clinic.folder) == places
