"""One bad file of a clinic's is set aside, whatever is wrong with it, and the rest goes on."""

import pytest

from app.content import load
from app.content.aside import load_what_can_be
from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.stand_in import is_shown
from app.figure.motion import Motion
from tests.content.samples import FILES, sample, write
from tests.core.samples import MONDAY

LOW = (
    FILES["exercises/squat.toml"]
    .replace('id = "squat"', 'id = "sit"')
    .replace('harder = "deep-squat"', "")
)
WORDS = FILES["text/en/exercises/squat.toml"].replace('"Squat"', '"Sit down"')
SOUND = {"exercises/sit.toml": LOW, "text/en/exercises/sit.toml": WORDS}
MOVES = "exercises/sit.toml"
SAYS = "text/en/exercises/sit.toml"
BROKEN = {
    "a long aim": (SAYS, WORDS.replace("Stronger legs.", "x" * 318), "318 letters"),
    "an unknown key": (MOVES, LOW + "\ncolour = 3", "colour: unknown key"),
    "a broken line": (MOVES, LOW + '\nsides = "bo', "is not TOML"),
    "broken words": (SAYS, WORDS + "\n= =", "is not TOML"),
    "no UTF-8": (MOVES, b"\xff\xfe", "is not UTF-8"),
    "no such pose": (MOVES, LOW.replace('"low"', '"lo"'), 'no pose "lo"'),
    "other phases": (SAYS, WORDS.replace("cues.lower", "cues.raise"), 'the phase "lower" has no'),
    "damaged media": (MOVES, LOW + '\nmedia = { photos = ["../x.jpg"] }', "media.photos"),
}


@pytest.fixture
def ours(tmp_path):
    return sample(tmp_path / "ours")


@pytest.mark.parametrize(("file", "content", "why"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_exercise_keeps_its_place_and_the_rest_goes_on(ours, tmp_path, file, content, why):
    clinic = write(tmp_path / "clinic", {**SOUND, file: content})
    before = {path: path.read_bytes() for path in clinic.rglob("*.toml")}
    with pytest.raises(KioskError):
        load([ours, clinic])
    library = load_what_can_be([ours, clinic])
    (aside,) = library.aside
    assert aside.exercise == "sit"
    assert aside.title == ("sit" if file == SAYS and "= =" in str(content) else "Sit down")
    assert why in str(aside.problem)
    assert aside.problem.folder == clinic
    assert not is_shown(library.exercises["sit"])
    assert library.texts.exercises["sit"].name == aside.title
    assert Motion(library.exercises["sit"]).keys
    sound = load([ours])
    others = {name: it for name, it in library.exercises.items() if name != "sit"}
    assert others == sound.exercises
    assert library.programmes == sound.programmes
    assert {path: path.read_bytes() for path in clinic.rglob("*.toml")} == before


def test_nothing_is_set_aside_of_sound_content(ours, tmp_path):
    clinic = write(tmp_path / "clinic", SOUND)
    assert load_what_can_be([ours, clinic]) == load([ours, clinic])
    assert load_what_can_be([ours, clinic]).aside == ()


def test_our_own_content_stays_strict(tmp_path):
    ours = sample(tmp_path, {"exercises/turn.toml": ("reps = 6", "reps = 0")})
    with pytest.raises(KioskError, match=r"exercises/turn.toml: dose.reps.*content check"):
        load_what_can_be([ours])
    with pytest.raises(KioskError, match=r"exercises/turn.toml: dose.reps"):
        load_what_can_be([ours, write(tmp_path / "clinic", SOUND)])


def test_a_broken_change_of_ours_is_not_shown_as_ours(ours, tmp_path):
    """Nobody knows what the clinic had changed about it: the dose, or what it asks of a body."""
    changed = FILES["exercises/squat.toml"].replace("reps = 10", "reps = 0")
    library = load_what_can_be(
        [ours, write(tmp_path / "clinic", {"exercises/squat.toml": changed})]
    )
    assert not is_shown(library.exercises["squat"])
    assert library.texts.exercises["squat"].name == "Squat"
    assert library.exercises["deep-squat"].easier is None
    first, second = plan_from(library.programmes["back"], library.exercises, MONDAY).items
    assert first.is_off
    assert not second.is_off


def test_a_name_that_is_none_is_taken_from_below(ours, tmp_path):
    for folder, name, title in (
        ("squat", "3", "Squat"),
        ("sit", "3", "sit"),
        ("sit", '" "', "sit"),
    ):
        words = {f"text/en/exercises/{folder}.toml": WORDS.replace('"Sit down"', name)}
        clinic = write(tmp_path / title / str(len(name)), {**SOUND, **words})
        (aside,) = load_what_can_be([ours, clinic]).aside
        assert aside.title == title


def test_a_newer_sound_version_above_a_broken_one_counts(ours, tmp_path):
    broken = write(tmp_path / "1", {**SOUND, MOVES: "= ="})
    library = load_what_can_be([ours, broken, write(tmp_path / "2", SOUND)])
    assert is_shown(library.exercises["sit"])


def test_what_breaks_ours_by_going_against_it_is_found(ours, tmp_path):
    """Sound by itself, but our words do not fit it: the clinic's part is what is set aside."""
    phases = (
        FILES["exercises/turn.toml"].replace('id = "in"', 'id = "out"').replace("in = ", "out = ")
    )
    clinic = write(tmp_path / "clinic", {**SOUND, "exercises/turn.toml": phases})
    library = load_what_can_be([ours, clinic])
    (aside,) = library.aside
    assert aside.title == "Turn"
    assert "does not go with ours" in str(aside.problem)
    assert is_shown(library.exercises["sit"])


@pytest.mark.parametrize(
    "files",
    [
        {"lessons.toml": "= ="},
        {"lessons.toml": 'one = { picture = "cup", answers = 9, right = 0 }'},
        {"text/en/lessons.toml": "[one]\ntitle = 3"},
        {"text/en/lessons.toml": "= ="},
        {"lessons.toml": 'two = { picture = "cup", answers = 2, right = 0 }'},
        {"links.toml": "film = 3"},
        {"poses/shared.toml": "low = 3"},
        {"safety.toml": "= ="},
        {"text/en/handout.toml": "= ="},
        {"text/en/programmes/back.toml": "name = 3"},
        {"programmes/back.toml": "weeks = 0"},
        {"programmes/other.toml": "weeks = 0"},
        {"text/de/exercises/squat.toml": "= ="},
        {"exercise/squat.toml": ""},
    ],
    ids=str,
)
def test_other_broken_files_close_nothing_either(ours, tmp_path, files):
    clinic = write(tmp_path / "clinic", {**SOUND, **files})
    library = load_what_can_be([ours, clinic], "de")
    assert library.aside
    assert all(aside.problem.folder == clinic for aside in library.aside)
    assert is_shown(library.exercises["sit"])
    assert is_shown(library.exercises["squat"])
    assert library.programmes.keys() == {"back"}
    for programme in library.programmes.values():
        assert set(programme.lessons) <= library.lessons.keys() <= library.texts.lessons.keys()


def test_an_exercise_on_a_broken_pose_is_not_drawn_in_another(ours, tmp_path):
    alone = LOW.replace('"low"', '"deep"')
    files = {**SOUND, MOVES: alone, "poses/more.toml": "deep = { lean = 900000 }"}
    library = load_what_can_be([ours, write(tmp_path / "clinic", files)])
    assert not is_shown(library.exercises["sit"])
    assert {aside.title for aside in library.aside} == {"Sit down", ""}


def test_a_folder_that_cannot_be_read_is_told(ours, tmp_path):
    (tmp_path / "clinic").write_text("")
    (aside,) = load_what_can_be([ours, tmp_path / "clinic"]).aside
    assert "is not a folder" in str(aside.problem)
