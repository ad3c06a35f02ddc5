"""The rows of a week, as an export has them."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.core.adherence import Tally
from app.usecases.records.derived import WithDerived, adherence_row, week_rows
from tests.core.samples import MONDAY, plan

PLAN = replace(plan(), id="plan")


def weeks(*tallies, pains=()):
    found = SimpleNamespace(
        weeks=[SimpleNamespace(number=n, tally=it) for n, it in enumerate(tallies)]
    )
    kept = SimpleNamespace(pains=[(MONDAY + timedelta(days=day), value) for day, value in pains])
    return [*week_rows("patient", PLAN, found, kept)]


def test_only_weeks_in_which_anything_was_due_done_or_said():
    due, none = Tally(done=1, due=4, home=2, extras=3), Tally()
    told = "patient", "plan"
    percent = due.percent
    assert weeks(none, due, none) == [(*told, 2, 1, 4, 2, 3, percent, None, 0)]
    nothing = (none.done, none.due, none.home, none.extras, none.percent)
    assert weeks(none, none, pains=[(6, 0)]) == [(*told, 1, *nothing, 0, 1)]


def test_the_mean_of_what_was_said_in_a_week_to_two_places():
    pains = [(0, 1), (3, 2), (6, 2), (7, 7), (8, 8)]
    found = weeks(Tally(due=1), Tally(due=1), pains=pains)
    assert [row[-2:] for row in found] == [(1.67, 3), (7.5, 2)]


def test_all_weeks_together():
    total = Tally(done=1, due=4, home=2, extras=3)
    row = adherence_row("patient", PLAN, SimpleNamespace(total=total))
    assert row == ("patient", "plan", 1, 4, 2, 3, total.percent)


@pytest.mark.parametrize("patients", [0, 1, 3, 10])
def test_how_many_rows_there_will_be_grows_with_the_patients(patients):
    extract = SimpleNamespace(
        choice=None, tables=(), patients=lambda: ["x"] * patients, count=lambda _: 7
    )
    made = WithDerived(extract, None, None)
    one = WithDerived(SimpleNamespace(**vars(extract) | {"patients": lambda: ["x"]}), None, None)
    derived, stored = SimpleNamespace(derived=True), SimpleNamespace(derived=False)
    assert made.count(derived) == patients * one.count(derived)
    assert made.count(stored) == 7
