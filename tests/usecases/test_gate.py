"""What stands between a patient and their exercises, on the kiosk and on paper."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import KioskError
from app.core.maintenance import maintained
from app.core.roles import Role
from app.core.safety.questions import AnswerTier, Said
from app.core.safety.unwell import UnwellSign
from app.usecases import deciding
from app.usecases.gate import UNWELL
from app.usecases.plan_desk import save_plan
from app.usecases.plan_file import open_plan

DAY = 24 * 3600


@pytest.fixture
def plan(clinic, patient):
    return clinic.store.plans.current(patient)


def say(clinic, patient, plan, **answers):
    """Everything that is due answered with no, but for these kinds of question."""
    asks = clinic.visit(patient).clearance.asks
    said = {it.id: Said.NO for it in asks}
    for tier, answer in answers.items():
        said[next(it.id for it in asks if it.tier == tier)] = answer
    clinic.gate.screened(patient, plan, said)


def stop(clinic, patient):
    return clinic.visit(patient).clearance.stop


def feel(clinic, patient, sign):
    clinic.store.unwell.felt(patient, None, 0)
    clinic.store.unwell.told(patient, sign, None, 0)


def test_who_says_no_to_all_is_clear(clinic, patient, plan):
    assert clinic.visit(patient).clearance.asks
    say(clinic, patient, plan)
    clear = clinic.visit(patient).clearance
    assert (clear.stop, clear.asks, clear.swaps) == ("", (), ())
    assert clinic.store.flags.of(patient) == ()


@pytest.mark.parametrize("answer", [Said.YES, Said.UNSURE])
@pytest.mark.parametrize("tier", [AnswerTier.EMERGENCY, AnswerTier.URGENT])
def test_a_red_flag_stops_until_a_physio_has_seen_it(
    clinic, clock, patient, plan, physio, tier, answer
):
    say(clinic, patient, plan, **{tier.value: answer})
    assert stop(clinic, patient) == tier.value
    clock.advance(DAY)
    assert stop(clinic, patient) == "waiting"
    (flag,) = clinic.store.flags.of(patient)
    assert flag.tier == tier.value
    assert ("(not sure)" in flag.about) is (answer is Said.UNSURE)
    deciding.see_flag(clinic, physio, patient, flag.id, "")
    assert stop(clinic, patient) == ""


def test_of_two_stops_of_a_day_the_graver_is_told(clinic, clock, patient, plan):
    say(clinic, patient, plan, urgent=Said.YES)
    feel(clinic, patient, UnwellSign.DIZZY)
    assert stop(clinic, patient) == UNWELL
    clinic.store.unwell.felt(patient, None, 0)
    clock.advance(DAY)
    assert stop(clinic, patient) == "waiting"


def test_an_emergency_is_graver_than_feeling_unwell(clinic, patient, plan):
    say(clinic, patient, plan, emergency=Said.YES)
    clinic.store.unwell.felt(patient, None, 0)
    assert stop(clinic, patient) == "emergency"


def test_no_page_is_printed_while_a_flag_that_stops_waits(clinic, patient, plan, physio):
    say(clinic, patient, plan, urgent=Said.YES)
    for make in (clinic.handout_pdf, clinic.flare_pdf):
        with pytest.raises(KioskError, match="see this patient's flag"):
            make(patient)
    (flag,) = clinic.store.flags.of(patient)
    deciding.see_flag(clinic, physio, patient, flag.id, "")
    assert clinic.handout_pdf(patient).startswith(b"%PDF")


def test_what_gives_trouble_is_not_printed_and_a_soft_flag_says_so(clinic, patient, plan):
    say(clinic, patient, plan, position=Said.YES)
    asked = next(it for it in clinic.library.safety if it.tier is AnswerTier.POSITION)
    (flag,) = clinic.store.flags.of(patient)
    assert (flag.kind, flag.tier) == ("position", "soon")
    assert clinic.library.texts.safety[asked.id].staff in flag.about
    page = clinic.gate.at_home(plan, clinic.store.sessions.record(patient))
    assert asked.need in page.barred
    assert all(asked.need not in it.exercise.needs for it in page.items)
    assert stop(clinic, patient) == ""


def test_where_nothing_is_left_that_is_clear_there_is_no_page(clinic, patient, plan):
    none = replace(plan, items=tuple(replace(it, left_out=True) for it in plan.items))
    with pytest.raises(KioskError, match="No exercise of this plan is clear"):
        clinic.gate.at_home(none, clinic.store.sessions.record(patient))


def test_before_its_first_day_and_after_its_last_nothing_is_asked(
    clinic, clock, patient, plan, physio
):
    file = open_plan(clinic, patient)
    later = replace(plan, starts_on=plan.starts_on + timedelta(days=3))
    save_plan(clinic, physio, file, later, "Later")
    assert clinic.visit(patient).clearance.asks == ()
    clock.advance(3 * DAY)
    assert clinic.visit(patient).clearance.asks


@pytest.mark.parametrize("last", [-1, 0])
def test_on_its_last_day_a_plan_still_asks_and_the_day_after_it_does_not(
    clinic, clock, patient, plan, last
):
    days = (plan.ends_on - plan.starts_on).days
    clock.advance((days + last) * DAY)
    assert clinic.visit(patient).clearance.asks
    clock.advance((1 - last) * DAY)
    over = clinic.visit(patient)
    assert over.plan.ends_on < over.slot.day
    assert bool(over.clearance.asks) is maintained(over.plan, over.slot.day)


def test_what_changed_is_asked_anew(clinic, patient, plan):
    say(clinic, patient, plan)
    assert clinic.visit(patient).clearance.asks == ()
    assert clinic.visit(patient, changed=True).clearance.asks


def test_nobody_exercises_past_the_questions(clinic, patient):
    visit = clinic.visit(patient)
    with pytest.raises(KioskError, match="safety questions come first"):
        clinic.begin(visit, again=False)
    assert clinic.store.counts().sessions == 0


def test_a_plan_that_was_changed_meanwhile_is_shown_anew(clinic, patient, plan, physio):
    say(clinic, patient, plan)
    seen = clinic.visit(patient)
    save_plan(clinic, physio, open_plan(clinic, patient), replace(plan, weeks=9), "Longer")
    renewed = clinic.begin_or_renew(seen, again=False)
    assert renewed.renewed
    assert renewed.plan.weeks == 9
    assert clinic.store.counts().sessions == 0


def test_a_desk_sees_no_flag(clinic, patient, plan):
    say(clinic, patient, plan, urgent=Said.YES)
    (flag,) = clinic.store.flags.of(patient)
    desk = clinic.store.staff.add("120", "Desk", Role.FRONT_DESK, "271829")
    with pytest.raises(KioskError, match="may not handle a flag"):
        deciding.see_flag(clinic, desk, patient, flag.id, "")
    assert stop(clinic, patient) == "urgent"
