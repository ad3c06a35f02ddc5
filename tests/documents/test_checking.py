"""The last look: what must not be printed is not."""

from dataclasses import replace

import pytest

from app.core.errors import KioskError
from app.documents.checking import checked
from app.documents.document import Document
from app.documents.fonts import Fonts
from app.documents.handout import render
from app.documents.qr import SquareCode
from tests.documents.samples import LINK, Sample, handout


@pytest.fixture(scope="module")
def good(fonts: Fonts) -> Document:
    """A handout as it should be."""
    return render(handout(Sample(), chart_code="PKH" + "BCDFGHJKLNPRSTVX" * 2), fonts)


def test_a_good_document_passes_as_it_is(good: Document) -> None:
    assert checked(good) is good
    assert len(good.codes) == 2


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"pdf": b"%PDF-1.7 nothing"}, "not a whole document"),
        ({"pages": 7}, "pages instead of 7"),
        ({"codes": ("https://example.org",)}, "square code"),
        ({"codes": ("https://example.org", LINK.url)}, "square code"),
    ],
)
def test_what_came_out_wrong_is_refused_in_plain_words(
    good: Document, change: dict[str, object], why: str
) -> None:
    with pytest.raises(KioskError, match=why):
        checked(replace(good, **change))


def test_a_square_code_that_cannot_be_read_is_refused(
    fonts: Fonts, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = SquareCode.__init__

    def broken(it: SquareCode, *said: object) -> None:
        make(it, *said)
        it._rows[:7] = [[True] * len(it._rows) for _ in range(7)]

    monkeypatch.setattr(SquareCode, "__init__", broken)
    with pytest.raises(KioskError, match="square code"):
        checked(render(handout(Sample()), fonts))
