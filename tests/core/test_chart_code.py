"""The square on a handout that finds its plan."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chart_code import chart_code, plan_of

PLAN = "01935f5e-7c4a-7def-8a3b-0123456789ab"


@given(st.uuids())
def test_the_plan_is_found_again_in_any_case(plan: UUID) -> None:
    said = chart_code(str(plan))
    assert plan_of(said) == plan_of(said.lower()) == plan_of(f" {said}\n") == str(plan)


def test_it_is_letters_that_every_keyboard_has_in_one_place() -> None:
    assert chart_code(PLAN).isalpha()
    assert not set(chart_code(PLAN)) & set("AQZWYM")


def test_a_plan_without_an_id_has_no_code() -> None:
    assert chart_code("") == ""


@pytest.mark.parametrize(
    "text", ["", "204117", "PK" + "B" * 32, "PKH" + "B" * 31, "PKH" + "A" * 32]
)
def test_any_other_text_is_no_chart(text: str) -> None:
    assert plan_of(text) is None
