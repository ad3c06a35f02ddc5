"""A plan's own title: kept on one line, told where it changes, and largest on paper."""

from dataclasses import replace

import pytest

from app.core import plan_edit as edit
from app.core.plan_compare import head_changes
from app.documents.fonts import Fonts
from tests.documents.reading import metadata, sheets
from tests.documents.samples import FONTS, printed
from tests.documents.test_handout import seed


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Back to\nthe garden ", "Back to the garden"), ("", ""), ("a" * 90, "a" * 60)],
)
def test_a_title_is_one_line_that_fits(typed: str, kept: str) -> None:
    assert edit.set_title(seed().plan, typed).title == kept


def test_a_change_of_the_title_is_a_change_of_the_plan() -> None:
    plan = seed().plan
    assert head_changes(plan, edit.set_title(plan, "Back to the garden")) == ("title",)


def test_it_stands_on_paper_in_place_of_the_programmes() -> None:
    plan = seed()
    own = replace(plan, plan=edit.set_title(plan.plan, "Back to the garden"))
    pdf = printed(own, Fonts(FONTS))
    assert metadata(pdf)["Title"] == "Back to the garden"
    for page in sheets(pdf):
        assert "Back to the garden" in page.text
        assert "Your mid-upper back plan" not in page.text
