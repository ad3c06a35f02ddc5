"""People as staff add them, look them up and change them."""

import pytest
from msgspec.structs import replace

from app.core.errors import KioskError
from app.core.roles import Role
from app.core.sign_in import Verdict
from app.usecases import people
from app.usecases.people import PersonForm

FORM = PersonForm(
    "Demo Person", "1984", referrer="  Dr   Demo ", diagnosis="Neck pain", side="left"
)


@pytest.fixture
def desk(clinic):
    return clinic.store.staff.add("102", "Demo Desk", Role.FRONT_DESK, "246801")


@pytest.fixture
def added(clinic, physio):
    return people.register(clinic, physio, FORM, "2718", "neck")


def test_somebody_new_has_a_plan_from_today_and_a_card_that_works(clinic, physio, added):
    store, patient = clinic.store, added.patient
    assert (patient.name, patient.birth_year, patient.referrer) == ("Demo Person", 1984, "Dr Demo")
    assert (patient.language, patient.more.physio) == ("en", physio.id)
    plan = store.plans.current(patient.id)
    assert (plan.programme.id, plan.starts_on) == ("neck", store.today())
    assert store.patients.sign_in_card(added.card).verdict is Verdict.OK
    assert store.patients.sign_in(patient.code, "2718").verdict is Verdict.OK


def test_a_plan_may_come_later_and_the_form_says_whose_patient_it_is(clinic, admin, physio, desk):
    later = people.register(clinic, desk, FORM, "2718", "")
    assert clinic.store.plans.current(later.patient.id) is None
    assert later.patient.more.physio is None
    other = clinic.store.staff.add("104", "Demo Other", Role.PHYSIO, "246813")
    theirs = people.register(clinic, physio, replace(FORM, physio=other.id), "2718", "")
    assert theirs.patient.more.physio == other.id
    with pytest.raises(KioskError):
        people.register(clinic, desk, replace(FORM, birth_year="soon"), "2718", "")
    assert clinic.store.counts().patients == 2


def test_of_the_cards_that_were_made_the_newest_works(clinic, clock, physio, added):
    patient = added.patient.id
    assert people.details(clinic, patient).card is not None
    clock.advance(3600)
    clinic.store.patients.new_card(patient)
    found = people.details(clinic, patient)
    assert [it.revoked is None for it in found.cards] == [True, False]
    assert found.card == found.cards[0]
    clinic.store.patients.cards.revoke(patient, physio.id)
    assert people.details(clinic, patient).card is None


def test_who_may_not_see_a_record_is_told_no_diagnosis(clinic, physio, desk, added):
    patient = added.patient.id
    seen, hidden = (people.details(clinic, patient, it) for it in (physio, desk))
    assert (seen.patient.more.diagnosis, hidden.patient.more.diagnosis) == ("Neck pain", "")
    assert people.details(clinic, patient).patient == seen.patient
    assert seen.has_plan
    assert not seen.locked
    assert [it.id for it in seen.physios] == [physio.id]
    assert seen.languages == clinic.languages()
    form = people.form_of(hidden.patient)
    people.edit(clinic, desk, patient, replace(form, name="Another Name"))
    after = clinic.store.patients.get(patient)
    assert (after.name, after.more.diagnosis) == ("Another Name", "Neck pain")
    assert people.form_of(after).side == "left"


def test_what_a_colleague_changed_meanwhile_stays_unless_both_changed_it(clinic, physio, added):
    patient, before = added.patient.id, people.form_of(added.patient)
    people.edit(clinic, physio, patient, replace(before, phone="020 7946 0000"), before)
    mine = replace(before, name="Another Name")
    both = people.edit(clinic, physio, patient, mine, before)
    assert (both.name, both.more.phone) == ("Another Name", "020 7946 0000")
    people.edit(clinic, physio, patient, mine, before)  # the same is no quarrel
    with pytest.raises(people.ChangedMeanwhileError):
        people.edit(clinic, physio, patient, replace(before, name="A Third"), before)
    assert clinic.store.patients.get(patient).name == "Another Name"


def test_too_many_wrong_pins_lock_until_the_desk_lets_in(clinic, clock, desk, added):
    patient, store = added.patient, clinic.store
    for _ in range(10):
        clock.advance(3600)
        store.patients.sign_in(patient.code, "0000")
    assert people.details(clinic, patient.id).locked
    people.unlock(clinic, desk, patient.id)
    assert not people.details(clinic, patient.id).locked
    pin = people.new_pin(clinic, desk, patient.id)
    assert store.patients.sign_in(patient.code, pin).verdict is Verdict.OK
    assert len(pin) == 4


def test_who_is_filed_away_is_found_only_where_it_is_asked(clinic, physio, added):
    patient = added.patient.id
    assert [it.id for it in people.find(clinic, physio, "demo").people] == [patient]
    people.archive(clinic, physio, patient)
    assert people.find(clinic, physio, "demo").people == ()
    assert [it.id for it in people.find(clinic, physio, "demo", archived=True).people] == [patient]
    people.restore(clinic, physio, patient)
    assert [it.id for it in people.find(clinic, physio, "demo").people] == [patient]


def test_who_has_the_same_name_and_no_other_year_may_be_the_same(clinic, physio, added):
    for year, same in (("1984", True), ("", True), ("1985", False)):
        found = people.alike(clinic, PersonForm("demo  person", year))
        assert [it.id for it in found] == [added.patient.id] * same
