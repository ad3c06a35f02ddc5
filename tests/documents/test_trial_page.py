"""The page that shows whether a printer works."""

import pypdfium2
import pytest

from app.core.print_form import PrintForm
from app.documents.handout_model import SIZES
from app.wiring_paper import trial_page

WORDS = ("Test page of the kiosk", "North Street", "If you can read this, the printer works.")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_it_is_one_page_of_the_paper_that_says_its_words(paper):
    with pypdfium2.PdfDocument(trial_page(WORDS, PrintForm(paper=paper))) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx(SIZES[paper], abs=0.5)
        text = document[0].get_textpage().get_text_range()
    for words in WORDS:
        assert words in " ".join(text.split())


def test_words_from_right_to_left_stand_on_the_right():
    with pypdfium2.PdfDocument(trial_page(("اختبار", "سطر"), PrintForm())) as document:
        page = document[0].get_textpage()
        left, *_ = page.get_charbox(0)
    assert left > SIZES["a4"][0] / 2
