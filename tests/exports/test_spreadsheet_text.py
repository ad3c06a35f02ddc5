"""Nothing runs, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.spreadsheet_text import neutral, original, runs
from tests.exports.hostile import HOSTILE

PIECES = st.sampled_from("='+-@\t\r\n \xa0＝x")
texts = st.one_of(st.text(), st.lists(PIECES, max_size=6).map("".join))


@given(texts)
def test_a_neutral_text_never_runs_and_goes_back(text):
    cell = neutral(text)
    assert not runs(cell)
    assert cell.lstrip()[:1] not in tuple("=+-@＝＋－＠")
    assert original(cell) == text


@given(texts, texts)
def test_two_texts_never_become_the_same(one, other):
    assert (neutral(one) == neutral(other)) is (one == other)


def test_all_that_is_hostile_is_neutral_or_harmless():
    assert len(HOSTILE) >= 200
    assert sum(neutral(text) != text for text in HOSTILE) > 150
    assert all(original(neutral(text)) == text for text in HOSTILE)


def test_what_nobody_would_run_is_left_as_it_is():
    for text in ("Ana", "'quoted'", "a=1", "3-4", "don't", "", "5 + 5", "(=1)"):
        assert neutral(text) == text
