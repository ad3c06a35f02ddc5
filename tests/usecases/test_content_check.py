"""What content check finds that no schema can: no font, HTML, and what a language lacks."""

import pytest

from app.content.library import check
from app.documents.fonts import Fonts
from app.usecases.content_check import gaps, unprintable
from app.wiring_content import RESOURCES

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
