"""docs/adding-an-exercise.md tells the truth: its example works, its mistakes are so told."""

import re
from pathlib import Path

import pytest
from msgspec import toml
from msgspec.structs import fields

from app.content.library import check
from app.core.pose import Drawing, FootPlace, HandPlace, Pose, Scene
from app.figure.anatomy import LIMITS
from app.wiring_content import content_folders

PAGE = (Path(__file__).parents[2] / "docs" / "adding-an-exercise.md").read_text()
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
EXERCISE, WORDS = BLOCKS[:2]
MISTAKES = re.findall(r"```toml\n([^`]*?)```\n> (.*)\n", PAGE)


@pytest.fixture
def write(tmp_path):
    def written(exercise: str) -> list[Path]:
        for folder, text in (("exercises", exercise), ("text/en/exercises", WORDS)):
            (tmp_path / folder).mkdir(parents=True)
            (tmp_path / folder / "side-bend.toml").write_text(text)
        return [*content_folders(tmp_path)]

    return written


def test_the_example_has_no_mistake(write):
    assert [str(problem) for problem in check(write(EXERCISE)) if "side-bend" in str(problem)] == []


@pytest.mark.parametrize(("lines", "said"), MISTAKES, ids=lambda value: value.split(" ")[0])
def test_a_mistake_is_told_as_the_page_says(lines, said, write):
    head, over = EXERCISE.split("[drawing.poses.over]\n")
    for line in lines.splitlines():
        key = line.split(" =")[0]
        kept = [old for old in over.splitlines() if not old.startswith(f"{key} =")]
        over = "\n".join([*kept, line, ""])
    found = [problem.said for problem in check(write(f"{head}[drawing.poses.over]\n{over}"))]
    assert said in found


def test_there_are_mistakes_to_try():
    assert len(MISTAKES) >= 5
    assert toml.decode(EXERCISE)["id"] == "side-bend"


@pytest.mark.parametrize(
    "kind", [Drawing, Scene, Pose, HandPlace, FootPlace], ids=lambda kind: kind.__name__
)
def test_every_key_is_explained(kind):
    named = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]*)`", PAGE))))
    assert {field.name for field in fields(kind)} - named == set()


def test_the_figures_limits_are_those_in_the_code():
    rows = dict(re.findall(r"^\| (\w+[^|]*?) \|[^|]*\| ([^|]*?) \|$", PAGE, re.MULTILINE))
    spine = [float(number) for number in rows["spine, forward and back"].split(", ")]
    assert spine == [LIMITS["spine bend"][1], -LIMITS["spine bend"][0]]
    neck = [float(number) for number in rows["neck, turned and leant"].split(", ")]
    assert neck == [LIMITS["neck turn"][1], LIMITS["neck tilt"][1]]
    assert float(rows["knee, bent"]) == LIMITS["knee"][1]
