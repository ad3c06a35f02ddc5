"""A patient's own copy to read comes on the clinic's paper."""

from types import SimpleNamespace

import pytest

from app.usecases.records.full_copy import record_pdf


@pytest.mark.parametrize(
    ("setting", "paper"), [("letter", "letter"), ("a4", "a4"), ("", "a4"), ("tabloid", "a4")]
)
def test_the_paper_is_the_clinics(setting, paper):
    asked = []

    def listing(*said):
        asked.append(said)
        return SimpleNamespace(pdf=b"%PDF")

    clinic = SimpleNamespace(
        setting=lambda _: setting,
        letterhead=lambda: None,
        paper=SimpleNamespace(listing=listing),
    )
    assert record_pdf(clinic, SimpleNamespace(tables=lambda: ())) == b"%PDF"
    assert [said[-2] for said in asked] == [paper]
