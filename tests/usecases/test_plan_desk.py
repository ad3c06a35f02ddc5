"""What a physio does with a plan: what is refused, and what becomes of what waits meanwhile."""

from dataclasses import replace

import pytest

from app.core.errors import KioskError
from app.core.plan import plan_from
from app.core.proposals import Decision, Meanwhile
from app.core.roles import Role
from app.core.safety.due import for_staff
from app.core.safety.questions import Said
from app.core.staff import Staff
from app.usecases import deciding, plan_desk, plan_file
from app.usecases.plan_file import Clash, open_plan
from tests.usecases.step_up import UP

ELSE = [Staff("x", "104", "Else", role) for role in (Role.ADMIN, Role.FRONT_DESK)]


@pytest.fixture
def file(clinic, patient):
    return open_plan(clinic, patient)


@pytest.fixture
def waiting(clinic, patient, file):
    """The plan as it is opened while a step up waits."""
    clinic.store.proposals.put(patient, file.plan.id, UP)
    return open_plan(clinic, patient)


def test_the_first_version_is_known_by_itself(file):
    assert file.version.id == file.plan.id
    assert not file.redoing, "nothing was taken back yet"


@pytest.fixture
def unplanned(clinic):
    return clinic.store.patients.add("No Plan", pin="2718").id


def without(plan, place):
    return replace(plan, items=tuple(it for n, it in enumerate(plan.items, 1) if n != place))


def state(clinic, patient):
    store = clinic.store
    return store.plans.current(patient), store.plans.versions(patient), store.proposals.of(patient)


def test_without_a_plan_there_is_little_to_open(clinic, unplanned):
    file = open_plan(clinic, unplanned)
    assert (file.plan, file.version, file.versions, file.proposal) == (None, None, (), None)
    assert not file.redoing
    assert plan_file.meeting(clinic, file, None) is None


@pytest.mark.parametrize(
    "ask",
    [
        lambda clinic, staff, it: plan_desk.save_plan(clinic, staff, it, it.plan, "Because"),
        lambda clinic, staff, it: plan_desk.accept(clinic, staff, it),
        lambda clinic, staff, it: plan_desk.accept_changed(clinic, staff, it, it.plan, "Because"),
        lambda clinic, staff, it: plan_desk.decline(clinic, staff, it, "Because"),
        lambda clinic, staff, it: plan_desk.undo(clinic, staff, it),
        lambda clinic, staff, it: plan_desk.pause(clinic, staff, it, it.today, None, "Because"),
        lambda clinic, staff, it: plan_desk.resume(clinic, staff, it),
        lambda clinic, staff, it: plan_desk.end(clinic, staff, it, "Because"),
        lambda clinic, staff, it: deciding.accept(clinic, staff, it.proposal.id),
        lambda clinic, staff, it: deciding.decline(clinic, staff, it.proposal.id, "Because"),
    ],
)
@pytest.mark.parametrize("staff", ELSE, ids=lambda it: it.role)
def test_only_a_physio_changes_a_plan(clinic, patient, waiting, staff, ask):
    before = state(clinic, patient)
    with pytest.raises(KioskError, match="may not change a plan"):
        ask(clinic, staff, waiting)
    assert state(clinic, patient) == before


def test_what_a_rule_blocks_is_not_saved_whatever_the_reason(clinic, patient, physio, file):
    with pytest.raises(KioskError, match="rule holds this plan back"):
        plan_desk.save_plan(clinic, physio, file, replace(file.plan, items=()), "Because")
    assert state(clinic, patient)[0] == file.plan


def test_what_a_rule_warns_of_is_saved_with_a_reason_alone(clinic, patient, physio, file):
    own = replace(file.plan, own_rules=(("green_max", 2),))
    for reason in ("", "   "):
        with pytest.raises(KioskError, match="Give a reason"):
            plan_desk.save_plan(clinic, physio, file, own, reason)
    assert state(clinic, patient)[0] == file.plan
    saved = plan_desk.save_plan(clinic, physio, file, own, "  Asked  for it ")
    assert clinic.store.plans.versions(patient)[-1].reason == "Asked for it"
    assert saved.own_rules == own.own_rules


def test_two_who_begin_the_same_patients_first_plan_do_not_both(clinic, unplanned, physio):
    library, store = clinic.library, clinic.store
    draft = plan_from(library.programmes["mid-upper-back"], library.exercises, store.today())
    one = other = open_plan(clinic, unplanned)
    first = plan_desk.save_plan(clinic, physio, one, draft, "")
    clash = plan_desk.save_plan(clinic, physio, other, replace(draft, weeks=9), "")
    assert isinstance(clash, Clash)
    assert (clash.theirs, clash.who) == (first, physio.name)
    assert store.plans.current(unplanned) == first


def test_who_saves_a_plan_that_was_ended_meanwhile_starts_it_not_again(
    clinic, patient, physio, file
):
    plan_desk.end(clinic, physio, file, "Well again")
    clash = plan_desk.save_plan(clinic, physio, file, replace(file.plan, weeks=9), "Longer")
    assert isinstance(clash, Clash)
    assert clinic.store.plans.current(patient).ended_on is not None


def test_what_was_told_with_a_plan_is_stored_with_it(clinic, patient, physio, file):
    question = for_staff(clinic.library.safety, file.plan, clinic.library.exercises)[0].id
    draft = replace(file.plan, weeks=9)
    plan_desk.save_plan(clinic, physio, file, draft, "Longer", told={question: Said.NO})
    assert open_plan(clinic, patient).told == {question: Said.NO}


def test_a_proposal_waits_on_beside_another_change(clinic, patient, physio, waiting):
    draft = replace(waiting.plan, weeks=9)
    met = plan_file.meeting(clinic, waiting, draft)
    assert not met.touched
    assert met.both.items[1].exercise.id == UP.to_exercise
    assert met.both.weeks == 9
    plan_desk.save_plan(clinic, physio, waiting, draft, "Longer")
    now = open_plan(clinic, patient)
    assert now.proposal.id == waiting.proposal.id
    assert now.proposed.items[1].exercise.id == UP.to_exercise


def test_what_is_about_the_same_exercise_asks_what_becomes_of_it(clinic, patient, physio, waiting):
    draft = without(waiting.plan, 2)
    met = plan_file.meeting(clinic, waiting, draft)
    assert (met.both, met.touched) == (None, True)
    before = state(clinic, patient)
    with pytest.raises(KioskError, match="Say what becomes of it"):
        plan_desk.save_plan(clinic, physio, waiting, draft, "Out")
    with pytest.raises(KioskError):
        plan_desk.save_plan(clinic, physio, waiting, draft, "", Meanwhile.DECLINED)
    assert state(clinic, patient) == before, "all of it or nothing"
    plan_desk.save_plan(clinic, physio, waiting, draft, "It hurts", Meanwhile.DECLINED)
    known = clinic.store.proposals.get(waiting.proposal.id)
    assert (known.decision, known.reason) == (Decision.DECLINED, "It hurts")


def test_one_that_came_after_the_page_was_opened_is_not_declined_unseen(
    clinic, patient, physio, file
):
    clinic.store.proposals.put(patient, file.plan.id, UP)
    draft = replace(file.plan, weeks=9)
    plan_desk.save_plan(clinic, physio, file, draft, "Longer", Meanwhile.DECLINED)
    assert open_plan(clinic, patient).proposal is not None


def test_something_else_than_proposed_needs_a_reason(clinic, patient, physio, waiting):
    draft = replace(waiting.proposed, weeks=9)
    with pytest.raises(KioskError):
        plan_desk.accept_changed(clinic, physio, waiting, draft, "  ")
    with pytest.raises(KioskError):
        plan_desk.decline(clinic, physio, waiting, "")
    assert open_plan(clinic, patient).proposal == waiting.proposal


def test_who_is_too_late_with_something_else_is_shown_the_other_plan(
    clinic, clock, patient, physio, waiting
):
    clock.advance(60)
    theirs = plan_desk.accept(clinic, physio, waiting)
    draft = replace(waiting.proposed, weeks=9)
    clash = plan_desk.accept_changed(clinic, physio, waiting, draft, "Longer")
    assert isinstance(clash, Clash)
    assert clash.theirs == theirs == clinic.store.plans.current(patient)
    assert (clash.at, clash.who) == (clock.now(), physio.name)


def test_a_first_plan_has_no_change_to_take_back(clinic, patient, unplanned, physio, file):
    for one in (file, open_plan(clinic, unplanned)):
        with pytest.raises(KioskError, match="first plan"):
            plan_desk.undo(clinic, physio, one)
    assert state(clinic, patient)[0] == file.plan


def test_taking_back_and_again_goes_to_and_fro(clinic, patient, physio, file):
    plan_desk.save_plan(clinic, physio, file, replace(file.plan, weeks=9), "Longer")
    weeks, redoing = [], []
    for made in range(2, 5):
        now = open_plan(clinic, patient)
        assert (now.version, len(now.versions)) == (now.versions[made - 1], made)
        redoing.append(now.redoing)
        weeks.append(plan_desk.undo(clinic, physio, now).weeks)
    assert weeks == [file.plan.weeks, 9, file.plan.weeks]
    assert redoing == [False, True, False]


def test_a_step_that_is_taken_back_waits_again(clinic, patient, physio, waiting):
    plan_desk.accept(clinic, physio, waiting)
    plan_desk.undo(clinic, physio, open_plan(clinic, patient))
    now = open_plan(clinic, patient)
    assert now.plan.items[1].exercise.id == UP.from_exercise
    assert now.proposal.proposal == UP


def test_what_no_proposal_led_to_is_taken_back_alone(clinic, patient, physio, waiting):
    stepped = plan_desk.accept(clinic, physio, waiting)
    file = open_plan(clinic, patient)
    plan_desk.save_plan(clinic, physio, file, replace(stepped, weeks=9), "Longer")
    plan_desk.undo(clinic, physio, open_plan(clinic, patient))
    now = open_plan(clinic, patient)
    assert (now.plan.weeks, now.plan.items) == (stepped.weeks, stepped.items)
    assert [it.id for it in now.proposals] == [waiting.proposal.id]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda plan, up: replace(plan, items=(plan.items[0], up, *plan.items[2:])), "progressed"),
        (lambda plan, up: replace(plan, weeks=9), "changed"),
        (
            lambda plan, up: replace(
                plan,
                items=(
                    *plan.items[:1],
                    replace(
                        plan.items[1],
                        dose=type(plan.items[1].dose)(
                            reps=1, sets=1, hold_s=plan.items[1].dose.hold_s
                        ),
                    ),
                    *plan.items[2:],
                ),
            ),
            "eased",
        ),
    ],
)
def test_a_change_is_called_what_it_is(clinic, waiting, change, kind):
    plan, up = waiting.plan, waiting.proposed.items[1]
    assert plan_desk.kind_of(plan, change(plan, up), clinic) == kind
    assert plan_desk.kind_of(None, plan, clinic) == "started"


def test_another_programme_is_a_new_beginning(clinic, file):
    library = clinic.library
    other = next(it for it in library.programmes.values() if it.id != file.plan.programme.id)
    plan = plan_from(other, library.exercises, clinic.store.today())
    assert plan_desk.kind_of(file.plan, plan, clinic) == "started"


def test_what_nobody_waits_for_is_not_decided(clinic, physio, patient, unplanned):
    with pytest.raises(KioskError, match="nothing to decide any more"):
        deciding.accept(clinic, physio, "nothing")
    store = clinic.store
    store.proposals.put(patient, store.plans.current(patient).id, UP)
    name = store.proposals.waiting(patient).id
    deciding.accept(clinic, physio, name, " Ready ")
    assert store.plans.current(patient).items[1].exercise.id == UP.to_exercise
    assert store.proposals.get(name).reason == "Ready"
    with pytest.raises(KioskError):
        deciding.accept(clinic, physio, name)


def test_what_does_not_fit_the_plan_any_more_is_not_done(clinic, physio, patient, waiting):
    store = clinic.store
    with store.ledger.write():
        store.plans.save(without(waiting.plan, 2), patient, edited=waiting.plan.id)
    before = state(clinic, patient)
    with pytest.raises(KioskError, match=r"Look at it again"):
        deciding.accept(clinic, physio, waiting.proposal.id)
    assert state(clinic, patient) == before


def test_a_flag_is_seen_once(clinic, clock, patient, physio):
    clinic.store.unwell.felt(patient, None, 0)
    (flag,) = clinic.store.flags.of(patient)
    deciding.see_flag(clinic, physio, patient, flag.id, "  Rang  them ")
    (seen,) = clinic.store.flags.of(patient)
    assert seen.seen is not None
    with pytest.raises(KioskError):
        deciding.see_flag(clinic, physio, patient, flag.id, "")
