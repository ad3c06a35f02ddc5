"""What a draft comes to where a row says too little, too much, or what nobody here knows."""

import pytest

from app.content.foreign.bring import bring_in
from app.content.foreign.choose import chosen_map
from app.content.foreign.mapping import load_map
from app.content.library import load
from app.core.errors import KioskError
from app.wiring_content import RESOURCES
from tests.content.foreign.lookalikes import saved, translations

OURS = RESOURCES / "content"
MAPS = RESOURCES / "maps"
ARM = {"name": "Arm", "instructions": ["Lift."]}


@pytest.fixture
def bring(tmp_path):
    """What became of these rows, and the texts and exercises that there are now."""

    def brought(*rows, named=None):
        file, out = saved(tmp_path / "list.json", rows), tmp_path / "content"
        using = load_map(named, MAPS) if named else chosen_map(file, MAPS)
        report = bring_in([file], out, using)
        return report, load([OURS, out])

    return brought


def left_out(report):
    return [str(it) for it in report.left_out]


def test_a_row_without_steps_says_its_name_and_that_a_physio_writes_them(bring):
    report, library = bring(ARM, {"name": "Leg"})
    assert library.texts.exercises["own-leg"].steps == ("Leg",)
    assert "words" in library.exercises["own-leg"].guessed
    assert "words" not in library.exercises["own-arm"].guessed
    assert "does not say how it is done: a physio writes its steps" in report.notes["Leg"]


def test_a_long_name_is_shortened_and_stands_whole_in_the_aim_and_the_report(bring):
    name = "Reach up to the ceiling as high as you can with both of your arms"
    report, library = bring({**ARM, "name": name, "aim": "Looser arms."})
    (text,) = [it for key, it in library.texts.exercises.items() if key.startswith("own-")]
    assert (text.name, text.aim) == (
        "Reach up to the ceiling as high as you can with both of…",
        name,
    )
    assert f'has a name of 65 letters: "{name}"' in report.notes[text.name]


def test_more_steps_than_a_page_holds_keep_an_exercise_out(bring):
    long = ["word " * 46] * 31
    report, library = bring(ARM, {"name": "Leg", "instructions": long})
    assert left_out(report) == ["list.json, row 2: Leg: it has more than 30 steps"]
    assert "own-leg" not in library.exercises


def test_words_nobody_can_place_keep_a_row_out(bring):
    report, library = bring(
        ARM,
        {"id": "a", **ARM, "name": "Leg", "language": "of the sea"},
        {"id": "b", **ARM, "name": "Hip", "license": 77},
    )
    assert left_out(report) == [
        "list.json, row 2: Leg: its language is not known; add it to the mapping",
        "list.json, row 3: Hip: the mapping does not say what licence 77 is; "
        "add it to values.licence",
    ]
    assert {"own-leg", "own-a", "own-b", "own-hip"}.isdisjoint(library.exercises)


def test_the_same_language_twice_counts_once_and_without_english_another_stands_for_it(bring):
    rows = [
        {"exercise": 1, "language": 1, "name": "Arm", "description": "Heben."},
        {"exercise": 1, "language": 1, "name": "Arm noch einmal", "description": "Senken."},
        {"exercise": 1, "language": 1},
    ]
    report, library = bring(*rows, named="translations")
    assert library.texts.exercises["own-tr-1"].steps == ("Heben.",)
    assert left_out(report) == ["list.json, row 2: Arm noch einmal: it is there in de already"]
    assert "has no English words: its words in de stand for them" in report.notes["Arm"]


def test_a_remark_on_a_row_that_is_not_there_is_dropped(bring):
    report, library = bring(*translations(1), {"fields": {"translation": 9, "comment": "Lost."}})
    assert "Lost." not in library.texts.exercises["own-tr-1"].steps
    assert report.left_out == []


@pytest.mark.parametrize(
    ("equipment", "ours", "unknown"),
    [
        ("Resistance  Band, kettlebell", ("band",), "kettlebell"),
        (["body only", "12"], (), ""),
        ("towel; Mat", ("mat",), "towel"),
    ],
)
def test_what_it_needs_is_ticked_where_there_is_a_tick_and_said_where_not(
    bring, equipment, ours, unknown
):
    report, library = bring({**ARM, "equipment": equipment})
    assert library.exercises["own-arm"].equipment == ours
    steps = (f"You need: {unknown}.", "Lift.") if unknown else ("Lift.",)
    assert library.texts.exercises["own-arm"].steps == steps
    said = [it for it in report.notes["Arm"] if "no tick" in it]
    assert said == ([f"needs what we have no tick for: {unknown}"] if unknown else [])


@pytest.mark.parametrize(
    ("step", "sides"),
    [
        ("Lift your arms in alternation.", "alternate"),
        ("Lift, and then switch sides.", "each"),
        ("Lift both.", "both"),
    ],
)
def test_which_side_works_is_guessed_from_the_words(bring, step, sides):
    _, library = bring({**ARM, "instructions": [step]})
    assert library.exercises["own-arm"].sides == sides


def test_an_address_counts_only_where_it_is_one(bring):
    _, library = bring(
        {**ARM, "url": "https://example.org/arm"}, {**ARM, "name": "Leg", "url": "javascript:x"}
    )
    assert library.exercises["own-arm"].url == "https://example.org/arm"
    assert library.exercises["own-leg"].url is None


def test_an_id_in_other_letters_or_too_long_is_short_and_its_own(bring):
    report, library = bring({**ARM, "id": "رفع"}, {**ARM, "id": "ذراع"}, {**ARM, "id": "arm " * 30})
    assert report.count == len(report.taken) == 3
    names = [it for it in library.exercises if it.startswith("own-")]
    assert len(names) == 3
    assert max(map(len, names)) <= 60


def test_what_is_in_the_way_is_said_and_nothing_is_written(tmp_path):
    file = saved(tmp_path / "list.json", [ARM])
    using = chosen_map(file, MAPS)
    with pytest.raises(KioskError, match=r"There is no folder .*nowhere.*--images"):
        bring_in([file], tmp_path / "content", using, tmp_path / "nowhere")
    with pytest.raises(KioskError, match=r"list\.json is not a folder"):
        bring_in([file], file, using)
    with pytest.raises(KioskError, match="cannot be written to"):
        bring_in([file], file / "content", using)
    out = tmp_path / "content"
    (out / "exercises").mkdir(parents=True)
    (out / "text").write_text("in the way")
    with pytest.raises(KioskError, match="could not be written"):
        bring_in([file], out, using)
    assert sorted(it.name for it in tmp_path.iterdir()) == ["content", "list.json"]


def test_a_record_that_is_broken_asks_for_an_empty_folder(tmp_path):
    file, out = saved(tmp_path / "list.json", [ARM]), tmp_path / "content"
    out.mkdir()
    (out / ".imported.json").write_text("{")
    with pytest.raises(KioskError, match="Choose an empty folder"):
        bring_in([file], out, chosen_map(file, MAPS))


def test_the_report_beside_the_exercises_says_all_of_it(tmp_path, bring):
    bring(ARM, {"name": "Kept out", "instructions": ["Do."], "licence": "CC BY-ND 4.0"})
    bring({**ARM, "instructions": ["Lift it."]}, {"name": "Leg", "instructions": ["Step."]})
    said = (tmp_path / "content" / "import-report.txt").read_text().splitlines()
    assert said[0] == "1 new exercises, each a draft, with 0 pictures."
    assert "1 updated, 0 unchanged, 0 left as somebody here has changed them." in said
    assert said[-4:] == ["  Leg", "", "Updated (1)", "  Arm"]
