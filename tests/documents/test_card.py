"""The card that signs in."""

import page
import pytest
from reportlab.lib.units import mm

from app.documents.card import Card, cards
from app.documents.checking import checked
from app.documents.document import Document
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader
from tests.documents.reading import scanned, sheets
from tests.documents.samples import words

SAID = "PK" + "BCDFGHJKLNPRSTVX" * 2
LONG = "Donaudampfschifffahrtsgesellschaft" * 3 + "kapitänsmützen"


def made(fonts: Fonts, *wanted: Card, paper: str | None = None, clinic: str = "Clinic") -> Document:
    return checked(cards(wanted, words(), "en", ClinicHeader(clinic), fonts, paper))


def test_one_alone_is_as_large_as_a_card_and_signs_in(fonts: Fonts) -> None:
    card = made(fonts, Card(SAID, "204117"))
    (sheet,) = sheets(card.pdf)
    assert (sheet.width / mm, sheet.height / mm) == pytest.approx((85, 54), abs=0.1)
    assert scanned(card.pdf, 200) == [SAID]
    assert "204 117" in sheet.text
    assert page.is_pdf_compliant_bytes(card.pdf, profile="ua1")


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(("count", "pages"), [(1, 1), (8, 1), (9, 2)])
def test_eight_fit_on_a_sheet(paper: str, count: int, pages: int, fonts: Fonts) -> None:
    wanted = [Card(SAID[:-1] + letter, "204117") for letter in "BCDFGHJKL"[:count]]
    document = made(fonts, *wanted, paper=paper)
    assert document.pages == pages
    assert sorted(scanned(document.pdf, 150)) == sorted(card.said for card in wanted)
    for sheet in sheets(document.pdf):
        assert sheet.outside(8 * mm) == []
        assert sheet.overlaps() == []


def test_a_name_stands_on_it_only_when_asked_for(fonts: Fonts) -> None:
    assert "Jo Sample" not in sheets(made(fonts, Card(SAID, "204117")).pdf)[0].text
    assert "Jo Sample" in sheets(made(fonts, Card(SAID, "204117", "Jo Sample")).pdf)[0].text


@pytest.mark.parametrize("name", ["", LONG, "Anna Maria " * 11])
@pytest.mark.parametrize("clinic", ["", LONG[:60], "The Northern Physiotherapy and Sports Clinic"])
def test_long_names_stay_on_the_card(name: str, clinic: str, fonts: Fonts) -> None:
    (sheet,) = sheets(made(fonts, Card(SAID, "204117", name), clinic=clinic).pdf)
    assert sheet.outside(5 * mm - 0.5) == []
    assert sheet.overlaps() == []
