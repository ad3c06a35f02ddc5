"""Where a thing stands in a row, whatever the shape of the row."""

import pytest

from app.content.foreign.mapping import Map, Take, load_map, spread
from app.content.foreign.rows import Row
from app.core.errors import KioskError
from app.wiring_content import RESOURCES

MAPS = RESOURCES / "maps"


def using(*paths, **more):
    return Map(take=Take(name=paths, steps=("steps",)), **more)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"name": "Arm"}, ["Arm"]),
        ({"name": "  "}, []),
        ({"words": {"name": "Arm"}}, ["Arm"]),
        ({"words.name": "Arm"}, ["Arm"]),
        ({"words": [{"name": "Arm"}, {"name": "Leg"}]}, ["Arm", "Leg"]),
        ({"words": "Arm"}, []),
        ({"name": ["Arm", ["Leg"], None, True]}, ["Arm", "Leg"]),
        ({"name": 7}, ["7"]),
        ({"name": 2.0}, ["2"]),
        ({"name": {"of": "Arm"}}, []),
    ],
)
def test_the_first_place_that_holds_anything_counts(row, said):
    assert using("name", "words.name").said(row, "name") == said


def test_a_number_in_a_place_is_one_entry_of_a_list():
    row = {"steps": [["first", "second"], ["third"]]}
    assert using("steps.1").said(row, "name") == ["third"]
    assert using("steps.0.1").said(row, "name") == ["second"]
    assert using("steps.2", "steps.0.0").one(row, "name") == "first"


def test_what_a_library_calls_a_thing_is_put_in_our_words_and_what_it_leaves_open_is_set():
    found = Map(
        take=Take(name=("name",), steps=("steps",), level=("level",)),
        always={"licence": "CC0", "level": "beginner"},
        values={"level": {"Leicht": "beginner", "9": ""}},
    )
    assert found.said({"level": "LEICHT"}, "level") == ["beginner"]
    assert found.said({"level": 9}, "level") == []
    assert found.one({}, "level") == "beginner"
    assert found.one({}, "licence") == "CC0"


def test_a_row_with_a_list_of_rows_is_each_of_them_and_they_know_their_parent():
    row = Row(3, {"id": 7, "words": [{"name": "Arm"}, {"name": "Bein"}]})
    arm, bein = spread(row, "words")
    assert (arm.number, bein.number) == (3, 3)
    assert using("name").one(bein.values, "name") == "Bein"
    assert using("parent.id").one(bein.values, "name") == "7"
    for words in ([], ["Arm"], "Arm"):
        assert list(spread(whole := Row(1, {"words": words}), "words")) == [whole]


def test_a_mapping_that_cannot_be_read_says_so(tmp_path):
    path = tmp_path / "mine.toml"
    with pytest.raises(KioskError, match=r"The mapping mine\.toml "):
        load_map(str(path), MAPS)
    path.write_text("[take")
    with pytest.raises(KioskError, match=r"The mapping mine\.toml .*is not TOML"):
        load_map(str(path), MAPS)
    path.write_text('take = "name"')
    with pytest.raises(KioskError, match=r"The mapping mine\.toml: take: "):
        load_map(str(path), MAPS)
