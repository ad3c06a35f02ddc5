"""``physio-kiosk simulate`` as a person meets it: what is printed, written and refused."""

import csv
import json
import xml.etree.ElementTree as ElementTree

import pytest
from click.testing import CliRunner

from app.__main__ import commands
from app.core.errors import KioskError
from app.wiring_content import RESOURCES
from tests.simulation.play import PATTERNS


@pytest.fixture
def simulate(tmp_path):
    def call(*words, pattern="mixed", **more):
        file = PATTERNS / f"{pattern}.toml"
        given = ["--patients", "2", "--weeks", "2", "--pattern", str(file), *map(str, words)]
        done = CliRunner().invoke(commands, ["simulate", *given], **more)
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.output

    return call


def test_it_prints_what_it_came_to(simulate):
    said = simulate()
    for part in ("Sessions possible: ", "Locks: ", "Flags: ", "Proposals: ", "Rungs at the end: "):
        assert part in said
    assert said.startswith("2 patients, mid-upper-back, 2 weeks, mixed.toml")


def test_the_json_has_what_a_program_needs(simulate, tmp_path):
    out = tmp_path / "report.json"
    assert f"Wrote {out}" in simulate("--out", out)
    patients = json.loads(out.read_bytes())["patients"]
    assert len(patients) == 2
    for each in patients:
        assert each.keys() >= {"due", "possible", "sessions", "flags", "rungs", "doses"}
        assert each["due"] == 28
        assert each["possible"] >= each["sessions"] > 0
        assert set(each["proposals"]) == {"progress", "ease", "review", "hold"}
        assert all(isinstance(count, int) for count in each["locks"].values())
        assert isinstance(each["flags"], int)
        assert len(each["rungs"]) == len(each["doses"]) == 3
    first = out.read_bytes()
    simulate("--out", out)
    assert out.read_bytes() == first


def test_the_csv_has_a_row_a_patient(simulate, tmp_path):
    out = tmp_path / "report.csv"
    simulate("--out", out)
    rows = list(csv.DictReader(out.read_text("utf-8").splitlines()))
    assert [row["patient"] for row in rows] == ["1", "2"]
    assert all(row["due"] == "28" for row in rows)


def test_the_page_has_a_chart_a_patient_and_needs_nothing_from_elsewhere(simulate, tmp_path):
    out = tmp_path / "report.html"
    simulate("--out", out)
    page = out.read_text("utf-8")
    assert page.count("<svg") == 2
    assert "http" not in page
    assert "src=" not in page
    for number, chart in enumerate(page.split("<svg")[1:], 1):
        drawn = ElementTree.fromstring("<svg" + chart.split("</svg>")[0] + "</svg>")
        assert f"Patient {number}: " in drawn.get("aria-label")
        assert drawn.find("polyline").get("points")


def test_settings_of_a_file_are_in_force(simulate, tmp_path):
    file, out = tmp_path / "mild.toml", tmp_path / "report.json"
    file.write_text("red_sessions = 5\namber_max = 8\n")
    simulate("--settings", file, "--out", out)
    rules = json.loads(out.read_bytes())["rules"]
    assert (rules["red_sessions"], rules["amber_max"], rules["rest_days"]) == (5, 8, 2)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--out", "report.txt"), "Let the name end in .csv, .json, .html"),
        (("--programme", "nekc"), "There is no programme"),
        (("--settings", "{}/nothing.toml"), "is not there"),
        (("--settings", "{}/unknown.toml"), 'did you mean "red_sessions"'),
        (("--settings", "{}/much.toml"), "not allowed for red_sessions"),
        (("--settings", "{}/no-amber.toml"), "Green must end below amber"),
        (("--settings", "{}/broken.toml"), "broken.toml"),
        (("--pattern", "{}/empty.toml"), "before: is missing"),
        (("--pattern", "{}/misspelt.toml"), 'befor: unknown key; did you mean "before"'),
        (("--pattern", "{}/shape.toml"), 'before.shape: "wave" is not allowed; allowed: '),
        (("--pattern", "{}/range.toml"), "a range lies between 0 and 10"),
        (("--pattern", "{}/time.toml"), 'a time like "09:30"'),
        (("--pattern", "{}/never.toml"), "physio.sees_days: -1 is not allowed"),
        (("--content", "{}/nowhere"), "is no folder"),
        (("--pattern", "/dev/zero"), "zero"),
    ],
)
def test_what_is_refused_in_one_sentence(simulate, tmp_path, words, said):
    for name, text in {
        "unknown": "red_session = 3",
        "much": "red_sessions = 99",
        "no-amber": "green_max = 8\namber_max = 5",
        "broken": "red_sessions = ",
        "empty": "",
        "misspelt": "befor = 3",
        "shape": 'before = { shape = "wave" }',
        "range": "before = { mean = [4, 17], sd = 1 }",
        "time": "before = 3\nvisits = { times = [9] }",
        "never": "before = 3\nphysio = { sees_days = -1 }",
    }.items():
        (tmp_path / f"{name}.toml").write_text(text)
    with pytest.raises(KioskError, match=said) as error:
        simulate(*(word.format(tmp_path) for word in words))
    assert "\n" not in str(error.value)


def test_one_thing_needs_no_list_round_it(simulate, tmp_path):
    file = tmp_path / "short.toml"
    file.write_text(
        'before = "unsaid"\nvisits = { times = [09:00:00], away = 3 }\n'
        'skips = { exercise = 1 }\nsigns = { day = 20, question = "ill" }\n'
    )
    assert "Sessions done: 13" in simulate("--pattern", file)


def test_a_clinics_own_programme_can_be_played(simulate, tmp_path):
    for kind, old in (("programmes", "neck.toml"), ("text/en/programmes", "neck.toml")):
        folder = tmp_path / "content" / kind
        folder.mkdir(parents=True)
        words = (RESOURCES / "content" / kind / old).read_text("utf-8")
        (folder / "ours.toml").write_text(words.replace('id = "neck"', 'id = "ours"'))
    said = simulate("--programme", "ours", "--content", tmp_path / "content")
    assert said.startswith("2 patients, ours, 2 weeks")
