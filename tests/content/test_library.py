"""Several folders and languages become one library."""

import pytest

from app.content import check, load
from app.core.errors import KioskError
from tests.content.samples import FILES, sample, write

LESSON = FILES["text/en/lessons.toml"]
GERMAN = "text/de/lessons.toml"


def test_exercises_come_with_the_shared_poses_they_use_and_no_others(tmp_path):
    library = load([sample(tmp_path)])
    poses = {name: exercise.drawing.poses for name, exercise in library.exercises.items()}
    assert {name: set(held) for name, held in poses.items()} == {
        "squat": {"standing", "low"},
        "deep-squat": {"standing", "low"},
        "turn": {"in", "low", "standing"},
    }
    assert poses["squat"]["low"].lean == 40
    assert poses["deep-squat"]["low"].lean == 60, "an exercise's own pose wins"


def test_a_clinics_folder_wins_by_id_and_leaves_the_rest(tmp_path):
    own = write(
        tmp_path / "clinic",
        {
            "exercises/turn.toml": FILES["exercises/turn.toml"].replace("reps = 6", "reps = 3"),
            "poses/ours.toml": "low = { like = 'standing', lean = 10 }",
            "lessons.toml": "two = { picture = 'sun', answers = 2, right = 1 }",
            "text/en/lessons.toml": LESSON.replace("[one]", "[two]").replace("One idea", "Two"),
            "text/en/links.toml": "film = { invite = 'Look', about = 'Our film.' }",
        },
    )
    library = load([sample(tmp_path / "base"), own])
    assert library.exercises["turn"].dose.reps == 3
    assert library.exercises["squat"].dose.reps == 10
    assert library.exercises["squat"].drawing.poses["low"].lean == 10
    assert {name: lesson.right for name, lesson in library.lessons.items()} == {"one": 0, "two": 1}
    assert library.texts.lessons["two"].body == "Two."
    assert library.texts.links["film"].invite == "Look"
    assert load([tmp_path / "base"]).texts.links["film"].invite == "Watch"


def test_a_clinics_folder_can_break_what_it_lies_over(tmp_path):
    own = write(tmp_path / "clinic", {"exercises/turn.toml": "sides = 'each'"})
    base = sample(tmp_path / "base")
    assert {problem.folder for problem in check([base, own])} == {own}
    with pytest.raises(KioskError) as failed:
        load([base, own])
    assert str(failed.value) == (
        f"The content in {own} cannot be used. exercises/turn.toml: dose: is missing; "
        "allowed: a table with sets, reps, hold_s, rest_s, "
        "seconds, open, pace, tempo. Run: physio-kiosk content check"
    )


def test_a_missing_translation_falls_back_to_english_and_is_listed(tmp_path):
    sample(tmp_path)
    german = LESSON.replace("One idea.", "Ein Gedanke.")
    write(tmp_path, {GERMAN: german, "text/de/programmes/back.toml": RÜCKEN})
    library = load([tmp_path], "de")
    assert library.texts.language == "de"
    assert library.texts.lessons["one"].body == "Ein Gedanke."
    assert library.texts.programmes["back"].name == "Rücken"
    assert library.texts.exercises["squat"].name == "Squat"
    assert library.languages == ("en", "de")
    assert library.missing == (
        "text/de/exercises/deep-squat.toml",
        "text/de/exercises/squat.toml",
        "text/de/exercises/turn.toml",
        "text/de/links.toml: film",
        "text/de/handout.toml",
        "text/de/proposals.toml",
    )


RÜCKEN = """
name = "Rücken"
title = "Ihr Plan für den Rücken"
goal = "Mehr Bewegung."
focuses = { strength = "Ein starker Rücken." }
"""


def test_english_lacks_nothing_and_an_unknown_language_everything(tmp_path):
    sample(tmp_path)
    assert load([tmp_path]).missing == ()
    unknown = load([tmp_path], "tlh")
    assert unknown.texts.lessons == load([tmp_path]).texts.lessons
    assert len(unknown.missing) == 8


def test_a_broken_translation_stops_only_its_own_language(tmp_path):
    write(sample(tmp_path), {GERMAN: "[one]\nbody = 3"})
    assert load([tmp_path]).texts.lessons["one"].body == "One idea."
    assert load([tmp_path], "fr").texts.lessons["one"].body == "One idea."
    with pytest.raises(KioskError, match=r"text/de/lessons\.toml: one\."):
        load([tmp_path], "de")
    assert {problem.file for problem in check([tmp_path])} == {GERMAN}


def test_line_breaks_in_a_text_are_spaces(tmp_path):
    broken = LESSON.replace('"One idea."', '"""\n  One\n    idea.\n"""')
    library = load([write(sample(tmp_path), {"text/en/lessons.toml": broken})])
    assert library.texts.lessons["one"].body == "One idea."


def test_one_folder_named_twice_is_read_once(tmp_path):
    folder = sample(tmp_path / "base")
    again = tmp_path / "base" / "poses" / ".."
    assert check([folder, folder, again]) == []


def test_an_empty_clinics_folder_is_a_mistake_to_check_but_no_reason_not_to_start(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    base = sample(tmp_path / "base")
    assert [problem.folder for problem in check([base, own])] == [own]
    assert load([base, own]) == load([base])
