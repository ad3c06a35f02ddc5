"""The content that comes with the kiosk: sound, short, and easy to read."""

import re
import tomllib

import pytest
from msgspec import to_builtins

from app.content import check, files, load
from app.core.kinds import Region
from app.core.safety.questions import AnswerTier
from tests.content.reading import grade, syllables
from tests.content.samples import OURS

LESSONS = sorted(tomllib.loads((OURS / "lessons.toml").read_text("utf-8")))
EXERCISES = sorted(path.stem for path in (OURS / "exercises").glob("*.toml"))
HARDEST = 6
"""The grade an eleven-year-old has reached."""


@pytest.fixture(scope="module")
def library():
    return load([OURS])


def test_nothing_is_wrong_with_it():
    assert [str(problem) for problem in check([OURS])] == []


def test_each_file_is_read_once(monkeypatch):
    read, met = files.read_regular, []
    monkeypatch.setattr(files, "read_regular", lambda it, most: met.append(it) or read(it, most))
    load([OURS])
    assert sorted(met) == sorted(OURS.rglob("*.toml"))


def test_the_seed_programme_is_as_briefed(library):
    programme = library.programmes["mid-upper-back"]
    assert (programme.weeks, programme.parts) == (4, ("morning", "afternoon"))
    doses = {
        item.exercise: (exercise.dose.reps, exercise.sides)
        for item in programme.items
        for exercise in (library.exercises[item.exercise],)
    }
    assert doses == {
        "spider-rotation": (6, "each"),
        "toes-to-wall-squat": (10, "both"),
        "tabletop-thoracic-rotation": (6, "each"),
    }
    assert 2 <= library.exercises["toes-to-wall-squat"].dose.hold_s <= 3
    assert [focus.id for focus in programme.focuses] == ["mobility", "strength"]
    assert len(programme.lessons) >= 12


def test_every_lesson_is_taught_and_in_programmes_that_it_fits(library):
    taught = {name for each in library.programmes.values() for name in each.lessons}
    assert taught == set(LESSONS)
    for programme in library.programmes.values():
        assert programme.region is not None
        assert len(programme.lessons) == 16
        assert all(library.lessons[name].fits(programme) for name in programme.lessons)


BODY_PARTS = {
    Region.NECK: re.compile(r"\bnecks?\b", re.I),
    Region.UPPER_BACK: re.compile(r"\bupper backs?\b", re.I),
    Region.LOW_BACK: re.compile(r"\blow backs?\b", re.I),
}


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_names_no_part_of_the_body_but_that_of_its_regions(library, name):
    text, regions = library.texts.lessons[name], library.lessons[name].regions
    words = " ".join((text.title, text.body, text.question, *text.answers, text.explanation))
    named = {region for region, part in BODY_PARTS.items() if part.search(words)}
    assert named == set(regions)
    assert len(named) <= 1, "each part of the body has words of its own"
    assert named or not re.search(r"\bbacks\b|\b(a|your|my|the) back\b", words, re.I)


OUT_OF_PLACE = re.compile(
    r"\bh(o|e)ld(s|ing)? (\w+ ){0,3}up\b|\bwak(es?|ing) (\w+ ){0,3}up\b|\bkept still\b"
    r"|\b(get|grow)s? weak\b|\bback (still|stays still)\b",
    re.I,
)
"""A body is no thing to be held up or woken, and a back need not be kept still."""


def test_no_lesson_and_no_exercise_speaks_of_a_body_that_has_to_be_held_still(library):
    spoken = {**library.texts.lessons, **library.texts.exercises}
    found = {
        name: met[0]
        for name, text in spoken.items()
        if (met := OUT_OF_PLACE.search(str(to_builtins(text))))
    }
    assert found == {}


def test_each_programme_teaches_sixteen_lessons_of_which_one_names_its_part(library):
    for programme in library.programmes.values():
        taught = [library.lessons[name] for name in programme.lessons]
        own = [lesson for lesson in taught if lesson.regions]
        assert len(taught) >= 16, programme.id
        assert {lesson.regions for lesson in own} == {(programme.region,)}


EARLIER = re.compile(r"\b(last visit|last time|again|still|since (you|we)|as before|asked)\b", re.I)
IN_TIME = re.compile(r"\b(new|now|sudden|began|last (few )?(days|weeks))\b", re.I)


def test_each_safety_question_makes_sense_on_a_first_visit(library):
    for name, text in library.texts.safety.items():
        first = " ".join((text.ask, *text.signs_for(asked_before=False), text.staff))
        assert not EARLIER.search(first), name


def test_an_emergency_is_about_what_is_new_never_about_what_always_was(library):
    """An old weak leg or a fall of years ago is no reason to call an ambulance."""
    for question in library.safety:
        if question.tier is AnswerTier.EMERGENCY:
            text = library.texts.safety[question.id]
            for asked_before in (False, True):
                words = " ".join((text.ask, *text.signs_for(asked_before)))
                assert IN_TIME.search(words) or EARLIER.search(words), question.id


def test_tearing_pain_is_asked_about_for_the_whole_back(library):
    [tearing] = [each for each in library.safety if each.id == "tearing"]
    assert tearing.programmes == ("mid-upper-back", "low-back")
    assert "between" not in library.texts.safety["tearing"].ask


def test_the_film_is_named_as_clinics_and_its_makers_name_it(library):
    film = library.links[library.programmes["mid-upper-back"].link]
    assert film.clinic_title == "Persistent Pain Explained"
    assert film.official_title.startswith("Tame The Beast")
    assert film.minutes == 5
    assert film.url == f"https://www.{film.short}"


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_short_and_plain(library, name):
    lesson, text = library.lessons[name], library.texts.lessons[name]
    assert len(text.body.split()) <= 60
    assert len(text.title) <= 32
    assert max(map(len, text.answers)) <= 30
    assert len(set(text.answers)) == lesson.answers
    assert text.question.endswith("?")
    assert grade(f"{text.body} {text.question} {text.explanation}") <= HARDEST
    assert_plain([*sentences(text.body), *sentences(text.explanation), text.question])


def test_the_right_answer_is_not_always_in_the_same_place(library):
    assert {lesson.right for lesson in library.lessons.values()} == {0, 1, 2}


def test_pain_made_by_the_brain_is_never_far_from_real(library):
    bodies = [text.body for text in library.texts.lessons.values()]
    made = [body for body in bodies if "made by the brain" in body]
    assert made
    assert all("real" in body for body in made)


@pytest.mark.parametrize("name", EXERCISES)
def test_an_exercise_is_short_and_plain(library, name):
    text = library.texts.exercises[name]
    assert 3 <= len(text.steps) <= 5
    assert max(map(len, text.steps)) <= 46, "three exercises must fit on one page"
    assert grade(" ".join(text.steps)) <= HARDEST
    assert grade(text.aim) <= HARDEST
    assert_plain([line for step in (*text.steps, text.aim) for line in sentences(step)])
    assert len(text.start) <= 26, "it stands under a small figure"
    for cue in text.cues.values():
        assert len(cue.now) <= 14, "it must be giant on the screen"
        assert len(cue.next) <= 34, "it follows Next: on one line"
        assert len(cue.caption or cue.now) <= 26, "it stands under a small figure"
        assert cue.now[0].isupper()
        assert cue.next[0].islower()
        assert not re.search(r"[.!]$", cue.now + cue.next)
    assert (text.left is None) == (library.exercises[name].sides == "both")


@pytest.mark.parametrize("path", sorted((OURS / "text/en").rglob("*.toml")), ids=lambda p: p.stem)
def test_english_words_ask_for_review(path):
    first = path.read_text("utf-8").splitlines()[0]
    assert path.stem in ("handout", "proposals") or first == "# To be reviewed by a clinician."


PROMISES = re.compile(
    r"\b(cures?|fix(es)?|heals?|guarantee|always works|pain-free|will go)\b", re.I
)
BLAME = re.compile(r"in your head|imagin|weak-willed|\bjust relax\b|your own fault", re.I)


def assert_plain(lines):
    for line in lines:
        assert len(line.split()) <= 20, line
        assert not PROMISES.search(line), line
        assert not BLAME.search(line), line
        long = {word for word in re.findall(r"[a-z]+", line) if syllables(word) > 3}
        assert long <= {"exercises"}, line


def sentences(text):
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]


def test_the_measure_of_reading_can_tell_easy_from_hard():
    assert grade("The cat sat on the mat. It was warm.") < 1
    hard = "Persistent nociceptive amplification necessitates multidisciplinary rehabilitation."
    assert grade(hard) > 15
    counted = {"pain": 1, "moved": 1, "wanted": 2, "little": 2, "exercise": 3, "rotation": 3}
    assert {word: syllables(word) for word in counted} == counted


def test_every_ladder_has_five_rungs_with_the_programme_on_the_third(library):
    for programme in library.programmes.values():
        for item in programme.items:
            rung = library.exercises[item.exercise]
            down, up = _rungs(library, rung, "easier"), _rungs(library, rung, "harder")
            assert (len(down), len(up)) == (2, 2), item.exercise
            assert [library.exercises[name].easier for name in up] == [rung.id, up[0]]


def _rungs(library, rung, way):
    found = []
    while name := getattr(rung, way):
        found.append(name)
        rung = library.exercises[name]
    return found
