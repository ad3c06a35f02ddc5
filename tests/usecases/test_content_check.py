"""What content check finds that no schema can: no font, HTML, and what a language lacks."""

import re
import shutil
import subprocess
import sys

import pytest

from app.content.library import check
from app.core.errors import KioskError
from app.documents.fonts import Fonts
from app.usecases.content_check import Gaps, gaps, small_from_afar, unprintable
from app.usecases.doctor.findings import CheckedPart
from app.wiring_content import RESOURCES, unshowable
from app.wiring_records import doctor_probes
from tests.fake_clock import FakeClock

OURS = RESOURCES / "content"


@pytest.fixture
def words(tmp_path):
    """Writes other words for an exercise of ours into a folder of a clinic's own."""

    def write(name, language="en"):
        text = (OURS / "text/en/exercises/bridge.toml").read_text(encoding="utf-8")
        place = tmp_path / "text" / language / "exercises"
        place.mkdir(parents=True, exist_ok=True)
        lines = [f'name = "{name}"' if it.startswith("name =") else it for it in text.split("\n")]
        (place / "bridge.toml").write_text("\n".join(lines), encoding="utf-8")
        return tmp_path

    return write


def test_ours_can_be_printed():
    assert [*unprintable([OURS], Fonts(RESOURCES / "fonts").draws)] == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_letter_that_no_font_draws_is_named_in_every_language(words, language):
    folder = words("Bridge \U00012000", language)
    (found,) = unprintable([OURS, folder], Fonts(RESOURCES / "fonts").draws)
    assert str(found) == (
        f"text/{language}/exercises/bridge.toml: "
        "no font here can print \U00012000 (U+12000); write it another way"
    )


def test_what_is_drawn_smaller_than_is_read_from_two_metres_is_advice(words):
    assert [*small_from_afar([OURS])] == []
    folder = words("Standing Band Row with a Long Hold, Both Arms", "de")
    assert [str(it) for it in small_from_afar([OURS, folder])] == [
        "text/de/exercises/bridge.toml: name: is drawn smaller than is read from two metres; "
        "take out 7 letters, or use shorter words"
    ]
    command = [sys.executable, "-m", "app", "content", "check", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "Advice: text/de/exercises/bridge.toml: name: is drawn smaller" in done.stdout


@pytest.mark.parametrize(("letters", "too_many"), [(38, ""), (39, "1 letter,"), (40, "2 letters,")])
def test_how_many_letters_are_too_many_from_afar(words, letters, too_many):
    found = [str(it) for it in small_from_afar([words(("Row " * 9).ljust(letters, "w"))])]
    assert [f"take out {too_many}" in it for it in found] == [True] * bool(too_many)


def test_of_many_letters_without_a_font_the_first_five_are_named_once_each(words):
    signs = "".join(chr(0x12000 + n) for n in (6, 0, 0, 5, 1, 4, 2, 3))
    (found,) = unprintable([words(signs)], Fonts(RESOURCES / "fonts").draws)
    named = re.findall(r"U\+(\w+)", str(found))
    assert named == ["12006", "12000", "12005", "12001", "12004"]


@pytest.mark.parametrize(
    ("done", "every", "percent"), [(0, 0, 100), (0, 3, 0), (2, 3, 66), (999, 1000, 99), (3, 3, 100)]
)
def test_a_language_is_whole_only_when_nothing_is_missing(done, every, percent):
    assert Gaps(done, every, (), ()).percent == percent


def test_all_kinds_of_words_count(tmp_path):
    found = gaps([OURS, tmp_path], "xx")
    assert (found.done, found.all) == (0, len(set(found.missing)))
    kinds = {
        it.removeprefix("text/xx/").split("/")[0].removesuffix(".toml") for it in found.missing
    }
    assert {"handout", "letter", "proposals", "exercises"} <= kinds


@pytest.mark.parametrize("name", ["<b>Bridge</b>", "Bridge&nbsp;up", "Bridge<br/>up"])
def test_html_is_a_mistake_and_a_sum_is_none(words, name):
    folder = words(name)
    assert ["which is HTML" in str(it) for it in check([OURS, folder])] == [True]
    assert check([OURS, words("Bridge: 3 < 5 & more")]) == []


def test_a_language_says_how_far_it_is(words):
    folder = words("Brücke", "de")
    found = gaps([OURS, folder], "de")
    assert found.done == 1
    assert found.percent == 0
    assert len(found.missing) == found.all - 1
    assert "text/de/exercises/bridge.toml" not in found.missing
    assert "text/de/handout.toml" in found.missing
    assert gaps([OURS], "en").percent == 100


def test_a_copy_that_nobody_translated_is_none(tmp_path):
    shutil.copytree(OURS / "text/en", tmp_path / "text/de")
    found = gaps([OURS, tmp_path], "de")
    assert (found.done, found.missing) == (0, ())
    assert "text/de/exercises/bridge.toml" in found.still_english
    bridge = tmp_path / "text/de/exercises/bridge.toml"
    bridge.write_text(bridge.read_text().replace('name = "Bridge"', 'name = "Brücke"'))
    found = gaps([OURS, tmp_path], "de")
    assert (found.done, "text/de/exercises/bridge.toml" in found.still_english) == (1, False)
    command = [sys.executable, "-m", "app", "content", "check", str(tmp_path), "--language", "de"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "text/de/handout.toml: still in English\n" in done.stdout


def tall(language="en", **fields):
    """Each line of an exercise's words, with other ones."""
    text = (OURS / "text/en/exercises/bridge.toml").read_text(encoding="utf-8")
    for field, said in fields.items():
        text = re.sub(rf'^{field} = ".*"$', f'{field} = "{said}"', text, count=1, flags=re.M)
    return f"text/{language}/exercises/bridge.toml", text


def put(folder, file, text):
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(text, encoding="utf-8")
    return folder


def told(folder):
    return [str(it) for it in unshowable([OURS, folder]) if it.folder == folder]


def test_ours_has_room_everywhere():
    assert unshowable([OURS]) == []


@pytest.mark.parametrize(
    ("language", "field", "said", "wrong"),
    [
        ("en", "now", "W" * 20, '"{said}" is '),
        ("ja", "now", "腰" * 24, "is 4 % too long for the screen; shorten it"),
        ("ja", "name", "腰" * 40, "is 44 % too long for the screen; shorten it"),
        ("de", "name", "Donaudampfschifffahrtsgesellschaft", "too wide for the screen; choose a"),
        ("en", "now", "i" * 24, None),
        ("de", "now", "Becken heben, halten", None),
        ("de", "name", "Donau-dampf-schiff-fahrts-gesellschaft", None),
        ("ja", "name", "腰" * 20, None),
    ],
)
def test_words_have_the_room_that_they_are_drawn_in(tmp_path, language, field, said, wrong):
    file, text = tall(language, **{field: said})
    folder = put(tmp_path, file, text)
    assert not [it for it in check([OURS, folder]) if it.folder == folder], "few enough letters"
    found = told(folder)
    if wrong is None:
        assert found == []
        return
    (line,) = found
    assert line.startswith(f"{file}: ")
    assert wrong.format(said=said) in line
    assert f"{field}: " in line


def test_a_lesson_and_a_safety_question_are_named_by_their_table_and_key(tmp_path):
    for name, old, new in (
        ("lessons.toml", r'title = "[^"]*"', 'title = "Wirbelsäulengymnastikstunde"'),
        ("safety.toml", r'ask = "[^"]*"', f'ask = "{"痛" * 60}"'),
    ):
        text = (OURS / "text/en" / name).read_text(encoding="utf-8")
        put(tmp_path, f"text/de/{name}", re.sub(old, new, text, count=1))
    lesson, question = told(tmp_path)
    assert re.match(r"text/de/lessons.toml: [a-z-]+\.title: .*too wide", lesson)
    assert re.match(r"text/de/safety.toml: [a-z-]+\.ask: is 49 % too long", question)


def test_days_of_the_week_have_the_room_of_their_column_on_paper(tmp_path):
    text = (OURS / "text/en/handout.toml").read_text(encoding="utf-8")
    put(tmp_path, "text/de/handout.toml", text.replace('"Thu"', '"Donnerstag"'))
    (line,) = told(tmp_path)
    assert line.startswith("text/de/handout.toml: weekdays[3]: is ")
    assert "too long for paper" in line


def test_the_morning_self_test_says_what_the_check_says(tmp_path):
    file, text = tall(now="W" * 20)
    put(tmp_path / "content", file, text)
    probe = doctor_probes(tmp_path, FakeClock())[CheckedPart.CONTENT]
    with pytest.raises(KioskError, match=r"^Texts of .*bridge.toml: cues\.\w+\.now: .* too wide"):
        probe()


def test_the_command_names_file_and_key(tmp_path):
    file, text = tall("de", now="W" * 20)
    put(tmp_path, file, text)
    command = [sys.executable, "-m", "app", "content", "check", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{file}: cues.")
    assert done.stderr == "1 mistake. Put it right and check again.\n"
