"""Each mistake a person can make in a file is named, with its key and what is allowed."""

import tomllib
from pathlib import Path

import pytest

from app.content import check, load
from app.core.errors import KioskError
from tests.content.samples import sample

SQUAT = "exercises/squat.toml"
DEEP = "exercises/deep-squat.toml"
TURN = "exercises/turn.toml"
LINKS = "links.toml"
WORDS_SQUAT = "text/en/exercises/squat.toml"
WORDS_TURN = "text/en/exercises/turn.toml"
WORDS_LESSONS = "text/en/lessons.toml"
WORDS_LINKS = "text/en/links.toml"

NOT_COUNT = "not allowed; allowed: a whole number from 1 to 50"
NOT_BACK = (
    f'{DEEP}: easier: "squat" does not lead back; allowed: {SQUAT} saying harder = "deep-squat"'
)
# file, what stands there, what is written instead, all that is said of this file
TOO_MUCH = "holds a number that is too long or not a number"
MISTAKES = [
    *(
        (each["file"], each["old"], each["new"], each["said"])
        for each in tomllib.loads((Path(__file__).parent / "mistakes.toml").read_text())["mistake"]
    ),
    (SQUAT, "reps = 10", f"reps = 0x{'f' * 9999}", [f"dose.reps: a huge number is {NOT_COUNT}"]),
    (SQUAT, "reps = 10", f"reps = {'9' * 9999}", [TOO_MUCH]),
    (SQUAT, '"both"', "[" * 3000, ["is not TOML that can be read: it nests too deeply"]),
    (SQUAT, '"both"', '"\x00"', ["line 3: is not TOML: Illegal character '\\x00'"]),
    (WORDS_LESSONS, "One idea.", "Word " * 61, ["one.body: has 61 words; at most 60 are allowed"]),
]


def number(mistake):
    return f"{mistake[0]}: {mistake[3][0][:48]}"


@pytest.mark.parametrize("mistake", MISTAKES, ids=number)
def test_a_mistake_is_named_with_its_file_its_key_and_what_is_allowed(tmp_path, mistake):
    file, old, new, said = mistake
    folder = sample(tmp_path, {file: (old, new)})

    here = [str(problem) for problem in check([folder]) if problem.file == file]

    assert here == [f"{file}: {line}" for line in said]
    with pytest.raises(KioskError) as failed:
        load([folder])
    assert str(failed.value).endswith(". Run: physio-kiosk content check")
    assert "\n" not in str(failed.value)


def test_a_mistake_raises_no_others_elsewhere(tmp_path):
    """One broken file is one problem: what refers to it is not blamed."""
    spread = {}
    for index, (file, old, new, _) in enumerate(MISTAKES):
        folder = sample(tmp_path / str(index), {file: (old, new)})
        others = [str(problem) for problem in check([folder]) if problem.file != file]
        if others:
            spread[file, new] = others
    assert spread == {
        (SQUAT, 'id = "lower"'): [
            f'{WORDS_SQUAT}: cues.hold: there is no phase "hold"; allowed: lower'
        ],
    }


def test_all_mistakes_of_a_file_and_of_all_files_are_collected(tmp_path):
    folder = sample(
        tmp_path,
        {
            SQUAT: ("reps = 10, hold_s = 2", "reps = 99, hold_s = -1, pace = 3"),
            LINKS: ("https:", "ftp:"),
            WORDS_LESSONS: ('"No"', ""),
        },
    )
    assert [(problem.file, problem.key) for problem in check([folder])] == [
        (SQUAT, "dose.reps"),
        (SQUAT, "dose.hold_s"),
        (SQUAT, "dose.pace"),
        (LINKS, "film.url"),
        (WORDS_LESSONS, "one.answers"),
    ]


@pytest.mark.parametrize(
    ("edits", "said"),
    [
        ({SQUAT: ('harder = "deep-squat"', "")}, [NOT_BACK]),
        (
            {SQUAT: ('"deep-squat"', '"deap-squat"')},
            [
                NOT_BACK,
                f'{SQUAT}: harder: there is no exercise "deap-squat"; did you mean "deep-squat"?',
            ],
        ),
        (
            {SQUAT: ('"deep-squat"', '"turn"')},
            [
                NOT_BACK,
                f'{SQUAT}: harder: "turn" does not lead back; '
                f'allowed: {TURN} saying easier = "squat"',
            ],
        ),
        (
            {SQUAT: ('"deep-squat"', '"squat"')},
            [NOT_BACK, f"{SQUAT}: harder: the ladder is a loop: squat → squat"],
        ),
        (
            {
                SQUAT: ('"deep-squat"', '"deep-squat"\neasier = "deep-squat"'),
                DEEP: ('"squat"\n', '"squat"\nharder = "squat"\n'),
            },
            [f"{DEEP}: harder: the ladder is a loop: deep-squat → squat → deep-squat"],
        ),
    ],
)
def test_a_ladder_leads_up_and_back_down_and_never_round(tmp_path, edits, said):
    assert [str(problem) for problem in check([sample(tmp_path, edits)])] == said


def test_words_for_what_does_not_exist_and_things_without_words(tmp_path):
    folder = sample(tmp_path, {WORDS_LINKS: ("film =", "fim =")})
    (folder / WORDS_TURN).rename(folder / "text/en/exercises/tern.toml")
    assert [str(problem) for problem in check([folder])] == [
        "exercises/turn.toml: has no English words; add text/en/exercises/turn.toml",
        "links.toml: film: has no English words; add text/en/links.toml: film",
        'text/en/exercises/tern.toml: these are words for "tern", which is not in exercises; '
        'did you mean "turn"?',
        'text/en/links.toml: fim: these are words for "fim", which is not in links; '
        'did you mean "film"?',
    ]


def test_a_pose_name_stands_in_one_shared_file_only(tmp_path):
    folder = sample(tmp_path, {})
    (folder / "poses/more.toml").write_text("low = {}")
    assert [str(problem) for problem in check([folder])] == [
        'poses/shared.toml: low: "low" already stands in poses/more.toml; one is allowed'
    ]


def test_a_pose_that_no_body_can_take_is_a_mistake_to_check(tmp_path):
    folder = sample(tmp_path, {DEEP: ("lean = 60", "pelvis = [0, -1, 0]")})
    problems = check([folder])
    assert {(problem.file, problem.key) for problem in problems} == {(DEEP, "drawing")}
