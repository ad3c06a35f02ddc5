"""What is printed to do at home is what the kiosk would let a patient do."""

import pytest

from app.core.errors import KioskError
from app.core.print_form import Wanted
from app.core.safety.due import due
from app.core.safety.questions import AnswerTier, Said
from app.usecases.next_steps import next_steps


@pytest.fixture
def printed(clinic, monkeypatch):
    """The plans that went to paper."""
    plans = []
    make = clinic.paper.handout
    monkeypatch.setattr(
        clinic.paper,
        "handout",
        lambda plan, *rest, **who: (plans.append(plan), make(plan, *rest, **who))[1],
    )
    return plans


def answer(clinic, patient, wrong):
    """All safety questions, with a yes to those that ``wrong`` accepts."""
    plan, library = clinic.store.plans.current(patient), clinic.library
    asked = due(library.safety, plan, library.exercises, (), clinic.slot().day)
    said = {each.id: Said.YES if wrong(each) else Said.NO for each in asked}
    clinic.gate.screened(patient, plan, said)


def needs(plan):
    return {need for item in plan.items for need in item.exercise.needs}


def test_a_position_that_gives_trouble_is_not_on_the_page(clinic, patient, printed):
    clinic.handout(patient, Wanted(next_stage=True))
    answer(clinic, patient, lambda each: each.need == "plank")
    clinic.handout(patient, Wanted(next_stage=True))
    before, after = printed
    assert "plank" in needs(before)
    assert "plank" not in needs(after)
    above = next_steps(after, clinic.library.exercises)
    assert all("plank" not in step.item.exercise.needs for step in above)


def test_each_next_step_bears_the_number_of_its_exercise(clinic, patient):
    plan, library = clinic.store.plans.current(patient), clinic.library
    steps = next_steps(plan, library.exercises)
    assert steps
    for step in steps:
        assert plan.items[step.number - 1].exercise.harder == step.item.exercise.id


@pytest.mark.parametrize("tier", [AnswerTier.EMERGENCY, AnswerTier.URGENT])
def test_no_page_while_a_physio_has_to_see_a_flag(clinic, patient, printed, tier):
    answer(clinic, patient, lambda each: each.tier is tier)
    with pytest.raises(KioskError, match="A physio has to see"):
        clinic.handout(patient, Wanted())
    assert printed == []
