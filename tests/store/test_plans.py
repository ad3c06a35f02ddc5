"""Plans and their versions."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace as struct_replace

from app.core.chart_tick import ChartTick
from app.core.errors import KioskError
from app.core.exercise import Dose
from app.core.kinds import Band, Part
from app.core.plan import PlanItem
from app.core.record import Slot
from app.core.stand_in import stand_in
from app.store.plans import ConflictError
from db.sqlite import dbapi2
from tests.core.samples import exercise
from tests.store.place import Place, add_patient, stored_plans


def test_nobody_starts_with_a_plan(store):
    assert store.plans.current(add_patient(store)) is None
    assert store.plans.get("none") is None


def test_each_save_is_a_new_version_and_the_old_ones_stay(place, store):
    patient = add_patient(store)
    first = store.plans.save(place.plan, patient)
    item = first.items[0]
    harder = replace(item, dose=Dose(sets=3, reps=5, hold_s=1.5, rest_s=30))
    later = first.starts_on + timedelta(days=28)
    second = store.plans.save(replace(first, items=(harder,), weeks=6, starts_on=later), patient)
    assert (first.version, second.version) == (1, 2)
    assert store.plans.current(patient) == second
    assert store.plans.get(first.id) == first
    assert second.items == (harder,)
    assert store.plans.parent_of(second.id) == first
    assert store.plans.parent_of(first.id) is store.plans.parent_of("none") is None


@pytest.mark.parametrize(
    ("hour", "starts_in", "part"),
    [(9, 0, Part.MORNING), (15, 0, Part.AFTERNOON), (15, 1, Part.MORNING), (15, -1, Part.MORNING)],
)
def test_what_was_due_before_the_first_version_is_known(place, store, hour, starts_in, part):
    patient, today = add_patient(store), store.today()
    place.clock.wall = place.clock.wall.replace(hour=hour)
    starts_on = today + timedelta(days=starts_in)
    store.plans.save(replace(place.plan, starts_on=starts_on), patient)
    place.clock.advance(86_400 - 6 * 3600)
    store.plans.save(replace(place.plan, starts_on=starts_on, weeks=6), patient)
    assert store.plans.current(patient).begins is part


def test_plans_of_two_patients_do_not_meet(place, store):
    one, other = add_patient(store), store.patients.add("Other", pin="1234").id
    mine, theirs = store.plans.save(place.plan, one), store.plans.save(place.plan, other)
    assert (mine.version, theirs.version) == (1, 1)
    assert store.plans.current(one) == mine
    assert store.plans.current(other) == theirs


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stored_plans)
def test_any_plan_comes_back_as_it_was_saved(shared, a_plan):
    place, patient = shared
    place.plan = a_plan
    with place.open() as store:
        saved = store.plans.save(a_plan, patient)
    with place.open() as store:
        assert store.plans.current(patient) == saved
    assert replace(saved, id="", version=1) == a_plan


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    place = Place(tmp_path_factory.mktemp("plans") / "data")
    with place.open() as store:
        return place, add_patient(store)


@pytest.mark.parametrize(
    ("lacking", "named"), [({"exercises": {}}, "reach"), ({"programmes": {}}, "sample")]
)
def test_content_that_lacks_what_a_plan_names(place, lacking, named):
    with place.open() as store:
        patient = add_patient(store)
        store.plans.save(place.plan, patient)
    said = f"^A plan needs '{named}', .* Put the content back"
    with place.open(**lacking) as store, pytest.raises(KioskError, match=said):
        store.plans.current(patient)


def test_a_plan_that_cannot_be_stored_changes_nothing(place, store):
    patient = add_patient(store)
    first = store.plans.save(place.plan, patient)
    good = place.plan.items[0]
    bad = PlanItem(good.exercise, Dose(reps=0))
    with pytest.raises(dbapi2.IntegrityError):
        store.plans.save(replace(place.plan, items=(good, bad)), patient)
    assert store.plans.current(patient) == first


def test_what_the_plan_bars_stays_barred_though_the_ladder_goes_on(place):
    low, high = exercise("low"), exercise("high")
    middle = struct_replace(exercise(), easier="low", harder="high")
    place.plan = replace(place.plan, items=(PlanItem(middle, middle.dose, easier=low),))
    content = {each.id: each for each in (low, middle, high)}
    with place.open(exercises=content) as other:
        patient = add_patient(other)
        other.plans.save(place.plan, patient)
        (item,) = other.plans.current(patient).items
    assert (item.easier, item.harder) == (low, None)


def test_who_changed_a_plan_and_why_is_kept_with_it(place, store):
    patient = add_patient(store)
    first = store.plans.save(place.plan, patient, kind="started")
    store.plans.save(first, patient, kind="eased", reason="Sore knee", edited=first.id)
    rows = store.ledger.rows("SELECT parent_id, kind, reason FROM plan ORDER BY version")
    assert rows == [(None, "started", ""), (first.id, "eased", "Sore knee")]


def test_a_change_to_a_plan_that_was_replaced_meanwhile_is_a_conflict_and_stores_nothing(
    place, store
):
    patient = add_patient(store)
    first = store.plans.save(place.plan, patient)
    theirs = store.plans.save(replace(first, weeks=6), patient, edited=first.id)
    with pytest.raises(ConflictError, match="Somebody else changed this plan") as raised:
        store.plans.save(replace(first, weeks=2), patient, edited=first.id)
    assert raised.value.current == theirs.id
    assert raised.value.at == place.clock.now()
    assert store.plans.current(patient) == theirs
    assert len(store.ledger.rows("SELECT id FROM plan")) == 2


@pytest.mark.parametrize("part", list(Part))
def test_a_plan_and_its_sessions_can_be_in_any_part_of_the_day(place, store, part):
    patient = add_patient(store)
    saved = store.plans.save(replace(place.plan, own_parts=(part,)), patient)
    assert store.plans.current(patient).parts == (part,)
    slot = Slot(saved.starts_on, part)
    store.sessions.begin(patient, saved, slot)
    store.home_entries.add(patient, saved.id, [ChartTick(slot)], None)
    record = store.sessions.record(patient)
    assert (record.sessions[0].slot, record.home[0].slot) == (slot, slot)


def test_a_load_is_a_weight_or_a_band(place, store):
    patient = add_patient(store)
    both = replace(place.plan.items[0], load_kg=2.0, band=Band.RED)
    with pytest.raises(dbapi2.IntegrityError):
        store.plans.save(replace(place.plan, items=(both,)), patient)


def test_what_exercise_a_session_did_not_ask_for_is_not_told_of_it(place, store):
    patient = add_patient(store)
    first, second = place.plan.items
    tuesday = replace(second, days=(2,))
    saved = store.plans.save(replace(place.plan, items=(first, tuesday)), patient)
    store.sessions.begin(patient, saved, Slot(saved.starts_on, Part.MORNING))
    (sitting,) = store.days.of(patient, saved.starts_on).sittings
    assert [it.position for it in sitting.planned] == [1]


def test_where_content_is_missing_what_the_patient_may_do_is_kept(place, store):
    """A stand-in keeps the place of an exercise; once that is back all is as before."""
    patient = add_patient(store)
    saved = store.plans.save(place.plan, patient)
    lost = saved.items[0].exercise.id
    content = {it.id: it for item in place.plan.items for it in item.versions}
    with place.open(exercises=content | {lost: stand_in(lost)}) as without:
        item = without.plans.current(patient).items[0]
        assert item.exercise == stand_in(lost)
        assert item.dose == saved.items[0].dose
        assert [it is not None for it in (item.easier, item.harder)] == [
            it is not None for it in (saved.items[0].easier, saved.items[0].harder)
        ]
    assert store.plans.current(patient) == saved
