"""A patient's own copy to read comes on the clinic's paper."""

from types import SimpleNamespace

import pytest

from app.core.dataset.shape import Kind
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
    assert sum(asked[0][-1]) == pytest.approx(1)


def test_each_row_says_what_it_holds_and_no_id(clinic):
    asked = []
    columns = [
        SimpleNamespace(name=name, kind=kind)
        for name, kind in (("row_id", Kind.ID), ("is_done", Kind.BOOLEAN), ("words", Kind.TEXT))
    ]
    table = SimpleNamespace(name="home_entry", columns=columns)
    rows = [[("1", True, "Well"), ("2", False, "")], [("3", None, None)]]
    paper = SimpleNamespace(
        listing=lambda *said: asked.append(said) or SimpleNamespace(pdf=b"%PDF")
    )
    page = SimpleNamespace(setting=lambda _: "", letterhead=lambda: None, paper=paper)
    record_pdf(page, SimpleNamespace(tables=lambda: (table,), rows=lambda _: rows))
    assert asked[0][3] == [
        ("home entry", "is done: yes; words: Well"),
        ("home entry", "is done: no"),
    ]
