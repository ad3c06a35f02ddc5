"""Signs that nobody sees and that turn a line around: none comes in with content."""

import re
from unicodedata import category

import pytest
from msgspec import to_builtins

from app.content import check, load
from app.core.own_words import without_unseen
from tests.content.samples import sample

WORDS = {
    "text/en/exercises/squat.toml": '"Squat"',
    "text/en/exercises/turn.toml": '"Left arm"',
    "text/en/programmes/back.toml": '"Your back plan"',
    "text/en/lessons.toml": '"One idea."',
    "text/en/links.toml": '"Watch"',
    "links.toml": '"Official"',
}
STRAY = "".join(map(chr, [0, 1, 8, 27, 127, 133, 0x202E, 0x2066, 0x2028, 0xFEFF, 0xFFFF, 0xE000]))


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in [*value, *value.values()]:
            yield from texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner)


def escaped(text):
    return "".join(f"\\U{ord(letter):08X}" for letter in text)


@pytest.mark.parametrize("file", WORDS)
def test_no_text_of_content_holds_one(tmp_path, file):
    word = WORDS[file]
    folder = sample(tmp_path, {file: (word, f'"{escaped(STRAY)}{word[1:-1]}{escaped(STRAY)}"')})
    assert check([folder]) == []
    library = load([folder])
    found = [*texts_in(to_builtins(library.texts)), *texts_in(to_builtins(library.links))]
    assert word[1:-1] in found
    odd = {it for text in found for it in text if category(it) in ("Cc", "Co", "Cn", "Zl", "Zp")}
    assert not odd
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", "".join(found))


def test_a_text_of_nothing_else_is_empty_and_so_a_mistake(tmp_path):
    edit = ('name = "Squat"', f'name = "{escaped(STRAY)}"')
    (said,) = check([sample(tmp_path, {"text/en/exercises/squat.toml": edit})])
    assert str(said).startswith("text/en/exercises/squat.toml: name:")


def test_a_mistake_shows_none_of_them(tmp_path):
    edit = ('sides = "both"', f'sides = "both"\n"ty{escaped(STRAY)}po" = 1')
    folder = sample(tmp_path, {"exercises/deep-squat.toml": edit})
    (said,) = check([folder])
    assert re.search("ty *po: unknown key", str(said))


@pytest.mark.parametrize(
    "text",
    ["Réchauffez\xa0: bien", "نیم\u200cفاصله", "👩\u200d⚕️", "עברית \u200f(1)", "مد \u061c12"],
)
def test_what_a_script_needs_stays(text):
    assert without_unseen(text) == text


def test_a_line_break_is_a_space():
    assert without_unseen("one\ntwo\u2028three\tfour") == "one two three four"
