"""What a visit needs of the records, and words in another language than the clinic's own."""

from dataclasses import dataclass
from types import SimpleNamespace

import pytest

from app.content.problem import Problem
from app.core.errors import KioskError
from app.core.rights import ClinicDecision, Ground
from app.usecases.content_fit import is_known, look, unfit
from app.usecases.own_exercises import Workshop
from app.usecases.rights import decide
from app.usecases.wording import Wording

DAY = 24 * 3600


def test_screens_write_to_the_parts_of_the_records_they_need(clinic):
    store = clinic.store
    parts = (clinic.patients, clinic.measures, clinic.goals, clinic.unwell)
    assert parts == (store.patients, store.measures, store.goals, store.unwell)


def test_nothing_of_a_restricted_record_is_printed_at_the_kiosk(clinic, patient, admin):
    clinic.may_leave(patient)
    decide(clinic, admin, patient, ClinicDecision.RESTRICT, Ground.DISPUTED)
    with pytest.raises(KioskError, match="restricted"):
        clinic.may_leave(patient)


def test_what_an_earlier_day_left_open_is_ended_once(clinic, clock, patient):
    plan = clinic.store.plans.current(patient)
    clinic.store.sessions.begin(patient, plan, clinic.slot(plan))
    assert clinic.close_stale() == 0
    clock.advance(DAY)
    assert clinic.close_stale() == 1
    assert clinic.close_stale() == 0


def test_idle_the_log_goes_into_the_file(clinic, patient, tmp_path):
    log = tmp_path / "data" / "kiosk.db-wal"
    assert log.stat().st_size > 0
    clinic.fold()
    assert log.stat().st_size == 0


@dataclass(frozen=True)
class Spoken:
    """A library that tells its languages."""

    texts: SimpleNamespace
    languages: tuple[str, ...] = ("en", "de")


def library():
    return Spoken(SimpleNamespace(language="en"))


def test_words_are_read_once_and_again_with_another_library():
    now, read = [library()], []

    def words_in(language):
        read.append(language)
        return SimpleNamespace(language=language)

    wording = Wording(lambda: now[0], words_in)
    assert wording.texts_in("") is wording.texts_in("en") is now[0].texts
    assert read == [], "the clinic's own are there"
    first = wording.texts_in("de")
    assert wording.texts_in("de") is first
    assert read == ["de"]
    now[0] = library()
    assert wording.texts_in("de") is not first
    assert read == ["de", "de"]
    with pytest.raises(KioskError, match=r'no words in "fr"\. There are: en, de'):
        wording.texts_in("fr")


@pytest.fixture
def own(tmp_path):
    """A clinic's folder with words for an exercise of ours."""
    words = tmp_path / "own" / "text" / "de" / "exercises" / "bridge.toml"
    words.parent.mkdir(parents=True)
    words.write_text('name = "Br\u00fccke"')
    return tmp_path / "own"


def problem(folder, said):
    return Problem("text/de/exercises/bridge.toml", "name", said, folder)


def test_words_without_room_are_told_once_a_file_until_the_file_is_another(clinic, own, tmp_path):
    data = tmp_path / "data"
    assert is_known(data, [])
    assert not is_known(data, [own])
    found = [problem(own, "too wide"), problem(own, "too long")]
    assert look(data, [own], lambda: found) == found
    assert is_known(data, [own])
    (aside,) = unfit(data, clinic.library)
    assert (aside.problem, aside.exercise) == (found[0], "bridge")
    (own / "text" / "de" / "exercises" / "bridge.toml").write_text('name = "Steg"')
    assert not is_known(data, [own])
    assert unfit(data, clinic.library) == ()


@pytest.mark.parametrize(("first", "then"), [("a", "b"), ("b", "a")])
def test_words_in_another_folder_have_not_been_looked_at(tmp_path, first, then):
    look(tmp_path, [tmp_path / first], list)
    assert is_known(tmp_path, [tmp_path / first])
    assert not is_known(tmp_path, [tmp_path / then])
    assert not is_known(tmp_path, [tmp_path / first, tmp_path / then])


def test_where_nothing_was_looked_at_nothing_is_told(clinic, tmp_path):
    assert unfit(None, clinic.library) == ()
    assert unfit(tmp_path / "data", clinic.library) == ()
    assert look(tmp_path / "data", [], list) == []
    assert is_known(tmp_path / "data", [])


def test_what_head_office_has_sent_is_taken_up_when_there_is_any():
    asked, screens = [], []

    def newer(beside):
        asked.append(beside)
        return len(asked) > 1

    shown = SimpleNamespace(media=SimpleNamespace(video="film.mp4"))
    library_ = SimpleNamespace(exercises={"bridge": shown})
    folders = SimpleNamespace(folders=lambda: ())
    shop = Workshop(lambda: library_, folders, None, lambda: screens.append(1), newer)
    assert not shop.take_up()
    assert screens == []
    assert shop.take_up(beside=True)
    assert asked == [False, True]
    assert screens == [1], "there is a film to be shown"
    shown.media.video = ""
    shop.warm_up()
    assert screens == [1]
